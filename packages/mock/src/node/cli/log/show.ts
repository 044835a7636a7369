import type { CliHost } from "../cli-host.ts";
import { parseOptions } from "../parse-options.ts";
import { UsageError } from "../usage-error.ts";
import { SHOW_HELP } from "./log-help.ts";
import { withLogFile } from "./open-log-file.ts";
import { noEntry } from "./position-range.ts";
import { readInput, readNote } from "./read-entry.ts";
import { readPosition, worldOf } from "./world-of.ts";

const OPTIONS = { world: { type: "string" }, help: { type: "boolean", short: "h" } } as const;

/** Prints one entry. @returns the exit status */
export async function show(args: readonly string[], { stdout }: CliHost): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, true);
  if (values.help) {
    stdout.write(SHOW_HELP);
    return 0;
  }
  const [path, text, ...others] = positionals;
  if (path === undefined || text === undefined || others.length > 0) {
    throw new UsageError(
      `log show takes a file and a position, but got ${JSON.stringify(positionals.join(" "))}; see log show --help`,
    );
  }
  const position = readPosition("log show", text);
  const shown = await withLogFile(path, (file) => {
    const world = worldOf(file, values.world);
    const entry = file.entry(world.name, position);
    if (entry === null) throw noEntry(world, position);
    const note = readNote(entry);
    const { time, nonce } = entry;
    const at = new Date(time).toISOString();
    return {
      world: world.name,
      position,
      time: at,
      nonce,
      input: readInput(entry),
      ...(note === null ? {} : { note }),
    };
  });
  // A terminal acts on no character of JSON but those that it leaves as they are beyond ASCII.
  stdout.write(
    `${JSON.stringify(shown, null, 2).replaceAll(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, escaped)}\n`,
  );
  return 0;
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
