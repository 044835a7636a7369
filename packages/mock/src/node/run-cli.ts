import { readFileSync } from "node:fs";
import { BUILT_IN_NAMES } from "../scenarios/make-library.ts";
import { type CliOptions, HELP, readOptions } from "./cli-options.ts";
import { type ListenOptions, listen } from "./listen.ts";
import type { ServedRequest } from "./serve-request.ts";
import { banner, jsonLine, type Output, prettyLine } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** What the command line runs with, so that it can be tested. */
export interface CliHost {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Resolves when the process is asked to stop. */
  readonly stopped: Promise<void>;
}

/**
 * Serves a mock until it is asked to stop.
 *
 * @returns the exit status: 0, 1 if the mock could not start, 2 for a command line that cannot be followed
 */
export async function runCli(args: readonly string[], { stdout, stderr, stopped }: CliHost): Promise<number> {
  try {
    const options = readOptions(args);
    if (options === "help") stdout.write(HELP);
    else if (options === "version") stdout.write(`${version()}\n`);
    else await serve(options, stdout, stopped);
    return 0;
  } catch (error) {
    const { name, message, code } = error as Error & { code?: unknown };
    stderr.write(`managed-agents-mock: ${code === "EADDRINUSE" ? `${message}; choose another --port` : message}\n`);
    return name === UsageError.name ? 2 : 1;
  }
}

async function serve(
  { now, scenarios: files, log: form, ...options }: CliOptions,
  stdout: Output,
  stopped: Promise<void>,
): Promise<void> {
  const scenarios = files.length === 0 ? [] : (await import("./load-scenario-files.ts")).loadScenarioFiles(files);
  const line = form === "json" ? jsonLine : (served: ServedRequest): string => prettyLine(served, stdout);
  const wanted: ListenOptions = {
    ...options,
    scenarios,
    ...(now === undefined ? {} : { now }),
    ...(form === "none" ? {} : { log: (served: ServedRequest) => void stdout.write(line(served)) }),
  };
  const mock = await listen(wanted);
  const names = new Set([...scenarios.map(({ name }) => name), ...BUILT_IN_NAMES]);
  if (form === "pretty")
    stdout.write(banner({ url: mock.url, scenarios: [...names], behaviour: behaviourOf(options) }, stdout));
  else if (form === "json") stdout.write(`${JSON.stringify({ time: new Date().toISOString(), url: mock.url })}\n`);
  await stopped;
  await mock.close();
}

/** The profile and the knobs that are set; null where all is as by default. */
function behaviourOf({ profile, knobs }: Pick<CliOptions, "profile" | "knobs">): string | null {
  const set = Object.entries(knobs).map(([name, value]) => `${name}=${value}`);
  return profile === "observed" && set.length === 0 ? null : [profile, ...set].join("  ");
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  return version;
}
