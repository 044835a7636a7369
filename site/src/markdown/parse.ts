import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/** The syntax tree of Markdown as GitHub reads it. Every node has its offsets in the text. */
export function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Where a node begins and ends in the text, in UTF-16 code units. */
export function span(node: { position?: { start: { offset?: number }; end: { offset?: number } } | undefined }): {
  start: number;
  end: number;
} {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) throw new Error("The parser should give every node its offsets.");
  return { start, end };
}
