import { expect, test } from "vitest";
import { temporaryRepository } from "../test/temporary-repository.ts";
import { checkLength } from "./check-length.ts";
import { readRepository } from "./repository.ts";

const check = (file: string, lines: number): unknown =>
  checkLength(readRepository(temporaryRepository({ [file]: "a();\n".repeat(lines) })));

test("a source file of 300 lines passes, and one of 301 is a finding", () => {
  expect(check("packages/a/src/long.ts", 300)).toEqual([]);
  expect(check("packages/a/src/long.ts", 301)).toEqual([
    { file: "packages/a/src/long.ts", line: 301, message: "has 301 lines, of at most 300: give each job its own file" },
  ]);
});

test.each([
  "packages/a/src/gen/types.gen.ts",
  "packages/a/src/long.test.ts",
  "packages/a/test/types.test-d.ts",
  "packages/a/test/builder.ts",
  "tests/contract/cells.ts",
  "packages/a/fixtures/long.ts",
])("%s may be longer", (file) => {
  expect(check(file, 301)).toEqual([]);
});
