import { createReadStream } from "node:fs";
import { type HeaderEntry, RECORDING_FORMAT, type RecordingEntry, RecordingError } from "./entry.ts";
import { entryFault } from "./entry-fault.ts";
import { scrubText } from "./scrub-text.ts";
import { splitLines } from "./split-lines.ts";

/** One entry, and the line of the file on which it stands, from 1. */
export interface ReadEntry {
  readonly entry: RecordingEntry;
  readonly line: number;
}

/**
 * Reads a recording entry by entry. The last line may be cut: then it is left out.
 *
 * @throws RecordingError at the first line that does not fit, with its number, what was expected and what came
 * @throws Error of the file system
 */
export async function* readRecording(path: string): AsyncGenerator<ReadEntry> {
  for await (const item of parseRecording(path, splitLines(createReadStream(path)))) if ("entry" in item) yield item;
}

/** Whether a line is the first one of a recording, of whatever version. */
export function isRecordingHeader(line: string): boolean {
  if (!line.includes(RECORDING_FORMAT)) return false;
  try {
    return (JSON.parse(line) as { readonly format?: unknown } | null)?.format === RECORDING_FORMAT;
  } catch {
    return false;
  }
}

/** The entries of a recording, and the line on which it is cut, if it is. */
export async function* parseRecording(
  path: string,
  lines: AsyncIterable<string>,
): AsyncGenerator<ReadEntry | { readonly cutAt: number }> {
  let number = 0;
  let cut: RecordingError | undefined;
  let header: HeaderEntry | undefined;
  let at = 0;
  for await (const text of lines) {
    if (cut) throw cut;
    number += 1;
    const value = parse(text);
    if (value === undefined) {
      cut = new RecordingError(`${path}:${number}: expected JSON, but got ${quoted(text)}`);
      continue;
    }
    const fault = entryFault(value) ?? placeFault(value as RecordingEntry, header === undefined, at);
    if (fault !== undefined) throw new RecordingError(`${path}:${number}: ${fault}`);
    const entry = value as RecordingEntry;
    if (entry.kind === "header") header = entry;
    else at = entry.at;
    yield { entry, line: number };
  }
  if (cut && header === undefined) throw cut;
  if (number === 0) throw new RecordingError(`${path}: expected a recording, but the file is empty`);
  if (cut) yield { cutAt: number };
}

/** What is wrong with the place of an entry. */
function placeFault(entry: RecordingEntry, isFirst: boolean, at: number): string | undefined {
  if ((entry.kind === "header") !== isFirst)
    return isFirst ? `expected a header, but got ${entry.kind}` : "expected one header, but got another";
  if (entry.kind !== "header" && entry.at < at) return `${entry.kind}.at: expected ${at} or more, but got ${entry.at}`;
  return undefined;
}

/** The beginning of a line. A file that is no recording can be one of keys, and a quotation that cuts one would hide its form. */
const quoted = (text: string): string => JSON.stringify(scrubText(text.slice(0, 10_000)).slice(0, 60));

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
