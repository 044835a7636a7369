import { median, row } from "../measure.mjs";
import { EXAMPLE_SESSION, HEADERS, MOCKS, residentMb, startServer } from "../servers/index.mjs";

export const purpose =
  "the emulator beside Prism, Steady, Scalar and bare node:http: requests, processor time, start, memory";
export const needsPeers = true;

const CREATE = JSON.stringify({
  agent: "agent_011CZkYpogX7uDKUyvBTophP",
  environment_id: "env_011CZkZ9X2dpNyB7HsEFoRfW",
  title: "Order 1187",
});
const CASES = {
  get: (port) => ({ url: `http://127.0.0.1:${port}/v1/sessions/${EXAMPLE_SESSION}` }),
  create: (port) => ({ url: `http://127.0.0.1:${port}/v1/sessions`, method: "POST", body: CREATE }),
  "list of 20": (port) => ({ url: `http://127.0.0.1:${port}/v1/sessions?limit=20` }),
};

export async function run({ quick, log }) {
  const { generator, load } = await import("../load.mjs");
  const names = MOCKS;
  const rounds = quick ? 1 : 3;
  const seconds = quick ? 1 : 2;
  const samples = {};
  const add = (server, key, value) => {
    samples[server] ??= {};
    samples[server][key] ??= [];
    samples[server][key].push(value);
  };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const server = await startServer(name);
      try {
        add(name, "start", server.startMs);
        add(name, "memory", residentMb(server.pid));
        for (const [test, request] of Object.entries(CASES)) {
          if (test === "list of 20") await fill(server.port);
          const options = { ...request(server.port), headers: HEADERS, pid: server.pid };
          await load({ ...options, connections: 4, seconds: 1 });
          const result = await load({ ...options, connections: 32, seconds });
          if (result.failed > 0) log(`${name} ${test}: ${result.failed} requests failed`);
          add(name, `${test} rps`, result.rps);
          add(name, `${test} cpu`, result.cpuUs);
          add(name, `${test} p99`, result.p99);
        }
        log(`round ${round + 1} of ${rounds}: ${name}`);
      } finally {
        await server.stop();
      }
    }
  }
  const of = (server, key) => median(samples[server][key]);
  /** Per round, so that both sides of a ratio saw the same machine. */
  const ratio = (a, b, key) => median(samples[a][key].map((value, i) => value / samples[b][key][i]));
  const rows = [];
  for (const test of Object.keys(CASES)) {
    for (const name of names)
      rows.push({
        ...row(`${test}, 32 connections: ${name}`, "rate", "/s", of(name, `${test} rps`)),
        note: `${generator}; ${of(name, `${test} cpu`).toFixed(1)} µs CPU, p99 ${of(name, `${test} p99`).toFixed(1)} ms`,
      });
  }
  for (const test of ["get", "create"]) {
    rows.push(
      row(`${test}: emulator / Prism`, "rate", "×", ratio("emulator", "Prism 5.16", `${test} rps`), [
        10,
        "≥ 10 ×",
        "higher",
      ]),
    );
    rows.push(
      row(`${test}: emulator / Steady`, "rate", "×", ratio("emulator", "Steady 0.22", `${test} rps`), [
        2.5,
        "≥ 2.5 ×",
        "higher",
      ]),
    );
    rows.push(
      row(`${test}: emulator / node:http`, "CPU", "×", ratio("emulator", "node:http", `${test} cpu`), [2.5, "≤ 2.5 ×"]),
    );
  }
  rows.push(
    row("list of 20: emulator / Steady", "rate", "×", ratio("emulator", "Steady 0.22", "list of 20 rps"), [
      3,
      "≥ 3 ×",
      "higher",
    ]),
  );
  for (const name of names) rows.push(row(`first answer after start: ${name}`, "wall", "ms", of(name, "start")));
  rows.push(
    row("first answer: emulator / Steady", "wall", "×", ratio("emulator", "Steady 0.22", "start"), [1, "< 1 ×"]),
  );
  rows.push(
    row("first answer: Prism / emulator", "wall", "×", ratio("Prism 5.16", "emulator", "start"), [
      6,
      "≥ 6 ×",
      "higher",
    ]),
  );
  for (const name of names) {
    const goal = name === "emulator" ? [100, "≤ 100 MB"] : undefined;
    rows.push(row(`resident after start: ${name}`, "memory", "MB", of(name, "memory"), goal));
  }
  return rows;
}

/** A full page exists however many sessions earlier suites created. */
async function fill(port) {
  for (let i = 0; i < 20; i += 1) {
    await fetch(`http://127.0.0.1:${port}/v1/sessions`, { method: "POST", headers: HEADERS, body: CREATE }).then((r) =>
      r.text(),
    );
  }
}
