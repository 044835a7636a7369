import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { interleave, median, row } from "../measure.mjs";
import { startServer } from "../servers/index.mjs";

export const purpose = "events read from one stream over loopback, and memory over a long one";
export const needsPeers = true;

const RUN = resolve(import.meta.dirname, "../clients/run.mjs");
const NAMES = ["eventsource-parser", "official SDK", "ours", "ours, in batches"];
const execute = promisify(execFile);

export async function run({ quick, log }) {
  const server = await startServer("stream", { path: "/v1/sessions/1/events/stream" });
  try {
    const read = async (name, events) =>
      JSON.parse((await execute(process.execPath, [RUN, name, server.port, "stream", events])).stdout);
    const events = quick ? 20_000 : 1_000_000;
    const rate = (name) => async () => {
      const { done, cpuUs } = await read(name, events);
      if (done !== events) throw new Error(`${name} yielded ${done} of ${events} events`);
      // By processor time: server and reader share the cores, and the faster the reader, the more it waits.
      return 1e6 / cpuUs;
    };
    const samples = await interleave(Object.fromEntries(NAMES.map((name) => [name, rate(name)])), quick ? 1 : 7);
    const ratio = (own, other) => median(samples[own].map((value, i) => value / samples[other][i]));
    const rows = NAMES.map((name) => row(`stream: ${name}`, "rate", "events/CPU s", median(samples[name])));
    for (const own of ["ours", "ours, in batches"]) {
      const sdk = ratio(own, "official SDK");
      rows.push(row(`stream: ${own} / official SDK`, "rate", "×", sdk, [1.7, "≥ 1.7 ×", "higher"]));
      const parser = ratio(own, "eventsource-parser");
      rows.push(row(`stream: ${own} / eventsource-parser alone`, "rate", "×", parser, [1, "≥ 1.0 ×", "higher"]));
    }
    const [short, long] = [await read("ours", events / 5), await read("ours", events)];
    log("memory: one short and one long stream");
    rows.push(
      row("memory: long stream / short stream", "peak", "×", long.maxRssMb / short.maxRssMb, [1.25, "flat (≤ 1.25 ×)"]),
    );
    return rows;
  } finally {
    await server.stop();
  }
}
