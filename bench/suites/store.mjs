import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { interleave, median, row } from "../measure.mjs";
import { HEADERS, startServer } from "../servers/index.mjs";
import { findStore, startStore } from "../servers/store.mjs";

export const purpose = "writes of an emulator that keeps its worlds, in a file and in a store, beside one that forgets";
export const needsPeers = true;

const CREATE = JSON.stringify({ agent: "agent_1", environment_id: "env_1", metadata: { mock_scenario: "plain" } });
const MESSAGE = JSON.stringify({ events: [{ type: "user.message", content: [{ type: "text", text: "hello" }] }] });

export async function run({ quick, log }) {
  const store = findStore();
  if (store === undefined) log("no redis-server or valkey-server on the path, nor in REDIS_SERVER: no rows of a store");
  const homes = { memory: inMemory, "--data": inFile, ...(store === undefined ? {} : { "--store": inStore(store) }) };
  const writes = await measureWrites(homes, quick, log);
  if (store !== undefined) writes.push(await measureStore(store, quick));
  return [...writes, ...(await measureReturns(homes, quick, log))];
}

/** Each starts an emulator; `again` ends it by SIGKILL, and starts another one on what is kept. */
const inMemory = async () => {
  const server = await startServer("emulator");
  return { server, stop: server.stop };
};

const inFile = async (name = "emulator") => {
  const folder = mkdtempSync(join(tmpdir(), "managed-agents-bench-data-"));
  const start = () => startServer(name, { args: ["--data", join(folder, "worlds.db")], timeoutMs: 120_000 });
  return keeping(start, () => rmSync(folder, { recursive: true, force: true }));
};

const inStore =
  (command) =>
  async (name = "emulator") => {
    const store = await startStore(command);
    const env = { MANAGED_AGENTS_MOCK_STORE: store.url };
    return keeping(() => startServer(name, { env, timeoutMs: 120_000 }), store.stop);
  };

async function keeping(start, end) {
  const running = {
    server: await start().catch(async (error) => {
      await end();
      throw error;
    }),
  };
  return {
    get server() {
      return running.server;
    },
    again: async () => {
      await running.server.stop();
      running.server = await start();
    },
    stop: async () => {
      await running.server.stop();
      await end();
    },
  };
}

async function measureWrites(homes, quick, log) {
  const { load } = await import("../load.mjs");
  const single = {};
  const cases = Object.fromEntries(
    Object.entries(homes).map(([name, open]) => [
      name,
      async () => {
        const home = await open();
        try {
          const { port, pid } = home.server;
          const url = `http://127.0.0.1:${port}/v1/sessions`;
          await oneByOne(port, 200);
          single[name] = [...(single[name] ?? []), median(await oneByOne(port, quick ? 200 : 1500))];
          const options = { url, method: "POST", body: CREATE, headers: HEADERS, connections: 32, pid };
          await load({ ...options, seconds: 1 });
          const { cpuUs, failed } = await load({ ...options, seconds: quick ? 1 : 3 });
          if (failed > 0) throw new Error(`${failed} requests failed`);
          log(`${name}: ${single[name].at(-1).toFixed(2)} ms alone, ${cpuUs.toFixed(0)} µs at 32`);
          return cpuUs;
        } finally {
          await home.stop();
        }
      },
    ]),
  );
  const samples = await interleave(cases, quick ? 1 : 5);
  const goals = { "--data": [2, "≤ 2 ×"], "--store": [3, "≤ 3 ×"] };
  return [
    ...Object.entries(single).map(([name, values]) =>
      row(`create, one connection: ${name}`, "wall, median", "ms", median(values), ...goalOf(name)),
    ),
    ...Object.entries(samples).map(([name, values]) =>
      row(`create, 32 connections: ${name}`, "CPU", "µs", median(values)),
    ),
    ...Object.keys(goals)
      .filter((name) => name in samples)
      .map((name) => {
        const ratio = median(samples[name].map((value, round) => value / samples.memory[round]));
        return row(`create, 32 connections: ${name} / memory`, "CPU", "×", ratio, goals[name]);
      }),
  ];
}

/** What of a write is the store's own: one command that is as long, kept as safely. */
async function measureStore(command, quick) {
  const store = await startStore(command);
  const socket = connect(Number(new URL(store.url).port), "127.0.0.1").setNoDelay(true);
  const times = [];
  for (let number = 0; number < (quick ? 200 : 1500); number += 1) {
    const started = performance.now();
    socket.write(`*3\r\n$3\r\nSET\r\n$1\r\nk\r\n$400\r\n${"v".repeat(400)}\r\n`);
    await once(socket, "data");
    times.push(performance.now() - started);
  }
  socket.destroy();
  await store.stop();
  return row("a SET of the store, without an emulator", "wall, median", "ms", median(times));
}

const goalOf = (name) => (name === "--store" ? [[2, "≤ 2 ms"]] : []);

/** Milliseconds for each of so many creates, one after the other on one connection. */
async function oneByOne(port, count) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times = [];
  for (let number = 0; number < count; number += 1) {
    const started = performance.now();
    await post(agent, port, "/v1/sessions", CREATE);
    times.push(performance.now() - started);
  }
  agent.destroy();
  return times;
}

/** @returns {Promise<string>} the body of the answer */
function post(agent, port, path, body) {
  return new Promise((resolve, reject) => {
    const sent = request({ agent, host: "127.0.0.1", port, path, method: "POST", headers: HEADERS }, async (answer) => {
      let text = "";
      for await (const chunk of answer.setEncoding("utf8")) text += chunk;
      if (answer.statusCode === 200) resolve(text);
      else reject(new Error(`POST ${path} was answered with ${answer.statusCode}: ${text}`));
    });
    sent.on("error", reject).end(body);
  });
}

/** From the start of a process to its first answer, on what another one has kept. */
async function measureReturns({ memory: _, ...homes }, quick, log) {
  const sessions = quick ? 1_000 : 100_000;
  const rows = [];
  for (const [name, open] of Object.entries(homes)) {
    const home = await open("emulator at once");
    try {
      const agent = new Agent({ keepAlive: true });
      const { port } = home.server;
      const lane = async () => {
        for (let number = 0; number < sessions / 20; number += 1) {
          const { id } = JSON.parse(await post(agent, port, "/v1/sessions", CREATE));
          await post(agent, port, `/v1/sessions/${id}/events`, MESSAGE);
        }
      };
      const started = performance.now();
      await Promise.all(Array.from({ length: 20 }, lane));
      agent.destroy();
      log(`${name}: ${sessions} sessions in ${((performance.now() - started) / 1000).toFixed(0)} s`);
      await home.again();
      const goal = name === "--data" && !quick ? [[5, "≤ 5 s"]] : [];
      rows.push(
        row(`${sessions} sessions of one turn are back: ${name}`, "wall", "s", home.server.startMs / 1000, ...goal),
      );
    } finally {
      await home.stop();
    }
  }
  return rows;
}
