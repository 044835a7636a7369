import { collect, endsTurn, message, sessionWith } from "@managed-agents/harness";
import { describe, expect, test } from "vitest";
import { CURRENT_SDK, EARLIER_SDK, OFFICIAL_SDKS } from "../src/official-sdks.ts";
import { startServer } from "../src/start-server.ts";

const PLAIN_TURN = [
  "user.message",
  "user.message",
  "session.status_running",
  "session.thread_status_running",
  "span.model_request_start",
  "agent.message",
  "span.model_request_end",
  "session.thread_status_idle",
  "session.usage",
  "session.status_idle",
];

describe.each(OFFICIAL_SDKS)("a live turn over a socket, read by SDK $version", ({ connect, skips }) => {
  test("gives the documented sequence, without the names that the release skips", async () => {
    const { baseURL } = await startServer();
    const client = connect({ baseURL });
    const { id } = await client.beta.sessions.create(sessionWith("plain"));
    const stream = await client.beta.sessions.events.stream(id);
    await client.beta.sessions.events.send(id, { events: [message("Where is order 1187?")] });
    const types = (await collect(stream, endsTurn)).map(({ type }) => type);
    expect(types).toEqual(PLAIN_TURN.filter((type) => !skips.includes(type)));
  });

  test("the stream gives what the history holds, the queued echo apart", async () => {
    const { baseURL } = await startServer();
    const client = connect({ baseURL });
    const { id } = await client.beta.sessions.create(sessionWith("thinking"));
    const stream = await client.beta.sessions.events.stream(id);
    await client.beta.sessions.events.send(id, { events: [message("Think about it")] });
    const live = (await collect(stream, endsTurn)).filter((event) => "processed_at" in event && event.processed_at);
    const listed = await collect(client.beta.sessions.events.list(id));
    expect(live).toEqual(listed.filter(({ type }) => !skips.includes(type)));
    expect(live.length).toBeGreaterThan(6);
  });
});

test("both releases on one session read the same turn, apart from session.usage", async () => {
  const { baseURL } = await startServer();
  const [current, earlier] = [CURRENT_SDK.connect({ baseURL }), EARLIER_SDK.connect({ baseURL })];
  const { id } = await current.beta.sessions.create(sessionWith("tool-allow"));
  const streams = await Promise.all([current, earlier].map((client) => client.beta.sessions.events.stream(id)));
  await current.beta.sessions.events.send(id, { events: [message("List the files")] });
  const [all = [], known] = await Promise.all(streams.map((stream) => collect(stream, endsTurn)));
  expect(known).toEqual(all.filter(({ type }) => type !== "session.usage"));
  expect(all.map(({ type }) => type)).toContain("agent.tool_result");
});

test("the earlier release yields nothing of a workflow run but its threads", async () => {
  const { baseURL } = await startServer();
  const [current, earlier] = [CURRENT_SDK.connect({ baseURL }), EARLIER_SDK.connect({ baseURL })];
  const { id } = await current.beta.sessions.create(sessionWith("workflow"));
  const streams = await Promise.all([current, earlier].map((client) => client.beta.sessions.events.stream(id)));
  await current.beta.sessions.events.send(id, { events: [message("Run it")] });
  const [all = [], known] = await Promise.all(streams.map((stream) => collect(stream, endsTurn)));
  expect(all.map(({ type }) => type)).toEqual(
    expect.arrayContaining(["workflow_run.created", "workflow_run.status_running", "workflow_run.status_ended"]),
  );
  expect(known).toEqual(all.filter(({ type }) => !EARLIER_SDK.skips.includes(type)));
});
