import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { interleave, median, row } from "../measure.mjs";

export const purpose = "frames that the stream checker checks on one core, and what it keeps of an endless stream";
export const needsPeers = false;

const CONTRACT = resolve(import.meta.dirname, "../../packages/contract");
const TRACES = join(CONTRACT, "test/traces");
const BATCH = 20_000;

/** Traces that leave the session idle, so that any of them can come next. */
const traces = readdirSync(TRACES)
  .map((file) => readFileSync(join(TRACES, file), "utf8").trimEnd().split("\n"))
  .filter((lines) => lines.at(-1).includes('"stop_reason":{"type":"end_turn"}'));

/** Frames as one endless stream brings them: each repetition of a trace has its own ids. */
function* endless() {
  for (let turn = 0; ; turn += 1) {
    for (const line of traces[turn % traces.length]) yield JSON.parse(line.replaceAll("_01", `_01t${turn}x`));
  }
}

/** Time of this thread in milliseconds, so that what else the machine does counts less. */
const threadTime = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** Time to check, in milliseconds; to make the frames is not counted. */
function check(checker, frames, count) {
  let busy = 0;
  for (let done = 0; done < count; done += BATCH) {
    const batch = Array.from({ length: BATCH }, () => frames.next().value);
    const started = threadTime();
    for (const frame of batch) {
      const [violation] = checker.push(frame);
      if (violation) throw new Error(`frame ${violation.index}: ${violation.rule}: ${violation.message}`);
    }
    busy += threadTime() - started;
  }
  return busy;
}

export async function run({ quick }) {
  const { createStreamChecker } = await import(join(CONTRACT, "dist/index.js"));
  const count = quick ? 2 * BATCH : 15 * BATCH;
  const rate = (options) => async () => {
    const [checker, frames] = [createStreamChecker(undefined, options), endless()];
    check(checker, frames, BATCH);
    return (count / check(checker, frames, count)) * 1000;
  };
  const samples = await interleave({ schemas: rate({}), rules: rate({ schemas: false }) }, quick ? 1 : 5);

  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  const heap = () => {
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const [checker, frames] = [createStreamChecker(), endless()];
  check(checker, frames, 2 * BATCH);
  const before = heap();
  check(checker, frames, quick ? 2 * BATCH : 50 * BATCH);
  return [
    row("rules and schemas", "rate", "frames/s", median(samples.schemas), [300_000, "≥ 300,000", "higher"]),
    row("rules alone", "rate", "frames/s", median(samples.rules)),
    row(`heap after ${quick ? "40,000" : "1,000,000"} more frames`, "growth", "MB", heap() - before, [
      4,
      "flat (≤ 4 MB)",
    ]),
  ];
}
