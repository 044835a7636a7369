import type Anthropic from "@anthropic-ai/sdk";
import { accumulateManagedAgentsEvent } from "@anthropic-ai/sdk/lib/sessions/accumulate";
import { collect, endsTurn, message, PROFILES, sessionWith } from "@managed-agents/harness";
import { accumulateManagedAgentsEvent as accumulateEarlier } from "anthropic-sdk-0.120/lib/sessions/accumulate";
import { describe, expect, test } from "vitest";
import { CURRENT_SDK, EARLIER_SDK } from "../src/official-sdks.ts";
import { startServer } from "../src/start-server.ts";

type StreamEvent = Anthropic.Beta.Sessions.BetaManagedAgentsStreamSessionEvents;
type Accumulate = typeof accumulateManagedAgentsEvent;

const RELEASES = [
  { ...CURRENT_SDK, accumulate: accumulateManagedAgentsEvent },
  { ...EARLIER_SDK, accumulate: accumulateEarlier as unknown as Accumulate },
];

const PREVIEWED = ["agent.message", "agent.thinking"] as const;

const EACH = RELEASES.flatMap((release) => PROFILES.map((profile) => ({ ...release, profile })));

describe.each(EACH)("previews through SDK $version, profile $profile", ({ connect, accumulate, profile }) => {
  async function turn(scenario: string, previews: readonly (typeof PREVIEWED)[number][]): Promise<StreamEvent[]> {
    const { baseURL } = await startServer({ profile });
    const client = connect({ baseURL });
    const { id } = await client.beta.sessions.create(sessionWith(scenario));
    const stream = await client.beta.sessions.events.stream(id, { event_deltas: [...previews] });
    await client.beta.sessions.events.send(id, { events: [message("Tell me about order 1187")] });
    return collect(stream, endsTurn);
  }

  test("the SDK's accumulator grows each message into the event that follows", async () => {
    const events = await turn("thinking", PREVIEWED);
    const previews = new Map<string, string>();
    let growing: ReturnType<Accumulate>;
    let deltas = 0;
    for (const event of events) {
      if (event.type === "agent.message") {
        expect(textOf(event)).toBe(previews.get(event.id));
        expect(accumulate(growing, event)).toEqual(event);
      }
      growing = accumulate(growing, event);
      if (event.type === "event_delta") {
        deltas += 1;
        previews.set(event.event_id, textOf(growing));
      }
    }
    expect(deltas).toBeGreaterThan(1);
  });

  test("each preview starts once, before its event, and nothing of it comes after", async () => {
    const events = await turn("thinking", PREVIEWED);
    const started = events.filter((event) => event.type === "event_start").map((event) => event.event.id);
    expect(new Set(started).size).toBe(started.length);
    for (const id of started) {
      const places = events.flatMap((event, place) => (previewedId(event) === id ? [place] : []));
      const final = events.findIndex((event) => "id" in event && event.id === id);
      expect(final).toBeGreaterThan(Math.max(...places));
    }
    expect(started.length).toBeGreaterThan(1);
  });

  test("thinking has a start and no text", async () => {
    const events = await turn("thinking", ["agent.thinking"]);
    const previews = events.filter((event) => previewedId(event) !== undefined);
    expect(previews).toMatchObject([{ type: "event_start", event: { type: "agent.thinking" } }]);
  });

  test("a connection that did not ask gets no previews, beside one that did", async () => {
    const { baseURL } = await startServer({ profile });
    const client = connect({ baseURL });
    const { id } = await client.beta.sessions.create(sessionWith("plain"));
    const asked = await client.beta.sessions.events.stream(id, { event_deltas: ["agent.message"] });
    const plain = await client.beta.sessions.events.stream(id);
    await client.beta.sessions.events.send(id, { events: [message("Hello")] });
    const [withPreviews, without] = await Promise.all([collect(asked, endsTurn), collect(plain, endsTurn)]);
    expect(without).toEqual(withPreviews.filter((event) => previewedId(event) === undefined));
    expect(withPreviews.length).toBeGreaterThan(without.length);
  });

  test("previews are never part of the history", async () => {
    const { baseURL } = await startServer({ profile });
    const client = connect({ baseURL });
    const { id } = await client.beta.sessions.create(sessionWith("plain"));
    const stream = await client.beta.sessions.events.stream(id, { event_deltas: ["agent.message"] });
    await client.beta.sessions.events.send(id, { events: [message("Hello")] });
    const live = await collect(stream, endsTurn);
    const listed = (await collect(client.beta.sessions.events.list(id))).map(({ type }) => type as string);
    expect(live.map(({ type }) => type)).toContain("event_delta");
    expect(listed.filter((type) => type.startsWith("event_"))).toEqual([]);
  });
});

function previewedId(event: StreamEvent): string | undefined {
  if (event.type === "event_start") return event.event.id;
  return event.type === "event_delta" ? event.event_id : undefined;
}

function textOf(snapshot: { content: { type: string; text?: string }[] } | undefined): string {
  return (snapshot?.content ?? []).map(({ text }) => text ?? "").join("");
}
