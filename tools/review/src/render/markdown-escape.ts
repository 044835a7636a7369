import { clip, plainText } from "./plain-text.ts";

const MAX_CODE = 400;

/**
 * Text of the document as a code span, in which Markdown, HTML and mentions mean nothing.
 *
 * The fence is longer than any run of backticks in it, so that nothing can end it.
 */
export function code(text: string, length = MAX_CODE): string {
  const plain = clip(plainText(text), length);
  if (plain.trim() === "") return "`(empty)`";
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const padded = /^[` ]|[` ]$/.test(plain) ? ` ${plain} ` : plain;
  return `${fence}${padded}${fence}`;
}

/** Text as words of a sentence: whatever could mean something to Markdown or HTML is escaped, and a mention reaches nobody. */
export const words = (text: string, length = MAX_CODE): string =>
  clip(plainText(text), length)
    .replace(/[\\`*_{}[\]()#+!|~>-]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("@", "@\u200b")
    .replace(/\b(https?|www)\b/gi, "$1\u200b");

/** Lines as a fenced block, whose fence nothing in it can end. */
export function block(text: string, language: string): string {
  const plain = text.split("\n").map(plainText).join("\n");
  const longest = Math.max(2, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${plain}\n${fence}`;
}
