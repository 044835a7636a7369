import { checkedAs, message, PROFILES, sessionWith, violationsOfHistory } from "@managed-agents/harness";
import { call, defineScenario, say, think } from "@managed-agents/mock";
import type { SessionEvent, StreamEvent } from "@managed-agents/types";
import { expect, test, vi } from "vitest";
import { brokenBy, openBadWorld } from "./bad-world.ts";
import { randomOf } from "./random.ts";

const EVENTS = 2_000;
const BREAKS = 500;

/** Characters of one, two, three and four bytes. */
const TEXT = "Grüße ✓ 🦀 ".repeat(6);

const chatter = defineScenario("chatter", () =>
  Array.from({ length: 4 }, () => [
    think(2),
    call({ tool: "bash", input: { command: "ls" }, permission: "allow", result: TEXT, seconds: 4 }),
    say(TEXT),
  ]).flat(),
);

const isPreview = ({ type }: StreamEvent): boolean => type === "event_start" || type === "event_delta";

const isWaiting = (event: StreamEvent): boolean => "processed_at" in event && event.processed_at === null;

const idOf = (event: StreamEvent): unknown => "id" in event && event.id;

test.each(PROFILES.map((profile) => ({ profile, previews: profile !== "observed" })))(
  "$profile, previews $previews: 2,000 events over 500 broken connections come once each and in order",
  async ({ profile, previews }) => {
    const random = randomOf(previews ? 13 : 14);
    let enough = false;
    const { client, steady, damage } = await openBadWorld(profile, 5, [chatter], { random, isBad: () => !enough });
    const { id } = await steady.sessions.create(sessionWith("chatter"));
    const send = () => steady.sessions.events.send(id, { events: [message(TEXT)] });
    const list = async () => (await steady.sessions.events.list(id).toArray({ limit: 100_000 })) as SessionEvent[];
    const frames: StreamEvent[] = [];
    const isTried = () => frames.length >= EVENTS && brokenBy(damage) >= BREAKS;
    let history: SessionEvent[] = [];

    await send();
    for await (const event of client.sessions.follow(id, { until: "deleted", previews: previews as true })) {
      frames.push(event);
      // Now and then a message that has to wait.
      if (event.type === "agent.message" && !isTried() && random() < 0.2) await send();
      if (event.type !== "session.status_idle" || enough) continue;
      // Long enough for a waiting message to begin its turn, and for the history to show everything.
      await vi.advanceTimersByTimeAsync(2_000);
      if ((await steady.sessions.retrieve(id)).status !== "idle") continue;
      enough = isTried();
      if (!enough) {
        await send();
        continue;
      }
      history = await list();
      await steady.sessions.delete(id);
    }

    const events = frames.filter((event) => !isPreview(event));
    const processed = events.filter((event) => !isWaiting(event));
    // The stream may break before it shows the deletion, which is in no history.
    const last = processed.at(-1)?.type === "session.deleted" ? [expect.any(String)] : [];
    expect(processed.map(idOf)).toEqual([...history.map(idOf), ...last]);
    const waited = events.filter(isWaiting);
    expect(new Set(waited.map(idOf)).size).toBe(waited.length);
    for (const event of waited) {
      const done = processed.find((other) => idOf(other) === idOf(event)) as StreamEvent;
      expect(frames.indexOf(done)).toBeGreaterThan(frames.indexOf(event));
    }
    expect(violationsOfHistory(events as never, { profile: checkedAs(profile), joined: "start" })).toEqual([]);
    expectNoPreviewBehindItsEvent(frames);
    expect(frames.some(isPreview)).toBe(previews);
    // That all of it was tried.
    expect(events.length).toBeGreaterThanOrEqual(EVENTS);
    expect(brokenBy(damage)).toBeGreaterThanOrEqual(BREAKS);
    expect(waited.length).toBeGreaterThan(0);
    const { headers, cuts, midCharacter, ends, stalls, duplicates, refusals } = damage;
    expect(Math.min(headers, cuts, midCharacter, ends, stalls, duplicates, refusals)).toBeGreaterThan(0);
  },
);

function expectNoPreviewBehindItsEvent(frames: readonly StreamEvent[]): void {
  const seen = new Set<unknown>();
  for (const frame of frames) {
    if (frame.type === "event_start") expect(seen).not.toContain(frame.event.id);
    else if (frame.type === "event_delta") expect(seen).not.toContain(frame.event_id);
    else seen.add(idOf(frame));
  }
}
