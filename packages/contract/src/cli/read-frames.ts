import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { createParser } from "eventsource-parser";
import { MAX_CHARACTERS, splitLines } from "./split-lines.ts";

/** One frame of a recording, and the line of the file on which it ends. */
export interface RecordedFrame {
  readonly event: unknown;
  /** The `event:` line, null for a frame without one; undefined where the recording does not show the wire. */
  readonly name: string | null | undefined;
  readonly line: number;
}

/** A recording that cannot be read as one: says where, and what was expected. */
export class RecordingError extends Error {
  override readonly name = "RecordingError";
}

/**
 * Reads a recording frame by frame: raw SSE, or JSON lines that hold an event each, bare or as `data` of `{ "event", "data" }`.
 * The first line decides which of the two it is. Heartbeats (`ping` frames and comments) are left out.
 *
 * @param path a file, or `-` for standard input
 * @throws RecordingError at the line that is neither
 */
export async function* readFrames(path: string, stdin: Readable): AsyncGenerator<RecordedFrame> {
  const input: AsyncIterable<Uint8Array> = path === "-" ? stdin : createReadStream(path);
  let number = 0;
  let parse: ((line: string, number: number) => RecordedFrame[]) | undefined;
  for await (const line of splitLines(input)) {
    number += 1;
    if (parse === undefined && line.trim() === "") continue;
    parse ??= line.trimStart().startsWith("{") ? (text, at) => parseJsonLine(path, text, at) : sseLines(path);
    yield* parse(line, number);
  }
  // A frame counts once the blank line after it was seen; a recording can end without one.
  if (parse) yield* parse("", number);
}

function parseJsonLine(path: string, text: string, line: number): RecordedFrame[] {
  if (text.trim() === "") return [];
  const value = parseJson(path, text, line);
  if (typeof value !== "object" || value === null) return [{ event: value, name: undefined, line }];
  const { event, data } = value as { event?: unknown; data?: unknown };
  if (typeof event !== "string" || data === undefined) return [{ event: value, name: undefined, line }];
  return event === "ping" ? [] : [{ event: data, name: event, line }];
}

function sseLines(path: string): (text: string, line: number) => RecordedFrame[] {
  let found: RecordedFrame[] = [];
  let at = 0;
  let buffered = 0;
  const parser = createParser({
    onEvent: ({ event, data }) => {
      if (event !== "ping") found.push({ event: parseJson(path, data, at), name: event ?? null, line: at });
    },
    onError: (error) => {
      throw new RecordingError(
        `${path}:${at}: expected a line of an event stream, but got ${JSON.stringify(error.line?.slice(0, 60) ?? "")}`,
      );
    },
  });
  return (text, line) => {
    at = line;
    buffered = text === "" ? 0 : buffered + text.length;
    if (buffered > MAX_CHARACTERS)
      throw new RecordingError(`${path}:${at}: a frame is longer than ${MAX_CHARACTERS} characters`);
    parser.feed(`${text}\n`);
    const result = found;
    found = [];
    return result;
  };
}

function parseJson(path: string, text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RecordingError(`${path}:${line}: expected JSON, but got ${JSON.stringify(text.slice(0, 60))}`);
  }
}
