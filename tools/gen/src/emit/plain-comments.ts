import ts from "typescript";
import { docComment } from "../printer.ts";

/** What only repeats the type. */
const REDUNDANT = /^@(constant|enum)\b/;

/** Rewrites the comments of openapi-typescript's nodes in place: the document's text first and without a tag, then tags that say something. */
export function plainComments(nodes: ts.Node[]): ts.Node[] {
  const visit = (node: ts.Node): void => {
    const comments = ts.getSyntheticLeadingComments(node);
    if (comments) {
      const texts = comments.map((comment) => ({ ...comment, text: plainComment(comment.text) }));
      ts.setSyntheticLeadingComments(
        node,
        texts.filter(({ text }) => text !== ""),
      );
    }
    ts.forEachChild(node, visit);
  };
  nodes.forEach(visit);
  return nodes;
}

/** @param text what stands between the comment's marks; each entry starts a line, and its further lines are indented by four spaces */
function plainComment(text: string): string {
  const entries = text
    .replace(/^\*(\n \*)? /, "")
    .trimEnd()
    .split(/\n \* (?! {4})/)
    .map((entry) => entry.replaceAll(/\n \* {5}/g, "\n"));
  const words = entries
    .filter((entry) => !/^@(?!description\b)/.test(entry))
    .map((entry) => entry.replace(/^@description /, ""));
  const tags = entries.filter((entry) => /^@(?!description\b)/.test(entry) && !REDUNDANT.test(entry));
  const lines = docComment(words.join("\n\n"), ...tags);
  return lines.join("\n").slice("/*".length, -"*/".length);
}
