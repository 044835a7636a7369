import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A step of a recipe: a file that is written, or lines that are put before or behind others. */
export type Edit =
  | { readonly file: string; readonly create: string }
  | { readonly file: string; readonly before: string; readonly insert: string }
  | { readonly file: string; readonly after: string; readonly insert: string };

/** What a person types to make one kind of change, in the order in which `spec/README.md` names the files. */
export interface Recipe {
  readonly name: string;
  /** The heading in `spec/README.md` under which each file is named. */
  readonly section: string;
  /** What the generator reads. */
  readonly document: readonly Edit[];
  /** What is written by hand after it. */
  readonly byHand: readonly Edit[];
}

export const create = (file: string, text: string): Edit => ({ file, create: text });
export const before = (file: string, anchor: string, insert: string): Edit => ({ file, before: anchor, insert });
export const after = (file: string, anchor: string, insert: string): Edit => ({ file, after: anchor, insert });

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
      writeFileSync(path, edit.create);
      continue;
    }
    const anchor = "before" in edit ? edit.before : edit.after;
    const text = existsSync(path) ? readFileSync(path, "utf8") : "";
    const at = text.indexOf(anchor);
    if (at < 0) throw outdated(edit.file, `does not hold ${JSON.stringify(anchor)}`);
    const cut = "before" in edit ? at : at + anchor.length;
    writeFileSync(path, text.slice(0, cut) + edit.insert + text.slice(cut));
  }
}

const outdated = (file: string, what: string): Error =>
  new Error(`${file} ${what}: mend the recipe in tools/review/recipes and, if files have moved, in spec/README.md.`);
