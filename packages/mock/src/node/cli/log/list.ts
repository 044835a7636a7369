import type { Header } from "../../../worlds/kept/header.ts";
import { DEFAULT_SETTINGS } from "../../../worlds/world-settings.ts";
import type { SqliteLogFile, WorldInFile } from "../../homes/sqlite-log-file.ts";
import { cutTo } from "../../terminal/columns.ts";
import { oneLine } from "../../terminal/one-line.ts";
import { type Output, widthOf } from "../../terminal/output.ts";
import { painter } from "../../terminal/painter.ts";
import type { CliHost } from "../cli-host.ts";
import { parseOptions } from "../parse-options.ts";
import { readWhole } from "../usage-error.ts";
import { describeInput } from "./describe-input.ts";
import { LIST_HELP } from "./log-help.ts";
import { withLogFile } from "./open-log-file.ts";
import { readHead, readInput } from "./read-entry.ts";
import { onlyFile, worldOf } from "./world-of.ts";

const OPTIONS = {
  world: { type: "string" },
  limit: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** Lists worlds, or the entries of one. @returns the exit status */
export async function list(args: readonly string[], { stdout }: CliHost): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, true);
  if (values.help) {
    stdout.write(LIST_HELP);
    return 0;
  }
  const path = onlyFile("list", positionals);
  const limit =
    values.limit === undefined ? Number.POSITIVE_INFINITY : readWhole("--limit", values.limit, 999_999_999, 1);
  const { world, json = false } = values;
  await withLogFile(path, (file) => {
    if (world === undefined) listWorlds(file, limit, json, stdout);
    else listEntries(file, worldOf(file, world), limit, json, stdout);
  });
  return 0;
}

function listWorlds(file: SqliteLogFile, limit: number, json: boolean, stdout: Output): void {
  const paint = painter(stdout);
  const names = file.worlds();
  if (names.length === 0 && !json) stdout.write("no worlds\n");
  for (const name of names.slice(-limit)) {
    const world = file.world(name) as WorldInFile;
    const { seed, profile, speed, version } = begunWith(world);
    const { trimmed, last, firstTime, lastTime, characters, files, fileBytes, snapshot } = world;
    if (json) {
      const times = { began: isoOf(world.time), first: isoOf(firstTime), last: isoOf(lastTime) };
      const sizes = {
        entries: last - trimmed,
        last_position: last,
        trimmed,
        snapshot,
        characters,
        files,
        file_bytes: fileBytes,
      };
      stdout.write(`${JSON.stringify({ world: name, ...sizes, times, seed, profile, speed, version })}\n`);
      continue;
    }
    const count = `${last - trimmed} ${last - trimmed === 1 ? "entry" : "entries"}${trimmed > 0 ? ` behind ${trimmed}` : ""}`;
    const span = firstTime === null ? [] : [`${isoOf(firstTime)} to ${isoOf(lastTime)}`];
    const size =
      sizeOf(characters) + (files > 0 ? ` and ${sizeOf(fileBytes)} in ${files} ${files === 1 ? "file" : "files"}` : "");
    stdout.write(`${paint("bold", oneLine(name))}  ${[count, ...span, size].join("  ")}\n`);
    stdout.write(
      `  ${paint("dim", oneLine(`began ${isoOf(world.time)}, seed ${seed}, ${profile}, speed ${speed}, version ${version}`))}\n`,
    );
  }
}

function listEntries(file: SqliteLogFile, world: WorldInFile, limit: number, json: boolean, stdout: Output): void {
  const paint = painter(stdout);
  const column = String(world.last).length;
  for (const entry of file.entries(world.name, Math.max(world.trimmed, world.last - limit))) {
    const input = readInput(entry);
    if (json) {
      const session = input.kind === "call" ? input.path.session_id : undefined;
      const what = {
        kind: input.kind,
        ...("operation" in input ? { operation: input.operation } : {}),
        session_id: session,
      };
      stdout.write(
        `${JSON.stringify({ position: Number(entry.position), time: isoOf(entry.time), ...what, text: describeInput(input) })}\n`,
      );
      continue;
    }
    const start = `${entry.position.padStart(column)}  ${isoOf(entry.time)}  `;
    const text = cutTo(describeInput(input), widthOf(stdout) - start.length);
    stdout.write(`${paint("dim", start)}${text}\n`);
  }
}

/** How a world was begun: its own settings go before those of the mock. */
function begunWith({ header }: WorldInFile): Record<"seed" | "profile" | "speed" | "version", string> {
  const { kit, mock, own } = readHead(header) as Partial<Header>;
  const settings = { ...mock, ...own };
  return {
    seed: String(settings.seed ?? "unknown"),
    profile: settings.profile ?? "observed",
    speed: String(settings.clock ?? DEFAULT_SETTINGS.clock),
    version: String(kit ?? "unknown"),
  };
}

const isoOf = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString());

function sizeOf(count: number): string {
  if (count < 1000) return `${count} B`;
  return count < 1_000_000 ? `${(count / 1000).toFixed(1)} kB` : `${(count / 1_000_000).toFixed(1)} MB`;
}
