import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Chapter } from "../decorate.ts";
import { drawDiagrams } from "./diagrams.ts";

const TITLE = /^# .*\n/;
const SECOND_LEVEL = /^## +(.+)$/m;

/**
 * The chapters that say what OpenAPI cannot: when a call is legal and which event follows which.
 *
 * They come from `protocol.md` beside the bundled document: each heading of the second level begins a chapter of that
 * name. What the file says before them, its title apart, opens the first. Diagrams are drawn; tables and HTML are kept.
 *
 * @returns no chapters if there is no such file
 * @throws {Error} if the file has no heading of the second level
 */
export function protocolChapters(folder: string): Chapter[] {
  const path = join(folder, "protocol.md");
  if (!existsSync(path)) return [];
  const [before = "", ...parts] = drawDiagrams(readFileSync(path, "utf8")).split(SECOND_LEVEL);
  if (parts.length === 0)
    throw new Error(`${path}: a heading of the second level (## Name) should begin a chapter, but there is none.`);
  const opening = before.replace(TITLE, "").trim();
  const chapters: Chapter[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const text = parts[at + 1]?.trim() ?? "";
    chapters.push({ name: parts[at]?.trim() ?? "", markdown: at === 0 && opening ? `${opening}\n\n${text}` : text });
  }
  return chapters;
}
