import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { parseBaseUrl } from "@managed-agents/contract/recording";
import { HEADERS } from "@managed-agents/harness";
import { expect, onTestFinished, test } from "vitest";
import { PROXY_TIMEOUTS, type ProxyTimeouts } from "../../src/node/proxy/forward.ts";
import { prettyProxyLog } from "../../src/node/proxy/proxy-log.ts";
import { startProxy } from "../../src/node/proxy/start-proxy.ts";
import { runToEnd } from "../cli/run.ts";
import { readAll, startTarget } from "./start.ts";

/** A proxy with waits of its own. Where they are short, they end the test, and are all that its end depends on. */
async function impatient(target: string, timeouts: ProxyTimeouts = PROXY_TIMEOUTS) {
  let out = "";
  const proxy = await startProxy({
    target: parseBaseUrl(target),
    port: 0,
    host: "127.0.0.1",
    allowHosts: [],
    allowOrigins: [],
    checks: {},
    recording: null,
    log: prettyProxyLog({ write: (text) => (out += text) }, true),
    timeouts,
  });
  onTestFinished(async () => void (await proxy.close()));
  return { ...proxy, printed: () => out };
}

test("a target that never answers is a 504 that is not to be repeated", async () => {
  const target = await startTarget((asked) => void asked.resume());
  const { url } = await impatient(target.url, { connect: 10_000, silence: 50 });
  const answer = await fetch(`${url}/v1/sessions`, { method: "POST", headers: HEADERS, body: "{}" });
  expect([answer.status, answer.headers.get("x-should-retry")]).toEqual([504, "false"]);
  expect(await answer.json()).toMatchObject({
    error: { type: "timeout_error", message: expect.stringContaining("no byte") },
  });
});

test("a stream that falls silent is broken off", async () => {
  const target = await startTarget((_, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(": connected\n\n");
  });
  const { url } = await impatient(target.url, { connect: 10_000, silence: 50 });
  const answer = await fetch(`${url}/v1/sessions/sesn_1/events/stream`, { headers: HEADERS });
  await expect(answer.text()).rejects.toThrow("terminated");
});

test("a target that accepts connections and never greets is a 502", async () => {
  const silent = createServer((socket) => void socket.on("error", () => {}));
  silent.listen(0, "127.0.0.1");
  await once(silent, "listening");
  onTestFinished(() => void silent.close());
  const { port } = silent.address() as AddressInfo;
  const { url, printed } = await impatient(`https://127.0.0.1:${port}`, { connect: 50, silence: 10_000 });
  const answer = await fetch(`${url}/v1/sessions`, { headers: HEADERS });
  expect([answer.status, await answer.text()]).toEqual([502, expect.stringContaining("no connection within 0.05 s")]);
  expect(printed()).toContain("no connection within 0.05 s");
});

test("a proxy before itself does not start", async () => {
  const { server, url } = await startTarget(() => {});
  server.close();
  await once(server, "close");
  const { port } = new URL(url);
  expect(await runToEnd("proxy", `http://localhost:${port}`, "--port", port)).toEqual({
    code: 1,
    out: "",
    err: "managed-agents-mock: the target is the proxy itself; choose another --port\n",
  });
});

test("Ctrl-C lets an answer in flight finish", async () => {
  const { promise: asked, resolve: sayAsked } = Promise.withResolvers<void>();
  const { promise: stopping, resolve: sayStopping } = Promise.withResolvers<void>();
  const target = await startTarget(async (request, response) => {
    await readAll(request);
    sayAsked();
    await stopping;
    response.end("{}");
  });
  const { url, close, printed } = await impatient(target.url);
  const answer = fetch(`${url}/v1/agents/agent_1/archive`, { method: "POST", headers: HEADERS, body: "{}" });
  await asked;
  const closed = close();
  sayStopping();
  expect(await (await answer).text()).toBe("{}");
  await closed;
  expect(printed()).toMatch(/^200 +POST/m);
});
