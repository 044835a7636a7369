import { createClient, type FollowPosition, isAuthenticationError, readEvents } from "@managed-agents/client";
import { createMock } from "@managed-agents/mock";
import type { Session, SessionEvent } from "@managed-agents/types";
import { expect, onTestFinished, test, vi } from "vitest";
import { type Approval, runWithApprovals } from "../recipes/approvals.ts";
import { interrupt } from "../recipes/cancel.ts";
import { runWithTools } from "../recipes/custom-tool.ts";
import { historyAndLive } from "../recipes/open-list-dedupe.ts";
import { findSession, pageOfSessions } from "../recipes/pages.ts";
import { resume } from "../recipes/resume.ts";
import { createOnce } from "../recipes/safe-create.ts";
import { streamRoute } from "../recipes/stream-proxy.ts";
import { runWithConfirmation } from "../recipes/tool-confirmation.ts";
import { tracing } from "../recipes/tracing.ts";

const REQUEST = { agent: "agent_1", environment_id: "env_1" };

/** A client of a mock in this process, and a session that plays a scenario. */
async function play(scenario: string, clock: 0 | "manual" = 0) {
  const mock = await createMock({ clock });
  onTestFinished(() => mock.close());
  const client = createClient({ apiKey: "any", baseURL: mock.url, fetch: mock.fetch });
  const session = await client.sessions.create({ ...REQUEST, metadata: { mock_scenario: scenario } });
  return { mock, client, session };
}

const message = (text: string) => ({
  events: [{ type: "user.message" as const, content: [{ type: "text" as const, text }] }],
});

test.each([
  [true, "allow"],
  [false, "deny"],
])("tool-confirmation: a call that may run is %s, and the answer says %s", async (allowed, result) => {
  const { client, session } = await play("tool-ask");
  const allow = vi.fn(() => allowed);
  expect(await runWithConfirmation(client, session.id, "List the files.", allow)).toHaveLength(1);
  expect(allow).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: "bash" }));
  const sent = await client.sessions.events
    .list(session.id, { types: ["user.tool_confirmation"] })
    .toArray({ limit: 5 });
  expect(sent).toMatchObject([{ result }]);
});

test.each([
  ["the order is late", false, new Map([["lookup_order", () => "the order is late"]])],
  ["there is no such tool", true, new Map()],
])("custom-tool: the agent gets %j", async (text, is_error, tools) => {
  const { client, session } = await play("custom-tool");
  expect(await runWithTools(client, session.id, "Why is order 1187 late?", tools)).toHaveLength(1);
  const results = await client.sessions.events
    .list(session.id, { types: ["user.custom_tool_result"] })
    .toArray({ limit: 5 });
  expect(results).toMatchObject([{ is_error, content: [{ text }] }]);
});

test.each([
  ["allows", ({ decide }: Approval) => decide("allow"), { result: "allow" }],
  ["says nothing", () => {}, { result: "deny", deny_message: "Nobody was there to decide." }],
] as const)("approvals: a person who %s", async (_, show, answer) => {
  const { client, session } = await play("tool-ask");
  const { stopReason } = await runWithApprovals(client, session.id, "List the files.", show, 50);
  expect(stopReason.type).toBe("end_turn");
  const sent = await client.sessions.events
    .list(session.id, { types: ["user.tool_confirmation"] })
    .toArray({ limit: 5 });
  expect(sent).toMatchObject([answer]);
});

test("resume: a program that stops in the middle has handled every event once", async () => {
  const { client, session } = await play("plain");
  await client.sessions.events.send(session.id, message("Hello"));
  const handled: string[] = [];
  let position: FollowPosition | undefined;
  const place = {
    load: async () => position,
    async save(saved: FollowPosition) {
      position = saved;
    },
  };
  const stopAt = (count: number) => (event: SessionEvent) => {
    if (handled.length === count) throw new Error("stopped");
    if (event.processed_at) handled.push(String(event.id));
  };
  await expect(resume(client, session.id, place, stopAt(4))).rejects.toThrow("stopped");
  await resume(client, session.id, place, stopAt(100));
  const history = await client.sessions.events.list(session.id).toArray({ limit: 100 });
  expect(handled).toEqual(history.map(({ id }) => id));
});

test("open-list-dedupe: history and live events come once each", async () => {
  const { client, session } = await play("plain");
  await client.sessions.events.send(session.id, message("before"));
  const history = await client.sessions.events.list(session.id).toArray({ limit: 100 });
  const seen: string[] = [];
  for await (const event of historyAndLive(client, session.id)) {
    seen.push("id" in event ? `${event.id}` : event.type);
    if (seen.length === history.length) await client.sessions.events.send(session.id, message("after"));
    if (seen.length > history.length && event.type === "session.status_idle") break;
  }
  expect(seen.slice(0, history.length)).toEqual(history.map(({ id }) => id));
  expect(new Set(seen).size).toBeGreaterThan(history.length);
});

test("stream-proxy: a browser reads the events through the route, and a refusal keeps its status", async () => {
  const { client, session } = await play("plain");
  const response = await streamRoute(client, session.id, new Request("http://route.invalid/"));
  await client.sessions.events.send(session.id, message("Hello"));
  const types: string[] = [];
  for await (const event of readEvents(response)) {
    types.push(event.type);
    if (event.type === "session.status_idle") break;
  }
  expect(types).toContain("agent.message");
  expect((await streamRoute(client, "sesn_unknown", new Request("http://route.invalid/"))).status).toBe(404);
});

test("cancel: an interrupted session becomes idle", async () => {
  const { mock, client, session } = await play("long", "manual");
  await client.sessions.events.send(session.id, message("Work for long."));
  const stopped = interrupt(client, session.id);
  const settled = vi.fn();
  stopped.then(settled, settled);
  while (!settled.mock.calls.length) {
    await mock.clock.advance(1000);
    await new Promise(setImmediate);
  }
  expect((await stopped).status).toBe("idle");
});

test("pages: a table goes there and back, and a search stops early", async () => {
  const { mock, client } = await play("plain");
  for (let i = 0; i < 4; i++) await client.sessions.create({ ...REQUEST, title: `t${i}` });
  const first = await pageOfSessions(client);
  const second = await pageOfSessions(client, first.next ?? "");
  const back = await pageOfSessions(client, second.previous ?? "");
  const ids = (rows: readonly Session[]): string[] => rows.map(({ id }) => id);
  expect(ids(back.rows)).toEqual(ids(first.rows));
  expect(ids(second.rows)).not.toEqual(ids(first.rows));
  const calls = vi.fn(mock.fetch);
  const counted = client.withOptions({ fetch: calls });
  expect((await findSession(counted, ({ title }) => title === "t3"))?.title).toBe("t3");
  expect(calls).toHaveBeenCalledOnce();
});

test("safe-create: a creation whose answer is lost is found again and not repeated", async () => {
  const { mock, client } = await play("plain");
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  onTestFinished(() => warn.mockRestore());
  let lost = 0;
  const losing = client.withOptions({
    fetch: async (input, init) => {
      const response = await mock.fetch(input, init);
      if (init?.method !== "POST" || lost++) return response;
      throw new TypeError("fetch failed");
    },
  });
  const session = await createOnce(losing, "order-1187", REQUEST);
  const all = await client.sessions.list().toArray({ limit: 100 });
  expect(all.filter(({ metadata }) => metadata?.creation_key === "order-1187").map(({ id }) => id)).toEqual([
    session.id,
  ]);
  expect(warn).toHaveBeenCalledOnce();
});

test("tracing: every attempt is a span that ends, with its status or its error", async () => {
  const { client, session } = await play("plain");
  const spans: { name: string; ended: boolean; [attribute: string]: unknown }[] = [];
  const tracer = {
    startSpan(name: string) {
      const span = { name, ended: false };
      spans.push(span);
      return {
        setAttribute: (key: string, value: unknown) => Object.assign(span, { [key]: value }),
        recordException: (error: Error) => void Object.assign(span, { error: error.name }),
        end: () => void Object.assign(span, { ended: true }),
      };
    },
  };
  const traced = client.withOptions({ middleware: [tracing(tracer)], maxRetries: 0 });
  await traced.sessions.retrieve(session.id);
  await traced.sessions.retrieve("sesn_unknown").catch(isAuthenticationError);
  const broken = async (): Promise<Response> => {
    throw new TypeError("fetch failed");
  };
  await traced.withOptions({ fetch: broken }).sessions.retrieve(session.id).catch(isAuthenticationError);
  expect(spans).toMatchObject([
    { name: "GET /v1/sessions/{session_id}", ended: true, "http.response.status_code": 200 },
    { name: "GET /v1/sessions/{session_id}", ended: true, "http.response.status_code": 404 },
    { name: "GET /v1/sessions/{session_id}", ended: true, error: "ConnectionError" },
  ]);
});
