import { Caller, HEADERS } from "@managed-agents/harness";
import { expect, onTestFinished, test } from "vitest";
import { type ListenOptions, listen } from "../src/node/index.ts";
import { STREAM_COMMENTS } from "../src/streams/comments.ts";
import { manualCaller } from "./support/manual-caller.ts";

test.each([
  ["connected", ": connected\n\n"],
  ["blank", ""],
] as const)("a stream begins as stream_comments=%s says", async (stream_comments, opening) => {
  const caller = await manualCaller({ knobs: { stream_comments } });
  const id = await caller.session("plain");
  const [{ id: thread }] = (await caller.get(`/v1/sessions/${id}/threads`)).json.data;
  for (const path of [`/v1/sessions/${id}/events/stream`, `/v1/sessions/${id}/threads/${thread}/stream`]) {
    const stream = await caller.stream(path);
    await stream.soFar();
    expect(stream.text).toBe(opening);
    expect(stream.frames).toEqual([]);
    await stream.leave();
  }
});

test("under varied each session has one form of comments, and not all the same", async () => {
  const caller = await manualCaller({ profile: "varied" });
  const forms = new Set<string>();
  for (let count = 0; count < 12; count++) {
    const id = await caller.session("plain");
    const texts = new Set<string>();
    for (const _ of [1, 2]) {
      const stream = await caller.stream(`/v1/sessions/${id}/events/stream`);
      await stream.soFar();
      texts.add(stream.text);
      await stream.leave();
    }
    expect(texts.size).toBe(1);
    for (const text of texts) forms.add(text);
  }
  expect(forms).toEqual(new Set(["", ": connected\n\n"]));
});

test("keepalives come every 25 seconds, or blank ones every 15", () => {
  expect(STREAM_COMMENTS.connected).toMatchObject({ heartbeat: ":keepalive\n\n", interval: 25_000 });
  expect(STREAM_COMMENTS.blank).toMatchObject({ heartbeat: ":\n\n", interval: 15_000 });
});

/** What a stream over a socket holds once it holds so much of a text. */
async function textUntil(wanted: string, options: ListenOptions): Promise<string> {
  const mock = await listen({ clock: "manual", ...options });
  onTestFinished(() => mock.close());
  const [session] = (await (await fetch(`${mock.url}/v1/sessions`, { headers: { ...HEADERS } })).json()).data;
  const path = `${mock.url}/v1/sessions/${session.id}/events/stream`;
  const { body } = await fetch(path, { headers: { ...HEADERS } });
  let text = "";
  for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    if (text.includes(wanted)) return text;
  }
  return text;
}

test.each([
  ["connected", ": connected\n\n:keepalive\n\n"],
  ["blank", ":\n\n"],
] as const)("a heartbeat of stream_comments=%s keeps its form at another interval", async (stream_comments, text) => {
  expect(await textUntil(text, { heartbeat: 5, knobs: { stream_comments } })).toMatch(new RegExp(`^${text}`));
});

test("comments count as no frame of a fault", async () => {
  const caller = await manualCaller({ knobs: { stream_comments: "connected", frame_names: "message" } });
  const id = await caller.session("plain");
  caller.mock.faults.add({ kind: "duplicate", event: 1, operation: "sessions.events.stream" });
  caller.mock.faults.add({ kind: "unknown_event", after_events: 1, operation: "sessions.events.stream" });
  const stream = await caller.stream(`/v1/sessions/${id}/events/stream`);
  await caller.say(id);
  await caller.mock.clock.advance(1);
  const frames = await stream.soFar();
  expect(stream.text.startsWith(": connected\n\nevent: message\n")).toBe(true);
  expect(frames.slice(0, 3).map(({ event }) => event.type)).toEqual([
    "session.status_running",
    "session.unheard_of",
    "session.status_running",
  ]);
  await stream.leave();
});

test.each([
  ["message", "message", "message"],
  ["event_type", "session.unheard_of", "agent.message"],
] as const)(
  "frames of faults are named as frame_names=%s says, and an error is an error",
  async (frame_names, unheard, broken) => {
    const caller = await manualCaller({ knobs: { frame_names } });
    const id = await caller.session("plain");
    const opened = async (kind: "unknown_event" | "malformed" | "error_event"): Promise<string> => {
      caller.mock.faults.add({ kind, after_events: 0 });
      const response = await caller.mock.fetch(`${caller.mock.url}/v1/sessions/${id}/events/stream`, {
        headers: { ...HEADERS },
      });
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
      const { value = "" } = (await reader?.read()) ?? {};
      await reader?.cancel();
      return value;
    };
    expect(await opened("unknown_event")).toMatch(new RegExp(`^event: ${unheard}\ndata: {"type":"session.unheard_of"`));
    expect(await opened("malformed")).toMatch(new RegExp(`^event: ${broken}\ndata: {"type":"agent.message"`));
    expect(await opened("error_event")).toMatch(/^event: error\ndata: \{"type":"error"/);
  },
);

test.each(["message", "event_type"] as const)(
  "shed_previews keeps so many pieces under frame_names=%s",
  async (frame_names) => {
    const caller = await manualCaller({ knobs: { frame_names } });
    const id = await caller.session("plain");
    caller.mock.faults.add({ kind: "shed_previews", keep: 1 });
    const stream = await caller.stream(`/v1/sessions/${id}/events/stream?event_deltas[]=agent.message`);
    await caller.say(id);
    await caller.mock.clock.advance(60_000);
    const deltas = (await stream.soFar()).filter(({ event }) => event.type === "event_delta");
    const messages = new Set(deltas.map(({ event }) => event.event_id));
    expect(messages.size).toBeGreaterThan(0);
    expect(deltas).toHaveLength(messages.size);
    await stream.leave();
  },
);

test("a client that sends first and opens its stream next sees the whole turn, at every pace", async () => {
  for (const clock of [0, 1000] as const) {
    const mock = await listen({ clock });
    onTestFinished(() => mock.close());
    const caller = new Caller({ ...mock, fetch: (input, init) => fetch(input, init) });
    const id = await caller.session("plain");
    await caller.say(id);
    const stream = await caller.stream(`/v1/sessions/${id}/events/stream`);
    while (!stream.text.includes("session.status_idle")) await stream.soFar();
    await stream.leave();
    expect(stream.frames.map(({ event }) => event.id)).toEqual((await caller.history(id)).map((event) => event.id));
  }
});
