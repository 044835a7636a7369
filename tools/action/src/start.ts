// The main part of action.yml: installs the mock, starts it, and waits until it is healthy.
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { installMock } from "./install-mock.ts";
import { readInputs } from "./read-inputs.ts";
import { fail, hand, showLog } from "./runner.ts";
import { RunningMock } from "./running-mock.ts";

const { RUNNER_TEMP = "", GITHUB_WORKSPACE = process.cwd() } = process.env;

let log: string | undefined;
try {
  if (RUNNER_TEMP === "") throw new Error("RUNNER_TEMP is not set: expected to be run by GitHub Actions");
  const { source, args, timeout } = readInputs(process.env, GITHUB_WORKSPACE);
  const folder = mkdtempSync(join(RUNNER_TEMP, "managed-agents-mock-"));
  const program = await installMock(source, folder);
  log = join(folder, "mock.log");
  const mock = new RunningMock(program, args, log);
  // Before it is healthy: also one that never is has to be stopped.
  if (mock.pid !== undefined) hand("GITHUB_STATE", "pid", String(mock.pid));
  hand("GITHUB_STATE", "log", log);
  const url = await mock.healthy(timeout);
  hand("GITHUB_OUTPUT", "base-url", url);
  hand("GITHUB_OUTPUT", "log", log);
  hand("GITHUB_ENV", "ANTHROPIC_BASE_URL", url);
  process.stdout.write(`The mock listens on ${url}\n`);
} catch (error) {
  if (log !== undefined) showLog(log);
  fail((error as Error).message);
}
