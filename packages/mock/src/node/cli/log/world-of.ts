import { LogError } from "../../../world-log/log-error.ts";
import { DEFAULT_WORLD } from "../../../worlds/world-host.ts";
import { isWorldName, wrongWorldName } from "../../../worlds/world-name.ts";
import type { SqliteLogFile, WorldInFile } from "../../homes/sqlite-log-file.ts";
import { oneLine } from "../../terminal/one-line.ts";
import { suggest } from "../suggest.ts";
import { UsageError } from "../usage-error.ts";

/**
 * The world that a command is about.
 *
 * @param name as it was given; else it is the only one of the file, or the default one
 * @throws LogError if there is none
 */
export function worldOf(file: SqliteLogFile, name: string | undefined): WorldInFile {
  const names = file.worlds();
  const chosen = name ?? (names.length === 1 ? (names[0] as string) : DEFAULT_WORLD);
  const world = file.world(chosen);
  if (world !== null && isWorldName(chosen)) return world;
  if (world !== null) throw new LogError(wrongWorldName("the file has a world without a name", chosen));
  if (names.length === 0) throw new LogError("the file has no world");
  const near = name === undefined ? undefined : suggest(name, names);
  const known = near === undefined ? `it has ${listed(names)}` : `did you mean ${near}?`;
  throw new LogError(`the file has no world ${JSON.stringify(chosen.slice(0, 64))}; ${known}`);
}

const MOST_NAMES = 10;

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return names.slice(0, MOST_NAMES).map(oneLine).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

/** The only word of a command line that is no option. @throws UsageError */
export function onlyFile(command: string, positionals: readonly string[]): string {
  const [file, ...others] = positionals;
  if (file !== undefined && others.length === 0) return file;
  throw new UsageError(`log ${command} takes one file, but got ${positionals.length}; see log ${command} --help`);
}

/** A position on the command line. @throws UsageError unless it is a whole number */
export function readPosition(name: string, text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new UsageError(
    `${name} takes the position of an entry, a whole number, not ${JSON.stringify(text.slice(0, 40))}`,
  );
}
