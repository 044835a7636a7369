import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findChromium, MissingChromiumError } from "./find-chromium.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "find-chromium-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function executable(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, "");
  chmodSync(path, 0o755);
  return path;
}

test("CHROMIUM_PATH wins over PATH", () => {
  executable("chromium");
  const chosen = executable("my-browser");
  expect(findChromium({ PATH: folder, CHROMIUM_PATH: chosen })).toBe(chosen);
});

test("a CHROMIUM_PATH that is no executable file is an error, even if PATH has a Chromium", () => {
  executable("chromium");
  const path = join(folder, "absent");
  expect(() => findChromium({ PATH: folder, CHROMIUM_PATH: path })).toThrow(MissingChromiumError);
});

test("PATH is searched in its order", () => {
  const path = executable("google-chrome");
  expect(findChromium({ PATH: ["", join(folder, "absent"), folder].join(delimiter) })).toBe(path);
});

test("the message for a missing Chromium is one line that says how to get it", () => {
  const find = () => findChromium({ PATH: folder });
  expect(find).toThrow(MissingChromiumError);
  expect(find).toThrow(/^[^\n]*apt-get install[^\n]*CHROMIUM_PATH[^\n]*$/);
});
