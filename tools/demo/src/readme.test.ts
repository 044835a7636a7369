import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const README = readFileSync(join(import.meta.dirname, "../../../README.md"), "utf8");

test("what the README shows is printed, in that order, up to the line that npm start alone prints", async () => {
  const [, excerpt = ""] = README.match(/^```text\n([ \d]\d {2}client.*?)^The mock keeps serving/ms) ?? [];
  const shown = excerpt.split("\n").filter((line) => line !== "");
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, "main.ts")]);
  const printed = stdout.split("\n");
  const missing = shown.filter((line) => {
    const at = printed.indexOf(line);
    if (at >= 0) printed.splice(0, at + 1);
    return at < 0;
  });
  expect(missing).toEqual([]);
  expect(shown.length).toBeGreaterThan(8);
}, 30_000);
