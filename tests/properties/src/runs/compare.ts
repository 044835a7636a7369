import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import type { RunLine } from "./record.ts";

/** How two files of runs differ. */
export interface Comparison {
  /** A few lines for each run that differs, and a summary last. */
  readonly text: string;
  readonly different: number;
}

/**
 * Compares two files of runs line by line, by family and seed.
 *
 * @throws Error if a file cannot be read or holds something else
 */
export async function compareRuns(before: string, after: string): Promise<Comparison> {
  const lines: string[] = [];
  const earlier = readRuns(before);
  const later = readRuns(after);
  let [same, different] = [0, 0];
  for (;;) {
    const [first, second] = [await earlier.next(), await later.next()];
    if (first.done || second.done) {
      if (first.done !== second.done) throw new Error(`${first.done ? after : before} holds more runs than the other`);
      break;
    }
    const [a, b] = [first.value, second.value];
    if (a.family !== b.family || a.seed !== b.seed) {
      throw new Error(`${a.family} ${a.seed} stands beside ${b.family} ${b.seed}: record the same runs twice`);
    }
    if (a.hash === b.hash && String(a.errors) === String(b.errors)) {
      same += 1;
      continue;
    }
    different += 1;
    lines.push(`${a.family} ${a.seed}: ${differenceOf(a, b)}`);
  }
  lines.push(`${same} runs are the same, ${different} differ`);
  return { text: `${lines.join("\n")}\n`, different };
}

/** The first event that differs, or what else does. */
function differenceOf(before: RunLine, after: RunLine): string {
  if (String(before.errors) !== String(after.errors)) {
    return `errors were [${before.errors.join("; ")}] and are [${after.errors.join("; ")}]`;
  }
  if (before.histories === undefined || after.histories === undefined) return "the hash differs";
  for (const [session, events] of before.histories.entries()) {
    const others = after.histories[session] ?? [];
    const length = Math.max(events.length, others.length);
    for (let place = 0; place < length; place += 1) {
      const [a, b] = [JSON.stringify(events[place]), JSON.stringify(others[place])];
      if (a !== b) return `session ${session}, event ${place}\n  before: ${a ?? "none"}\n  after:  ${b ?? "none"}`;
    }
  }
  return "histories are the same, another answer or the order of a stream differs";
}

async function* readRuns(file: string): AsyncGenerator<RunLine> {
  const bytes = createReadStream(file);
  const input = file.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes;
  bytes.once("error", (error) => void input.destroy(error));
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    let run: unknown;
    try {
      run = JSON.parse(line);
    } catch {
      throw new Error(`${file}:${number}: expected a run as JSON, but got ${JSON.stringify(line.slice(0, 60))}`);
    }
    if (typeof run !== "object" || run === null || !("hash" in run) || !("seed" in run)) {
      throw new Error(`${file}:${number}: expected a run, but got ${line.slice(0, 60)}`);
    }
    yield run as RunLine;
  }
}
