import { rmSync } from "node:fs";
import { extname } from "node:path";
import { SqliteLogFile } from "../../homes/sqlite-log-file.ts";
import { oneLine } from "../../terminal/one-line.ts";
import type { CliHost } from "../cli-host.ts";
import { parseOptions } from "../parse-options.ts";
import { UsageError } from "../usage-error.ts";
import { CUT_HELP } from "./log-help.ts";
import { isReport, withLogFile } from "./open-log-file.ts";
import { checkReach } from "./position-range.ts";
import { onlyFile, readPosition, worldOf } from "./world-of.ts";

const OPTIONS = {
  world: { type: "string" },
  after: { type: "string" },
  out: { type: "string" },
  "in-place": { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** Writes a log without the entries behind one. @returns the exit status */
export async function cut(args: readonly string[], { stdout }: CliHost): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, true);
  if (values.help) {
    stdout.write(CUT_HELP);
    return 0;
  }
  const path = onlyFile("cut", positionals);
  const { world, out, after } = values;
  if (after === undefined) throw new UsageError("log cut needs --after, the last entry that stays");
  const position = readPosition("--after", after);
  let removed: number;
  if (values["in-place"]) {
    if (out !== undefined) throw new UsageError("--out and --in-place are two places: leave one out");
    if (isReport(path)) throw new UsageError("--in-place takes a log, not a report: leave it out to get a log");
    removed = cutFile(path, world, position);
    stdout.write(`${counted(removed)} removed from ${oneLine(path)}\n`);
    return 0;
  }
  const target = out ?? withSuffix(path, position);
  await withLogFile(path, (file) => {
    checkReach(worldOf(file, world), position);
    file.copyTo(target);
  });
  try {
    removed = cutFile(target, world, position);
  } catch (error) {
    rmSync(target, { force: true });
    throw error;
  }
  stdout.write(`${oneLine(target)} written, with ${counted(removed)} removed\n`);
  return 0;
}

/** Removes the entries of a world behind one. @returns how many @throws LogError if the world could not be rebuilt there */
function cutFile(path: string, name: string | undefined, position: number): number {
  const file = new SqliteLogFile(path, { create: false });
  try {
    const world = worldOf(file, name);
    checkReach(world, position);
    file.change(() => file.cut(world.name, position));
    file.compact();
    return world.last - position;
  } finally {
    file.close();
  }
}

function withSuffix(path: string, position: number): string {
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}-${position}${extension === ".jsonl" ? ".db" : extension}`;
}

const counted = (count: number): string => `${count} ${count === 1 ? "entry" : "entries"}`;
