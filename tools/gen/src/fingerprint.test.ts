import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fingerprint, readFingerprint, writeFingerprint } from "./fingerprint.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "managed-agents-gen-test-"));
  mkdirSync(join(root, "spec"));
  writeFileSync(join(root, "spec/a.yaml"), "a");
  writeFileSync(join(root, "spec/b.yaml"), "b");
  writeFileSync(join(root, "lock.json"), "{}");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const now = (): string => fingerprint(root, ["spec"], ["lock.json"]);

test("the same files have the same fingerprint", () => {
  expect(now()).toBe(now());
});

test.each([
  ["a file is changed", () => writeFileSync(join(root, "spec/a.yaml"), "changed")],
  ["a file is added", () => writeFileSync(join(root, "spec/c.yaml"), "")],
  ["a file is removed", () => rmSync(join(root, "spec/b.yaml"))],
  ["a file is renamed", () => renameSync(join(root, "spec/b.yaml"), join(root, "spec/c.yaml"))],
  ["a single file is changed", () => writeFileSync(join(root, "lock.json"), "{ }")],
  [
    "text moves from one file to the next",
    () => {
      writeFileSync(join(root, "spec/a.yaml"), "ab");
      writeFileSync(join(root, "spec/b.yaml"), "");
    },
  ],
])("the fingerprint differs after %s", (_, change) => {
  const before = now();
  change();
  expect(now()).not.toBe(before);
});

test("a written fingerprint is read back", () => {
  const file = join(root, "new/folder/cache.json");
  writeFingerprint(file, "abc");
  expect(readFingerprint(file)).toBe("abc");
});

test("a cache that is missing or no JSON is as good as none", () => {
  expect(readFingerprint(join(root, "absent.json"))).toBeUndefined();
  writeFileSync(join(root, "cache.json"), "{");
  expect(readFingerprint(join(root, "cache.json"))).toBeUndefined();
});
