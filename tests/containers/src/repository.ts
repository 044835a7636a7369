import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const ROOT = resolve(import.meta.dirname, "../../..");

/** A file of the repository as text. */
export const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
