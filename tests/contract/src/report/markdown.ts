import { type AreaReport, type Outcome, type Report, tallyText } from "./report.ts";

const SIGNS: Readonly<Record<string, string>> = { passed: "✓", failed: "✗", "known difference": "≠" };

/** Text in a cell of a table: no column, line or tag of its own. */
const cell = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("|", "\\|").replaceAll(/\s+/g, " ");

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), `|${head.map(() => " --- |").join("")}`, ...rows.map(row)].join("\n");

const sign = (outcome: Outcome): string => (outcome === null ? "" : (SIGNS[outcome] ?? outcome));

/** How much of each area was reached. */
export const coverageTable = ({ areas }: Report): string =>
  table(
    ["Area", "Reached", "Of", "Out of reach, with a reason", "Missing"],
    areas.map(({ title, reached, total, listed, missing }) => [
      title,
      String(reached),
      String(total),
      String(listed.length),
      String(missing.length),
    ]),
  );

/** How many requirements of each group hold on each target. */
export const supportTable = ({ groups, targets }: Report): string =>
  table(
    ["Requirements about", ...targets],
    groups.map(({ title, requirements }) => [title, ...targets.map((_, target) => tallyText(requirements, target))]),
  );

/** Names that are out of reach, those with the same reason together. */
export function reasonsList({ listed }: AreaReport, most = 12): string {
  const byReason = Map.groupBy(listed, ({ reason }) => reason);
  const lines = [...byReason].map(([reason, items]) => {
    const names = items.slice(0, most).map(({ name }) => `\`${name}\``);
    const rest = items.length > most ? ` and ${items.length - most} more` : "";
    return `- ${names.join(", ")}${rest}: ${reason}.`;
  });
  return lines.join("\n");
}

/** The whole report. */
export function markdownReport(report: Report): string {
  const { areas, groups, targets } = report;
  const missing = areas.flatMap(({ title, missing: names }) => names.map((name) => `- ${title}: \`${name}\``));
  const reasons = areas.filter(({ listed }) => listed.length > 0);
  const differences = groups.flatMap(({ requirements }) =>
    requirements.flatMap(({ id, differences: each }) => each.map((text) => `- \`${id}\`, ${text}`)),
  );
  return [
    "# What the contract tests prove",
    "Unofficial: not affiliated with or endorsed by Anthropic.",
    "✓ passed, ✗ failed, ≠ known difference, empty: not applicable, since no test of it runs there.",
    "## Support\n",
    supportTable(report),
    "## Coverage\n",
    coverageTable(report),
    ...(missing.length > 0 ? ["## Missing\n", ...missing] : []),
    ...(reasons.length > 0
      ? ["## Out of reach", ...reasons.map((area) => `\n### ${area.title}\n\n${reasonsList(area)}`)]
      : []),
    ...(differences.length > 0 ? ["## Known differences\n", differences.join("\n")] : []),
    "## Requirements",
    ...groups.flatMap(({ title, requirements }) => [
      `### ${title}\n`,
      table(
        ["Id", "What holds", "Source", ...targets],
        requirements.map(({ id, behavior, source, outcomes }) => [
          `\`${id}\``,
          behavior,
          source,
          ...outcomes.map(sign),
        ]),
      ),
    ]),
    "",
  ].join("\n\n");
}
