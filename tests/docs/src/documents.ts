import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";

/** The repository, absolute. */
export const ROOT = resolve(import.meta.dirname, "../../..");

/** Folders that hold third-party files, what is built or written by a run, or what tests read as data. */
const SKIPPED: ReadonlySet<string> = new Set([
  ...["node_modules", "dist", "compiled", "coverage", "report", "cases", "fixtures", "frozen"],
]);
const READ_DOT_FOLDERS: ReadonlySet<string> = new Set([".changeset", ".github"]);

/** @returns every Markdown file that people read, relative to the root with forward slashes, sorted */
export function findDocuments(root = ROOT): string[] {
  return list(root, "").sort();
}

function list(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isFile()) return entry.name.endsWith(".md") ? [path] : [];
    if (!entry.isDirectory() || SKIPPED.has(entry.name)) return [];
    return entry.name.startsWith(".") && !READ_DOT_FOLDERS.has(entry.name) ? [] : list(root, path);
  });
}
