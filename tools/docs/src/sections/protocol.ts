import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Chapter } from "../decorate.ts";

const SECOND_LEVEL = /^## +(.+)$/m;

/**
 * The chapters that say what OpenAPI cannot: when a call is legal and which event follows which.
 *
 * They come from `protocol.md` beside the bundled document: each heading of the second level begins a chapter of that
 * name. Tables, HTML and inline SVG are kept. What stands before the first such heading belongs to no chapter and is an error.
 *
 * @returns no chapters if there is no such file
 */
export function protocolChapters(folder: string): Chapter[] {
  const path = join(folder, "protocol.md");
  if (!existsSync(path)) return [];
  const [before, ...parts] = readFileSync(path, "utf8").split(SECOND_LEVEL);
  if (before?.trim()) throw new Error(`${path}: the first line should be a heading of the second level (## Name).`);
  const chapters: Chapter[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    chapters.push({ name: parts[at]?.trim() ?? "", markdown: parts[at + 1]?.trim() ?? "" });
  }
  return chapters;
}
