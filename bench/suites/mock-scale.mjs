import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { interleave, median, row } from "../measure.mjs";
import { HEADERS, startServer } from "../servers/index.mjs";

export const purpose = "the emulator under many streams and many sessions, beside bare node:http";
export const needsPeers = true;

const READER = resolve(import.meta.dirname, "../clients/fan-out-reader.mjs");
const CONNECTIONS = 1000;
const MESSAGE = JSON.stringify({
  events: [{ type: "user.message", content: [{ type: "text", text: "Why is order 1187 late?" }] }],
});
const CREATE = JSON.stringify({ agent: "agent_1", environment_id: "env_1", metadata: { mock_scenario: "plain" } });

export async function run({ quick, log }) {
  const fanOut = await measureFanOut(quick);
  log(`fan-out: ${CONNECTIONS} streams`);
  return [...fanOut, ...(await measureBigWorld(quick, log))];
}

async function measureFanOut(quick) {
  const turns = quick ? 5 : 40;
  const deliver = (name, path) => async () => {
    const server = await startServer(name, { path });
    try {
      const { id } = await post(server.port, "/v1/sessions", CREATE);
      const reader = startReader(server.port, id, turns);
      await reader.open;
      const started = Date.now();
      for (let turn = 0; turn < turns; turn += 1) await post(server.port, `/v1/sessions/${id}/events`, MESSAGE);
      const { frames, finishedAt } = await reader.result;
      return (frames / (finishedAt - started)) * 1000;
    } finally {
      await server.stop();
    }
  };
  const samples = await interleave(
    { "node:http": deliver("bare fan-out", "/"), emulator: deliver("emulator at once") },
    quick ? 1 : 5,
  );
  const ratio = median(samples.emulator.map((value, i) => value / samples["node:http"][i]));
  return [
    ...Object.entries(samples).map(([name, values]) =>
      row(`fan-out to ${CONNECTIONS} streams: ${name}`, "rate", "deliveries/s", median(values)),
    ),
    row("fan-out: emulator / node:http", "rate", "×", ratio, [0.5, "≥ 0.5 ×", "higher"]),
  ];
}

function startReader(port, id, turns) {
  const child = spawn(process.execPath, [READER, port, id, CONNECTIONS, turns], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  const waiting = new Map();
  const line = (matches) => new Promise((done) => waiting.set(matches, done));
  const opened = line((l) => l === "open");
  const result = line((l) => l.startsWith("{"));
  child.stdout.on("data", (chunk) => {
    text += chunk;
    for (const [matches, done] of waiting) {
      const found = text.split("\n").find(matches);
      if (found !== undefined) done(found);
    }
  });
  const failed = new Promise((_, reject) => {
    child.on("exit", (code) => {
      if (code !== 0) reject(new Error(`the reader of streams exited with ${code}`));
    });
  });
  return { open: Promise.race([opened, failed]), result: Promise.race([result.then(JSON.parse), failed]) };
}

async function measureBigWorld(quick, log) {
  const { load } = await import("../load.mjs");
  const [sessions, turnsEach] = quick ? [200, 10] : [10_000, 10];
  const server = await startServer("emulator at once");
  try {
    const { id } = await post(server.port, "/v1/sessions", CREATE);
    const get = () =>
      load({
        url: `http://127.0.0.1:${server.port}/v1/sessions/${id}`,
        headers: HEADERS,
        connections: 32,
        seconds: quick ? 1 : 3,
        pid: server.pid,
      });
    await get();
    const before = await get();
    const lane = async (count) => {
      for (let i = 0; i < count; i += 1) {
        const session = await post(server.port, "/v1/sessions", CREATE);
        for (let turn = 0; turn < turnsEach; turn += 1)
          await post(server.port, `/v1/sessions/${session.id}/events`, MESSAGE);
      }
    };
    await Promise.all(Array.from({ length: 20 }, () => lane(sessions / 20)));
    await new Promise((done) => setTimeout(done, 1000));
    const after = await get();
    log(`a world of ${sessions} sessions of about ${turnsEach * 10} events`);
    return [
      row("get in an empty world", "CPU", "µs", before.cpuUs),
      row(`get among ${sessions} sessions of about ${turnsEach * 10} events`, "CPU", "µs", after.cpuUs),
      row("get: full world / empty world", "rate⁻¹", "×", before.rps / after.rps, [1.3, "≤ 1.3 ×"]),
    ];
  } finally {
    await server.stop();
  }
}

async function post(port, path, body) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method: "POST", headers: HEADERS, body });
  if (response.status !== 200) throw new Error(`POST ${path} answered ${response.status}: ${await response.text()}`);
  return response.json();
}
