// Measures how many frames per second the checker judges, and what it keeps: `node test/profile-checker.mjs [seconds]` after a build.
import { readdirSync, readFileSync } from "node:fs";
import { createStreamChecker } from "@managed-agents/contract";

const folder = new URL("./traces/", import.meta.url);
/** Traces that leave the session idle, so that any of them can come next. */
const traces = readdirSync(folder)
  .map((file) => readFileSync(new URL(file, folder), "utf8").trimEnd().split("\n"))
  .filter((lines) => lines.at(-1).includes('"stop_reason":{"type":"end_turn"}'));
const seconds = Number(process.argv[2] ?? 3);

/** Frames as one endless stream would bring them: each repetition has its own ids. */
function* endless() {
  for (let turn = 0; ; turn += 1) {
    for (const line of traces[turn % traces.length]) yield JSON.parse(line.replaceAll("_01", `_01t${turn}x`));
  }
}

for (const [name, options] of [
  ["rules and schemas", {}],
  ["rules alone", { schemas: false }],
]) {
  const checker = createStreamChecker(undefined, options);
  const frames = endless();
  const batch = (size) => Array.from({ length: size }, () => frames.next().value);
  for (const frame of batch(20_000)) checker.push(frame);
  let busy = 0;
  let faults = 0;
  const heap = [];
  for (const until = performance.now() + seconds * 1000; performance.now() < until; ) {
    const next = batch(20_000);
    const started = performance.now();
    for (const frame of next) faults += checker.push(frame).length;
    busy += performance.now() - started;
    globalThis.gc?.();
    heap.push(process.memoryUsage().heapUsed / 1e6);
  }
  const rate = Math.round(((checker.frames - 20_000) / busy) * 1000);
  const [first, last] = [heap[1] ?? heap[0], heap.at(-1)];
  console.log(
    `${name}: ${rate} frames/s, ${checker.frames} frames, ${faults} faults, heap ${first.toFixed(0)} -> ${last.toFixed(0)} MB`,
  );
}
