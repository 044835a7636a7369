import { expect, test } from "vitest";
import { buildQuery } from "./query.ts";

test("no parameters make no query", () => {
  expect(buildQuery(undefined)).toBe("");
  expect(buildQuery({ page: undefined, order: null, statuses: [] })).toBe("");
});

test("lists are repeated under a name with brackets", () => {
  expect(buildQuery({ statuses: ["idle", "running"], limit: 3 })).toBe(
    "?statuses%5B%5D=idle&statuses%5B%5D=running&limit=3",
  );
});

test("other names stay as they are, encoded", () => {
  expect(buildQuery({ "created_at[gte]": "2026-11-20T10:00:00+01:00", include_archived: true })).toBe(
    "?created_at%5Bgte%5D=2026-11-20T10%3A00%3A00%2B01%3A00&include_archived=true",
  );
});
