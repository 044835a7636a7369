import { styleText } from "node:util";
import { type Change, CLASSES } from "../compare/change.ts";
import type { Consequences } from "../consequences/consequences.ts";
import type { Report } from "../report.ts";
import { CLASS_TITLES, countsOf, directionOf, operationsOf, placeOf, ruleOf } from "./phrases.ts";
import { clip, plainText } from "./plain-text.ts";

type Style = Parameters<typeof styleText>[0];
const STYLES = { breaking: "red", additive: "green", documentation: "dim" } as const;
const MAX_TEXT = 160;

/**
 * Renders a report for a terminal.
 *
 * @param options.color whether to colour it; without, it is plain text
 */
export function renderText(report: Report, { color }: { readonly color: boolean }): string {
  const paint = (style: Style, text: string): string =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const lines = [paint("bold", `${plainText(report.before)} → ${plainText(report.after)}: ${countsOf(report)}`)];
  for (const name of CLASSES.toReversed()) {
    const changes = report.changes.filter((change) => change.class === name);
    if (changes.length === 0) continue;
    lines.push("", paint([STYLES[name], "bold"], CLASS_TITLES[name]));
    for (const change of changes) lines.push(...linesOf(change, paint));
  }
  if (report.changes.length > 0) {
    const style = report.verdict.kind === "enough" ? "green" : "red";
    lines.push(
      "",
      `Step: ${report.step}. ${plainText(report.reason)}`,
      paint(style, plainText(report.verdict.message)),
    );
  }
  if (report.consequences) lines.push(...consequenceLines(report.consequences));
  return `${lines.join("\n")}\n`;
}

function linesOf(change: Change, paint: (style: Style, text: string) => string): string[] {
  const values = valuesOf(change);
  const facts = [directionOf(change), change.affects.join(", "), operationsOf(change)].filter(Boolean);
  return [
    `  ${paint(STYLES[change.class], plainText(change.subject))}: ${ruleOf(change).what}${values && `  ${values}`}`,
    `    ${paint("dim", `${plainText(placeOf(change))}  ${change.rule}`)}`,
    ...(facts.length > 0 ? [`    ${paint("dim", plainText(facts.join(" · ")))}`] : []),
  ];
}

function valuesOf({ before, after }: Change): string {
  const [was, is] = [before, after].map((text) => (text === undefined ? undefined : clip(plainText(text), MAX_TEXT)));
  if (was !== undefined && is !== undefined) return `${was} → ${is}`;
  if (was !== undefined) return `was ${was}`;
  return is === undefined ? "" : `now ${is}`;
}

function consequenceLines({ unavailable, surfaces, files, consumers, recordings, problems }: Consequences): string[] {
  const lines = ["", "Consequences"];
  if (unavailable !== undefined) return [...lines, `  ${plainText(unavailable)}`];
  for (const { kind, added, removed, changed, open } of surfaces) {
    const parts = [
      ...removed.map((name) => `- ${name}`),
      ...added.map((name) => `+ ${name}`),
      ...changed.map((name) => `~ ${name}`),
      ...open.map((text) => `! ${text}`),
    ];
    if (parts.length > 0) lines.push(`  ${kind}`, ...parts.map((part) => `    ${plainText(part)}`));
  }
  const [plus, minus] = [
    files.reduce((sum, file) => sum + file.added, 0),
    files.reduce((sum, f) => sum + f.removed, 0),
  ];
  lines.push(`  generated: ${files.length} files, +${plus} −${minus} lines`);
  if (consumers) {
    lines.push(
      `  consumer programs: ${consumers.unavailable ?? `${consumers.programs}, ${consumers.errors.length} new errors`}`,
    );
    lines.push(...consumers.errors.map((error) => `    ${plainText(error)}`));
  }
  if (recordings) {
    const told = recordings.unavailable ?? `${recordings.recordings}, ${recordings.violations.length} new violations`;
    lines.push(`  recorded sessions: ${told}`, ...recordings.violations.map((text) => `    ${plainText(text)}`));
  }
  lines.push(...problems.map((problem) => `  ${plainText(problem)}`));
  return lines;
}
