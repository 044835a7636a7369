import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { interleave, median, row, timeProcess } from "../measure.mjs";
import { EXAMPLE_SESSION, HEADERS, startServer } from "../servers/index.mjs";

export const purpose = "cold starts of the command line beside node -e 0 and curl, as whole processes";
export const needsPeers = false;

const BIN = resolve(import.meta.dirname, "../../packages/cli/bin/managed-agents.js");

export async function run({ quick }) {
  const server = await startServer("emulator");
  try {
    const url = `http://127.0.0.1:${server.port}`;
    const env = { ...process.env, ANTHROPIC_API_KEY: "any", ANTHROPIC_BASE_URL: url };
    const node =
      (...args) =>
      () =>
        timeProcess(process.execPath, args, { env });
    const headers = Object.entries(HEADERS).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
    const path = `${url}/v1/sessions/${EXAMPLE_SESSION}`;
    const fetchIt = `await (await fetch(${JSON.stringify(path)}, { headers: ${JSON.stringify(HEADERS)} })).text()`;
    const cases = {
      "node -e 0": node("-e", "0"),
      "--version": node(BIN, "--version"),
      "--help": node(BIN, "--help"),
      "node, one fetch": node("--input-type=module", "-e", fetchIt),
      retrieve: node(BIN, "beta:sessions", "retrieve", EXAMPLE_SESSION),
      ...(spawnSync("curl", ["--version"]).status === 0
        ? { curl: () => timeProcess("curl", ["-s", path, ...headers]) }
        : {}),
    };
    // The first start compiles, the others read what it kept.
    for (const start of Object.values(cases)) await start();
    const samples = await interleave(cases, quick ? 2 : 15);
    const goals = { "--version": [120, "≤ 120 ms"], retrieve: [300, "≤ 300 ms"] };
    const ratio = (a, b) => median(samples[a].map((value, i) => value / samples[b][i]));
    return [
      ...Object.entries(samples).map(([name, values]) => row(name, "wall", "ms", median(values), goals[name])),
      row("--version / node -e 0", "wall", "×", ratio("--version", "node -e 0")),
      row("retrieve / node, one fetch", "wall", "×", ratio("retrieve", "node, one fetch")),
    ];
  } finally {
    await server.stop();
  }
}
