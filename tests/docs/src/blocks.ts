import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { findDocuments, ROOT } from "./documents.ts";

/** One code block of a document. */
export interface Block {
  /** Relative to the repository: `packages/mock/README.md`. */
  readonly document: string;
  /** Of the fence, from 1. */
  readonly line: number;
  /** The nearest heading above it; empty before the first. */
  readonly heading: string;
  /** The first word after the fence; empty if there is none. */
  readonly language: string;
  /** What follows the language: `setup`, `{2,3}`; empty if nothing does. */
  readonly meta: string;
  readonly text: string;
}

/** A command that prose or a table names: `npm run demo`. */
export interface Mention {
  readonly document: string;
  readonly line: number;
  readonly text: string;
}

/** What a document shows as code. */
export interface Code {
  readonly blocks: readonly Block[];
  /** All inline code, commands or not. */
  readonly mentions: readonly Mention[];
}

/** Reads the code of one Markdown text. @param document the name that blocks are reported by */
export function readCode(document: string, markdown: string): Code {
  const blocks: Block[] = [];
  const mentions: Mention[] = [];
  let heading = "";
  const visit = (node: Nodes): void => {
    const line = node.position?.start.line ?? 0;
    if (node.type === "heading") heading = textOf(node);
    if (node.type === "code") {
      blocks.push({
        document,
        line,
        heading,
        language: node.lang ?? "",
        meta: node.meta ?? "",
        text: `${node.value}\n`,
      });
    }
    if (node.type === "inlineCode") mentions.push({ document, line, text: node.value });
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(fromMarkdown(markdown));
  return { blocks, mentions };
}

const textOf = (node: Nodes): string =>
  "value" in node ? node.value : "children" in node ? node.children.map(textOf).join("") : "";

/** The code of every document of the repository, in the order of {@link findDocuments}. */
export function readAllCode(root = ROOT): Code {
  const all = findDocuments(root).map((document) => readCode(document, readFileSync(join(root, document), "utf8")));
  return { blocks: all.flatMap(({ blocks }) => blocks), mentions: all.flatMap(({ mentions }) => mentions) };
}

/** `README.md:12`, as editors and terminals open it. */
export const nameOf = ({ document, line }: { readonly document: string; readonly line: number }): string =>
  `${document}:${line}`;
