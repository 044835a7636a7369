import { findCommand, findWords, groupOf } from "./args/find-command.ts";
import { GLOBAL_FLAGS } from "./args/global-flags.ts";
import { readArgs } from "./args/read-args.ts";
import { readGlobalOptions } from "./args/read-global-options.ts";
import { didYouMean } from "./args/suggest.ts";
import { execute } from "./call/execute.ts";
import { UsageError } from "./errors/usage-error.ts";
import { EXIT } from "./exit-codes.ts";
import { COMMANDS } from "./gen/commands.gen.ts";
import { type CliIo, Interrupted } from "./io.ts";
import { write } from "./output/writer.ts";

/**
 * Runs one command line.
 *
 * @param args without the program's name
 * @returns the exit status; what went wrong stands on standard error by then
 */
export async function runCli(args: readonly string[], io: CliIo): Promise<number> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    const { reportError } = await import("./errors/report-error.ts");
    return reportError(io.signal.aborted ? io.signal.reason : error, io);
  }
}

async function dispatch(args: readonly string[], io: CliIo): Promise<number> {
  if (args[0] === "__complete") return complete(args.slice(1), io);
  const { word, verb, withoutWord, withoutBoth } = findWords(args);
  const wantsHelp = args.includes("--help") || args.includes("-h");
  if (word === undefined || word === "help") return rootHelp(args, word === "help" ? verb : undefined, io);
  if (word === "mock") return runMock(withoutWord, io);
  if (word === "run" || word === "completion") {
    if (wantsHelp) return ownHelp(word, io);
    if (word === "completion") return printScript(verb, io);
    const { runTurn } = await import("./commands/run-turn.ts");
    return runTurn(withoutWord, io);
  }
  const groups = [...new Set(COMMANDS.map(groupOf))];
  if (!groups.includes(word)) {
    const { OWN_COMMANDS } = await import("./commands/own-commands.ts");
    const known = [...OWN_COMMANDS.map(({ name }) => name), ...groups];
    throw new UsageError(
      `unknown command ${JSON.stringify(word)}${didYouMean(word, known)}`,
      "See managed-agents --help.",
    );
  }
  if (wantsHelp && verb === undefined) {
    const { groupHelp } = await import("./help/help.ts");
    return print(groupHelp(word, COMMANDS), io);
  }
  const command = findCommand(COMMANDS, word, verb);
  if (wantsHelp) {
    const { commandHelp } = await import("./help/help.ts");
    return print(commandHelp(command), io);
  }
  const written = readArgs(withoutBoth, [
    ...command.flags.map(({ flag, kinds, items, inner }) => ({
      flag,
      boolean: kinds.length === 1 && kinds[0] === "boolean",
      repeatable: items !== undefined || (inner !== undefined && isInList(command.flags, flag)),
    })),
    ...GLOBAL_FLAGS.map(({ flag, type, repeatable }) => ({
      flag,
      boolean: type === "boolean",
      repeatable: repeatable === true,
    })),
  ]);
  await execute(command, written, readGlobalOptions(written), io);
  return EXIT.ok;
}

/** Whether a flag with a dot belongs to the items of a list, of which there can be many. */
const isInList = (flags: readonly { readonly flag: string; readonly items?: unknown }[], flag: string): boolean =>
  flags.some((whole) => whole.items !== undefined && flag.startsWith(`${whole.flag}.`));

async function print(text: string, { stdout, signal }: CliIo): Promise<number> {
  await write(stdout, text, signal);
  return EXIT.ok;
}

async function rootHelp(args: readonly string[], about: string | undefined, io: CliIo): Promise<number> {
  if (about !== undefined) return dispatch([...args.filter((arg) => arg !== "help"), "--help"], io);
  const { rootHelp } = await import("./help/help.ts");
  const asked = args.some((arg) => arg === "--help" || arg === "-h" || arg === "help");
  const stray = args.find((arg) => arg.startsWith("-") && arg !== "--help" && arg !== "-h");
  if (stray !== undefined && !asked) {
    throw new UsageError(
      `expected a command, got only flags such as ${stray.split("=")[0]}`,
      "See managed-agents --help.",
    );
  }
  if (asked) return print(rootHelp(COMMANDS), io);
  await write(io.stderr, rootHelp(COMMANDS), io.signal);
  return EXIT.usage;
}

async function ownHelp(name: string, io: CliIo): Promise<number> {
  const [{ ownHelp }, { OWN_COMMANDS }] = await Promise.all([
    import("./help/help.ts"),
    import("./commands/own-commands.ts"),
  ]);
  const command = OWN_COMMANDS.find((own) => own.name === name);
  return command === undefined ? EXIT.usage : print(ownHelp(command), io);
}

async function printScript(shell: string | undefined, io: CliIo): Promise<number> {
  const { completionScript, SHELLS } = await import("./completion/scripts.ts");
  const script = completionScript(shell);
  if (script !== undefined) return print(script, io);
  throw new UsageError(
    `completion: expected one of ${SHELLS.join(", ")}, got ${shell === undefined ? "nothing" : JSON.stringify(shell)}`,
  );
}

async function complete(words: readonly string[], io: CliIo): Promise<number> {
  const { candidates } = await import("./completion/candidates.ts");
  return print(
    candidates(words, COMMANDS)
      .map(({ word, text }) => `${word}\t${text}\n`)
      .join(""),
    io,
  );
}

async function runMock(args: readonly string[], { stdout, stderr, signal }: CliIo): Promise<number> {
  const { runCli: runMockCli } = await import("@managed-agents/mock/node");
  const stopped = new Promise<void>((resolve) => {
    // A reader of the log that went away is no reason to end.
    const stop = (): void =>
      signal.reason instanceof Interrupted && signal.reason.exitCode === 0 ? undefined : resolve();
    signal.addEventListener("abort", stop, { once: true });
  });
  return runMockCli(args, { stdout, stderr, stopped });
}
