import type { Change, ChangeClass } from "../compare/change.ts";
import type { Report } from "../report.ts";
import { ruleOf } from "./phrases.ts";
import { clip, plainText } from "./plain-text.ts";

const LEVELS: Readonly<Record<ChangeClass, string>> = { breaking: "warning", additive: "notice", documentation: "" };
/** GitHub shows ten of each kind for one step. */
const MAX_ANNOTATIONS = 10;

/**
 * Renders a report as workflow commands, which GitHub shows at the lines of the later version.
 *
 * What changes only the documentation is left out. A step that is missing is an error.
 */
export function renderAnnotations({ changes, verdict }: Report): string {
  const levels = new Map<string, number>();
  const lines = changes.flatMap((change) => {
    const level = LEVELS[change.class];
    const count = levels.get(level) ?? 0;
    if (level === "" || change.side === "before" || count >= MAX_ANNOTATIONS) return [];
    levels.set(level, count + 1);
    return annotation(level, change);
  });
  if (verdict.kind === "missing" || verdict.kind === "too-small") {
    lines.push(`::error title=${property("Version step")}::${message(verdict.message)}`);
  }
  return lines.map((line) => `${line}\n`).join("");
}

function annotation(level: string, change: Change): string {
  const { what, why } = ruleOf(change);
  const { file, line } = change.place;
  const where = `file=${property(file)},line=${line},title=${property(`${change.class}: ${what}`)}`;
  return `::${level} ${where}::${message(`${clip(change.subject, 200)}: ${why}`)}`;
}

/** No text of the document can end a command or begin one. */
const message = (text: string): string => plainText(text).replaceAll("%", "%25");

const property = (text: string): string => message(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
