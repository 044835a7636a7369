import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { runRedocly } from "../lint/run-redocly.ts";
import { DOCUMENT } from "./document.ts";

const ROOT = resolve(import.meta.dirname, "../..");

function bundleWithRedocly(): unknown {
  const folder = mkdtempSync(join(tmpdir(), "bundle-"));
  try {
    const file = join(folder, "openapi.json");
    const { status, stderr } = runRedocly(["bundle", "main", "--output", file], ROOT);
    if (status !== 0) throw new Error(`expected the bundle to succeed, got status ${status}:\n${stderr}`);
    return JSON.parse(readFileSync(file, "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const BUNDLE = bundleWithRedocly();

test("the kit bundles the document as Redocly does, order aside", () => {
  expect(BUNDLE).toEqual(DOCUMENT);
});
