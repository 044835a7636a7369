import { createTwoFilesPatch } from "diff";
import { lineOf, mutate } from "./apply.ts";
import type { Mutant } from "./mutant.ts";
import type { Verdict } from "./run/bench.ts";

/** The share of mutants that has to be caught. */
const REQUIRED = 0.95;

/** `12/60 caught   client/retry-after-seconds (4.1 s) by packages/client/test/retries.test.ts: …` */
export function progressLine({ mutant, caught, by, milliseconds }: Verdict, done: number, total: number): string {
  const place = String(done).padStart(String(total).length);
  const seconds = (milliseconds / 1000).toFixed(1);
  return `${place}/${total} ${caught ? "caught  " : "SURVIVED"} ${mutant.name} (${seconds} s)${caught ? ` by ${by}` : ""}`;
}

/** What one mutant does, as a diff with its place and its harm. */
export function describeMutant(mutant: Mutant, text: string): string {
  const { name, file, harm } = mutant;
  const diff = createTwoFilesPatch(`a/${file}`, `b/${file}`, text, mutate(mutant, text), undefined, undefined, {
    context: 1,
  });
  const [, , , ...lines] = diff.trimEnd().split("\n");
  const indented = lines.map((line) => `    ${line}`).join("\n");
  return `${name}\n  ${file}:${lineOf(mutant, text)}: ${harm}\n${indented}`;
}

/** Whether enough are caught. */
export const isEnough = (verdicts: readonly Verdict[]): boolean =>
  verdicts.filter(({ caught }) => caught).length >= REQUIRED * verdicts.length;

/** Survivors with what they do, and the count. @param read gives the text of a file */
export function summarize(verdicts: readonly Verdict[], milliseconds: number, read: (file: string) => string): string {
  const survivors = verdicts.filter(({ caught }) => !caught);
  const caught = verdicts.length - survivors.length;
  const percentage = verdicts.length === 0 ? "0.0" : ((100 * caught) / verdicts.length).toFixed(1);
  const minutes = Math.floor(milliseconds / 60_000);
  const seconds = Math.round((milliseconds % 60_000) / 1000);
  const blocks = survivors.map(({ mutant }) => describeMutant(mutant, read(mutant.file)));
  const count = `${caught} of ${verdicts.length} mutants caught (${percentage} %), ${survivors.length} survived, in ${minutes} min ${seconds} s`;
  return [...(blocks.length === 0 ? [] : ["Survivors:", ...blocks]), count].join("\n\n");
}
