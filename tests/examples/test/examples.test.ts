import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { listExamples, readExample } from "../src/read-example.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const NAMES = listExamples(ROOT);

test.each(NAMES)("examples/%s keeps to the form of examples", (name) => {
  expect(readExample(ROOT, name)).toMatchObject({ name, scripts: { test: expect.any(String) } });
});

test("the index has a row for each example", () => {
  const index = readFileSync(join(ROOT, "examples/README.md"), "utf8");
  const rows = [...index.matchAll(/^\| \[([\w-]+)\]\(\1\/\) \| .+ \|$/gm)].map(([, name]) => name);
  expect(rows.toSorted()).toEqual(NAMES);
});

test("the command refuses a name that no example has, and lists those that there are", () => {
  const args = [join(ROOT, "tests/examples/src/main.ts"), "no-such-example"];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect(status).toBe(2);
  expect(stderr).toContain('there is no example "no-such-example"');
  expect(stderr).toContain(NAMES.join(", "));
});
