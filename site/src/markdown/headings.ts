import GitHubSlugger from "github-slugger";
import type { Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { parse, span } from "./parse.ts";

/** A heading of a document. */
export interface Heading {
  /** From 1 for a title to 6. */
  readonly level: number;
  /** Without its formatting. */
  readonly text: string;
  /** What a link to it has behind `#`, as GitHub makes it; unique in the document. */
  readonly slug: string;
  /** Where it begins in the text. */
  readonly start: number;
  /** Where its line, or its last line, ends. */
  readonly end: number;
}

/** All headings of a document, in order. What stands in a block of code is none. */
export function listHeadings(markdown: string, tree: Root = parse(markdown)): Heading[] {
  const slugger = new GitHubSlugger();
  const headings: Heading[] = [];
  visit(tree, "heading", (node) => {
    const text = textOf(node);
    headings.push({ level: node.depth, text, slug: slugger.slug(text), ...span(node) });
  });
  return headings;
}
