import { createParser } from "eventsource-parser";
import { RecordingError } from "../recording/entry.ts";
import { MAX_CHARACTERS } from "../recording/split-lines.ts";

/** One frame of a recording, and the line of the file on which it ends. */
export interface RecordedFrame {
  readonly event: unknown;
  /** The `event:` line, null for a frame without one; undefined where the recording does not show the wire. */
  readonly name: string | null | undefined;
  readonly line: number;
}

/** The line on which a recording was cut, in the middle of a frame. Nothing comes after it. */
export interface RecordingCut {
  readonly cutAt: number;
}

interface LineParser {
  /** @throws RecordingError for a line that cannot stand there */
  take(line: string, number: number): RecordedFrame[];
  /** Whether a frame has begun that has not ended. */
  isInFrame(): boolean;
}

/**
 * Reads a recording frame by frame: raw SSE, or JSON lines that hold an event each, bare or as `data` of `{ "event", "data" }`.
 * The first line decides which of the two it is. Heartbeats (`ping` frames and comments) are left out. The last frame may be cut
 * where the recording was; a recording without any whole frame is none.
 *
 * @param path name of the recording, for the places
 * @throws RecordingError at the line that is neither
 */
export async function* readFrames(
  path: string,
  lines: AsyncIterable<string>,
): AsyncGenerator<RecordedFrame | RecordingCut> {
  let number = 0;
  let frames = 0;
  let parser: LineParser | undefined;
  // What is wrong with the latest line, which is forgiven if no other line follows.
  let doubt: RecordingError | undefined;
  for await (const line of lines) {
    if (doubt) throw doubt;
    number += 1;
    if (parser === undefined && line.trim() === "") continue;
    parser ??= line.trimStart().startsWith("{") ? jsonLines(path) : sseLines(path);
    const found = attempt(parser, line, number);
    if (found instanceof RecordingError) doubt = found;
    else {
      frames += found.length;
      yield* found;
    }
  }
  // A frame counts once the blank line after it was seen; a recording can end without one.
  const isInFrame = parser?.isInFrame() ?? false;
  const last = doubt ?? (parser ? attempt(parser, "", number) : []);
  const isCut = last instanceof RecordingError || (isInFrame && last.length === 0);
  if (last instanceof RecordingError && frames === 0) throw last;
  if (isCut) yield { cutAt: number };
  else yield* last;
}

/** What a line gives, or what is wrong with it. */
function attempt(parser: LineParser, line: string, number: number): RecordedFrame[] | RecordingError {
  try {
    return parser.take(line, number);
  } catch (error) {
    if (error instanceof RecordingError) return error;
    throw error;
  }
}

const jsonLines = (path: string): LineParser => ({
  take: (line, number) => parseJsonLine(path, line, number),
  isInFrame: () => false,
});

function parseJsonLine(path: string, text: string, line: number): RecordedFrame[] {
  if (text.trim() === "") return [];
  const value = parseJson(path, text, line);
  if (typeof value !== "object" || value === null) return [{ event: value, name: undefined, line }];
  const { event, data } = value as { event?: unknown; data?: unknown };
  if (typeof event !== "string" || data === undefined) return [{ event: value, name: undefined, line }];
  return event === "ping" ? [] : [{ event: data, name: event, line }];
}

function sseLines(path: string): LineParser {
  let found: RecordedFrame[] = [];
  let at = 0;
  let buffered = 0;
  let isInFrame = false;
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
  const take = (text: string, line: number): RecordedFrame[] => {
    at = line;
    buffered = text === "" ? 0 : buffered + text.length;
    if (buffered > MAX_CHARACTERS)
      throw new RecordingError(`${path}:${at}: a frame is longer than ${MAX_CHARACTERS} characters`);
    parser.feed(`${text}\n`);
    // Comments stand between frames as well as in them.
    isInFrame = text !== "" && (isInFrame || !text.startsWith(":"));
    const result = found;
    found = [];
    return result;
  };
  return { take, isInFrame: () => isInFrame };
}

function parseJson(path: string, text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RecordingError(`${path}:${line}: expected JSON, but got ${JSON.stringify(text.slice(0, 60))}`);
  }
}
