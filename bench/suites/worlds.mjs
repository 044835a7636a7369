import { interleave, median, row } from "../measure.mjs";
import { EXAMPLE_SESSION, HEADERS, startServer } from "../servers/index.mjs";

export const purpose = "many worlds on one emulator, beside one world";
export const needsPeers = true;

const WORLDS = 1000;

export async function run({ quick, log }) {
  const { load } = await import("../load.mjs");
  const rounds = quick ? 1 : 5;
  const seconds = quick ? 1 : 2;
  const opening = [];
  /** Processor time of the server for each get, in µs. */
  const get = (worlds) => async () => {
    const server = await startServer("emulator");
    try {
      opening.push(...(await openWorlds(server.port, worlds)));
      const request = {
        url: `http://127.0.0.1:${server.port}/v1/sessions/${EXAMPLE_SESSION}`,
        headers: HEADERS,
        pid: server.pid,
      };
      await load({ ...request, connections: 4, seconds: 1 });
      const { cpuUs, failed } = await load({ ...request, connections: 32, seconds });
      if (failed > 0) throw new Error(`${failed} requests failed`);
      return cpuUs;
    } finally {
      await server.stop();
    }
  };
  const samples = await interleave({ one: get(0), many: get(WORLDS) }, rounds);
  log(`get beside ${WORLDS} worlds`);
  const ratio = median(samples.many.map((value, index) => value / samples.one[index]));
  const starts = await measureStarts(rounds);
  log("first answers");
  return [
    row("opening a world, with a request over a socket", "wall, median", "ms", median(opening), [1, "≤ 1 ms"]),
    row("get: one world", "CPU", "µs", median(samples.one)),
    row(`get: beside ${WORLDS} worlds`, "CPU", "µs", median(samples.many)),
    row(`get: beside ${WORLDS} worlds / one world`, "CPU", "×", ratio, [1.1, "≤ 1.1 ×"]),
    ...starts,
  ];
}

/** Milliseconds for each request that opens a world, less what the same request takes in a world that is open. */
async function openWorlds(port, count) {
  const times = [];
  for (let number = 0; number < count; number += 1) {
    const url = `http://127.0.0.1:${port}/_mock/worlds/w-${number}/v1/agents?limit=1`;
    const first = await timed(url);
    times.push(Math.max(0, first - (await timed(url))));
  }
  return times;
}

async function timed(url) {
  const started = performance.now();
  const response = await fetch(url, { headers: HEADERS });
  await response.text();
  if (response.status !== 200) throw new Error(`a request was answered with ${response.status}`);
  return performance.now() - started;
}

/** From the start of the process to the first answer of the API, and of /health. */
async function measureStarts(rounds) {
  const first = (path) => async () => {
    const server = await startServer("emulator", { path });
    await server.stop();
    return server.startMs;
  };
  const samples = await interleave(
    { api: first(`/v1/sessions/${EXAMPLE_SESSION}`), health: first("/health") },
    rounds * 2,
  );
  const ratio = median(samples.health.map((value, index) => value / samples.api[index]));
  return [
    row("first answer: get of a session", "wall", "ms", median(samples.api)),
    row("first answer: /health", "wall", "ms", median(samples.health)),
    row("first answer: /health / get of a session", "wall", "×", ratio, [1.05, "≤ 1.05 ×"]),
  ];
}
