// npm run test:examples [-- NAME…] [-- --keep]
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { endAll } from "@managed-agents/command";
import { packAll } from "@managed-agents/pack";
import { type Example, listExamples, readExample } from "./read-example.ts";
import { type Tried, tryExample } from "./try-example.ts";
import { userEnvironment } from "./user-environment.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const NAMES = listExamples(ROOT);

const HELP = `Usage: npm run test:examples [-- NAME...] [-- --keep]

Copies each example, or those that are named, into an empty folder, installs it with the packed packages of this repository and the
versions of its own lockfile, and runs its build, its typecheck and its test. Exits 1 if one fails.

  NAME     ${NAMES.join(", ")}
  --keep   leave the copies, and print where they are
  --help   show this text
`;

/** @returns the exit status */
async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { keep: { type: "boolean", default: false }, help: { type: "boolean", short: "h" } },
    allowPositionals: true,
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const unknown = positionals.find((name) => !NAMES.includes(name));
  if (unknown !== undefined) throw new Error(`there is no example ${JSON.stringify(unknown)}\n\n${HELP}`);
  const chosen = positionals.length === 0 ? NAMES : NAMES.filter((name) => positionals.includes(name));
  return tryAll(
    chosen.map((name) => readExample(ROOT, name)),
    values.keep,
  );
}

async function tryAll(examples: readonly Example[], keep: boolean): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "managed-agents-examples-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      endAll();
      remove();
      process.exit(130);
    });
  }
  try {
    const started = performance.now();
    const packed = await packAll(ROOT, join(folder, "packages"));
    const tarballs = new Map(
      packed.filter(({ standalone }) => !standalone).map(({ name, file }) => [name as string, file]),
    );
    process.stdout.write(`packed in ${since(started)}\n`);
    mkdirSync(join(folder, "projects"));
    const trial = { folder: join(folder, "projects"), tarballs, env: userEnvironment() };
    const all: Tried[] = [];
    for (const [index, example] of examples.entries()) {
      process.stdout.write(`${example.name} (${index + 1} of ${examples.length}) …\n`);
      const tried = await tryExample(example, trial);
      process.stdout.write(formatTried(tried));
      all.push(tried);
    }
    const failed = all.filter(({ failure }) => failure !== undefined);
    process.stdout.write(`\n${all.length - failed.length} passed, ${failed.length} failed in ${since(started)}\n`);
    for (const { name } of failed) process.stdout.write(`  FAILED  ${name}\n`);
    return failed.length === 0 ? 0 : 1;
  } finally {
    endAll();
    if (keep) process.stdout.write(`The copies are in ${folder}\n`);
    else remove();
  }
}

function formatTried({ name, steps, failure }: Tried): string {
  const times = steps.map((step) => `${step.name} ${step.seconds.toFixed(0)} s`).join(", ");
  return failure === undefined ? `${name}: passed (${times})\n` : `${name}: FAILED (${times})\n${failure.trimEnd()}\n`;
}

const since = (started: number): string => `${((performance.now() - started) / 1000).toFixed(0)} s`;

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`test:examples: ${(error as Error).message}\n`);
  process.exitCode = 2;
}
