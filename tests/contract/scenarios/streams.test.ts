import { expect } from "vitest";
import { INTERRUPT, SYSTEM } from "../src/event-calls.ts";
import type { LiveStream } from "../src/live-stream.ts";
import { bringTo } from "../src/states.ts";
import { OVER_A_SOCKET } from "../src/targets/emulators.ts";
import { verifies } from "../src/verifies.ts";
import { type Frame, message, types, type World } from "../src/world.ts";

const PREVIEWS = "event_deltas[]=agent.message&event_deltas[]=agent.thinking";
const isPreview = ({ type }: Frame) => type === "event_start" || type === "event_delta";
const persisted = (frames: readonly Frame[]) => frames.filter((frame) => !isPreview(frame));

/** Plays a turn, deletes the session, and reads each stream to the end that this makes. */
async function playOut(world: World, session_id: string, streams: readonly LiveStream[]): Promise<readonly Frame[]> {
  const history = await world.turn(session_id);
  await world.api.ok("sessions.delete", { path: { session_id } });
  for (const stream of streams) await stream.toEnd();
  return history;
}

verifies("stream.headers", "answers as an event stream, whatever the caller accepts", async (world) => {
  const { id } = await world.create();
  for (const accept of ["application/json", "text/event-stream", "text/html", "*/*", ""]) {
    const { response } = await world.stream(id, { headers: { accept } });
    expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
    expect(response.headers.get("request-id")).toMatch(/^req_/);
    expect(response.headers.get("content-length")).toBeNull();
    expect(response.headers.get("cache-control")).toMatch(/no-cache|no-store/);
  }
});

verifies(["stream.frames", "live.L19"], "writes a name, one line of data and an empty line", async (world) => {
  const { id } = await world.create();
  const stream = await world.stream(id, { query: PREVIEWS });
  await playOut(world, id, [stream]);
  expect(stream.text.endsWith("\n\n")).toBe(true);
  const blocks = stream.text.split("\n\n").filter((block) => block !== "" && !block.startsWith(":"));
  expect(blocks.length).toBe(stream.frames.length);
  for (const block of blocks) {
    const [name, data, ...rest] = block.split("\n");
    expect(rest).toEqual([]);
    const { type } = JSON.parse(data?.replace(/^data: /, "") ?? "") as Frame;
    // live L19; behaviour 6
    const expected = world.per({ observed: "message", documented: type });
    expect([name, data?.startsWith("data: ")]).toEqual([`event: ${expected}`, true]);
  }
});

verifies("stream.live", "sends only what happens after it opened", async (world) => {
  const { id } = await world.create();
  const before = await world.turn(id, "First");
  const stream = await world.stream(id);
  await playOut(world, id, [stream]);
  const old = new Set(before.map((event) => event.id));
  expect(stream.frames.filter((frame) => old.has(frame.id ?? ""))).toEqual([]);
  expect(types(stream.frames)).toContain("agent.message");
});

verifies(
  ["stream.fan-out", "stream.same-as-history"],
  "gives every connection everything that the history lists",
  async (world) => {
    const { id } = await world.create("tool-allow");
    const streams = [await world.stream(id), await world.stream(id), await world.stream(id, { query: PREVIEWS })];
    const history = await playOut(world, id, streams);
    for (const { frames } of streams) {
      const last = new Map(persisted(frames).map((frame) => [frame.id, frame]));
      expect([...last.values()].filter(({ type }) => type !== "session.deleted")).toEqual(history);
    }
  },
);

verifies(["stream.twice", "live.L2"], "sends a message that truly waits as its profile says", async (world) => {
  const { session_id } = await bringTo(world, "running");
  const stream = await world.stream(session_id);
  const { data = [] } = await world.send(session_id, message("Queued"));
  expect(data[0]).toMatchObject({ processed_at: null });
  await world.settle(session_id);
  await world.api.ok("sessions.delete", { path: { session_id } });
  const echoes = (await stream.toEnd()).filter(({ id }) => id === data[0]?.id);
  // live L2; behaviour 2.2
  const expected = world.per({ observed: [expect.any(String)], documented: [null, expect.any(String)] });
  expect(echoes.map(({ processed_at }) => processed_at)).toEqual(expected);
});

verifies(["stream.twice", "live.L2"], "sends a message to an idle session once, with its time", async (world) => {
  const { id } = await world.create();
  const stream = await world.stream(id);
  const { data = [] } = await world.say(id);
  expect(data[0]).toMatchObject({ processed_at: null });
  await world.settle(id);
  await world.api.ok("sessions.delete", { path: { session_id: id } });
  const echoes = (await stream.toEnd()).filter((frame) => frame.id === data[0]?.id);
  expect(echoes.map(({ processed_at }) => processed_at)).toEqual([expect.any(String)]);
});

verifies("stream.previews", "sends previews only to a connection that asked", async (world) => {
  const { id } = await world.create();
  const [plain, messages, all] = [
    await world.stream(id),
    await world.stream(id, { query: "event_deltas%5B%5D=agent.message" }),
    await world.stream(id, { query: PREVIEWS }),
  ];
  await playOut(world, id, [plain, messages, all]);
  expect(plain.frames.filter(isPreview)).toEqual([]);
  expect(types(messages.frames)).toContain("event_delta");
  expect(all.frames.filter(isPreview).length).toBeGreaterThanOrEqual(messages.frames.filter(isPreview).length);
  expect(persisted(all.frames)).toEqual(plain.frames);
});

verifies(
  "stream.previews",
  "previews nothing of a request that was under way when the connection opened",
  async (world) => {
    const { id } = await world.create("tool-allow");
    await world.say(id);
    const openRequests = async () => {
      const order = types(await world.history(id));
      const count = (type: string) => order.filter((name) => name === type).length;
      return count("span.model_request_start") - count("span.model_request_end");
    };
    while ((await openRequests()) === 0) await world.advance(10);
    const late = await world.stream(id, { query: PREVIEWS });
    await world.settle(id);
    await world.api.ok("sessions.delete", { path: { session_id: id } });
    const frames = await late.toEnd();
    const end = frames.findIndex(({ type }) => type === "span.model_request_end");
    expect(frames.slice(0, end).filter(isPreview)).toEqual([]);
    expect(types(frames.slice(end))).toContain("event_delta");
  },
);

verifies("stream.previews", "previews thinking by its start alone", async (world) => {
  const { id } = await world.create("thinking");
  const stream = await world.stream(id, { query: "event_deltas[]=agent.thinking" });
  await playOut(world, id, [stream]);
  const starts = stream.frames.filter(isPreview);
  expect(starts.length).toBeGreaterThan(0);
  for (const start of starts) expect(start).toMatchObject({ type: "event_start", event: { type: "agent.thinking" } });
});

verifies("stream.previews", "builds up a prefix of the final text and ends with the event", async (world) => {
  const { id } = await world.create();
  const stream = await world.stream(id, { query: PREVIEWS });
  await playOut(world, id, [stream]);
  const texts = new Map<string, string>();
  for (const frame of stream.frames) {
    if (frame.type === "event_start") {
      const started = (frame.event as { id: string }).id;
      expect(texts.has(started)).toBe(false);
      texts.set(started, "");
    } else if (frame.type === "event_delta") {
      const { delta, event_id } = frame as unknown as { event_id: string; delta: { content: { text: string } } };
      expect(texts.has(event_id)).toBe(true);
      texts.set(event_id, texts.get(event_id) + delta.content.text);
      expect(frame).not.toHaveProperty("processed_at");
      expect(frame).not.toHaveProperty("id");
    } else if (frame.type === "agent.message") {
      const final = (frame.content as { text?: string }[]).map(({ text = "" }) => text).join("");
      expect(final.startsWith(texts.get(frame.id ?? "") ?? "")).toBe(true);
      texts.delete(frame.id ?? "");
    } else if (frame.type === "agent.thinking") texts.delete(frame.id ?? "");
  }
  expect([...texts.keys()]).toEqual([]);
});

for (const query of [
  "event_deltas[]=agent.tool_use",
  "event_deltas[]=all",
  "event_deltas[]=",
  "event_deltas=user.message",
  Array(101).fill("event_deltas[]=agent.message").join("&"),
]) {
  verifies("stream.bad-previews", `refuses ${query.slice(0, 40)} (${query.length} characters)`, async (world) => {
    const { session_id, thread_id } = await bringTo(world, "idle");
    for (const id of [
      "sessions.events.stream",
      "sessions.events.stream_legacy",
      "sessions.threads.events.stream",
    ] as const) {
      const { message: text } = await world.api.refused(id, { path: { session_id, thread_id }, query });
      expect(text).toContain("event_deltas");
    }
  });
}

verifies(
  ["stream.usage-before-idle", "stream.stays-open"],
  "emits usage right before idle, and continues after it",
  async (world) => {
    const { id } = await world.create();
    const stream = await world.stream(id);
    await world.turn(id, "First");
    await playOut(world, id, [stream]);
    const order = types(stream.frames);
    const idles = order.flatMap((type, index) => (type === "session.status_idle" ? [index] : []));
    expect(idles).toHaveLength(2);
    for (const index of idles) expect(order[index - 1]).toBe("session.usage");
  },
);

verifies("path.alias", "streams the same under the older path", async (world) => {
  const { id } = await world.create();
  const [stream, older] = [await world.stream(id), await world.olderStream(id)];
  await playOut(world, id, [stream, older]);
  expect(older.text).toBe(stream.text);
});

verifies(
  ["stream.fan-out", "thread.stream"],
  "carries what the client sends, on the session and on its primary thread",
  async (world) => {
    const { session_id, thread_id } = await bringTo(world, "running");
    const streams = [await world.stream(session_id), await world.threadStream(session_id, thread_id)];
    await world.send(session_id, message("And this"), SYSTEM);
    await world.send(session_id, INTERRUPT);
    await world.settle(session_id);
    await world.api.ok("sessions.delete", { path: { session_id } });
    for (const stream of streams) {
      const order = types(await stream.toEnd());
      expect(order).toEqual(expect.arrayContaining(["user.message", "system.message", "user.interrupt"]));
    }
  },
);

verifies("stream.fan-out", "continues for the others when one reader leaves", async (world) => {
  const { id } = await world.create();
  const [leaving, staying] = [await world.stream(id), await world.stream(id)];
  await world.say(id);
  await world.advance(0);
  await leaving.until(({ type }) => type === "user.message");
  await leaving.close();
  await world.settle(id);
  await world.api.ok("sessions.delete", { path: { session_id: id } });
  expect(types(await staying.toEnd()).at(-1)).toBe("session.deleted");
});

verifies(
  "stream.heartbeat",
  "keeps an idle stream alive with comments or pings, which are no events",
  async (world) => {
    const { id } = await world.create();
    const stream = await world.stream(id);
    await stream.untilText(/^(:|event: ping)/m);
    await playOut(world, id, [stream]);
    expect(types(stream.frames)).not.toContain("ping");
    expect(new Set(stream.names)).toEqual(new Set(["message"]));
  },
  { targets: [OVER_A_SOCKET], world: { heartbeat: 5 } },
);
