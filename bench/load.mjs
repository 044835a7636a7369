import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import autocannon from "autocannon";
import { cpuMs } from "./servers/index.mjs";

const run = promisify(execFile);

/** wrk where the machine has it (Debian: `apt install wrk`), since it leaves more of two cores to the server; else autocannon. */
export const generator = await run("wrk", ["-v"]).then(
  () => "autocannon",
  (error) => (error.code === "ENOENT" ? "autocannon" : "wrk"),
);

/**
 * Sends one request over and over on many connections.
 *
 * @param {{ url: string, method?: string, headers: Record<string, string>, body?: string, connections: number, seconds: number, pid: number }} options
 * @returns {Promise<{ rps: number, p50: number, p99: number, cpuUs: number, failed: number }>} cpuUs is the server's, per request
 */
export async function load({ url, method = "GET", headers, body, connections, seconds, pid }) {
  const before = cpuMs(pid);
  const result = await (generator === "wrk" ? withWrk : withAutocannon)({
    url,
    method,
    headers,
    body,
    connections,
    seconds,
  });
  return { ...result, cpuUs: ((cpuMs(pid) - before) * 1000) / result.requests };
}

async function withWrk({ url, method, headers, body, connections, seconds }) {
  const folder = mkdtempSync(join(tmpdir(), "managed-agents-wrk-"));
  try {
    const script = join(folder, "request.lua");
    const quoted = (text) => `"${text.replace(/[\\"]/g, "\\$&")}"`;
    writeFileSync(
      script,
      [
        `wrk.method = ${quoted(method)}`,
        ...Object.entries(headers).map(([name, value]) => `wrk.headers[${quoted(name)}] = ${quoted(value)}`),
        ...(body === undefined ? [] : [`wrk.body = ${quoted(body)}`]),
        "done = function(summary, latency, requests)",
        '  io.write(string.format("RESULT %d %d %d %f %f", summary.requests, summary.duration, summary.errors.status + summary.errors.read + summary.errors.timeout, latency:percentile(50), latency:percentile(99)))',
        "end",
      ].join("\n"),
    );
    const { stdout } = await run("wrk", ["-t1", `-c${connections}`, `-d${seconds}s`, "--latency", "-s", script, url]);
    const [requests, micros, failed, p50, p99] = stdout
      .match(/RESULT (.*)/)[1]
      .split(" ")
      .map(Number);
    return { requests, rps: requests / (micros / 1e6), failed, p50: p50 / 1000, p99: p99 / 1000 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function withAutocannon({ url, method, headers, body, connections, seconds }) {
  const result = await autocannon({ url, method, headers, body, connections, duration: seconds });
  return {
    requests: result.requests.total,
    rps: result.requests.average,
    failed: result.non2xx + result.errors,
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}
