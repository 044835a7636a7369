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

test("says where the things of other paths come from", () => {
  expect(explainPath("POST", "/v1/agents")).toMatch(/\/v1\/agents belongs to another part.*agent_shop/);
  expect(explainPath("GET", "/v1/agents_and_more")).toBe("There is no GET /v1/agents_and_more.");
});
