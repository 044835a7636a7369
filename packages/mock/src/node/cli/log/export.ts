import { closeSync, openSync, rmSync, writeFileSync } from "node:fs";
import type { Input } from "../../../world-log/input.ts";
import { LogError } from "../../../world-log/log-error.ts";
import { makeFile, type SqliteLogFile, type WorldInFile } from "../../homes/sqlite-log-file.ts";
import { oneLine } from "../../terminal/one-line.ts";
import type { CliHost } from "../cli-host.ts";
import { parseOptions } from "../parse-options.ts";
import { UsageError } from "../usage-error.ts";
import { EXPORT_HELP } from "./log-help.ts";
import { withLogFile } from "./open-log-file.ts";
import { checkReach } from "./position-range.ts";
import { readHead, readInput, readNote } from "./read-entry.ts";
import { REPORT_FORMAT, type ReportLine } from "./report-line.ts";
import { createInputScrubber, type InputScrubber } from "./scrub-input.ts";
import { onlyFile, readPosition, worldOf } from "./world-of.ts";

const OPTIONS = {
  out: { type: "string" },
  world: { type: "string" },
  to: { type: "string" },
  "redact-text": { type: "boolean" },
  "with-files": { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

interface Wanted {
  readonly to: number;
  readonly redactText: boolean;
  readonly withFiles: boolean;
}

/** Writes a report of a world that can be sent. @returns the exit status */
export async function exportReport(args: readonly string[], { stdout }: CliHost): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, true);
  if (values.help) {
    stdout.write(EXPORT_HELP);
    return 0;
  }
  const path = onlyFile("export", positionals);
  const { out, to, world: name } = values;
  if (out === undefined) throw new UsageError("log export needs --out, the file that is written");
  const position = to === undefined ? undefined : readPosition("--to", to);
  await withLogFile(path, (file) => {
    const world = worldOf(file, name);
    const wanted = {
      to: position ?? world.last,
      redactText: values["redact-text"] ?? false,
      withFiles: values["with-files"] ?? false,
    };
    checkReach(world, wanted.to);
    if (world.trimmed > 0) {
      throw new LogError(
        `the log of the world ${world.name} was trimmed up to ${world.trimmed}: a report of the rest could not be replayed`,
      );
    }
    const count = writeReport(out, reportOf(file, world, wanted));
    stdout.write(`${oneLine(out)} written, with ${count} lines\n`);
  });
  return 0;
}

function* reportOf(
  file: SqliteLogFile,
  world: WorldInFile,
  { to, redactText, withFiles }: Wanted,
): Iterable<ReportLine> {
  const { name, epoch, time } = world;
  const scrubber = createInputScrubber(redactText);
  const header = scrubber.keepTexts(readHead(world.header));
  yield {
    kind: "world",
    format: REPORT_FORMAT,
    name,
    epoch,
    time,
    header,
    scrubbed: { text: redactText, files: !withFiles },
  };
  for (const { sha256, size } of file.files(name, to)) {
    const bytes = withFiles ? file.bytes(name, sha256) : null;
    yield { kind: "bytes", sha256, size, ...(bytes === null ? {} : { base64: Buffer.from(bytes).toString("base64") }) };
  }
  for (const entry of file.entries(name, 0)) {
    const position = Number(entry.position);
    if (position > to) return;
    const note = readNote(entry);
    const input = scrubInput(readInput(entry), scrubber);
    const noted = note === null ? {} : { note: scrubber.scrub(note) };
    yield { kind: "entry", position, time: entry.time, nonce: entry.nonce, input, ...noted };
  }
}

/** Texts that clients send are scrubbed; what chooses who acts on what stays. */
function scrubInput(input: Input, scrubber: InputScrubber): unknown {
  if (input.kind === "call") {
    const { body, file, ...rest } = input;
    return {
      ...(scrubber.keepTexts(rest) as object),
      ...(body === undefined ? {} : { body: scrubber.scrub(body) }),
      ...(file === undefined ? {} : { file: scrubber.scrub(file) }),
    };
  }
  if (input.kind === "seed") return { ...input, data: scrubber.scrub(input.data) };
  return scrubber.keepTexts(input);
}

/** @returns how many lines it has */
function writeReport(path: string, lines: Iterable<ReportLine>): number {
  makeFile(path);
  const descriptor = openSync(path, "w");
  let count = 0;
  try {
    for (const line of lines) {
      writeFileSync(descriptor, `${JSON.stringify(line)}\n`);
      count += 1;
    }
    return count;
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}
