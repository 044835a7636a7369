import { expect, test } from "vitest";
import { TOOLS } from "../src/gen/tools.gen.ts";
import { operationTool } from "../src/tools/operation-tool.ts";
import { answeredClient, mockedClient } from "./start.ts";

const toolOf = (name: string) => operationTool(TOOLS.find((tool) => tool.name === name) as never);
const SESSION = toolOf("anthropic-stream-session-events");
const THREAD = toolOf("anthropic-stream-session-thread-events");

const never = new AbortController().signal;

/** A client whose stream has these events, and stays open after them unless it is told to end. */
const streaming = (events: readonly object[], ends = false) =>
  answeredClient(() => {
    const frames = events.map((event) => `event: message\ndata: ${JSON.stringify(event)}\n\n`).join("");
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(frames));
        if (ends) controller.close();
      },
    });
    return new Response(body, { headers: { "content-type": "text/event-stream" } });
  });

const idle = { type: "session.status_idle", id: "sevt_9", stop_reason: { type: "end_turn" } };
const running = { type: "session.status_running", id: "sevt_1" };
const childIdle = { type: "session.thread_status_idle", id: "sevt_2", stop_reason: { type: "end_turn" } };

const collect = (tool: typeof SESSION, client: ReturnType<typeof streaming>, bounds = {}, after = () => never) =>
  tool.call(
    { session_id: "sesn_1", ...(tool === THREAD ? { thread_id: "sthr_1" } : {}), ...bounds },
    { client, signal: never, after, report: () => {} },
  );

test("a stream is read until the agent is idle", async () => {
  expect(await collect(SESSION, streaming([running, idle, running]))).toEqual({
    events: [running, idle],
    ended: "idle",
  });
});

test("an idle thread ends its own stream, and not that of the session", async () => {
  const events = [childIdle, idle];
  expect(await collect(THREAD, streaming(events))).toEqual({ events: [childIdle], ended: "idle" });
  expect(await collect(SESSION, streaming(events))).toEqual({ events, ended: "idle" });
});

test("a stream is left after max_events", async () => {
  const bounds = { max_events: 2 };
  expect(await collect(SESSION, streaming([running, running, running]), bounds)).toMatchObject({ ended: "max_events" });
});

test("a stream that stays quiet is left after max_seconds, with what came", async () => {
  const over = new AbortController();
  const context = { client: streaming([running]), signal: never, after: () => over.signal, report: () => over.abort() };
  expect(await SESSION.call({ session_id: "sesn_1" }, context)).toEqual({ events: [running], ended: "max_seconds" });
});

test("a stream that the service ends is reported as such", async () => {
  expect(await collect(SESSION, streaming([running], true))).toEqual({ events: [running], ended: "stream_ended" });
});

test("a stream is left before its events are more than a result can hold", async () => {
  const long = { ...running, text: "x".repeat(400_000) };
  const collected = await collect(SESSION, streaming([long, long, long]));
  expect(collected).toMatchObject({ ended: "max_size" });
  expect(JSON.stringify(collected).length).toBeLessThan(1_000_000);
});

test("a host that gives up ends the stream, and nothing is answered", async () => {
  const given = new AbortController();
  const context = {
    client: streaming([running]),
    signal: given.signal,
    after: () => never,
    report: () => given.abort(),
  };
  await expect(SESSION.call({ session_id: "sesn_1" }, context)).rejects.toThrow("aborted");
});

test("a turn of the emulator is seen to its end", async () => {
  const { client } = await mockedClient();
  const { id: session_id } = await client.sessions.create({ agent: "agent_1", environment_id: "env_1" });
  const text = [{ type: "text" as const, text: "Hello." }];
  const opened = Promise.withResolvers<void>();
  const events = { ...client.sessions.events };
  const watched = { ...client, sessions: { ...client.sessions, events } };
  events.stream = ((...given: Parameters<typeof client.sessions.events.stream>) => {
    const stream = client.sessions.events.stream(...given);
    stream.then(() => opened.resolve());
    return stream;
  }) as never;
  const collected = SESSION.call(
    { session_id },
    { client: watched, signal: never, after: () => never, report: () => {} },
  );
  await opened.promise;
  await client.sessions.events.send(session_id, { events: [{ type: "user.message", content: text }] });
  expect(await collected).toMatchObject({ ended: "idle" });
});
