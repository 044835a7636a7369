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

/** Older generators read `enum` and `type` alone, so the kit's bundle has both beside every `const`. */
function spellOutConsts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(spellOutConsts);
  if (typeof value !== "object" || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spellOutConsts(item)]));
  return typeof inner.const === "string" ? { type: "string", enum: [inner.const], ...inner } : inner;
}

test("the kit bundles the document as Redocly does, order and spelled-out constants aside", () => {
  expect(DOCUMENT).toEqual(spellOutConsts(BUNDLE));
});

test("the bundle passes the rules that its sources pass", () => {
  const { status, stdout, stderr } = runRedocly(["lint", "spec/dist/openapi.json"], ROOT);
  expect({ status, said: status === 0 ? "" : stdout + stderr }).toEqual({ status: 0, said: "" });
});
