import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { fingerprint, readFingerprint, writeFingerprint } from "./fingerprint.ts";
import { SpecError } from "./problem.ts";
import { applyDrift, type Drift, findDrift } from "./write.ts";

const HOME = resolve(import.meta.dirname, "../../..");

const HELP = `Usage: npm run gen -- [--check] [--force] [--root <folder>]

Generates types, tables, client methods, validators and dist/openapi.json from spec/, and types, routes and
validators from packages/mock/control/.

  --check   write nothing; list missing, stale and orphan files, and exit 1 if there are any
  --force   generate even if nothing has changed since the last run
  --root    the folder that holds spec/ and packages/, and receives the output; this repository if not given
  --help    show this text
`;

/** @returns the exit status */
async function main(args: string[]): Promise<number> {
  let values: { check?: boolean; force?: boolean; help?: boolean; root?: string };
  try {
    ({ values } = parseArgs({
      args,
      options: {
        check: { type: "boolean" },
        force: { type: "boolean" },
        help: { type: "boolean", short: "h" },
        root: { type: "string" },
      },
    }));
  } catch (error) {
    process.stderr.write(`gen: ${(error as Error).message}\n\n${HELP}`);
    return 2;
  }
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const started = performance.now();
  const { DOCUMENT_FOLDERS, OWNED_FOLDERS, UNTRACKED_FOLDERS } = await import("./owned-folders.ts");
  const root = resolve(values.root ?? HOME);
  const cache = resolve(root, "tools/gen/.gen-cache.json");
  const current = (): string =>
    [
      fingerprint(HOME, ["tools/gen/src"], ["package-lock.json", "tools/gen/package.json"]),
      fingerprint(root, [...Object.values(DOCUMENT_FOLDERS), ...OWNED_FOLDERS], []),
    ].join(" ");
  if (!values.check && !values.force && readFingerprint(cache) === current()) {
    process.stdout.write(`gen: nothing has changed (${seconds(started)})\n`);
    return 0;
  }

  // Loaded only now: what follows costs half a second that an unchanged spec need not pay.
  const { generateAll } = await import("./generate-all.ts");
  const { model, outputs } = await generateAll(root);
  const drift = findDrift(root, outputs, OWNED_FOLDERS);
  if (values.check) return report(drift, UNTRACKED_FOLDERS);

  applyDrift(root, outputs, drift);
  writeFingerprint(cache, current());
  const written = drift.missing.length + drift.stale.length;
  process.stdout.write(
    `gen: ${model.operations.length} operations, ${model.schemas.length} schemas, ${model.examples.length} examples; ` +
      `wrote ${written} of ${outputs.size} files, removed ${drift.orphan.length} (${seconds(started)})\n`,
  );
  return 0;
}

function report(drift: Drift, untracked: readonly string[]): number {
  const inGit = (file: string): boolean => !untracked.some((folder) => file.startsWith(`${folder}/`));
  const kinds = [
    ["missing", drift.missing],
    ["stale", drift.stale],
    ["orphan", drift.orphan],
  ] as const;
  const lines = kinds.flatMap(([kind, files]) => files.filter(inGit).map((file) => `  ${kind.padEnd(8)}${file}`));
  if (lines.length === 0) {
    process.stdout.write("gen: everything generated is up to date\n");
    return 0;
  }
  process.stderr.write(
    `gen: generated files do not follow from their document. Run \`npm run gen\` and commit.\n${lines.join("\n")}\n`,
  );
  return 1;
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(2)} s`;

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  const count = error.problems.length;
  process.stderr.write(
    `gen: ${count} ${count === 1 ? "problem" : "problems"} in ${error.folder}/; nothing was written.\n\n${error.message}\n`,
  );
  process.exitCode = 1;
}
