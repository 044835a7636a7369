import { randomUUID } from "node:crypto";
import { appendFileSync, existsSync, readFileSync } from "node:fs";

/** Files of a runner that a step writes `name=value` into. */
type RunnerFile = "GITHUB_ENV" | "GITHUB_OUTPUT" | "GITHUB_STATE";

/** Hands a value to later steps, or to this action's own end. @throws Error outside a runner, and for a value of several lines */
export function hand(file: RunnerFile, name: string, value: string): void {
  const path = process.env[file];
  if (!path) throw new Error(`${file} is not set: expected to be run by GitHub Actions`);
  if (/[\r\n]/.test(value)) throw new Error(`${name}: expected one line`);
  appendFileSync(path, `${name}=${value}\n`);
}

/** Shows an error at the step, and makes it fail. */
export function fail(message: string): void {
  const escaped = message.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  process.stdout.write(`::error title=Managed Agents mock::${escaped}\n`);
  process.exitCode = 1;
}

/** Shows a log as a group. What stands in it is no command to the runner: clients of the mock decide parts of it. */
export function showLog(path: string): void {
  if (!existsSync(path)) return;
  const resume = randomUUID();
  const text = readFileSync(path, "utf8");
  process.stdout.write(`::group::Log of the mock\n::stop-commands::${resume}\n${text}\n::${resume}::\n::endgroup::\n`);
}
