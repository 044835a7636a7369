import { findWords, groupOf, verbOf } from "../args/find-command.ts";
import { GLOBAL_FLAGS } from "../args/global-flags.ts";
import type { CommandDescriptor } from "../command-descriptor.ts";
import { OWN_COMMANDS } from "../commands/own-commands.ts";
import { takes } from "../help/help.ts";
import { SHELLS } from "./scripts.ts";

/** Something that can stand next on the command line. */
export interface Candidate {
  readonly word: string;
  /** One line; empty where the word says it all. */
  readonly text: string;
}

interface KnownFlag {
  readonly flag: string;
  readonly text?: string;
  readonly values?: readonly string[] | undefined;
  readonly boolean: boolean;
  readonly repeatable: boolean;
}

/**
 * What can be written for the last word, which may be empty.
 *
 * @param words of the command line without the program's name
 * @returns none where a value is expected that only the person knows; shells then offer files
 */
export function candidates(words: readonly string[], commands: readonly CommandDescriptor[]): Candidate[] {
  const before = words.slice(0, -1);
  const last = words.at(-1) ?? "";
  const { word, verb } = findWords(before);
  const flags = flagsOf(commands, word, verb);
  const previous = flags.find(({ flag, boolean }) => !boolean && before.at(-1) === `--${flag}`);
  if (previous !== undefined)
    return startingWith(
      last,
      (previous.values ?? []).map((value) => ({ word: value, text: "" })),
    );
  if (last.startsWith("-")) {
    const left = flags.filter(({ flag, repeatable }) => repeatable || !before.includes(`--${flag}`));
    return startingWith(
      last,
      left.map(({ flag, text }) => ({ word: `--${flag}`, text: text ?? "" })),
    );
  }
  if (word === undefined) {
    const groups = [...new Set(commands.map(groupOf))];
    return startingWith(last, [
      ...OWN_COMMANDS.map(({ name, summary }) => ({ word: name, text: summary })),
      ...groups.map((group) => ({ word: group, text: "" })),
    ]);
  }
  if (word === "completion")
    return startingWith(
      last,
      SHELLS.map((shell) => ({ word: shell, text: "" })),
    );
  if (verb !== undefined) return [];
  const inGroup = commands.filter((command) => groupOf(command) === word);
  return startingWith(
    last,
    inGroup.map((command) => ({ word: verbOf(command), text: command.summary })),
  );
}

function flagsOf(
  commands: readonly CommandDescriptor[],
  word: string | undefined,
  verb: string | undefined,
): KnownFlag[] {
  const command = commands.find((one) => one.name === `${word} ${verb}`);
  const own = OWN_COMMANDS.find(({ name }) => name === word);
  const globals = GLOBAL_FLAGS.filter(({ flag }) => {
    if (flag === "help") return true;
    return own === undefined ? command === undefined || takes(command, flag) : own.globals.includes(flag);
  });
  const general = [...(own?.flags ?? []), ...globals].map(({ flag, text, values, type, repeatable }) => ({
    flag,
    text,
    values,
    boolean: type === "boolean",
    repeatable: repeatable === true,
  }));
  const specific = (command?.flags ?? []).map(({ flag, text, values, kinds, items }) => ({
    flag,
    ...(text === undefined ? {} : { text }),
    values,
    boolean: kinds.length === 1 && kinds[0] === "boolean",
    repeatable: items !== undefined,
  }));
  return [...specific, ...general];
}

const startingWith = (prefix: string, all: readonly Candidate[]): Candidate[] =>
  all.filter(({ word }) => word.startsWith(prefix));
