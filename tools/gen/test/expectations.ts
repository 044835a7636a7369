import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { CASES } from "./case-folder.ts";

/**
 * Whether this run rewrites expectations instead of comparing with them.
 *
 * @throws Error where CI is set, as rewritten expectations have to be reviewed
 */
export function rewrites(env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.UPDATE_EXPECTED !== "1") return false;
  if (env.CI)
    throw new Error("UPDATE_EXPECTED is refused where CI is set: run `npm run test:update` and review the diff.");
  return true;
}

const REWRITE = rewrites(process.env);

/** Compares text with a file of a case; `npm run test:update` writes the file instead. */
export function expectText(caseName: string, file: string, actual: string): void {
  const path = join(CASES, caseName, file);
  if (REWRITE) writeFileSync(path, actual);
  else expect(actual).toBe(existsSync(path) ? readFileSync(path, "utf8") : undefined);
}
