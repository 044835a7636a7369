import { CST, Lexer } from "yaml";
import { DEEPEST, NESTED_TOO_DEEPLY } from "./check-nodes.ts";

/** What is wrong with a text before it is parsed, and on which line, counted from 1. */
export interface LexemeIssue {
  readonly line: number;
  readonly message: string;
}

/** Indicators that begin a value inside another one, of which a line can have many. */
const NESTING: ReadonlySet<string> = new Set(["seq-item-ind", "explicit-key-ind", "map-value-ind"]);

/** What data does without, by the lexeme that begins it. */
const FORBIDDEN: Readonly<Record<string, string>> = {
  anchor: "expected no anchors",
  alias: "expected no aliases",
  tag: "expected no tags",
  "directive-line": "expected no directives",
};

/**
 * Looks for what costs the parser of YAML more than a text's length: levels beyond `DEEPEST`, and anchors, aliases, tags and directives,
 * of which it takes many in a row. Takes time in proportion to the text, whoever wrote it.
 *
 * @returns the first thing that is wrong; null for what can be parsed
 */
export function checkLexemes(text: string): LexemeIssue | null {
  let [line, flow, inLine] = [1, 0, 0];
  let content = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (content) {
      // The text of a scalar, which may look like anything.
      content = false;
      line += newLines(lexeme);
      continue;
    }
    const type = CST.tokenType(lexeme) ?? "";
    if (type === "scalar") {
      content = true;
      continue;
    }
    const message = Object.hasOwn(FORBIDDEN, type) ? FORBIDDEN[type] : undefined;
    if (message !== undefined) return { line, message };
    if (type === "flow-map-start" || type === "flow-seq-start") flow++;
    // One end too many is an error of the parser's, and no credit for levels that follow.
    else if (type === "flow-map-end" || type === "flow-seq-end") flow = Math.max(0, flow - 1);
    else if (NESTING.has(type)) inLine++;
    if (flow > DEEPEST || inLine > DEEPEST * 2) return { line, message: NESTED_TOO_DEEPLY };
    const ended = newLines(lexeme);
    line += ended;
    // In a flow, items of a mapping stand beside each other.
    if (ended > 0 || type === "comma") inLine = 0;
  }
  return null;
}

function newLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
