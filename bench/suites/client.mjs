import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { interleave, median, row } from "../measure.mjs";
import { startServer } from "../servers/index.mjs";

export const purpose = "processor time per call of each client, one process per client and round, same bare server";
export const needsPeers = true;

const RUN = resolve(import.meta.dirname, "../clients/run.mjs");
const NAMES = ["fetch", "openapi-fetch", "hey-api", "official SDK", "ours"];
const execute = promisify(execFile);

export async function run({ quick, log }) {
  const { generateHeyApi } = await import("../clients/index.mjs");
  await generateHeyApi();
  const server = await startServer("node:http");
  try {
    const rows = [];
    for (const [what, calls] of [
      ["serial", quick ? 500 : 5000],
      ["at 50", quick ? 2000 : 20_000],
    ]) {
      const cpu = (name) => async () =>
        JSON.parse((await execute(process.execPath, [RUN, name, server.port, what, calls])).stdout).cpuUs;
      const samples = await interleave(Object.fromEntries(NAMES.map((name) => [name, cpu(name)])), quick ? 1 : 7);
      log(`${what}: ${calls} calls a round`);
      const ratio = (other) => median(samples.ours.map((value, i) => value / samples[other][i]));
      for (const name of NAMES) rows.push(row(`retrieve, ${what}: ${name}`, "CPU", "µs/call", median(samples[name])));
      rows.push(row(`retrieve, ${what}: ours / openapi-fetch`, "CPU", "×", ratio("openapi-fetch"), [1.15, "≤ 1.15 ×"]));
      rows.push(row(`retrieve, ${what}: ours / official SDK`, "CPU", "×", ratio("official SDK"), [0.75, "≤ 0.75 ×"]));
    }
    return rows;
  } finally {
    await server.stop();
  }
}
