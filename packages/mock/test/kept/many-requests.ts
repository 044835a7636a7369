import { HEADERS } from "@managed-agents/harness";
import { EVERY_SEED } from "../schemas/every-seed.ts";
import { FILE_HEADERS } from "../support/files.ts";
import type { TestMock } from "./kept-mock.ts";

/** What came back, without what belongs to the request alone: status, headers, body. */
export type Shown = readonly [string, number | string, string, string];

const MESSAGE = { type: "user.message", content: [{ type: "text", text: "hello" }] };
const MOCK_FAULT = (text: string) => ({ "mock-fault": text });

/** Requests of every kind, good and bad, one after the other. @returns everything that came back */
export async function manyRequests({ caller }: TestMock): Promise<Shown[]> {
  const seen: Shown[] = [];
  const { url, fetch } = caller.mock;
  const send = async (name: string, path: string, init: RequestInit): Promise<string> => {
    try {
      const response = await fetch(url + path, init);
      const body = Buffer.from(await response.arrayBuffer()).toString("latin1");
      const headers = [...response.headers].filter(([key]) => key !== "request-id");
      // Request ids belong to the process, as does when it was asked for a world.
      const text = body
        .replaceAll(/"request_id":"[^"]*"|"(?:opened|last_used)_at":"[^"]*"/g, "")
        .replaceAll(/req_\w+/g, "");
      seen.push([name, response.status, JSON.stringify(headers), text]);
      return body;
    } catch (error) {
      seen.push([name, String(error), "", ""]);
      return "{}";
    }
  };
  const call = async (
    method: string,
    path: string,
    body?: unknown,
    more: Record<string, string> = {},
    // biome-ignore lint/suspicious/noExplicitAny: bodies are whatever came
  ): Promise<any> => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const type: Record<string, string> = body === undefined ? {} : { "content-type": "application/json" };
    const headers = { ...HEADERS, ...type, ...more };
    const answer = await send(`${method} ${path}`, path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: text }),
    });
    try {
      return JSON.parse(answer);
    } catch {
      return {};
    }
  };
  const advance = (ms: number) => call("POST", "/_mock/clock/advance", { ms });

  const agent = await call("POST", "/v1/agents", {
    name: "A",
    model: "claude-opus-5-5",
    metadata: { ["__proto__"]: "x", constructor: "y" },
    tools: [
      {
        type: "custom",
        name: "t",
        description: "x",
        input_schema: { type: "object", properties: { a: { maximum: 5 } } },
      },
    ],
  });
  await call(
    "POST",
    "/v1/agents",
    '{"name":"P","model":"claude-opus-5-5","metadata":{"__proto__":"x","constructor":"y"}}',
  );
  await call("POST", `/v1/agents/${agent.id}`, { version: 1, description: "changed" });
  await call("POST", `/v1/agents/${agent.id}`, { version: 1, description: "late" });
  const huge =
    '{"name":"H","model":"claude-opus-5-5","tools":[{"type":"custom","name":"t","description":"x","input_schema":{"type":"object","properties":{"a":{"maximum":BIG}}}}]}';
  const great = await call("POST", "/v1/agents", huge.replace("BIG", "1e999"));
  await call("POST", `/v1/agents/${great.id}`, `{"version":1,${huge.replace("BIG", "-0").slice(1)}`);
  await call("GET", `/v1/agents/${great.id}/versions`);
  const environment = await call("POST", "/v1/environments", { name: "E", metadata: { a: "\ud800", b: "\u0000" } });
  const vault = await call("POST", "/v1/vaults", { display_name: "V" });
  const auth = { type: "static_bearer", mcp_server_url: "https://a.example/mcp", token: "expired" };
  await call("POST", `/v1/vaults/${vault.id}/credentials`, { auth });
  await call("POST", `/v1/vaults/${vault.id}/credentials`, { auth });
  const store = await call("POST", "/v1/memory_stores", { name: "M" });
  const memories = `/v1/memory_stores/${store.id}/memories`;
  const memory = await call("POST", memories, { path: "/a.md", content: "one" });
  await call("POST", `${memories}/${memory.id}`, { content: "two" });
  await call("POST", memories, { path: "/a.md", content: "one" });
  await call("GET", `${memories}?limit=1&path_prefix=/`);
  const form = new FormData();
  form.append(
    "file",
    new File([new Uint8Array([0, 255, 13, 10, 45, 45])], "r\u00e4t 1.bin", { type: "application/x-own" }),
  );
  form.append("expires_after", "3600");
  const uploaded = JSON.parse(await send("upload", "/v1/files", { method: "POST", headers: FILE_HEADERS, body: form }));
  await call("GET", `/v1/files/${uploaded.id}/content`);
  await call("GET", "/v1/files?limit=2");
  const twice = new FormData();
  twice.append("file", new File([new Uint8Array([0, 255, 13, 10, 45, 45])], "again.bin"));
  await send("upload the same bytes", "/v1/files", { method: "POST", headers: FILE_HEADERS, body: twice });
  await send("upload nothing", "/v1/files", { method: "POST", headers: FILE_HEADERS, body: new FormData() });
  const session = await call("POST", "/v1/sessions", {
    agent: agent.id,
    environment_id: environment.id,
    vault_ids: [vault.id],
    metadata: { mock_scenario: "tool-ask" },
    resources: [
      { type: "memory_store", memory_store_id: store.id },
      { type: "file", file_id: uploaded.id, mount_path: "/mnt/session/uploads/a" },
    ],
    initial_events: [MESSAGE],
  });
  const path = `/v1/sessions/${session.id}`;
  await advance(3000);
  await call("GET", path);
  await call("GET", `${path}/events?limit=3`);
  await call("POST", `${path}/events`, { events: [MESSAGE, { type: "user.interrupt" }] });
  await call("POST", `${path}/events`, { events: [{ type: "user.nothing" }] });
  await call("POST", `${path}/events`, "{");
  await call("POST", path, { title: "T", metadata: { a: null, mock_scenario: "plain" } });
  await call("HEAD", path);
  await call("OPTIONS", path, undefined, { origin: "https://a.example" });
  await call("PUT", path);
  await call("GET", "/v1/nowhere");
  await call("GET", `${path}?beta=true&unknown=1`);
  await call("GET", "/v1/sessions?limit=0");
  await call("GET", path, undefined, { "anthropic-version": "1999-01-01" });
  await call("GET", path, undefined, { "anthropic-beta": "" });
  for (const fault of [
    "status=429; retry_after=1",
    "delay=0, status=500",
    "reset",
    "apply_then_drop",
    "list_lag=500",
    "nonsense",
  ]) {
    for (const target of [path, `${path}/events`]) await call("GET", target, undefined, MOCK_FAULT(fault));
    if (!fault.startsWith("delay")) await call("POST", path, { title: fault }, MOCK_FAULT(fault));
  }
  for (let count = 0; count < 3; count++) {
    await call("POST", path, { title: `${count}` }, MOCK_FAULT("status=503; nth=2"));
    await call("GET", path, undefined, MOCK_FAULT("status=503; nth=2"));
  }
  await call("POST", path, { title: 5 }, MOCK_FAULT("status=418"));
  await call("POST", "/_mock/faults", {
    kind: "status",
    status: 529,
    operation: "sessions.retrieve",
    nth: 2,
    times: 2,
  });
  await call("POST", "/_mock/faults", { kind: "apply_then_drop", operation: "sessions.update" });
  await call("POST", "/_mock/faults", { kind: "blank_ids", times: 0 });
  await call("POST", "/_mock/faults", { kind: "nonsense" });
  for (let count = 0; count < 4; count++) await call("GET", path);
  await call("GET", path, undefined, { "x-mock-inspector": "1" });
  for (const title of ["kept though dropped", "kept"]) await call("POST", path, { title });
  await call("GET", "/_mock/faults");
  await call("DELETE", "/_mock/faults/fault_3");
  await call("DELETE", "/_mock/faults/fault_3");
  await call("POST", "/_mock/faults", { kind: "reset", operation: "sessions.threads.archive" });
  await call("POST", "/_mock/scenarios", {
    name: "own",
    summary: "Own",
    turns: [[{ say: "From my own scenario" }, { write_file: { path: "a.txt", content: "made" } }]],
    faults: [{ kind: "status", status: 529, operation: "sessions.events.send", nth: 2 }],
  });
  await call("PUT", "/_mock/scenarios/default", { name: "own" });
  await call("PUT", "/_mock/scenarios/default", { name: "nobody" });
  const other = await call("POST", "/v1/sessions", { agent: agent.id, environment_id: environment.id });
  for (let count = 0; count < 3; count++) {
    await call("POST", `/v1/sessions/${other.id}/events`, { events: [MESSAGE] }, count === 0 ? MOCK_FAULT("oops") : {});
    await advance(2000);
  }
  await call("POST", "/_mock/seed", EVERY_SEED);
  await call("POST", "/_mock/seed", EVERY_SEED);
  await call("POST", "/_mock/seed", '{"agents":[{"__proto__":{"a":1},"name":"X","model":"claude-opus-5-5"}]}');
  await call("POST", "/_mock/seed", '{"__proto__":[]}');
  await advance(2000);
  await advance(-1);
  await call("PUT", "/_mock/worlds/own", {
    seed_data: { agents: EVERY_SEED.agents },
    default_scenario: "thinking",
    clock: "manual",
  });
  for (const base of ["/_mock/worlds/own", "/_mock/worlds/other"]) {
    await call("POST", `${base}/v1/sessions`, {
      agent: "agent_clerk",
      environment_id: "env_a",
      initial_events: [MESSAGE],
    });
    await call("POST", `${base}/_mock/clock/advance`, { ms: 900 });
    await call("GET", `${base}/v1/sessions`);
  }
  await call("GET", "/v1/sessions", undefined, { "x-mock-world": "own" });
  await call("GET", "/v1/sessions", undefined, { "x-mock-world": "Not A Name" });
  await call("GET", "/_mock/worlds/__proto__/v1/sessions");
  await call("DELETE", "/_mock/worlds/other");
  await call("DELETE", "/_mock/worlds/other");
  await call("PUT", "/_mock/worlds/anew", { seed: "s" });
  await call("POST", "/_mock/worlds/anew/v1/sessions", { agent: "agent_a", environment_id: "env_a" });
  await call("PUT", "/_mock/worlds/anew", { seed: "t" });
  await call("POST", "/_mock/worlds/anew/v1/sessions", { agent: "agent_a", environment_id: "env_a" });
  await call("PUT", "/_mock/worlds/anew", { clock: "never" });
  await call("POST", "/_mock/worlds/anew/_mock/reset");
  await call("POST", "/_mock/worlds/anew/v1/sessions", { agent: "agent_a", environment_id: "env_a" });
  await call("POST", `${path}/archive`);
  await call("DELETE", `/v1/agents/${agent.id}`);
  await call("POST", `/v1/agents/${agent.id}/archive`);
  await call("DELETE", `/v1/files/${uploaded.id}`);
  await call("GET", `/v1/files/${uploaded.id}`);
  return seen;
}
