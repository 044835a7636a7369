import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { DOCUMENT } from "./document.ts";

const CLI = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");
const ROOT = resolve(import.meta.dirname, "../..");

function bundleWithRedocly(): unknown {
  const folder = mkdtempSync(join(tmpdir(), "bundle-"));
  try {
    const file = join(folder, "openapi.json");
    const { status, stderr } = spawnSync(process.execPath, [CLI, "bundle", "main", "--output", file], {
      cwd: ROOT,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`expected the bundle to succeed, got status ${status}:\n${stderr}`);
    return JSON.parse(readFileSync(file, "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("the kit bundles the document as Redocly does, order aside", () => {
  expect(bundleWithRedocly()).toEqual(DOCUMENT);
});
