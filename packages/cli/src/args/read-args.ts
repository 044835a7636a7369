import { parseArgs } from "node:util";
import { UsageError } from "../errors/usage-error.ts";
import { didYouMean } from "./suggest.ts";

/** A flag as it can be written. */
export interface WrittenFlag {
  readonly flag: string;
  /** A boolean one needs no value, but may have one: `--include-archived=false`. */
  readonly boolean: boolean;
  readonly repeatable: boolean;
}

/** What was written: texts by flag, in order, and what belongs to no flag. A boolean flag without a value is `true`. */
export interface WrittenArgs {
  readonly flags: ReadonlyMap<string, readonly string[]>;
  readonly positionals: readonly string[];
}

/**
 * Takes a command line apart. `node:util` splits it into tokens; which flags there are, and what may be repeated, is decided here, so that
 * each fault names its flag.
 *
 * @throws UsageError for a flag that is unknown, given twice, or left without a value
 */
export function readArgs(args: readonly string[], known: readonly WrittenFlag[]): WrittenArgs {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries([
      ...known.map(({ flag, boolean }) => [flag, { type: boolean ? "boolean" : "string" }] as const),
      ["help", { type: "boolean", short: "h" }] as const,
    ]),
  });
  const byName = new Map(known.map((flag) => [flag.flag, flag]));
  const flags = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const flag = byName.get(token.name);
    if (flag === undefined) {
      throw new UsageError(`unknown flag ${token.rawName}${didYouMean(token.name, byName.keys(), "--")}`);
    }
    const texts = flags.get(flag.flag) ?? [];
    flags.set(flag.flag, texts);
    texts.push(textOf(flag, token.value, token.inlineValue === true));
    if (texts.length > 1 && !flag.repeatable) throw new UsageError(`--${flag.flag} was given twice`);
  }
  return { flags, positionals };
}

function textOf({ flag, boolean }: WrittenFlag, value: string | undefined, inline: boolean): string {
  if (boolean) {
    if (value === undefined || value === "true") return "true";
    if (value === "false") return "false";
    throw new UsageError(`--${flag}: expected true or false, got ${JSON.stringify(value)}`);
  }
  if (value === undefined) throw new UsageError(`--${flag}: expected a value, got nothing`);
  if (!inline && /^--?[a-z]/.test(value)) {
    throw new UsageError(
      `--${flag}: expected a value, got the flag ${value}`,
      `If that is the value, write --${flag}=${value}.`,
    );
  }
  return value;
}
