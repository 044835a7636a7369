import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { RULES } from "./plugin.ts";

test.each(Object.keys(RULES))("%s has a file and a test of its own", (rule) => {
  expect(existsSync(join(import.meta.dirname, `${rule}.ts`))).toBe(true);
  expect(existsSync(join(import.meta.dirname, `${rule}.test.ts`))).toBe(true);
});

test("no rule is left out of the plugin", () => {
  const tested = readdirSync(import.meta.dirname).flatMap((file) => /^(.+)\.test\.ts$/.exec(file)?.[1] ?? []);
  expect(tested.filter((name) => name !== "plugin").sort()).toEqual(Object.keys(RULES).sort());
});
