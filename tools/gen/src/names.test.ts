import { expect, test } from "vitest";
import { camelCase, pascalCase, propertyKey } from "./names.ts";

test.each([
  ["limit", "limit"],
  ["$ref", "$ref"],
  ["created_at[gte]", `"created_at[gte]"`],
  ["sessions.list", `"sessions.list"`],
  ["200", `"200"`],
  ["", `""`],
  [`a"b\n`, `"a\\"b\\n"`],
])("the key %j is written as %s", (name, written) => {
  expect(propertyKey(name)).toBe(written);
});

test.each([
  ["sessions", "Sessions"],
  ["sessions.threads.events", "SessionsThreadsEvents"],
  ["stream_legacy", "StreamLegacy"],
])("%s is %s in Pascal case", (dotted, name) => {
  expect(pascalCase(dotted)).toBe(name);
});

test.each([
  ["list", "list"],
  ["memory_versions", "memoryVersions"],
  ["mcp_oauth_2_url", "mcpOauth2Url"],
])("%s is %s in camel case", (segment, name) => {
  expect(camelCase(segment)).toBe(name);
});
