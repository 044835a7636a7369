import type { Consequences } from "../consequences/consequences.ts";
import { fold } from "./fold.ts";
import { block, code, words } from "./markdown-escape.ts";

const MAX_FILES = 12;
const MAX_NAMES = 20;

/** What follows from the change, as folded parts. */
export function markdownConsequences(consequences: Consequences): string[] {
  const { unavailable, surfaces, files, consumers, recordings, problems } = consequences;
  if (unavailable !== undefined) return ["", `Consequences could not be worked out: ${words(unavailable)}`];
  const lines: string[] = ["", "### Consequences", ""];
  for (const { kind, added, removed, changed, open } of surfaces) {
    const parts = [
      ...names("gone", removed),
      ...names("new", added),
      ...names("changed", changed),
      ...open.slice(0, MAX_NAMES).map((text) => `to do: ${words(text)}`),
    ];
    if (parts.length > 0) lines.push(`- **${kind}**: ${parts.join("; ")}`);
  }
  if (consumers)
    lines.push(
      ...verdict("consumer programs", consumers.programs, "new errors", consumers.errors, consumers.unavailable),
    );
  if (recordings) {
    lines.push(
      ...verdict(
        "recorded sessions",
        recordings.recordings,
        "new violations",
        recordings.violations,
        recordings.unavailable,
      ),
    );
  }
  if (problems.length > 0) lines.push(...problems.slice(0, MAX_NAMES).map((problem) => `- ❌ ${code(problem)}`));
  if (files.length === 0) return lines;
  const [added, removed] = [sum(files.map((file) => file.added)), sum(files.map((file) => file.removed))];
  const shown = files
    .slice(0, MAX_FILES)
    .flatMap(({ path, kind, difference }) => [`${code(path)} ${kind}`, "", block(difference, "diff"), ""]);
  return [...lines, "", ...fold(`Generated: ${files.length} files, +${added} −${removed} lines`, shown, false)];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function names(title: string, all: readonly string[]): string[] {
  if (all.length === 0) return [];
  const rest = all.length - MAX_NAMES;
  return [
    `${title} ${all
      .slice(0, MAX_NAMES)
      .map((name) => code(name))
      .join(" ")}${rest > 0 ? ` and ${rest} more` : ""}`,
  ];
}

function verdict(
  what: string,
  count: number,
  trouble: string,
  found: readonly string[],
  unavailable: string | undefined,
): string[] {
  if (unavailable !== undefined) return [`- **${what}**: ${words(unavailable)}`];
  const head = `- **${what}**: ${count}, ${found.length === 0 ? `no ${trouble}` : `❌ ${found.length} ${trouble}`}`;
  return [head, ...found.slice(0, MAX_NAMES).map((text) => `  - ${code(text)}`)];
}
