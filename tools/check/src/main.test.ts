import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryRepository } from "../test/temporary-repository.ts";

const check = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [join(import.meta.dirname, "main.ts"), ...args], { encoding: "utf8" });

test("findings of all checks are printed with file and line, and the status is 1", () => {
  const root = temporaryRepository({
    "packages/types/package.json": `{ "name": "types", "private": true }`,
    "packages/types/src/index.ts": `import "node:fs";\n${"a();\n".repeat(300)}`,
  });
  const { status, stdout, stderr } = check("--root", root);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr.split("\n")).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^packages\/types\/src\/index\.ts:1 {2}may not import node:fs {2}\(rule: /),
      expect.stringMatching(/^packages\/types\/src\/index\.ts:301 {2}has 301 lines/),
      expect.stringMatching(/^packages\/types\/package\.json:1 {2}the name is "types"/),
      expect.stringMatching(/^check: \d+ findings$/),
    ]),
  );
});

test("--help exits 0, and an unknown option exits 2, both with the options", () => {
  expect(check("--help")).toMatchObject({ status: 0, stderr: "", stdout: expect.stringContaining("--root") });
  expect(check("--rot")).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("--root") });
});
