import { expect, test } from "vitest";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { mergeHeaders } from "./headers.ts";

test("names are merged whatever their case, and null removes", () => {
  expect({ ...mergeHeaders({ a: "1", b: "2" }, { A: "3", B: null, c: undefined }) }).toEqual({ a: "3" });
});

test("a header named __proto__ is a header and nothing else", () => {
  const merged = mergeHeaders(undefined, JSON.parse('{"__proto__":"x"}'));
  expect(Object.keys(merged)).toEqual(["__proto__"]);
  expect({}).not.toHaveProperty("x");
});

test.each(["a\r\nx: y", "a\0", "ключ"])("an illegal value is refused and not quoted: %j", (value) => {
  const merge = () => mergeHeaders(undefined, { "x-api-key": value });
  expect(merge).toThrow(ConfigurationError);
  expect(merge).toThrow("the header x-api-key has an illegal character");
});
