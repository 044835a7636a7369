import { OPERATIONS } from "@managed-agents/types";
import { expect, test } from "vitest";
import { explainPath, findRoute } from "./route.ts";

test.for(Object.values(OPERATIONS).map(({ id, method, path }) => [id, method, path] as const))(
  "finds %s",
  ([id, method, path]) => {
    const filled = path.replaceAll(/\{(\w+)\}/g, "$1_1");
    expect(findRoute(method, filled)?.operation).toBe(id);
  },
);

test("decodes the values of a path", () => {
  expect(findRoute("GET", "/v1/sessions/a%20b")?.path).toEqual({ session_id: "a b" });
});

test.for([
  ["GET", "/v1/sessions/"],
  ["GET", "/v1/sessions/x/"],
  ["GET", "/v1/sessions/%"],
  ["PUT", "/v1/sessions/x"],
  ["PATCH", "/v1/sessions/x"],
  ["GET", "/v1/sessions/x/threads/y/events/stream"],
  ["POST", "/v1/sessions/x/threads/y/events"],
  ["GET", "/v1/sessions/x/events/y"],
  ["HEAD", "/v1/sessions"],
  ["GET", "//v1/sessions"],
] as const)("has no %s %s", ([method, path]) => {
  expect(findRoute(method, path)).toBeNull();
});

test.for([
  ["POST", "/v1/messages", "/v1/messages belongs to another part"],
  ["GET", "/v1/skills/skill_1", "/v1/skills belongs to another part"],
  ["GET", "/v1/environments/env_1/work", "/v1/environments/env_1/work belongs to another part"],
] as const)("names the part of the platform that %s %s belongs to", ([method, path, text]) => {
  expect(explainPath(method, path)).toContain(text);
});

test.for([
  ["PUT", "/v1/agents"],
  ["GET", "/v1/agents_and_more"],
  ["GET", "/v1/environments/env_1/workers"],
] as const)("says of %s %s that there is none", ([method, path]) => {
  expect(explainPath(method, path)).toBe(`There is no ${method} ${path}.`);
});
