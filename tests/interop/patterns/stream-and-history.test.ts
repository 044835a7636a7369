import {
  awaitedCalls,
  collect,
  endsTurn,
  isBlocked,
  isIdle,
  message,
  PROFILES,
  type ProfileName,
  sessionWith,
} from "@managed-agents/harness";
import { expect, test } from "vitest";
import { liveStream } from "../src/live-stream.ts";
import { CURRENT_SDK } from "../src/official-sdks.ts";
import { startMock } from "../src/start-mock.ts";

// The patterns that Anthropic's own material teaches to clients of this API.

async function open(scenario: string, profile: ProfileName = "observed") {
  const mock = await startMock({ profile });
  const client = CURRENT_SDK.connect(mock);
  const { id } = await client.beta.sessions.create(sessionWith(scenario));
  const { events, threads } = client.beta.sessions;
  const say = (text: string) => events.send(id, { events: [message(text)] });
  const history = () => collect(events.list(id));
  return { mock, client, id, events, threads, say, history };
}

test("a stream is live only: it gives nothing of what was before", async () => {
  const { id, events, say, history } = await open("plain");
  const first = await events.stream(id);
  await say("First");
  await collect(first, endsTurn);
  const before = new Set((await history()).map((event) => event.id));
  const second = await events.stream(id);
  await say("Second");
  const seen = await collect(second, endsTurn);
  expect(seen.filter((event) => "id" in event && before.has(event.id))).toEqual([]);
  expect(seen.filter(({ type }) => type === "user.message")).toMatchObject([{ content: [{ text: "Second" }] }]);
  expect(seen.at(0)).toMatchObject({ type: "session.status_running" });
});

test("a stream that is open before the send misses nothing of the turn", async () => {
  const { id, events, say, history } = await open("tool-allow");
  const stream = await events.stream(id);
  await say("List the files");
  const seen = (await collect(stream, endsTurn)).flatMap((event) => ("id" in event ? [event.id] : []));
  expect([...new Set(seen)]).toEqual((await history()).map((event) => event.id));
});

test("open the stream, then list, then drop what is known: nothing lost, nothing twice", async () => {
  const { id, events, say, history } = await open("tool-ask");
  const before = await events.stream(id);
  await say("Remove the old reports");
  await collect(before, isBlocked);
  const live = liveStream(await events.stream(id));
  const past = await history();
  const known = new Set(past.map((event) => event.id));
  const [call = ""] = awaitedCalls(past);
  await events.send(id, { events: [{ type: "user.tool_confirmation", tool_use_id: call, result: "allow" }] });
  const fresh = (await live.until(endsTurn)).filter((event) => "id" in event && !known.has(event.id));
  const merged = [...past, ...fresh].flatMap((event) => ("id" in event ? [event.id] : []));
  expect([...new Set(merged)]).toEqual((await history()).map((event) => event.id));
  await live.close();
});

test.each(PROFILES)("a message to an idle session comes once, processed, profile %s", async (profile) => {
  const { id, events, say, history } = await open("plain", profile);
  const stream = await events.stream(id);
  const { data } = await say("Hello");
  const seen = (await collect(stream, endsTurn)).filter(({ type }) => type === "user.message");
  expect(seen).toMatchObject([{ id: data?.[0]?.id, processed_at: expect.any(String) }]);
  expect((await history()).filter(({ type }) => type === "user.message")).toEqual(seen);
});

test.each([
  // Documentation: an event that is queued behind others appears twice (behaviour 2.2). Recordings: once (live L2).
  { profile: "documented", times: [null, expect.any(String)] },
  { profile: "observed", times: [expect.any(String)] },
] as const)(
  "a message to a session at work comes $times.length times, profile $profile",
  async ({ profile, times }) => {
    const mock = await startMock({ clock: "manual", profile });
    const { sessions } = CURRENT_SDK.connect(mock).beta;
    const { id } = await sessions.create(sessionWith("plain"));
    const live = liveStream(await sessions.events.stream(id));
    await sessions.events.send(id, { events: [message("First")] });
    await mock.clock.advance(0);
    const { data } = await sessions.events.send(id, { events: [message("Second")] });
    await mock.clock.advance(60_000);
    const frames = await live.until(
      (event) => "id" in event && event.id === data?.[0]?.id && event.processed_at !== null,
    );
    const second = frames.filter((event) => "id" in event && event.id === data?.[0]?.id);
    expect(second).toMatchObject(times.map((processed_at) => ({ type: "user.message", processed_at })));
    await live.close();
  },
);

test("idle is not the end: the stream stays open through a pause and through the end of a turn", async () => {
  const { id, events, say } = await open("tool-ask");
  const live = liveStream(await events.stream(id));
  await say("Remove the old reports");
  const [call = ""] = awaitedCalls(await live.until(isIdle));
  await events.send(id, { events: [{ type: "user.tool_confirmation", tool_use_id: call, result: "allow" }] });
  expect((await live.until(isIdle)).at(-1)).toMatchObject({ stop_reason: { type: "end_turn" } });
  await say("And again");
  expect((await live.until(isIdle)).length).toBeGreaterThan(3);
  await live.close();
});

test("the history can hold the terminal event before the stream gives one", async () => {
  const { id, events, say, history } = await open("plain");
  const first = await events.stream(id);
  await say("Hello");
  await collect(first, endsTurn);
  const late = liveStream(await events.stream(id));
  expect((await history()).at(-1)).toSatisfy(endsTurn);
  await late.close();
});

test("once idle is seen the session is idle, and archive and delete are accepted", async () => {
  const { client, id, events, say } = await open("plain");
  const stream = await events.stream(id);
  await say("Hello");
  await collect(stream, endsTurn);
  expect(await client.beta.sessions.retrieve(id)).toMatchObject({ status: "idle" });
  expect(await client.beta.sessions.archive(id)).toMatchObject({ status: "terminated" });
  expect(await client.beta.sessions.delete(id)).toMatchObject({ type: "session_deleted" });
});

test("an interrupt overtakes the messages that are queued before it", async () => {
  const { mock, client, id, events, say } = await (async () => {
    const held = await startMock({ clock: "manual" });
    const sdk = CURRENT_SDK.connect(held);
    const session = await sdk.beta.sessions.create(sessionWith("long"));
    const sessionEvents = sdk.beta.sessions.events;
    const send = (text: string) => sessionEvents.send(session.id, { events: [message(text)] });
    return { mock: held, client: sdk, id: session.id, events: sessionEvents, say: send };
  })();
  const live = liveStream(await events.stream(id));
  await say("First");
  await mock.clock.advance(0);
  await live.until(({ type }) => type === "session.status_running");
  const queued = await say("Second");
  await events.send(id, { events: [{ type: "user.interrupt" }] });
  await mock.clock.advance(1_000);
  const until = await live.until(endsTurn);
  const processed = until.filter((event) => "processed_at" in event && event.processed_at !== null);
  expect(processed.map(({ type }) => type)).toContain("user.interrupt");
  expect(processed.flatMap((event) => ("id" in event ? [event.id] : []))).not.toContain(queued.data?.[0]?.id);
  expect(until.at(-1)).toMatchObject({ stop_reason: { type: "end_turn" } });
  await mock.clock.advance(60_000);
  const next = await live.until(endsTurn);
  expect(next.find((event) => "id" in event && event.id === queued.data?.[0]?.id)).toMatchObject({
    processed_at: expect.any(String),
  });
  expect(await client.beta.sessions.retrieve(id)).toMatchObject({ status: "idle" });
  await live.close();
});

test("a blocked call is answered by the id of its event, once per pending id", async () => {
  const { id, events, say } = await open("tool-ask");
  const live = liveStream(await events.stream(id));
  await say("Remove the old reports");
  const pending = awaitedCalls(await live.until(isBlocked));
  expect(pending.every((call) => call.startsWith("sevt_"))).toBe(true);
  const answers = pending.map((call) => ({
    type: "user.tool_confirmation" as const,
    tool_use_id: call,
    result: "allow" as const,
  }));
  await events.send(id, { events: answers });
  expect((await live.until(endsTurn)).at(-1)).toMatchObject({ stop_reason: { type: "end_turn" } });
  await live.close();
});

test("a confirmation that comes after the decision is accepted and changes nothing", async () => {
  const { id, events, say, history } = await open("tool-ask");
  const live = liveStream(await events.stream(id));
  await say("Remove the old reports");
  const [call = ""] = awaitedCalls(await live.until(isBlocked));
  const answer = { type: "user.tool_confirmation" as const, tool_use_id: call, result: "allow" as const };
  await events.send(id, { events: [answer] });
  await live.until(endsTurn);
  await events.send(id, { events: [{ ...answer, result: "deny" }] });
  const results = (await history()).filter(({ type }) => type === "agent.tool_result");
  expect(results).toHaveLength(1);
  expect(results[0]).not.toMatchObject({ is_error: true });
  await live.close();
});
