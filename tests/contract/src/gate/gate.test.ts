import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { HEADERS } from "@managed-agents/harness";
import { listen } from "@managed-agents/mock/node";
import { expect, test } from "vitest";
import { LEFT_OUT_HEADER, LENIENT_HEADER } from "../targets/left-out-header.ts";
import { AGENT, ENVIRONMENT } from "../test-objects.ts";
import { Gate, type GateLimits } from "./gate.ts";

const KEY = "sk-ant-of-this-run";
const JSON_TYPE = { "content-type": "application/json" };

/** A strict emulator as somebody's server, a gate before it, and what reached the server. */
async function withGate(limits: GateLimits, run: (gate: Gate, url: string, server: Server) => Promise<void>) {
  const mock = await listen({ port: 0, strict: true, empty: true } as never);
  const server: Server = {
    url: mock.url,
    ids: async (path) => {
      const response = await fetch(`${mock.url}${path}`, { headers: HEADERS });
      return ((await response.json()) as { data: { id: string }[] }).data.map(({ id }) => id);
    },
  };
  try {
    const gate = new Gate({ url: mock.url, key: KEY }, limits);
    await run(gate, await gate.open(), server);
  } finally {
    await mock.close();
  }
}

interface Server {
  readonly url: string;
  /** Ids of the first page of a list. */
  ids(path: string): Promise<string[]>;
}

const send = (url: string, path: string, body?: object, headers: Record<string, string> = {}) =>
  fetch(`${url}${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: { ...HEADERS, ...JSON_TYPE, ...headers },
    body: body === undefined ? null : JSON.stringify(body),
  });

const leftOut = (response: Response) => decodeURIComponent(response.headers.get(LEFT_OUT_HEADER) ?? "");

const agentBody = { name: "Helper", model: "claude-opus-4-6" };

test("whatever a run created is gone from the server at its end, and nothing else", async () => {
  await withGate({ maxObjects: 10, maxMessages: 1 }, async (gate, url, server) => {
    const others = await send(server.url, "/v1/vaults", { display_name: "Of others" });
    const { id: kept } = (await others.json()) as { id: string };
    const session = await send(url, "/v1/sessions", { agent: AGENT, environment_id: ENVIRONMENT });
    expect(session.status).toBe(200);
    const { id } = (await session.json()) as { id: string };
    const message = { type: "user.message", content: [{ type: "text", text: "Go" }] };
    expect((await send(url, `/v1/sessions/${id}/events`, { events: [message] })).status).toBe(200);
    expect((await send(url, "/v1/vaults", { display_name: "Of the run" })).status).toBe(200);
    expect(await gate.close()).toEqual([]);
    expect(await server.ids("/v1/sessions?include_archived=true")).not.toContain(id);
    expect(await server.ids("/v1/environments")).toEqual([]);
    expect(await server.ids("/v1/agents")).toEqual([]);
    expect(await server.ids("/v1/vaults")).toEqual([kept]);
  });
});

test("a session in which messages wait is gone at the end, too", async () => {
  await withGate({ maxObjects: 5, maxMessages: 3 }, async (gate, url, server) => {
    const message = { type: "user.message", content: [{ type: "text", text: "/scenario long" }] };
    const work = { agent: AGENT, environment_id: ENVIRONMENT, initial_events: [message, message, message] };
    expect((await send(url, "/v1/sessions", work)).status).toBe(200);
    expect(await gate.close()).toEqual([]);
    expect(await server.ids("/v1/sessions?include_archived=true")).toEqual([]);
  });
});

test("each message of a request is within the budget, and what was refused gives all of them back", async () => {
  await withGate({ maxObjects: 5, maxMessages: 2 }, async (gate, url) => {
    const message = { type: "user.message", content: [{ type: "text", text: "Go" }] };
    const session = { agent: AGENT, environment_id: ENVIRONMENT };
    const three = await send(url, "/v1/sessions", { ...session, initial_events: [message, message, message] });
    expect(leftOut(three)).toContain("--max-messages");
    const two = { ...session, initial_events: [message, message] };
    expect((await send(url, "/v1/sessions", { ...two, title: 3 })).status).toBe(400);
    expect((await send(url, "/v1/sessions", two)).status).toBe(200);
    expect(leftOut(await send(url, "/v1/sessions", two))).toContain("--max-messages");
    await gate.close();
  });
});

test("no more than the budget is created, and what was refused gives its place back", async () => {
  await withGate({ maxObjects: 3, maxMessages: 0 }, async (gate, url, server) => {
    expect((await send(url, "/v1/agents", { name: 3 })).status).toBe(400);
    expect((await send(url, "/v1/agents", agentBody)).status).toBe(200);
    expect(leftOut(await send(url, "/v1/agents", agentBody))).toContain("--max-objects");
    expect(await server.ids("/v1/agents")).toHaveLength(2);
    const events = [{ type: "user.message", content: [] }];
    const work = { agent: AGENT, environment_id: ENVIRONMENT, initial_events: events };
    expect(leftOut(await send(url, "/v1/sessions", work))).toContain("--max-messages");
    await gate.close();
  });
});

test.each([
  '{ "agent": "AGENT", "environment_id": "ENVIRONMENT", "initial_events": [{ "type" : "user.message", "content": [] }] }',
  '{"agent":"AGENT","environment_id":"ENVIRONMENT","initial_events":[{"type":"user.\\u006dessage","content":[]}]}',
  '{"agent":"AGENT","environment_id":"ENVIRONMENT","initial_events":[{"type":"user.message"',
])("what starts work is within the budget however it is written: %s", async (text) => {
  await withGate({ maxObjects: 5, maxMessages: 0 }, async (gate, url) => {
    const body = text.replace("AGENT", AGENT).replace("ENVIRONMENT", ENVIRONMENT);
    const headers = { ...HEADERS, ...JSON_TYPE };
    const response = await fetch(`${url}/v1/sessions`, { method: "POST", headers, body });
    expect(leftOut(response)).toContain("--max-messages");
    await gate.close();
  });
});

test("a scenario is named however it is written", async () => {
  await withGate({ maxObjects: 5, maxMessages: 0 }, async (gate, url) => {
    const body = `{"agent":"${AGENT}","environment_id":"${ENVIRONMENT}","metadata":{"mock_scenario" : "tool-ask"}}`;
    const response = await fetch(`${url}/v1/sessions`, { method: "POST", headers: { ...HEADERS, ...JSON_TYPE }, body });
    expect(leftOut(response)).toContain("tool-ask");
    await gate.close();
  });
});

test("what others created is read and never changed", async () => {
  await withGate({ maxObjects: 5, maxMessages: 0 }, async (gate, url, server) => {
    const made = await send(server.url, "/v1/agents", agentBody);
    const { id } = (await made.json()) as { id: string };
    expect((await send(url, "/v1/agents")).status).toBe(200);
    expect((await send(url, `/v1/agents/${id}`)).status).toBe(200);
    expect(leftOut(await send(url, `/v1/agents/${id}/archive`, {}))).toContain("did not create");
    expect(leftOut(await send(url, "/v1/deployments", {}))).toContain("the document does not have");
    await gate.close();
    expect(await server.ids("/v1/agents")).toEqual([id]);
  });
});

test("what only an emulator has is named and not sent on", async () => {
  await withGate({ maxObjects: 5, maxMessages: 0 }, async (gate, url) => {
    expect(leftOut(await send(url, "/v1/agents", undefined, { "mock-fault": "status=500" }))).toContain("mock-fault");
    expect(leftOut(await send(url, "/v1/agents/agent_made_up"))).toContain("agent_made_up");
    const scripted = { agent: AGENT, environment_id: ENVIRONMENT, metadata: { mock_scenario: "tool-ask" } };
    expect(leftOut(await send(url, "/v1/sessions", scripted))).toContain("tool-ask");
    const lenient = { agent: "agent_unknown", environment_id: ENVIRONMENT };
    expect(leftOut(await send(url, "/v1/sessions", lenient, { [LENIENT_HEADER]: "1" }))).toContain("agent_unknown");
    expect((await send(url, "/v1/sessions", lenient)).status).toBe(404);
    await gate.close();
  });
});

test("a claimed encoding reaches the server, and a body that is encoded does not", async () => {
  await withGate({ maxObjects: 5, maxMessages: 0 }, async (gate, url, server) => {
    const headers = { ...HEADERS, ...JSON_TYPE, "content-encoding": "gzip" };
    const body = JSON.stringify(agentBody);
    const claimed = await fetch(`${url}/v1/agents`, { method: "POST", headers, body });
    expect([claimed.status, await claimed.text()]).toEqual([400, expect.stringContaining("content-encoding")]);
    const encoded = await fetch(`${url}/v1/agents`, { method: "POST", headers, body: new Uint8Array(gzipSync(body)) });
    expect(leftOut(encoded)).toContain("a body that can be read");
    expect(await server.ids("/v1/agents")).toHaveLength(1);
    await gate.close();
  });
});

test("a session has the built-in tools where a test names its agent", async () => {
  await withGate({ maxObjects: 5, maxMessages: 0 }, async (gate, url) => {
    const session = await send(url, "/v1/sessions", { agent: AGENT, environment_id: ENVIRONMENT });
    const { agent } = (await session.json()) as { agent: { tools: { type: string }[] } };
    expect(agent.tools.map(({ type }) => type)).toEqual(["agent_toolset_20260401"]);
    await gate.close();
  });
});

test("the run's key stands in for that of the tests, and any other key is sent as it is", async () => {
  const keys: (string | undefined)[] = [];
  const upstream = createServer((request, response) => {
    keys.push(request.headers["x-api-key"] as string | undefined);
    request.resume().on("end", () => response.end('{"id":"agent_1"}'));
  }).listen(0, "127.0.0.1");
  await once(upstream, "listening");
  const { port } = upstream.address() as AddressInfo;
  try {
    const gate = new Gate({ url: `http://127.0.0.1:${port}`, key: KEY }, { maxObjects: 2, maxMessages: 0 });
    const url = await gate.open();
    await send(url, "/v1/agents");
    await send(url, "/v1/agents", undefined, { "x-api-key": "wrong" });
    expect(keys).toEqual([KEY, KEY, KEY, "wrong"]);
    await gate.close();
  } finally {
    upstream.close();
  }
});
