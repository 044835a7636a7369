import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { markBreaks } from "../breakable.ts";
import type { Chapter } from "../decorate.ts";
import { drawDiagrams } from "./diagrams.ts";

const TITLE = /^# .*\n/;
const SECOND_LEVEL = /^## +(.+)$/m;

/**
 * The chapters that the generator writes beside the bundled document: `protocol.md`, what OpenAPI cannot say about calls and events,
 * and `extensions.md`, what the document's own keywords mean.
 *
 * @param folder where the files are; one that is absent has no chapters
 * @throws {Error} if a file has no heading of the second level
 */
export function readChapters(folder: string): Chapter[] {
  return [
    ...chaptersOf(join(folder, "protocol.md"), "Protocol"),
    ...chaptersOf(join(folder, "extensions.md"), "Document"),
  ];
}

/**
 * Each heading of the second level begins a chapter of that name. What the file says before them, its title apart, opens the first.
 * Diagrams are drawn; tables and HTML are kept.
 */
function chaptersOf(path: string, group: string): Chapter[] {
  if (!existsSync(path)) return [];
  const text = markBreaks(drawDiagrams(readFileSync(path, "utf8")));
  const [before = "", ...parts] = text.split(SECOND_LEVEL);
  if (parts.length === 0)
    throw new Error(`${path}: a heading of the second level (## Name) should begin a chapter, but there is none.`);
  const opening = before.replace(TITLE, "").trim();
  const chapters: Chapter[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const name = parts[at]?.trim() ?? "";
    const body = parts[at + 1]?.trim() ?? "";
    chapters.push({ group, name, markdown: at === 0 && opening ? `${opening}\n\n${body}` : body });
  }
  return chapters;
}
