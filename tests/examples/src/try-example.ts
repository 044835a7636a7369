import { join } from "node:path";
import { runCommand } from "@managed-agents/command";
import { compareLocked, copyExample, lockedVersions } from "./copy-example.ts";
import type { Example } from "./read-example.ts";

/** Milliseconds: installing takes minutes where the network or the machine is busy. */
const LIMITS = { install: 600_000, script: 300_000 } as const;

/** What a user runs, in this order; an example has at least a test. */
const SCRIPTS = ["build", "typecheck", "test"] as const;

export interface Step {
  readonly name: string;
  readonly seconds: number;
}

/** What came of an example. */
export interface Tried {
  readonly name: string;
  readonly steps: readonly Step[];
  /** Undefined if all went well; else the step that failed, and all that it printed. */
  readonly failure?: string;
}

/** What every example is tried with. */
export interface Trial {
  /** An empty folder for copies, absolute. */
  readonly folder: string;
  /** Of the packages, by folder under `packages/`: absolute paths. */
  readonly tarballs: ReadonlyMap<string, string>;
  readonly env: NodeJS.ProcessEnv;
}

/** Copies an example, installs it with the packed packages, and runs its scripts until one fails. */
export async function tryExample(example: Example, { folder, tarballs, env }: Trial): Promise<Tried> {
  const { name, scripts, kit } = example;
  const cwd = join(folder, name);
  const steps: Step[] = [];
  /** @returns what went wrong, if anything did */
  const step = async (label: string, args: readonly string[], limit: number): Promise<string | undefined> => {
    const started = performance.now();
    const { status, output, timedOut } = await runCommand("npm", args, { cwd, env, limit });
    steps.push({ name: label, seconds: (performance.now() - started) / 1000 });
    if (status === 0 && !timedOut) return undefined;
    const how = timedOut ? `did not end within ${limit / 1000} s` : `ended with ${status}`;
    return `npm ${args.join(" ")} ${how}:\n${output}`;
  };

  copyExample(example, cwd);
  const committed = lockedVersions(cwd);
  const packed = kit.map((name) => tarballs.get(name) ?? name);
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  const notInstalled = await step("install", ["install", ...quiet, ...packed], LIMITS.install);
  if (notInstalled !== undefined) return { name, steps, failure: notInstalled };
  const differences = compareLocked(committed, lockedVersions(cwd));
  if (differences.length > 0) {
    const advice = `package-lock.json is stale; run npm install in examples/${name}`;
    return { name, steps, failure: [`${advice}:`, ...differences].join("\n") };
  }

  for (const script of SCRIPTS) {
    if (scripts[script] === undefined) continue;
    const failure = await step(script, ["run", script], LIMITS.script);
    if (failure !== undefined) return { name, steps, failure };
  }
  return { name, steps };
}
