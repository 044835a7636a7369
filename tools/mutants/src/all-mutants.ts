import { readFileSync } from "node:fs";
import { join } from "node:path";
import { locate } from "./apply.ts";
import { drawMutants, findPlaces } from "./draw/draw.ts";
import { FIXED } from "./fixed/index.ts";
import type { Mutant } from "./mutant.ts";

/** Which mutants to try. */
export interface Choice {
  readonly seed: number;
  /** How many are drawn besides the fixed ones. */
  readonly drawn: number;
  /** Keeps those whose name contains it, or whose file does. */
  readonly only?: string | undefined;
}

/**
 * The fixed mutants, then the drawn ones.
 *
 * @throws MutantError if a fixed one is out of date
 */
export function allMutants(root: string, { seed, drawn, only = "" }: Choice): Mutant[] {
  const fixed = FIXED.map((mutant) => locate(mutant, readFileSync(join(root, mutant.file), "utf8")));
  const all = [...fixed, ...drawMutants(findPlaces(root), { seed, count: drawn })];
  return all.filter(({ name, file }) => name.includes(only) || file.includes(only));
}
