import { stat } from "node:fs/promises";
import { sep } from "node:path";
import { FileError, type FileIssue } from "../../yaml/issue.ts";
import { listFiles } from "./list-files.ts";
import { readText, reasonOf } from "./read-text.ts";

/** What came of reading files again. */
export interface Reading<Value> {
  /** Files that hold something else now. */
  readonly changed: readonly SourceFile<Value>[];
  /** Files of a directory that are gone, with what they held. */
  readonly removed: readonly SourceFile<Value>[];
  /** What is wrong with files of which the last good version stays. */
  readonly issues: readonly FileIssue[];
}

/** A file with the last good version of what it holds. */
export interface SourceFile<Value> {
  readonly file: string;
  readonly value: Value;
}

/** How one kind of files is read. */
export interface SourceKind<Value> {
  /** @throws FileError that says what is wrong, and where */
  load(text: string, file: string): Promise<Value> | Value;
  /** Why a file cannot stand beside others; undefined if it can. */
  conflict?(added: SourceFile<Value>, text: string, others: readonly SourceFile<Value>[]): FileIssue | undefined;
}

interface Known<Value> {
  /** What the file held when it was last looked at, good or not; null if it has to be looked at again. */
  readonly text: string | null;
  /** Null for a file that was never good. */
  readonly good: SourceFile<Value> | null;
}

/** Files that are read again and again. Of one that is broken, or that was named and is gone, the last good version stays. */
export class SourceFiles<Value> {
  readonly #paths: readonly string[];
  readonly #kind: SourceKind<Value>;
  #known: ReadonlyMap<string, Known<Value>> = new Map();

  /** @param paths files and directories, as they were given */
  constructor(paths: readonly string[], kind: SourceKind<Value>) {
    this.#paths = paths;
    this.#kind = kind;
  }

  /** The last good version of every file, in the order of the paths. */
  get good(): readonly SourceFile<Value>[] {
    return goodOf(this.#known);
  }

  /** Reads what has changed since the last time. */
  async read(): Promise<Reading<Value>> {
    const issues: FileIssue[] = [];
    const known = new Map<string, Known<Value>>();
    for (const path of this.#paths) {
      const files = await this.#filesOf(path, issues);
      for (const file of files ?? this.#inside(path)) {
        if (known.has(file)) continue;
        const before = this.#known.get(file);
        const next = files === null ? before : await this.#readFile(file, before, known, issues);
        if (next !== undefined) known.set(file, next);
      }
    }
    const removed = goodOf(this.#known).filter(({ file }) => !known.has(file));
    const changed = goodOf(known).filter((good) => good !== this.#known.get(good.file)?.good);
    this.#known = known;
    return { changed, removed, issues };
  }

  /** @returns the files of a path; null for a directory that cannot be listed */
  async #filesOf(path: string, issues: FileIssue[]): Promise<readonly string[] | null> {
    if (this.#known.has(path)) return [path];
    try {
      return (await listFiles(path)).files;
    } catch (error) {
      issues.push(wholeFile(path, (error as Error).message));
      return null;
    }
  }

  /** The files that a directory had when it was last listed. */
  #inside(path: string): string[] {
    const start = path.endsWith(sep) ? path : path + sep;
    return [...this.#known.keys()].filter((file) => file.startsWith(start));
  }

  async #readFile(
    file: string,
    before: Known<Value> | undefined,
    others: ReadonlyMap<string, Known<Value>>,
    issues: FileIssue[],
  ): Promise<Known<Value> | undefined> {
    let text: string;
    try {
      // A pipe is empty the second time.
      if (before !== undefined && !(await stat(file)).isFile()) return before;
      text = await readText(file);
    } catch (error) {
      issues.push(wholeFile(file, reasonOf(error)));
      return before;
    }
    if (before !== undefined && text === before.text) return before;
    const good = before?.good ?? null;
    try {
      const loaded = { file, value: await this.#kind.load(text, file) };
      const conflict = this.#kind.conflict?.(loaded, text, goodOf(others));
      if (conflict === undefined) return { text, good: loaded };
      issues.push(conflict);
      return { text: null, good };
    } catch (error) {
      issues.push(...(error instanceof FileError ? error.issues : [wholeFile(file, (error as Error).message)]));
      return { text, good };
    }
  }
}

const goodOf = <Value>(known: ReadonlyMap<string, Known<Value>>): SourceFile<Value>[] =>
  [...known.values()].flatMap(({ good }) => (good === null ? [] : [good]));

/** An issue without a place in the file. */
export const wholeFile = (file: string, message: string): FileIssue => ({
  file,
  line: null,
  column: null,
  path: "",
  message,
});
