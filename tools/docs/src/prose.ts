import { walkObjects } from "./walk-objects.ts";

// A line break after which the paragraph goes on: what follows begins no list, table, heading, quote, HTML or indented text.
const SOFT_BREAK = /(?<=\S)\n(?!\s|[-*+|#>=<]|\d+[.)])/g;

/**
 * Readies the document's descriptions for the page, in place.
 *
 * What no first-party source confirms is said at the end of the description it concerns. The lines of a paragraph become
 * one, since the page's search would join them without a space.
 */
export function polishProse(document: object): void {
  walkObjects(document, (holder) => {
    const { description, "x-unconfirmed": unconfirmed } = holder;
    const parts = [
      ...(typeof description === "string" ? [description] : []),
      ...(typeof unconfirmed === "string" ? [`**Unconfirmed:** ${unconfirmed}`] : []),
    ];
    if (parts.length > 0) holder.description = joinLines(parts.join("\n\n"));
  });
}

function joinLines(markdown: string): string {
  // In a code block every line break counts.
  return markdown.includes("```") ? markdown : markdown.replaceAll(SOFT_BREAK, " ");
}
