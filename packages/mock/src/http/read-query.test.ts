import { expect, test } from "vitest";
import { readQuery } from "./read-query.ts";

test.for([
  "statuses[]=idle&statuses[]=running",
  "statuses%5B%5D=idle&statuses%5B%5D=running",
  "statuses=idle&statuses=running",
  "status=idle&status=running",
  "status=idle&statuses[]=running",
])("takes a list as %s", (search) => {
  expect(readQuery("sessions.list", search)).toEqual({ value: { "statuses[]": ["idle", "running"] } });
});

test("decodes numbers and booleans, and leaves what is neither for validation", () => {
  expect(readQuery("sessions.list", "limit=20&include_archived=true")).toEqual({
    value: { limit: 20, include_archived: true },
  });
  expect(readQuery("sessions.list", "limit=2e1&include_archived=yes")).toEqual({
    value: { limit: "2e1", include_archived: "yes" },
  });
});

test("takes encoded brackets of the time filters", () => {
  expect(readQuery("sessions.list", "created_at%5Bgte%5D=2026-01-01T00:00:00Z")).toEqual({
    value: { "created_at[gte]": "2026-01-01T00:00:00Z" },
  });
});

test("ignores beta, and a second value of a single parameter", () => {
  expect(readQuery("sessions.list", "beta=1&order=asc&order=desc")).toEqual({ value: { order: "asc" } });
});

test.for([
  ["sessions.list", "limit=1&utm=x", '"utm"; valid parameters are agent_id, '],
  ["sessions.list", "__proto__=y", '"__proto__"; valid parameters are agent_id, '],
  ["sessions.threads.events.list", "limit=1&order=asc", '"order"; valid parameters are limit, page'],
  ["sessions.retrieve", "limit=1", '"limit"; this operation takes none'],
] as const)("%s refuses ?%s and lists the names that are valid", ([operation, search, message]) => {
  const answer = readQuery(operation, search);
  expect(answer).toMatchObject({ error: true, status: 400, message: expect.stringContaining(message) });
});

test.for(["status=idle", "statuses=idle"])(
  "the older spelling ?%s is not among the valid names, and can be refused",
  (search) => {
    const answer = readQuery("sessions.list", search, false);
    const [name] = search.split("=");
    const text = new RegExp(
      `^Failed to parse request: unknown query parameter "${name}"; .*order, page, statuses\\[\\]$`,
    );
    expect(answer).toMatchObject({ status: 400, message: expect.stringMatching(text) });
  },
);

test("statuses[] is taken where older spellings are refused", () => {
  expect(readQuery("sessions.list", "statuses[]=idle", false)).toEqual({ value: { "statuses[]": ["idle"] } });
});
