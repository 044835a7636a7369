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

/** A place that can be broken. */
export interface Place {
  readonly part: Part;
  readonly mutant: Mutant;
  /** The line that it is in, trimmed. */
  readonly line: string;
  /** What identifies it, whatever is edited elsewhere. */
  readonly key: string;
}

/** How mutants are drawn. */
export interface DrawOptions {
  /** The same seed draws the same mutants, as long as their lines stay as they are. */
  readonly seed: number;
  /** How many, shared among the parts as evenly as possible. */
  readonly count: number;
  /** Left out. @default the list of `equivalent.ts` */
  readonly equivalent?: readonly Equivalent[];
}

/** Finds all places where an operator applies. @param root of the repository, absolute */
export const findPlaces = (root: string): Place[] =>
  PARTS.flatMap((part) =>
    filesOf(root, part).flatMap((file) => {
      const text = readFileSync(join(root, file), "utf8");
      const seen = new Map<string, number>();
      return candidatesOf(file, text).map((candidate): Place => {
        const line = lineTextAt(candidate.start, text);
        const same = identity(file, line, candidate.operator);
        const nth = seen.get(same) ?? 0;
        seen.set(same, nth + 1);
        return { part, line, key: `${same} ${nth}`, mutant: toMutant(file, text, candidate) };
      });
    }),
  );

/** Draws mutants. Places are ranked by a hash of the seed and of what they change, so that an edit elsewhere does not draw others. */
export function drawMutants(places: readonly Place[], { seed, count, equivalent = EQUIVALENT }: DrawOptions): Mutant[] {
  const excluded = new Set(equivalent.map(({ file, line, operator }) => identity(file, line, operator)));
  return PARTS.flatMap((part, index) => {
    const share = Math.floor(count / PARTS.length) + (index < count % PARTS.length ? 1 : 0);
    const lines = new Set<string>();
    return places
      .filter((place) => place.part === part)
      .map((place) => ({ ...place, rank: createHash("sha256").update(`${seed} ${place.key}`).digest("hex") }))
      .sort((a, b) => (a.rank < b.rank ? -1 : 1))
      .filter(({ mutant: { file, harm }, line }) => {
        // Two mutants of one line prove little more than one.
        const isNew = !lines.has(`${file} ${line}`) && !excluded.has(identity(file, line, harm));
        lines.add(`${file} ${line}`);
        return isNew;
      })
      .slice(0, share)
      .map(({ mutant }) => mutant);
  });
}

const identity = (file: string, line: string, operator: string): string => JSON.stringify([file, line, operator]);

/** The places of a file that can be broken, by what it is written in. */
const candidatesOf = (file: string, text: string): Candidate[] =>
  file.endsWith(".yaml") ? yamlCandidates(text) : typescriptCandidates(text);

function toMutant(file: string, text: string, { start, end, replacement, operator }: Candidate): Mutant {
  const column = start - text.lastIndexOf("\n", start - 1);
  const name = `${file}:${lineOf({ start }, text)}:${column} ${operator}`;
  return { name, file, start, end, replacement, harm: operator };
}
