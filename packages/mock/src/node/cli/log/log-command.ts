import type { CliHost } from "../cli-host.ts";
import { suggest } from "../suggest.ts";
import { UsageError } from "../usage-error.ts";
import { LOG_HELP } from "./log-help.ts";

type Command = (args: readonly string[], host: CliHost) => Promise<number>;

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  list: async () => (await import("./list.ts")).list,
  show: async () => (await import("./show.ts")).show,
  cut: async () => (await import("./cut.ts")).cut,
  replay: async () => (await import("./replay.ts")).replay,
  export: async () => (await import("./export.ts")).exportReport,
};

/** Looks into a file of logs, makes another one of it, or serves what it says. @returns the exit status */
export async function log(args: readonly string[], host: CliHost): Promise<number> {
  const [word, ...rest] = args;
  if (word === "--help" || word === "-h") {
    host.stdout.write(LOG_HELP);
    return 0;
  }
  const names = Object.keys(COMMANDS);
  const known = `known are ${names.join(", ")}; see log --help`;
  if (word === undefined || word.startsWith("-")) throw new UsageError(`log takes a command and a file; ${known}`);
  const command = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
  if (command !== undefined) return await (await command())(rest, host);
  const near = suggest(word, names);
  const shown = JSON.stringify(word.slice(0, 60));
  throw new UsageError(`there is no command log ${shown}; ${near === undefined ? known : `did you mean ${near}?`}`);
}
