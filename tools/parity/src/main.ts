import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parityOf } from "./parity.ts";
import { report } from "./report.ts";

const DOCUMENT = resolve(import.meta.dirname, "../../../spec/dist/openapi.json");

const HELP = `Usage: npm run parity

Compares the document with the declarations of the installed @anthropic-ai/sdk, in both directions: operations, parameters,
bodies, answers, stream events and errors; presence, nullability, values, union members, arrays and maps.

Prints what differs and exits 1 unless src/accepted.ts explains it. Reads spec/dist/openapi.json: run \`npm run gen\` first.
`;

const args = process.argv.slice(2);
if (args.includes("--help") || args.includes("-h")) process.stdout.write(HELP);
else if (args.length > 0) {
  process.stderr.write(`parity: unknown argument ${args[0]}\n\n${HELP}`);
  process.exitCode = 2;
} else if (!existsSync(DOCUMENT)) {
  process.stderr.write("parity: spec/dist/openapi.json is missing. Run `npm run gen` first.\n");
  process.exitCode = 2;
} else {
  const parity = parityOf(DOCUMENT);
  process.stdout.write(report(parity));
  if (parity.unexplained.length + parity.problems.length > 0) process.exitCode = 1;
}
