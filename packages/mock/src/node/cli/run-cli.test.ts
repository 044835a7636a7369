import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

const HEADERS = {
  "x-api-key": "sk-canary-1187",
  "anthropic-version": "2023-06-01",
  "anthropic-beta": "managed-agents-2026-04-01",
};

/** A command line that runs until `stop`, with what it wrote. */
function start(...args: string[]) {
  const { promise: stopped, resolve: stop } = Promise.withResolvers<void>();
  const { promise: url, resolve: sayUrl } = Promise.withResolvers<string>();
  const written = { out: "", err: "" };
  const stdout = {
    write(text: string) {
      written.out += text;
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(written.out) ?? [];
      if (found) sayUrl(found);
    },
  };
  const stderr = { write: (text: string) => (written.err += text) };
  return { written, url, stop, exit: runCli(args, { stdout, stderr, stopped }) };
}

test("--help names every option and that the kit is unofficial", async () => {
  const { exit, written } = start("--help");
  expect(await exit).toBe(0);
  for (const option of [
    "--port",
    "--speed",
    "--seed",
    "--strict",
    "--scenario",
    "--static",
    "--log",
    "--host",
    "--profile",
    "--knob",
    "--latency",
    "--max-file-bytes",
  ]) {
    expect(written.out).toContain(option);
  }
  expect(written.out).toContain("not affiliated with or endorsed by Anthropic");
});

test("--version prints the version", async () => {
  const { exit, written } = start("--version");
  expect(await exit).toBe(0);
  expect(written.out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.for([
  [["--port", "70000"], '--port takes a number from 0 to 65535, not "70000"'],
  [["--max-file-bytes", "0"], '--max-file-bytes takes a number from 1 to 524288000, not "0"'],
  [["--max-file-bytes", "32MB"], '--max-file-bytes takes a number from 1 to 524288000, not "32MB"'],
  [["--speed", "fast"], '--speed takes a factor from 0 to 1000000, not "fast"'],
  [["--now", "soon"], "--now takes a time such as"],
  [["--log", "xml"], "--log takes pretty, json or none"],
  [["--profile", "real"], '--profile takes observed, documented or varied, not "real"\n'],
  [["--knob", "speed=fast"], "--knob takes input_order, queued_echo, "],
  [["--knob", "list_lag=fast"], '--knob list_lag= takes none or lags, not "fast"\n'],
  [["--latency", "long"], '--latency takes short or observed, not "long"\n'],
  [["--nonsense"], "--nonsense"],
  [["--scenario", "/nowhere/x.yaml"], "--scenario /nowhere/x.yaml"],
] as const)("%j ends with 2 and says why", async ([args, message]) => {
  const { exit, written } = start(...args);
  expect(await exit).toBe(2);
  expect(written.err).toContain(message);
  expect(written.err.trimEnd()).not.toContain("\n");
});

test("a taken port ends with 1 and says what to do", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", () => resolve()));
  const { port } = server.address() as AddressInfo;
  const { exit, written } = start("--port", String(port));
  expect(await exit).toBe(1);
  expect(written.err).toMatch(/EADDRINUSE.*choose another --port/);
  server.close();
});

test("the banner shows the URL, the scenarios and a first call, and the log each request without its key", async () => {
  const { exit, written, url, stop } = start("--port", "0");
  await fetch(`${await url}/v1/sessions?limit=1`, { headers: HEADERS });
  await fetch(`${await url}/v1/\u001b[31m`, { headers: HEADERS });
  stop();
  expect(await exit).toBe(0);
  expect(written.out).toContain("tool-ask");
  expect(written.out).toContain('baseURL: "http://127.0.0.1:');
  expect(written.out).toMatch(/200 {4}GET {4}\/v1\/sessions\?limit=1 {2}\d+\.\d ms {2}sessions\.list/);
  expect(written.out).toMatch(/404 {4}GET/);
  expect(written.out).not.toContain("sk-canary-1187");
  expect(written.out).not.toContain("\u001b");
});

test("--log json writes one object for each line", async () => {
  const { exit, written, url, stop } = start("--port", "0", "--log", "json");
  await fetch(`${await url}/v1/sessions/sesn_none`, { headers: HEADERS });
  stop();
  await exit;
  const lines = written.out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines[1]).toMatchObject({
    method: "GET",
    target: "/v1/sessions/sesn_none",
    operation: "sessions.retrieve",
    status: 404,
    requestId: expect.stringMatching(/^req_/),
  });
  expect(written.out).not.toContain("sk-canary-1187");
});

test("a scenario from a file can be named", async () => {
  const file = fileURLToPath(new URL("../../../scenarios/plain.yaml", import.meta.url));
  const { exit, written, url, stop } = start("--port", "0", "--scenario", file);
  await url;
  stop();
  expect(await exit).toBe(0);
  expect(written.out).toContain("plain");
});

test("stopping ends open streams", async () => {
  const { exit, url, stop } = start("--port", "0");
  const path = "/v1/sessions/sesn_011CZkZAtmR3yMPDzynEDxu7/events/stream";
  const stream = await fetch((await url) + path, { headers: HEADERS });
  stop();
  expect(await stream.text()).toBe(": connected\n\n");
  expect(await exit).toBe(0);
});

test("the banner says the profile and the knobs where they are not the defaults", async () => {
  for (const [args, said] of [
    [["--profile", "documented", "--knob", "list_lag=lags"], "Profile    documented  list_lag=lags\n"],
    [["--profile", "observed", "--latency", "short"], null],
  ] as const) {
    const { exit, written, url, stop } = start("--port", "0", ...args);
    await url;
    stop();
    await exit;
    if (said === null) expect(written.out).not.toContain("Profile");
    else expect(written.out).toContain(said);
  }
});

test("a profile and a knob from the command line decide what the mock answers", async () => {
  const { exit, url, stop } = start("--port", "0", "--profile", "documented", "--knob", "old_spellings=refused");
  const session = `${await url}/v1/sessions/sesn_011CZkZAtmR3yMPDzynEDxu7`;
  expect((await fetch(`${session}/stream`, { headers: HEADERS })).status).toBe(404);
  const stream = await fetch(`${session}/events/stream`, { headers: HEADERS });
  stop();
  expect(await stream.text()).toBe("");
  await exit;
});
