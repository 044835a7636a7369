import { type FixedMutant, type Mutant, MutantError } from "./mutant.ts";

/**
 * Finds the place of a mutant that is written by hand.
 *
 * @param text of its file
 * @throws MutantError if the text to replace is not there, or there more than once, or if nothing would change
 */
export function locate({ name, file, replace, by, harm }: FixedMutant, text: string): Mutant {
  const start = text.indexOf(replace);
  if (replace === "" || start < 0) {
    throw new MutantError(
      `${name}: ${file} no longer holds ${JSON.stringify(replace)}: mend it in tools/mutants/src/fixed`,
    );
  }
  if (text.includes(replace, start + 1)) {
    throw new MutantError(`${name}: ${file} holds ${JSON.stringify(replace)} more than once: take more of the text`);
  }
  if (by === replace) throw new MutantError(`${name}: it replaces ${JSON.stringify(replace)} by itself`);
  return { name, file, start, end: start + replace.length, replacement: by, harm };
}

/** The text with one mutant's change made to it. */
export const mutate = ({ start, end, replacement }: Mutant, text: string): string =>
  text.slice(0, start) + replacement + text.slice(end);

/** The line of a mutant, from 1. */
export const lineOf = ({ start }: Pick<Mutant, "start">, text: string): number =>
  text.slice(0, start).split("\n").length;

/** The trimmed line that a place stands in. */
export const lineTextAt = (start: number, text: string): string =>
  text
    .slice(text.lastIndexOf("\n", start - 1) + 1, (text.indexOf("\n", start) + text.length + 1) % (text.length + 1))
    .trim();
