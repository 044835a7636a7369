import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { listen } from "@managed-agents/mock/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BIN, runProcess, start } from "./run-process.ts";

const SESSION = "sesn_011Ck6iDsacBUp8SGvt859Ev";
let mock: Awaited<ReturnType<typeof listen>>;
const env = (): Record<string, string> => ({ ANTHROPIC_API_KEY: "any", ANTHROPIC_BASE_URL: mock.url });

beforeAll(async () => {
  mock = await listen({ port: 0 });
});
afterAll(() => mock.close());

test("--version prints the version alone", async () => {
  expect(await runProcess(["--version"], {})).toEqual({ code: 0, out: "0.0.0\n", err: "" });
});

test("no command at all shows the help on standard error, with status 2", async () => {
  const { code, out, err } = await runProcess([], {});
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("Usage: managed-agents <command> [flags]");
});

test("a failure is one block on standard error, and nothing on standard output", async () => {
  const { code, out, err } = await runProcess(["beta:sessions", "retrieve", "sesn_unknown"], env());
  expect([code, out]).toEqual([4, ""]);
  expect(err).toMatch(
    /^error: .*\n {2}status {2}404\n {2}type {4}not_found_error\n {2}request req_\w+\n {2}do {6}.*\n$/,
  );
});

test("Ctrl-C ends a stream with status 130, and without a word", async () => {
  const args = ["beta:sessions:events", "stream", SESSION];
  const { child, finished } = start(process.execPath, [BIN, ...args], env());
  const seen = new Promise((resolve) => child.stdout?.once("data", resolve));
  const sending = setInterval(() => void send(), 100);
  try {
    await seen;
  } finally {
    clearInterval(sending);
  }
  child.kill("SIGINT");
  expect(await finished).toMatchObject({ code: 130, err: "" });
});

/** Until the stream is open, nobody sees what is sent. */
async function send(): Promise<void> {
  const headers = {
    "x-api-key": "any",
    "anthropic-version": "2023-06-01",
    "anthropic-beta": "managed-agents-2026-04-01",
  };
  const body = JSON.stringify({ events: [{ type: "user.message", content: [{ type: "text", text: "Hello" }] }] });
  await (await fetch(`${mock.url}/v1/sessions/${SESSION}/events`, { method: "POST", headers, body })).text();
}

test("a reader that has enough ends the command, silently and with status 0", async () => {
  const command = `"$NODE" "$BIN" beta:sessions list --limit 1; echo "status $?" >&2`;
  const sh = `{ ${command}; } | head -c 20`;
  const { finished } = start("bash", ["--norc", "-o", "pipefail", "-c", sh], {
    ...env(),
    ...endless.env(),
    NODE: process.execPath,
    BIN,
  });
  const { out, err } = await finished;
  expect(out).toHaveLength(20);
  expect(err).toBe("status 0\n");
});

/** A list without an end, so that the reader is always first. */
const endless = {
  server: createServer((request, response) => {
    const page = Number(new URL(request.url ?? "", "http://x").searchParams.get("page") ?? 0);
    const data = Array.from({ length: 20 }, (_, i) => ({ id: `sesn_${page}_${i}`, title: "x".repeat(1000) }));
    response.setHeader("content-type", "application/json").end(JSON.stringify({ data, next_page: String(page + 1) }));
  }),
  env: () => ({ ANTHROPIC_BASE_URL: `http://127.0.0.1:${(endless.server.address() as AddressInfo).port}` }),
};
beforeAll(() => new Promise<void>((resolve) => void endless.server.listen(0, "127.0.0.1", resolve)));
afterAll(() => {
  endless.server.closeAllConnections();
  endless.server.close();
});

test("a body that comes slowly is read to its end", async () => {
  const args = ["beta:sessions", "create"];
  const { child, finished } = start(process.execPath, [BIN, ...args], env(), "open");
  child.stdin?.write("agent: agent_1\nenvironm");
  setImmediate(() => child.stdin?.end("ent_id: env_1\n"));
  const { code, out } = await finished;
  expect([code, JSON.parse(out).environment_id]).toEqual([0, "env_1"]);
});

test("a command that waits for input says so, and Ctrl-C ends it with status 130", async () => {
  const { child, finished } = start(process.execPath, [BIN, "beta:sessions", "create"], env(), "open");
  await new Promise((resolve) => child.stderr?.once("data", resolve));
  child.kill("SIGINT");
  expect(await finished).toEqual({
    code: 130,
    out: "",
    err: "waiting for standard input; if there is none, add < /dev/null\n",
  });
});

test("the emulator starts, serves and stops", async () => {
  const { child, finished } = start(process.execPath, [BIN, "mock", "--port", "0", "--log", "json"], {});
  const url = await new Promise<string>((resolve) =>
    child.stdout?.once("data", (text: string) => resolve(JSON.parse(text.split("\n")[0] ?? "").url)),
  );
  const { code, out } = await runProcess(["beta:sessions", "list", "--max-items", "1", "--base-url", url], {
    ANTHROPIC_API_KEY: "any",
  });
  expect([code, JSON.parse(out).type]).toEqual([0, "session"]);
  child.kill("SIGINT");
  expect((await finished).code).toBe(0);
});

test("`run` without a terminal prints events and leaves the question to whoever can answer", async () => {
  const made = await runProcess(
    [
      "beta:sessions",
      "create",
      "--agent",
      "agent_1",
      "--environment-id",
      "env_1",
      "--metadata",
      "{mock_scenario: tool-ask}",
      "--transform",
      "id",
      "--raw-output",
    ],
    env(),
  );
  const { code, out, err } = await runProcess(["run", made.out.trim()], env(), "List the files.");
  expect(code).toBe(10);
  expect(
    out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).type)
      .at(-1),
  ).toBe("session.status_idle");
  expect(err).toContain("the session waits for an answer to a tool call");
});

test("bash completes groups with colons, verbs, flags and their values", async () => {
  const command = async (line: string): Promise<string[]> => {
    const script = `source <("$NODE" "$BIN" completion bash)
managed-agents() { "$NODE" "$BIN" "$@"; }
COMP_LINE=$LINE COMP_POINT=\${#LINE} _managed_agents
printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { finished } = start("bash", ["--norc", "-c", script], { NODE: process.execPath, BIN, LINE: line });
    const { out, err } = await finished;
    expect(err).toBe("");
    return out.trimEnd().split("\n");
  };
  expect(await command("managed-agents beta:sess")).toContain("sessions:events");
  expect(await command("managed-agents beta:sessions re")).toEqual(["retrieve"]);
  expect(await command("managed-agents beta:sessions list --ord")).toEqual(["--order"]);
  expect(await command("managed-agents beta:sessions list --order ")).toEqual(["asc", "desc"]);
});
