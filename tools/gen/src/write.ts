import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** How the files on disk differ from what the document gives. Paths are relative to the repository. */
export interface Drift {
  readonly missing: readonly string[];
  readonly stale: readonly string[];
  /** In a folder of the generator, but not from it. */
  readonly orphan: readonly string[];
}

/** Compares without writing. Unlike `git diff` it sees new files. */
export function findDrift(root: string, outputs: ReadonlyMap<string, string>, folders: readonly string[]): Drift {
  const missing: string[] = [];
  const stale: string[] = [];
  for (const [file, content] of outputs) {
    const absolute = join(root, file);
    if (!existsSync(absolute)) missing.push(file);
    else if (readFileSync(absolute, "utf8") !== content) stale.push(file);
  }
  const orphan = folders.flatMap((folder) => listFiles(root, folder)).filter((file) => !outputs.has(file));
  return { missing, stale, orphan };
}

/** Writes what differs and removes orphans. Each file is replaced whole, so that a reader never gets half of one. */
export function applyDrift(root: string, outputs: ReadonlyMap<string, string>, drift: Drift): void {
  for (const file of [...drift.missing, ...drift.stale]) {
    const absolute = join(root, file);
    mkdirSync(dirname(absolute), { recursive: true });
    const temporary = `${absolute}.${process.pid}.tmp`;
    writeFileSync(temporary, outputs.get(file) ?? "");
    renameSync(temporary, absolute);
  }
  for (const file of drift.orphan) rmSync(join(root, file));
}

export function listFiles(root: string, folder: string): string[] {
  const absolute = join(root, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}
