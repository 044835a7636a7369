import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { allMutants, type Choice } from "./all-mutants.ts";
import { type Mutant, MutantError } from "./mutant.ts";
import { stagesOf } from "./proof/proofs.ts";
import { describeMutant, isEnough, progressLine, summarize } from "./report.ts";
import { BaselineError } from "./run/bench.ts";
import { runMutants } from "./run/run-mutants.ts";

const ROOT = resolve(import.meta.dirname, "../../..");

const HELP = `Usage: npm run mutants [-- --seed N] [-- --only TEXT] [-- --list]

Breaks the document, the protocol, the client and the mock in small ways, one at a time on copies of the repository, and runs the tests
that prove what is broken. Names the breaks that no test notices. Exits 1 if less than 95 % are noticed, 2 if it could not find out.

  --seed N     draw other mutants besides the 40 fixed ones (default: 1)
  --drawn N    how many are drawn (default: 20)
  --only TEXT  only mutants whose name or file contains TEXT
  --jobs N     how many at a time, 1 to 16 (default: 2)
  --list       print the mutants and what they change, and run nothing
  --help       show this text
`;

interface Options extends Choice {
  readonly jobs: number;
  readonly list: boolean;
}

class UsageError extends Error {}

/** @returns the options, or undefined for the help */
function readOptions(args: string[]): Options | undefined {
  const text = { type: "string" } as const;
  const flag = { type: "boolean", default: false } as const;
  try {
    const { values } = parseArgs({
      args,
      options: { seed: text, drawn: text, only: text, jobs: text, list: flag, help: { ...flag, short: "h" } },
    });
    if (values.help) return undefined;
    return {
      seed: readCount("--seed", values.seed ?? "1", 0, Number.MAX_SAFE_INTEGER),
      drawn: readCount("--drawn", values.drawn ?? "20", 0, 1000),
      jobs: readCount("--jobs", values.jobs ?? "2", 1, 16),
      only: values.only,
      list: values.list,
    };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function readCount(name: string, text: string, least: number, most: number): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= least && count <= most) return count;
  throw new Error(`${name} takes a whole number from ${least} to ${most}, not ${JSON.stringify(text)}`);
}

const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** @returns the exit status */
async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) {
    process.stdout.write(HELP);
    return 0;
  }
  const mutants = allMutants(ROOT, options);
  if (mutants.length === 0) throw new UsageError(`no mutant's name or file contains ${JSON.stringify(options.only)}`);
  if (options.list) {
    for (const mutant of mutants) print(`${describeMutant(mutant, read(mutant.file))}\n`);
    print(`${mutants.length} mutants, seed ${options.seed}`);
    return 0;
  }
  return run(mutants, options);
}

async function run(mutants: readonly Mutant[], { jobs, seed }: Options): Promise<number> {
  const stop = new AbortController();
  const interrupt = (): void => stop.abort(new Interrupted());
  process.on("SIGINT", interrupt).on("SIGTERM", interrupt);
  const started = performance.now();
  print(`${mutants.length} mutants, seed ${seed}, ${jobs} at a time`);
  let done = 0;
  const verdicts = await runMutants(ROOT, mutants, {
    atOnce: jobs,
    stagesOf,
    signal: stop.signal,
    report: (verdict) => print(progressLine(verdict, ++done, mutants.length)),
  });
  print(`\n${summarize(verdicts, performance.now() - started, read)}; seed ${seed}`);
  return isEnough(verdicts) ? 0 : 1;
}

class Interrupted extends Error {}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof Interrupted) {
    process.stderr.write("mutants: interrupted; the copies are removed\n");
    process.exitCode = 130;
  } else {
    const expected = error instanceof UsageError || error instanceof MutantError || error instanceof BaselineError;
    process.stderr.write(`mutants: ${expected ? error.message : (error as Error).stack}\n`);
    if (error instanceof UsageError) process.stderr.write(`\n${HELP}`);
    process.exitCode = 2;
  }
}
