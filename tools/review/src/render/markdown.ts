import { type Change, CLASSES } from "../compare/change.ts";
import type { Report } from "../report.ts";
import { fold } from "./fold.ts";
import { markdownConsequences } from "./markdown-consequences.ts";
import { code, words } from "./markdown-escape.ts";
import { CLASS_TITLES, countsOf, directionOf, operationsOf, placeOf, ruleOf } from "./phrases.ts";

/** The first line, by which the comment of an earlier run is found. */
export const MARK = "<!-- managed-agents spec review -->";
/** Changes of one class that are listed; the rest is counted. A comment on GitHub holds 65,536 characters. */
const MAX_LISTED = 60;
const MAX_LENGTH = 60_000;

/** Renders a report as Markdown, short first, details folded. All text of the document stands in code spans. */
export function renderMarkdown(report: Report): string {
  const { step, reason, verdict, changes, consequences } = report;
  if (changes.length === 0) return `${MARK}\n## Spec review: nothing changed\n`;
  const lines = [
    MARK,
    `## Spec review: ${countsOf(report)}`,
    "",
    `${code(report.before)} → ${code(report.after)}`,
    "",
    `**Version step: ${step}.** ${words(reason)}`,
    "",
    `${verdict.kind === "enough" || verdict.kind === "not-asked" ? "✅" : "❌"} ${words(verdict.message)}`,
  ];
  for (const name of CLASSES.toReversed()) {
    const ofClass = changes.filter((change) => change.class === name);
    if (ofClass.length === 0) continue;
    lines.push("", ...fold(`${CLASS_TITLES[name]} (${ofClass.length})`, listed(ofClass), name === "breaking"));
  }
  if (consequences) lines.push(...markdownConsequences(consequences));
  return cut(`${lines.join("\n")}\n`);
}

function listed(changes: readonly Change[]): string[] {
  const lines = changes.slice(0, MAX_LISTED).map(line);
  const rest = changes.length - MAX_LISTED;
  return rest > 0 ? [...lines, `- and ${rest} more`] : lines;
}

function line(change: Change): string {
  const { what, why } = ruleOf(change);
  const facts = [directionOf(change), change.affects.join(", ")].filter(Boolean).map((text) => words(text));
  const operations = operationsOf(change);
  const details = [
    code(placeOf(change)),
    ...facts,
    ...(operations ? [code(operations)] : []),
    `rule ${code(change.rule)}`,
  ];
  return `- ${code(change.subject, 200)}: **${what}**${values(change)}\n  <br>${words(why)}\n  <br>${details.join(" · ")}`;
}

function values({ before, after }: Change): string {
  if (before !== undefined && after !== undefined) return ` ${code(before)} → ${code(after)}`;
  if (before !== undefined) return `, was ${code(before)}`;
  return after === undefined ? "" : `, now ${code(after)}`;
}

/** Cuts at the end of a line, and closes what is still open there. */
function cut(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const kept = text.slice(0, text.lastIndexOf("\n- ", MAX_LENGTH));
  const open = kept.split("<details").length - kept.split("</details>").length;
  return `${kept}\n${"\n</details>\n".repeat(Math.max(0, open))}\nThe report is longer than a comment can be: the rest is in the artefact.\n`;
}
