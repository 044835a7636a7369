import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { reasonOf } from "./read-text.ts";

/** What a path that was given leads to. */
export interface Listed {
  readonly kind: "file" | "directory";
  /** The file itself, or the files of the directory by name. Paths begin as the given one does. */
  readonly files: readonly string[];
}

const YAML = new Set([".yaml", ".yml"]);

/** Files of one directory that are read; more are a mistake in the path. */
const MOST_FILES = 1000;

/**
 * The files that a path stands for. Of a directory, those are `*.yaml` and `*.yml` in it, without what is hidden, and without programs: these
 * run only where they are named.
 *
 * @throws Error that says why, without the path
 */
export async function listFiles(path: string): Promise<Listed> {
  let names: string[];
  try {
    if (!(await stat(path)).isDirectory()) return { kind: "file", files: [path] };
    names = await readdir(path);
  } catch (error) {
    throw new Error(reasonOf(error));
  }
  const files = names.filter((name) => YAML.has(extname(name).toLowerCase()) && !name.startsWith(".")).sort();
  if (files.length > MOST_FILES) throw new Error(`expected at most ${MOST_FILES} files, but got ${files.length}`);
  return { kind: "directory", files: files.map((name) => join(path, name)) };
}
