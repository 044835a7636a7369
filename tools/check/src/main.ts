import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkCitations } from "./check-citations.ts";
import { checkImports } from "./check-imports.ts";
import { checkLength } from "./check-length.ts";
import { checkLinks } from "./check-links.ts";
import { checkManifests } from "./check-manifests.ts";
import { formatFinding } from "./finding.ts";
import { IMPORT_RULES } from "./import-rules.ts";
import { readRepository } from "./repository.ts";

const HELP = `Usage: npm run lint:imports -- [--root <folder>]

Checks who imports whom, what workspaces are called, how long source files are, and where links and citations lead.
Exits 1 if something is against the rules.

  --root    the repository; this one if not given
  --help    show this text
`;

/** @returns the exit status */
function main(args: string[]): number {
  let values: { root?: string; help?: boolean };
  try {
    ({ values } = parseArgs({ args, options: { root: { type: "string" }, help: { type: "boolean", short: "h" } } }));
  } catch (error) {
    process.stderr.write(`check: ${(error as Error).message}\n\n${HELP}`);
    return 2;
  }
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const repository = readRepository(resolve(values.root ?? resolve(import.meta.dirname, "../../..")));
  const findings = [
    ...checkImports(repository, IMPORT_RULES),
    ...checkManifests(repository),
    ...checkLength(repository),
    ...checkLinks(repository),
    ...checkCitations(repository),
  ];
  if (findings.length === 0) {
    const { sources, workspaces } = repository;
    process.stdout.write(`check: ${sources.length} files of ${workspaces.length} workspaces keep to the rules\n`);
    return 0;
  }
  const count = findings.length === 1 ? "1 finding" : `${findings.length} findings`;
  process.stderr.write(`${findings.map(formatFinding).join("\n")}\n\ncheck: ${count}\n`);
  return 1;
}

process.exitCode = main(process.argv.slice(2));
