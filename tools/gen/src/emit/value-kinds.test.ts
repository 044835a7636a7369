import { expect, test } from "vitest";
import { commandName } from "./commands.ts";
import { acceptedValue } from "./value-kinds.ts";

const COMPONENTS = {
  schemas: {
    Agent: { type: "object", properties: { type: { const: "agent" }, id: { type: "string" } } },
    Custom: {
      type: "object",
      properties: { type: { const: "custom" }, name: { type: "string", description: "A name." } },
    },
    Other: { type: "object", properties: { type: { const: "other" } } },
    Two: { type: "object", oneOf: [{ $ref: "#/components/schemas/Agent" }, { $ref: "#/components/schemas/Custom" }] },
    Open: { anyOf: [{ const: "a" }, { type: "string" }] },
  },
};
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

test.each([
  ["a string", { type: "string" }, ["string"]],
  ["a string or null", { type: ["string", "null"] }, ["string", "null"]],
  ["a constant", { const: "file" }, ["string"]],
  ["bytes", { type: "string", format: "binary" }, ["file"]],
  ["a list", { type: "array", items: { type: "string" } }, ["list"]],
  ["a reference or null", { anyOf: [ref("Agent"), { type: "null" }] }, ["mapping", "null"]],
  ["text or one of two objects", { anyOf: [{ type: "string" }, ref("Two")] }, ["string", "mapping"]],
])("%s is understood", (_, schema, kinds) => {
  expect(acceptedValue(schema, COMPONENTS).kinds).toEqual(kinds);
});

test("a union of two objects has the properties of both, and its tag all their values", () => {
  const { properties } = acceptedValue(ref("Two"), COMPONENTS);
  expect(Object.keys(properties ?? {})).toEqual(["type", "id", "name"]);
  expect(acceptedValue(properties?.type as object as never, COMPONENTS).values).toEqual(["agent", "custom"]);
});

test("a union of more has none", () => {
  const schema = { oneOf: [ref("Agent"), ref("Custom"), ref("Other")] };
  expect(acceptedValue(schema, COMPONENTS).properties).toBeUndefined();
});

test("a set of values is closed only where no other text is accepted", () => {
  expect(acceptedValue({ type: "string", enum: ["asc", "desc"] }, COMPONENTS).values).toEqual(["asc", "desc"]);
  expect(acceptedValue({ type: ["string", "null"], enum: ["a", null] }, COMPONENTS).values).toEqual(["a"]);
  expect(acceptedValue(ref("Open"), COMPONENTS).values).toBeUndefined();
});

test.each([
  ["sessions.list", "/v1/sessions", "beta:sessions list"],
  ["memory_stores.memory_versions.redact", "/v1/x/{id}/redact", "beta:memory-stores:memory-versions redact"],
  ["files.retrieve_metadata", "/v1/files/{file_id}", "beta:files retrieve-metadata"],
  ["vaults.credentials.validate", "/v1/x/{id}/mcp_oauth_validate", "beta:vaults:credentials mcp-oauth-validate"],
])("%s is the command %s %s", (id, path, name) => {
  expect(commandName({ id, path })).toBe(name);
});
