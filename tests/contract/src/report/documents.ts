import { readFileSync, writeFileSync } from "node:fs";
import { coverageTable, reasonsList, supportTable } from "./markdown.ts";
import type { Report } from "./report.ts";

const ROOT = new URL("../../../../", import.meta.url);
const COVERAGE = new URL("docs/coverage.md", ROOT);
const README = new URL("README.md", ROOT);
const [START, END] = ["<!-- support: npm run report -->", "<!-- /support -->"];

/** docs/coverage.md as a run shows it. */
export function coverageDocument(report: Report): string {
  const areas = report.areas.filter(({ listed }) => listed.length > 0);
  return `# What the contract tests reach

Written by \`npm run report\` from a run of the [contract tests](../tests/contract/README.md), and held to the next run by one of them. The whole matrix, requirement by requirement, is in
\`tests/contract/report/\` after that command.

## Support

How many requirements hold on each target. A dash: no test of them runs there, since the target does not remember, or the rule needs no server.

${supportTable(report)}

## Coverage

Everything that should be reached has a name, which follows from the document and the published tables. What is neither reached nor listed with a reason fails the run by its name.

${coverageTable(report)}

## Out of reach
${areas.map((area) => `\n${area.title}:\n\n${reasonsList(area)}\n`).join("")}`;
}

/** The README with the support matrix of a run between its marks. @throws Error if the marks are not there */
export function readmeWith(report: Report, readme: string): string {
  const [from, to] = [readme.indexOf(START), readme.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`README.md: expected ${START} and ${END}`);
  return `${readme.slice(0, from)}${START}\n${readmeTable(report)}\n${readme.slice(to)}`;
}

/** The targets that a reader chooses between. */
const SHOWN = ["in process", "in process, documented", "over a socket", "embedded Prism"];

function readmeTable(report: Report): string {
  const shown = report.targets.flatMap((target, index) => (SHOWN.includes(target) ? [{ target, index }] : []));
  const groups = report.groups.map(({ title, requirements }) => ({
    title,
    requirements: requirements.map((each) => ({
      ...each,
      outcomes: shown.map(({ index }) => each.outcomes[index] ?? null),
    })),
  }));
  return supportTable({ ...report, targets: shown.map(({ target }) => target), groups });
}

/** What stands there now, and what the run says should. */
export function documents(report: Report) {
  const readme = readFileSync(README, "utf8");
  return [
    { name: "docs/coverage.md", file: COVERAGE, wanted: coverageDocument(report) },
    { name: "README.md", file: README, wanted: readmeWith(report, readme) },
  ].map((each) => ({ ...each, found: read(each.file) }));
}

function read(file: URL): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}

export function writeDocuments(report: Report): void {
  for (const { file, wanted, found } of documents(report)) if (wanted !== found) writeFileSync(file, wanted);
}
