import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plan } from "./plan.ts";
import type { Results } from "./results.ts";

const PACKAGE = fileURLToPath(new URL("../../", import.meta.url));
const VITEST = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const REPORTER = fileURLToPath(new URL("reporter.ts", import.meta.url));

/** Milliseconds that the test runner has to end after it was asked to. */
const GRACE = 5_000;

/**
 * Runs tests in a process of their own, so that one that hangs or breaks the process takes nothing else with it.
 *
 * @param signal ends the run early
 * @returns what came of them; undefined if the run was ended before its end
 * @throws Error if the test runner fails before it has run anything
 */
export async function runTests(
  { files, pattern, parallel, env }: Plan,
  signal: AbortSignal,
): Promise<Results | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "contract-tests-"));
  const file = join(folder, "results.json");
  try {
    const args = [
      VITEST,
      "run",
      "--project",
      "scenarios",
      "--reporter",
      REPORTER,
      "--testNamePattern",
      pattern,
      `--fileParallelism=${parallel}`,
      ...files,
    ];
    const child = spawn(process.execPath, args, {
      cwd: PACKAGE,
      env: { ...withoutKey(), ...env, CONTRACT_TESTS_RESULTS: file },
      stdio: ["ignore", "ignore", "inherit"],
      // A group of its own: Ctrl-C is this process's to handle, so that nothing is created while it cleans up.
      detached: process.platform !== "win32",
    });
    const stop = () => void child.kill("SIGTERM");
    const kill = () => setTimeout(() => child.kill("SIGKILL"), GRACE).unref();
    signal.addEventListener("abort", stop);
    signal.addEventListener("abort", kill);
    if (signal.aborted) stop();
    await once(child, "exit");
    signal.removeEventListener("abort", stop);
    signal.removeEventListener("abort", kill);
    return signal.aborted ? undefined : read(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Tests need no key: the gate adds it. */
function withoutKey(): NodeJS.ProcessEnv {
  const { ANTHROPIC_API_KEY: _, ANTHROPIC_AUTH_TOKEN: __, ...rest } = process.env;
  return rest;
}

function read(file: string): Results {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Results;
  } catch {
    throw new Error("the test runner ended before it had run anything; what it printed stands above");
  }
}
