import type { Readable } from "node:stream";
import { createStreamChecker } from "../stream/create-stream-checker.ts";
import type { StreamCheckerOptions } from "../stream/stream-checker-options.ts";
import { readFrames } from "./read-frames.ts";
import { Report } from "./report.ts";

/**
 * `managed-agents-contract check <file>`: prints what is broken, each kind once with its lines in the file, then a summary.
 *
 * @returns the exit status: 0 if nothing is broken, 1 if something is; notes break nothing
 * @throws RecordingError if the file cannot be read as a recording
 */
export async function check(
  path: string,
  options: StreamCheckerOptions,
  print: (line: string) => void,
  stdin: Readable,
): Promise<number> {
  const checker = createStreamChecker(undefined, options);
  const report = new Report(path);
  let cutAt: number | undefined;
  for await (const item of readFrames(path, stdin)) {
    if ("cutAt" in item) cutAt = item.cutAt;
    else for (const violation of checker.push(item.event, item.name)) report.add(violation, item.line);
  }
  for (const line of report.lines()) print(line);
  if (cutAt !== undefined)
    print(`${path}:${cutAt}  note: the recording is cut in mid-frame; its last frame is left out`);
  const notes = report.notes > 0 ? `, ${counted(report.notes, "note")}` : "";
  print(`${counted(checker.frames, "frame")}, ${counted(report.violations, "violation")}${notes}`);
  return report.violations > 0 ? 1 : 0;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
