import { type Document, LineCounter, type ParsedNode, parseDocument } from "yaml";
import { findForbidden, NESTED_TOO_DEEPLY } from "./check-nodes.ts";
import type { FileIssue, ValueIssue } from "./issue.ts";
import { positionOf } from "./position-of.ts";

/** The value of a YAML text, which can say on which line each part of it stands. */
export interface ReadYaml {
  readonly value: unknown;
  /** Issues of the value with the lines of the file, in their order. */
  locate(issues: readonly ValueIssue[]): FileIssue[];
}

/** Issues of one file that are reported; the others are as likely as not consequences of these. */
const MOST_ISSUES = 100;

/**
 * Reads YAML, or JSON, as data: without tags, aliases and directives, of a bounded size and depth.
 *
 * @param file how the text is named in issues
 * @param mostCharacters that the text may have
 * @returns the value, or why there is none
 */
export function readYaml(
  text: string,
  file: string,
  mostCharacters: number,
): ReadYaml | { readonly issues: readonly [FileIssue, ...FileIssue[]] } {
  const issueOf = (message: string, at: { line: number; col: number } | null = null, path = ""): FileIssue => ({
    file,
    line: at?.line ?? null,
    column: at?.col ?? null,
    path,
    message,
  });
  if (text.length > mostCharacters) {
    return { issues: [issueOf(`expected at most ${mostCharacters} characters, but got ${text.length}`)] };
  }
  const lines = new LineCounter();
  const wrong = (found: readonly { offset: number; message: string }[]): FileIssue[] =>
    found.slice(0, MOST_ISSUES).map(({ offset, message }) => issueOf(message, lines.linePos(offset)));
  let document: Document.Parsed<ParsedNode>;
  let value: unknown;
  try {
    // Keys that come twice are found below: the parser compares each with each.
    document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false });
    if (document.errors.some(({ message }) => message.startsWith(OVERFLOW))) throw new RangeError(OVERFLOW);
    const errors = document.errors.map(({ pos, message }) => ({
      offset: pos[0],
      message: message.split("\n")[0] ?? "",
    }));
    const [first, ...others] = wrong([...errors, ...findForbidden(document)]);
    if (first !== undefined) return { issues: [first, ...others] };
    value = document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    const { message } = error as Error;
    // The parser calls itself for each level and has no bound of its own.
    return { issues: [issueOf(message.startsWith(OVERFLOW) ? NESTED_TOO_DEEPLY : message)] };
  }
  return {
    value,
    locate: (issues) =>
      issues
        .map((issue) => ({ ...issue, offset: positionOf(document.contents, issue) }))
        .sort((one, other) => one.offset - other.offset)
        .slice(0, MOST_ISSUES)
        .map(({ message, offset, path }) => issueOf(message, lines.linePos(offset), path.join("."))),
  };
}

const OVERFLOW = "Maximum call stack";
