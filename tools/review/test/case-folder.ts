import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { compare } from "../src/compare/compare.ts";
import { makeReport } from "../src/make-report.ts";
import type { Report } from "../src/report.ts";
import { findOrigin, readVersion } from "../src/versions/read-version.ts";

const BASE = join(import.meta.dirname, "base");
export const CASES = join(import.meta.dirname, "cases");

export const listCases = (): string[] => readdirSync(CASES).sort();

/** The day on which cases are judged. */
export const TODAY = "2026-11-21";

/**
 * Compares the two sides of a case: `test/base` with what stands in `before/` laid over it, and with what stands in `after/`. A case
 * may instead hold two descriptions that are not of the kit, `before.yaml` and `after.yaml`.
 */
export async function reportOf(name: string): Promise<Report> {
  const root = mkdtempSync(join(tmpdir(), "managed-agents-review-case-"));
  try {
    const sides = (["before", "after"] as const).map((side) => {
      const file = join(CASES, name, `${side}.yaml`);
      if (existsSync(file)) return readVersion(findOrigin(file, root), false);
      const folder = join(root, side);
      cpSync(BASE, folder, { recursive: true });
      const overlay = join(CASES, name, side);
      if (existsSync(overlay)) cpSync(overlay, folder, { recursive: true });
      return readVersion(findOrigin(folder, root), side === "after");
    });
    const [before, after] = await Promise.all(sides);
    if (!before || !after) throw new Error("a case has two sides");
    return makeReport(before, after, compare(before, after, { today: TODAY }), undefined, undefined);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Holds text against a file of the case; `UPDATE_EXPECTED=1` writes it instead. */
export function expectFile(name: string, file: string, text: string): void {
  const path = join(CASES, name, file);
  if (process.env.UPDATE_EXPECTED) writeFileSync(path, text);
  expect(text).toBe(existsSync(path) ? readFileSync(path, "utf8") : "");
}
