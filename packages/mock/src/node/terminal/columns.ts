import { eastAsianWidth } from "get-east-asian-width";

const CLUSTERS = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Columns that a text without control characters takes on a terminal: two for each wide character, whatever is combined with it. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const { segment } of CLUSTERS.segment(text)) columns += eastAsianWidth(segment.codePointAt(0) ?? 0x20);
  return columns;
}

/** Cuts a text to so many columns, the ellipsis included. */
export function cutTo(text: string, columns: number): string {
  // Enough of it: a character takes one column or two, a cluster of several characters hardly more than thirty of them.
  const start = text.length > columns * 40 ? text.slice(0, columns * 40) : text;
  if (start.length === text.length && columnsOf(text) <= columns) return text;
  let kept = "";
  let width = 0;
  for (const { segment } of CLUSTERS.segment(start)) {
    const next = columnsOf(segment);
    if (width + next > columns - 1) break;
    kept += segment;
    width += next;
  }
  return `${kept.trimEnd()}…`;
}

/** Fills a text with blanks up to so many columns. */
export const pad = (text: string, columns: number): string => text + " ".repeat(Math.max(0, columns - columnsOf(text)));
