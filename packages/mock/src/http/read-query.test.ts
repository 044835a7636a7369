import { expect, test } from "vitest";
import { readQuery } from "./read-query.ts";

test.for([
  "statuses[]=idle&statuses[]=running",
  "statuses%5B%5D=idle&statuses%5B%5D=running",
  "statuses=idle&statuses=running",
  "status=idle&status=running",
  "status=idle&statuses[]=running",
])("takes a list as %s", (search) => {
  expect(readQuery("sessions.list", search)).toEqual({ "statuses[]": ["idle", "running"] });
});

test("decodes numbers and booleans, and leaves what is neither for validation", () => {
  expect(readQuery("sessions.list", "limit=20&include_archived=true")).toEqual({ limit: 20, include_archived: true });
  expect(readQuery("sessions.list", "limit=2e1&include_archived=yes")).toEqual({
    limit: "2e1",
    include_archived: "yes",
  });
});

test("takes encoded brackets of the time filters", () => {
  expect(readQuery("sessions.list", "created_at%5Bgte%5D=2026-01-01T00:00:00Z")).toEqual({
    "created_at[gte]": "2026-01-01T00:00:00Z",
  });
});

test("ignores beta, names that nobody knows, and a second value of a single parameter", () => {
  expect(readQuery("sessions.list", "beta=1&utm=x&__proto__=y&order=asc&order=desc")).toEqual({ order: "asc" });
});

test("takes the filters of one operation alone", () => {
  expect(readQuery("sessions.threads.events.list", "order=asc&types[]=agent.message&limit=1")).toEqual({ limit: 1 });
});
