import { parseArgs } from "node:util";
import { PROFILES } from "@managed-agents/harness";
import fc from "fast-check";
import { profileOf } from "../profile-of.ts";
import { fuzzPlans } from "./fuzz-step.ts";
import { runFuzz } from "./run-fuzz.ts";

const HELP = `Usage: npm run fuzz -- [options]

Plays random plans against the emulator in this process, and shrinks the first one that contradicts the facts.

  --runs <n>     plans to try; default 1000
  --seed <n>     where chance begins; default: the time of day
  --path <path>  with --seed, only the plan that a failure printed
  --profile <p>  ${PROFILES.join(", ")}; default observed
  --help         show this text
`;

function wholeNumber(name: string, text: string): number {
  if (/^\d{1,10}$/.test(text)) return Number(text);
  throw new TypeError(`--${name}: expected a whole number, but got ${JSON.stringify(text)}`);
}

async function main(args: string[]): Promise<number> {
  const options = {
    runs: { type: "string", default: "1000" },
    seed: { type: "string" },
    path: { type: "string" },
    profile: { type: "string", default: "observed" },
    help: { type: "boolean", short: "h", default: false },
  } as const;
  const { values } = parseArgs({ args, options });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const seed = values.seed === undefined ? Date.now() % 1_000_000_000 : wholeNumber("seed", values.seed);
  const numRuns = values.path === undefined ? wholeNumber("runs", values.runs) : 1;
  const profile = profileOf(values.profile);
  process.stdout.write(`seed ${seed}, profile ${profile}\n`);
  const property = fc.asyncProperty(fuzzPlans, async (plan) => {
    const problems = await runFuzz(plan, profile);
    if (problems.length > 0) throw new Error(problems.join("\n"));
  });
  const {
    failed,
    counterexample,
    counterexamplePath,
    errorInstance,
    numRuns: tried,
  } = await fc.check(property, {
    seed,
    numRuns,
    ...(values.path === undefined ? {} : { path: values.path }),
  });
  if (!failed) {
    process.stdout.write(`${tried} plans keep to the facts\n`);
    return 0;
  }
  const error = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  process.stdout.write(`${error}\n\nThe fewest steps that show it:\n${JSON.stringify(counterexample?.[0], null, 1)}\n`);
  process.stdout.write(
    `\nTo play them again: npm run fuzz -- --profile ${profile} --seed ${seed} --path ${counterexamplePath}\n`,
  );
  return 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`fuzz: ${(error as Error).message}\n`);
  process.exitCode = 2;
}
