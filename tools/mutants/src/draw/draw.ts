import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lineOf, lineTextAt } from "../apply.ts";
import { type Mutant, PARTS, type Part } from "../mutant.ts";
import type { Candidate } from "./candidate.ts";
import { EQUIVALENT, type Equivalent } from "./equivalent.ts";
import { filesOf } from "./files.ts";
import { typescriptCandidates } from "./typescript.ts";
import { yamlCandidates } from "./yaml.ts";

/** How mutants are drawn. */
export interface DrawOptions {
  /** The same seed draws the same mutants, as long as their lines stay as they are. */
  readonly seed: number;
  /** How many, shared among the parts as evenly as possible. */
  readonly count: number;
  /** Left out. @default the list of `equivalent.ts` */
  readonly equivalent?: readonly Equivalent[];
}

interface Ranked {
  readonly rank: string;
  readonly mutant: Mutant;
  readonly line: string;
}

/**
 * Draws mutants from all places where an operator applies. Places are ranked by a hash of the seed and of what they change, so that an
 * edit elsewhere does not draw others.
 *
 * @param root of the repository, absolute
 */
export function drawMutants(root: string, { seed, count, equivalent = EQUIVALENT }: DrawOptions): Mutant[] {
  const excluded = new Set(equivalent.map(({ file, line, operator }) => JSON.stringify([file, line, operator])));
  return PARTS.flatMap((part, index) => {
    const share = Math.floor(count / PARTS.length) + (index < count % PARTS.length ? 1 : 0);
    const lines = new Set<string>();
    const ranked = rankPart(root, part, seed).filter(({ mutant: { file, harm }, line }) => {
      // Two mutants of one line prove little more than one.
      const isNew = !lines.has(`${file} ${line}`) && !excluded.has(JSON.stringify([file, line, harm]));
      lines.add(`${file} ${line}`);
      return isNew;
    });
    return ranked.slice(0, share).map(({ mutant }) => mutant);
  });
}

function rankPart(root: string, part: Part, seed: number): Ranked[] {
  return filesOf(root, part)
    .flatMap((file) => {
      const text = readFileSync(join(root, file), "utf8");
      const seen = new Map<string, number>();
      return candidatesOf(file, text).map((candidate): Ranked => {
        const line = lineTextAt(candidate.start, text);
        const key = JSON.stringify([file, line, candidate.operator]);
        const nth = seen.get(key) ?? 0;
        seen.set(key, nth + 1);
        const rank = createHash("sha256").update(`${seed} ${key} ${nth}`).digest("hex");
        return { rank, line, mutant: toMutant(file, text, candidate) };
      });
    })
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));
}

/** The places of a file that can be broken, by what it is written in. */
export const candidatesOf = (file: string, text: string): Candidate[] =>
  file.endsWith(".yaml") ? yamlCandidates(text) : typescriptCandidates(text);

function toMutant(file: string, text: string, { start, end, replacement, operator }: Candidate): Mutant {
  const column = start - text.lastIndexOf("\n", start - 1);
  const name = `${file}:${lineOf({ start }, text)}:${column} ${operator}`;
  return { name, file, start, end, replacement, harm: operator };
}
