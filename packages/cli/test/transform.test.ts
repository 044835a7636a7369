import { describe, expect, test } from "vitest";
import { applyPath } from "../src/transform/apply-path.ts";
import { parsePath } from "../src/transform/parse-path.ts";

/** The document that GJSON's own description of its syntax uses, and the results it prints. */
const DOCUMENT = {
  name: { first: "Tom", last: "Anderson" },
  age: 37,
  children: ["Sara", "Alex", "Jack"],
  "fav.movie": "Deer Hunter",
  friends: [
    { first: "Dale", last: "Murphy", age: 44, nets: ["ig", "fb", "tw"] },
    { first: "Roger", last: "Craig", age: 68, nets: ["fb", "tw"] },
    { first: "Jane", last: "Murphy", age: 47, nets: ["ig", "tw"] },
  ],
};

describe("a path leads to what GJSON says", () => {
  test.each([
    ["name.last", "Anderson"],
    ["name.first", "Tom"],
    ["age", 37],
    ["children", ["Sara", "Alex", "Jack"]],
    ["children.0", "Sara"],
    ["children.1", "Alex"],
    ["friends.1", DOCUMENT.friends[1]],
    ["friends.1.first", "Roger"],
    ["fav\\.movie", "Deer Hunter"],
    ["friends.#", 3],
    ["friends.#.age", [44, 68, 47]],
    ["children.#", 3],
    ['friends.#(last=="Murphy").first', "Dale"],
    ['friends.#(last=="Murphy")#.first', ["Dale", "Jane"]],
    ["friends.#(age>45)#.last", ["Craig", "Murphy"]],
    ['children.#(!="Sara")', "Alex"],
    ["friends.#.nets.#", [3, 2, 2]],
  ] as const)("%s", (path, expected) => {
    expect(applyPath(DOCUMENT, parsePath(path))).toEqual(expected);
  });
});

test.each([
  ["missing", undefined],
  ["name.first.x", undefined],
  ["children.9", undefined],
  ["children.first", undefined],
  ["age.#", undefined],
  ["constructor", undefined],
  ["__proto__", undefined],
  ["children.length", undefined],
  ["friends.#.missing", []],
  ['friends.#(last=="Nobody")', undefined],
  ['friends.#(last=="Nobody")#', []],
  ["friends.#(age<=47)#.first", ["Dale", "Jane"]],
  ['friends.#(age>"45")#.first', []],
  ['friends.#(first=="a.b")#', []],
  ["friends.#(first)#.first", ["Dale", "Roger", "Jane"]],
] as const)("%s leads to %j", (path, expected) => {
  expect(applyPath(DOCUMENT, parsePath(path))).toEqual(expected);
});

test("a text of a filter may hold dots and parentheses", () => {
  const value = [{ name: "a.b)#", id: 1 }];
  expect(applyPath(value, parsePath('#(name=="a.b)#").id'))).toBe(1);
});

test.each([
  ["", "expected a path"],
  ["@pretty", "modifiers are not supported"],
  ["name.@reverse", "modifiers are not supported"],
  ["{name,age}", "multipaths are not supported"],
  ["[name,age]", "multipaths are not supported"],
  ["chil*", "wildcards are not supported"],
  ["c?ildren", "wildcards are not supported"],
  ["friends|0", "pipes are not supported"],
  ['!"text"', "literals are not supported"],
  ["a..b", '"" is no key'],
  ["#x", '"#x" is no key'],
  ["#(a==1", "a filter has no end"],
  ["#()", "a filter is empty"],
  ['#(first%"D*")', "a filter compares with one of"],
  ["#(a==b)", "a filter compares with a text in double quotes"],
  ["#(a=={})", "a filter compares with a text in double quotes"],
  ['#(nets.#(=="fb"))', "a filter compares one key with one value"],
])("the path %s is refused: %s", (path, why) => {
  expect(() => parsePath(path)).toThrow(why);
});
