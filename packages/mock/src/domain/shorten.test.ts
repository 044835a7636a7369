import { expect, test } from "vitest";
import { cut, shorten } from "./shorten.ts";

test("a text that fits stays as it is", () => {
  expect(shorten("abcd", 4)).toBe("abcd");
  expect(shorten("ab🎉", 4)).toBe("ab🎉");
  expect(cut("ab🎉", 4)).toBe("ab🎉");
});

test("a longer text ends with an ellipsis inside the bound", () => {
  expect(shorten("abcde", 4)).toBe("abc…");
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])("no cut at %i units leaves half a character", (most) => {
  for (const text of ["🎉🎉🎉🎉🎉", "a🎉🎉🎉🎉🎉"]) {
    expect(shorten(text, most).isWellFormed()).toBe(true);
    expect(cut(text, most).isWellFormed()).toBe(true);
    expect(shorten(text, most).length).toBeLessThanOrEqual(most);
  }
});
