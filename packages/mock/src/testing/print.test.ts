import { expect, test } from "vitest";
import { print } from "./print.ts";

test.each([
  [{ a: ["b", 1, null, true], "c d": undefined }, '{"a": ["b", 1, null, true], "c d": undefined}'],
  [expect.stringContaining("1187"), 'StringContaining "1187"'],
  [expect.stringMatching(/^1187/), "StringMatching /^1187/"],
  [[expect.any(Number), expect.anything()], "[Any<Number>, Anything]"],
  [expect.objectContaining({ a: expect.any(String) }), 'ObjectContaining {"a": Any<String>}'],
  [{ asymmetricMatch: () => true, toString: () => "Even" }, "Even"],
  ["a\nb", '"a\\nb"'],
])("%s is printed on one line", (value, text) => {
  expect(print(value)).toBe(text);
});
