import { expect, test } from "vitest";
import { formatFileIssue } from "./issue.ts";
import { readYaml } from "./read-yaml.ts";

const MOST = 200_000;

/** What is wrong with a text, in words. */
function wrong(text: string): string[] {
  const read = readYaml(text, "a.yaml", MOST);
  return "issues" in read ? read.issues.map(formatFileIssue) : [];
}

test("plain data is read, JSON too", () => {
  for (const text of ["a: [1, x, null, true]\n", '{"a": [1, "x", null, true]}']) {
    expect(readYaml(text, "a.yaml", MOST)).toMatchObject({ value: { a: [1, "x", null, true] } });
  }
});

test.each([
  ["a: !!binary eA==", ["a.yaml:1: expected no tags, but got tag:yaml.org,2002:binary"]],
  ["a: 1\nb: !code 'x'", ["a.yaml:2: expected no tags, but got !code"]],
  ["? !!str a\n: 1", ["a.yaml:1: expected no tags, but got tag:yaml.org,2002:str"]],
  ["a: &x 1\nb: *x", ["a.yaml:2: expected no aliases, but got *x"]],
  ["%YAML 1.1\n---\na: 1", ["a.yaml:1: expected no directives, which begin with %"]],
  ["%TAG !e! tag:x:\n---\na: 1", ["a.yaml:1: expected no directives, which begin with %"]],
  ["? [a]\n: 1", ["a.yaml:1: expected a text as key"]],
  ["a: 1\n~: 2", ["a.yaml:2: expected a text as key"]],
  ["a: 1\nb: 2\na: 3", ["a.yaml:3: Map keys must be unique"]],
  ["a: 1\n---\nb: 2", [expect.stringMatching(/^a\.yaml:2: .*multiple documents/)]],
  ["a: [1\nb: 2\n", ["a.yaml:2: Flow sequence in block collection must be sufficiently indented and end with a ]"]],
])("%j is refused with its line", (text, issues) => {
  expect(wrong(text)).toEqual(issues);
});

test("no text has more characters than it may", () => {
  expect(wrong(`a: ${"x".repeat(MOST)}`)).toEqual([`a.yaml: expected at most ${MOST} characters, but got ${MOST + 3}`]);
});

test("a hundred levels are read, and one more is refused", () => {
  const levels = (count: number): string => "[".repeat(count) + "]".repeat(count);
  expect(wrong(levels(101))).toEqual([]);
  expect(wrong(levels(102))).toEqual(["a.yaml:1: expected at most 100 levels"]);
});

test("of sixteen thousand keys the one that comes twice is found", () => {
  const keys = Array.from({ length: 16_000 }, (_, index) => `k${index}: 1\n`).join("");
  expect(wrong(keys)).toEqual([]);
  expect(wrong(`${keys}k7: 1\n`)).toEqual(["a.yaml:16001: Map keys must be unique"]);
});

test("__proto__ is a key as others are", () => {
  const read = readYaml("__proto__: { polluted: true }\n", "a.yaml", MOST);
  expect("value" in read && Object.keys(read.value as object)).toEqual(["__proto__"]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test("issues of the value stand where their path leads, in the order of the file", () => {
  const read = readYaml("a:\n  - b: 1\n  - c:\n      d: 2\nz: 3\n", "a.yaml", MOST);
  if (!("locate" in read)) throw new Error("expected a value");
  const at = (path: readonly (string | number)[], ofKey?: true) => ({ path, message: "x", ...(ofKey && { ofKey }) });
  const issues = [at(["z"], true), at(["a", 1, "c", "d"]), at(["a", 1, "c", "gone", "deeper"]), at([])];
  expect(read.locate(issues).map(({ line, column, path }) => [line, column, path])).toEqual([
    [1, 1, ""],
    [4, 7, "a.1.c.gone.deeper"],
    [4, 10, "a.1.c.d"],
    [5, 1, "z"],
  ]);
});
