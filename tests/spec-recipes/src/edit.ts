import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A step of a recipe: a file that is written, lines that are put before or behind others, or a number that is counted up. */
export type Edit =
  | { readonly file: string; readonly create: string }
  | { readonly file: string; readonly before: string; readonly insert: string }
  | { readonly file: string; readonly after: string; readonly insert: string }
  | { readonly file: string; readonly countUp: RegExp; readonly by: number };

export const create = (file: string, text: string): Edit => ({ file, create: text });
export const before = (file: string, anchor: string, insert: string): Edit => ({ file, before: anchor, insert });
export const after = (file: string, anchor: string, insert: string): Edit => ({ file, after: anchor, insert });

/** @param pattern has the number in its last group, with `_` or `,` between thousands if it likes */
export const countUp = (file: string, pattern: RegExp, by = 1): Edit => ({ file, countUp: pattern, by });

/**
 * Performs steps on a copy of the repository.
 *
 * @throws {Error} if a file is there already, or does not hold the text beside which lines are put: then the recipe is out of date
 */
export function perform(root: string, edits: readonly Edit[]): void {
  for (const edit of edits) {
    const path = join(root, edit.file);
    if ("create" in edit) {
      if (existsSync(path)) throw outdated(edit.file, "is there already");
      mkdirSync(dirname(path), { recursive: true });
    }
    writeFileSync(path, changed(edit, existsSync(path) ? readFileSync(path, "utf8") : ""));
  }
}

function changed(edit: Edit, text: string): string {
  if ("create" in edit) return edit.create;
  if ("countUp" in edit) {
    const found = edit.countUp.exec(text);
    const number = found?.at(-1);
    if (found === null || number === undefined) throw outdated(edit.file, `does not match ${edit.countUp}`);
    const at = found.index + found[0].lastIndexOf(number);
    return text.slice(0, at) + addTo(number, edit.by) + text.slice(at + number.length);
  }
  const anchor = "before" in edit ? edit.before : edit.after;
  const at = text.indexOf(anchor);
  if (at < 0) throw outdated(edit.file, `does not hold ${JSON.stringify(anchor)}`);
  const cut = "before" in edit ? at : at + anchor.length;
  return text.slice(0, cut) + edit.insert + text.slice(cut);
}

/** A sum, written as the number was. */
function addTo(number: string, by: number): string {
  const [separator = ""] = /[_,]/.exec(number) ?? [];
  const sum = String(Number(number.replaceAll(/[_,]/g, "")) + by);
  return separator === "" ? sum : sum.replaceAll(/\B(?=(\d{3})+$)/g, separator);
}

const outdated = (file: string, what: string): Error =>
  new Error(
    `${file} ${what}: mend the recipe in tests/spec-recipes/src/recipes and, if files have moved, in spec/README.md.`,
  );
