import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { checkRecording } from "../recording/check-recording.ts";
import { RecordingError } from "../recording/entry.ts";
import { isRecordingHeader } from "../recording/read-recording.ts";
import { splitLines } from "../recording/split-lines.ts";
import { createStreamChecker } from "../stream/create-stream-checker.ts";
import type { StreamCheckerOptions } from "../stream/stream-checker-options.ts";
import { readFrames } from "./read-frames.ts";
import { Report } from "./report.ts";

/**
 * `managed-agents-contract check <file>`: prints what is broken, each kind once with its lines in the file, then a summary. The first
 * line decides whether the file is a recording of sessions or the bare frames of one stream.
 *
 * @param path a file, or `-` for standard input
 * @param isTold whether the options say which stream it is, as a recording does by itself
 * @returns the exit status: 0 if nothing is broken, 1 if something is; notes break nothing
 * @throws RecordingError if the file cannot be read as a recording
 */
export async function check(
  path: string,
  options: StreamCheckerOptions,
  isTold: boolean,
  print: (line: string) => void,
  stdin: Readable,
): Promise<number> {
  const input: AsyncIterable<Uint8Array> = path === "-" ? stdin : createReadStream(path);
  const lines = splitLines(input);
  const first = await lines.next();
  const all = first.done ? lines : withFirst(first.value, lines);
  const report = new Report(path);
  const isRecording = !first.done && isRecordingHeader(first.value);
  if (isRecording && isTold)
    throw new RecordingError(
      "--from-start, --thread and --history are for bare frames; a recording shows what it holds",
    );
  const summary = await (isRecording
    ? checkEntries(path, options, report, all)
    : checkFrames(path, options, report, all));
  for (const line of report.lines()) print(line);
  for (const note of summary.notes) print(note);
  const notes = report.notes > 0 ? `, ${counted(report.notes, "note")}` : "";
  print(`${summary.counts}, ${counted(report.violations, "violation")}${notes}`);
  return report.violations > 0 ? 1 : 0;
}

interface Summary {
  readonly counts: string;
  /** Whole lines about the file itself. */
  readonly notes: readonly string[];
}

async function checkFrames(
  path: string,
  options: StreamCheckerOptions,
  report: Report,
  lines: AsyncIterable<string>,
): Promise<Summary> {
  const checker = createStreamChecker(undefined, options);
  let cutAt: number | undefined;
  for await (const item of readFrames(path, lines)) {
    if ("cutAt" in item) cutAt = item.cutAt;
    else for (const violation of checker.push(item.event, item.name)) report.add(violation, item.line);
  }
  const cut = `${path}:${cutAt}  note: the recording is cut in mid-frame; its last frame is left out`;
  return { counts: counted(checker.frames, "frame"), notes: cutAt === undefined ? [] : [cut] };
}

async function checkEntries(
  path: string,
  { profile, unknownTags, live = false }: StreamCheckerOptions,
  report: Report,
  lines: AsyncIterable<string>,
): Promise<Summary> {
  const options = { ...(profile && { profile }), ...(unknownTags && { unknownTags }), ...(live && { live }) };
  const summary = await checkRecording(
    path,
    ({ violation, line, place }) => report.add(violation, line, place),
    options,
    lines,
  );
  const { exchanges, streams, frames, cutAt, closed } = summary;
  const notes = [
    ...(cutAt === undefined
      ? []
      : [`${path}:${cutAt}  note: the recording is cut in its last line, which is left out`]),
    ...(closed === undefined ? [`${path}  note: the recording was broken off; what is there is checked`] : []),
    ...(closed === "failed" ? [`${path}  note: the recording ended with a failure`] : []),
  ];
  return {
    counts: [counted(exchanges, "exchange"), counted(streams, "stream"), counted(frames, "frame")].join(", "),
    notes,
  };
}

async function* withFirst(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
