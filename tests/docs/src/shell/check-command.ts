import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../documents.ts";
import type { Command } from "./commands.ts";
import { BINS, helpOf, unknownFlags, unknownTests } from "./flags.ts";
import { followNpm, NpmProblem } from "./npm-scripts.ts";

/** Programs that every system has, and that blocks may use around ours. */
const EVERYWHERE: ReadonlySet<string> = new Set([
  ...["curl", "export", "eval", "head", "cat", "cp", "rm", "sed", "source", "echo", "printf"],
]);
/** Programs that run a file which they are given. */
const RUN_FILES: ReadonlySet<string> = new Set(["node", "python", "bash"]);

/** Words of `managed-agents` that name a command: `beta:sessions`, `run`. */
const COMMAND_WORD = /^[a-z][a-z:-]*$/;

/**
 * Whether a command could work as it stands, without running it: its program, script, workspace, flags and files exist.
 *
 * @param folders where it may be typed, the nearest first
 * @param testFiles of the repository, to which arguments of vitest can refer
 * @returns what is wrong with it, in words; nothing if it is good
 */
export async function checkCommand(
  { words }: Command,
  folders: readonly string[],
  testFiles: readonly string[],
): Promise<string[]> {
  const [program = "", ...args] = words[0] === "npx" ? words.slice(1) : words;
  if (program === "npm") return checkNpm(words, folders);
  if (program === "vitest") return unknownTests(folders[0] ?? ".", args, testFiles);
  if (program === "cd") return exists(args[0], ["."]) ? [] : [`cd: there is no ${args[0]}`];
  if (RUN_FILES.has(program) || program.startsWith("./")) {
    const file = program.startsWith("./") ? program : args.find((word) => !word.startsWith("-"));
    return exists(file, folders) ? [] : [`${program}: there is no ${file}`];
  }
  const bin = BINS[program];
  if (bin === undefined) return EVERYWHERE.has(program) ? [] : [`${program}: no program that this test knows`];
  return unknownFlags(await helpOf(join(ROOT, bin), commandOf(program, args)), args).map(
    (flag) => `${program}: --help names no ${flag}`,
  );
}

/** Whether a file or folder is in one of the folders. What lies in a home directory is the reader's. */
const exists = (path = "", folders: readonly string[]): boolean =>
  path.startsWith("~") || folders.some((folder) => existsSync(join(ROOT, folder, path)));

/** The words whose `--help` lists the flags of the rest. */
function commandOf(program: string, args: readonly string[]): string[] {
  const words = args
    .slice(0, args[0]?.startsWith("beta:") || args[0] === "log" ? 2 : 1)
    .filter((word) => COMMAND_WORD.test(word));
  return program === "managed-agents" || program === "managed-agents-mock" ? words : [];
}

async function checkNpm(words: readonly string[], folders: readonly string[]): Promise<string[]> {
  try {
    const { program, args } = followNpm(words, folders);
    if (args.length === 0) return [];
    if (program?.file === undefined) return [`${words.join(" ")}: what it starts cannot be asked for its flags`];
    const own = program.args.filter((word) => /^[a-z]/.test(word));
    return unknownFlags(await helpOf(program.file, own), args).map(
      (flag) => `${words.join(" ")}: --help names no ${flag}`,
    );
  } catch (error) {
    if (error instanceof NpmProblem) return [error.message];
    throw error;
  }
}
