import { expect, test } from "vitest";
import { shrinkValidators } from "./shrink-validators.ts";

const CALL = 'validate2(data.a, {instancePath,parentData:data,parentDataProperty:"a",rootData})';
const HEAD = 'function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={})';

test("errors lose their place in the schema, and calls the value around theirs", () => {
  const error = 'errors = [{instancePath,schemaPath:"a/\\"b\\"/c",keyword:"type"}]';
  expect(shrinkValidators(`${HEAD}{${CALL}; ${error}}`)).toBe(
    'function validate1(data, {instancePath=""}={}){validate2(data.a, {instancePath}); errors = [{instancePath,keyword:"type"}]}',
  );
  const shorthand = "validate2(data, {instancePath,parentData,parentDataProperty,rootData})";
  expect(shrinkValidators(shorthand)).toBe("validate2(data, {instancePath})");
});

test("a list of a schema stands where it is shown; other references stay", () => {
  const schema = 'const schema3 = {"$id":"A","properties":{"a b":{"type":["string","null"]},"c":{"const":{"d":1}}}};';
  const uses = 'f(schema3.properties["a b"].type, schema3.properties.c.const, schema4.type);';
  expect(shrinkValidators(`${schema}function f() {}${uses}`)).toBe(
    `${schema}function f() {}f(["string","null"], schema3.properties.c.const, schema4.type);`,
  );
});

test("code that Ajv prints in another way is refused, and shown", () => {
  expect(() => shrinkValidators("validate2(data, {parentData: data, extra: 1})")).toThrow(
    "shrink-validators.ts knows no longer how Ajv prints errors and calls: validate2(data, {parentData: data, extra: 1})",
  );
});
