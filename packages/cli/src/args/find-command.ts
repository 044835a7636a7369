import { parseArgs } from "node:util";
import type { CommandDescriptor } from "../command-descriptor.ts";
import { UsageError } from "../errors/usage-error.ts";
import { GLOBAL_FLAGS } from "./global-flags.ts";
import { didYouMean } from "./suggest.ts";

/** Where the command stands in the arguments, and what remains without it. */
export interface FoundWord {
  /** The first word that is neither a flag nor its value. */
  readonly word: string | undefined;
  /** The word after it, unless that is a flag. */
  readonly verb: string | undefined;
  /** The arguments without the first, and without both. */
  readonly withoutWord: readonly string[];
  readonly withoutBoth: readonly string[];
}

/** Flags that every command has may stand before it. */
export function findWords(args: readonly string[]): FoundWord {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(GLOBAL_FLAGS.map(({ flag, type }) => [flag, { type }])),
  });
  const index = tokens.find(({ kind }) => kind === "positional")?.index ?? args.length;
  const next = args[index + 1];
  return {
    word: args[index],
    verb: next === undefined || next.startsWith("-") ? undefined : next,
    withoutWord: args.toSpliced(index, 1),
    withoutBoth: args.toSpliced(index, 2),
  };
}

/** What stands before the verb: `beta:sessions:events`. */
export const groupOf = ({ name }: CommandDescriptor): string => name.slice(0, name.indexOf(" "));
export const verbOf = ({ name }: CommandDescriptor): string => name.slice(name.indexOf(" ") + 1);

/**
 * The command of a group by its verb.
 *
 * @throws UsageError that says which there are
 */
export function findCommand(
  commands: readonly CommandDescriptor[],
  group: string,
  verb: string | undefined,
): CommandDescriptor {
  const inGroup = commands.filter((command) => groupOf(command) === group);
  const verbs = inGroup.map(verbOf);
  const found = inGroup.find((command) => verbOf(command) === verb);
  if (found !== undefined) return found;
  if (verb === undefined)
    throw new UsageError(`${group}: expected one of ${verbs.join(", ")}`, `See managed-agents ${group} --help.`);
  throw new UsageError(
    `${group} has no command ${JSON.stringify(verb)}${didYouMean(verb, verbs)}`,
    `There are ${verbs.join(", ")}.`,
  );
}
