import type { Readable } from "node:stream";
import { STREAM_RULES } from "../gen/stream-rules.gen.ts";
import { createStreamChecker, type StreamCheckerOptions } from "../stream/create-stream-checker.ts";
import type { StreamViolation } from "../stream/violation.ts";
import { readFrames } from "./read-frames.ts";

/** Faults that are printed; the others are counted. */
const MAX_PRINTED = 50;

/**
 * `managed-agents-contract check <file>`: prints what each frame breaks, with its line in the file, then a summary.
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
  const checker = createStreamChecker(STREAM_RULES, options);
  const count = { violation: 0, note: 0 };
  let printed = 0;
  for await (const { event, name, line } of readFrames(path, stdin)) {
    for (const violation of checker.push(event, name)) {
      count[violation.severity] += 1;
      printed += 1;
      if (printed <= MAX_PRINTED) for (const text of describe(path, line, violation)) print(text);
    }
  }
  if (printed > MAX_PRINTED) print(`… and ${printed - MAX_PRINTED} more`);
  const notes = count.note > 0 ? `, ${counted(count.note, "note")} on house rules` : "";
  print(`${counted(checker.frames, "frame")}, ${counted(count.violation, "violation")}${notes}`);
  return count.violation > 0 ? 1 : 0;
}

function describe(
  path: string,
  line: number,
  { rule, severity, index, because, message, meaning }: StreamViolation,
): string[] {
  const [first = ""] = meaning.split("\n");
  return [
    `${path}:${line}  ${severity === "note" ? "note " : ""}${rule}`,
    `    ${message}`,
    ...(first === "" ? [] : [`    ${first}`]),
    `    frame ${index + 1}${because === undefined ? "" : `, because of frame ${because + 1}`}`,
  ];
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
