import { FileError, formatFileIssue } from "../../yaml/issue.ts";
import { packageVersion } from "../version.ts";
import type { CliHost } from "./cli-host.ts";
import { HELP } from "./help.ts";
import { serve } from "./serve.ts";
import { readServeOptions } from "./serve-options.ts";
import { suggest } from "./suggest.ts";
import { UsageError } from "./usage-error.ts";

type Command = (args: readonly string[], host: CliHost) => Promise<number>;

/** Those that are asked for less often are imported when they are run. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => serveCommand,
  validate: async () => (await import("./validate.ts")).validate,
  play: async () => (await import("./play.ts")).play,
  proxy: async () => (await import("./proxy.ts")).proxy,
  replay: async () => (await import("./replay.ts")).replay,
  log: async () => (await import("./log/log-command.ts")).log,
};

/**
 * Runs a command line: serves a mock until it is asked to stop, or does what its first word says.
 *
 * @returns the exit status: 0, 1 if the mock could not start or a command has found something wrong, 2 for a command line that cannot be
 * followed
 */
export async function runCli(args: readonly string[], host: CliHost): Promise<number> {
  const [word, ...rest] = args;
  try {
    if (word === undefined || word.startsWith("-")) return await serveCommand(args, host);
    const command = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
    if (command === undefined) throw new UsageError(unknownCommand(word));
    return await (await command())(rest, host);
  } catch (error) {
    for (const line of linesOf(error)) host.stderr.write(`managed-agents-mock: ${line}\n`);
    return (error as Error).name === UsageError.name ? 2 : 1;
  }
}

async function serveCommand(args: readonly string[], host: CliHost): Promise<number> {
  const options = readServeOptions(args, host.env ?? process.env);
  if (options === "help") host.stdout.write(HELP);
  else if (options === "version") host.stdout.write(`${packageVersion()}\n`);
  else await serve(options, host);
  return 0;
}

function unknownCommand(word: string): string {
  const names = Object.keys(COMMANDS);
  const near = suggest(word, names);
  const shown = JSON.stringify(word.slice(0, 60));
  return `there is no command ${shown}; ${near === undefined ? `known are ${names.join(", ")}` : `did you mean ${near}?`}`;
}

function linesOf(error: unknown): string[] {
  if (error instanceof FileError) return error.issues.map(formatFileIssue);
  const { message, code } = error as Error & { code?: unknown };
  return [code === "EADDRINUSE" ? `${message}; choose another --port` : message];
}
