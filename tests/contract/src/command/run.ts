import { Gate } from "../gate/gate.ts";
import { HELP, type Options, readOptions, type TargetChoice, UsageError } from "./options.ts";
import { paint } from "./paint.ts";
import { type Plan, planOf } from "./plan.ts";
import { runTests } from "./run-tests.ts";
import { summaryOf } from "./summary.ts";

const EXIT = { ok: 0, broken: 1, usage: 2, left: 3, interrupted: 130 } as const;

type Server = Extract<TargetChoice, { kind: "server" }>;

const say = (text: string): unknown => process.stderr.write(`${text}\n`);

/** Runs the command. @returns the exit status */
export async function main(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<number> {
  let options: Options;
  let plan: Plan;
  try {
    options = readOptions(args);
    plan = planOf(options);
  } catch (error) {
    say(`${paint.red("test:contract")}: ${(error as Error).message}\n\nSee npm run test:contract -- --help`);
    return EXIT.usage;
  }
  if (options.help) {
    process.stdout.write(HELP);
    return EXIT.ok;
  }
  const { target } = options;
  try {
    if (target.kind !== "server") return await test(plan, signal);
    return await testServer(target, plan, keyFor(target, env), signal);
  } catch (error) {
    say(`${paint.red("test:contract")}: ${(error as Error).message}`);
    return error instanceof UsageError ? EXIT.usage : EXIT.broken;
  }
}

async function test(plan: Plan, signal: AbortSignal): Promise<number> {
  const start = performance.now();
  const results = await runTests(plan, signal);
  if (results === undefined) return EXIT.interrupted;
  say(summaryOf(results, (performance.now() - start) / 1000));
  if (results.passed + results.failures.length + results.leftOut.length === 0) say("no test was run");
  return results.failures.length + results.errors.length > 0 || results.passed === 0 ? EXIT.broken : EXIT.ok;
}

/** Runs the tests through the gate, and takes away what they created whatever became of them. */
async function testServer(
  { url, maxObjects, maxMessages }: Server,
  plan: Plan,
  key: string,
  signal: AbortSignal,
): Promise<number> {
  const gate = new Gate({ url, key }, { maxObjects, maxMessages });
  let status: number = EXIT.broken;
  try {
    const CONTRACT_TESTS_SERVER = await gate.open();
    say(`${url}: at most ${maxObjects} objects and ${maxMessages} messages`);
    const env = { ...plan.env, CONTRACT_TESTS_SERVER, CONTRACT_TESTS_REACHABLE_AT: url };
    status = await test({ ...plan, env }, signal);
  } catch (error) {
    say(`${paint.red("test:contract")}: ${(error as Error).message}`);
  }
  const left = await gate.close((done, total) => {
    if (done % 25 === 0 || done === total) say(paint.dim(`cleaning up: ${done} of ${total}`));
  });
  for (const { id, why } of left) say(`${paint.red("left")} ${id}: ${why}`);
  say(`${gate.created} objects were created, ${left.length} are left`);
  return left.length > 0 ? EXIT.left : status;
}

/** @throws UsageError where a server that is not on this machine would get no key */
function keyFor({ url }: Server, env: Readonly<Record<string, string | undefined>>): string {
  const key = env.ANTHROPIC_API_KEY;
  if (key !== undefined && key !== "") return key;
  if (new URL(url).protocol === "http:") return "any";
  throw new UsageError("ANTHROPIC_API_KEY: expected the key for the server, but it is not set");
}
