import { expect, test, vi } from "vitest";
import { type FollowOptions, type FollowStatus, isConfigurationError, isNotFoundError } from "../src/sessions.ts";
import { idsOf, pass, refusal, scriptedSession } from "./support/scripted-session.ts";
import { at, event, idle, running, type WireEvent } from "./support/wire-events.ts";

const CUT = new TypeError("terminated");
const STREAM = "GET events/stream";

/** Collects what following yields, while the test goes on. */
function watch(events: AsyncIterable<unknown>) {
  const ids: string[] = [];
  const settled = vi.fn();
  const end = (async () => {
    for await (const one of events as AsyncIterable<WireEvent>)
      ids.push(`${one.id ?? one.type}${one.processed_at === null ? "?" : ""}`);
  })();
  end.then(
    () => settled("ended"),
    (error) => settled(error),
  );
  return { ids, settled, end };
}

test("the stream is opened before the history is read, and an event of both is yielded once", async () => {
  const session = scriptedSession([running(1), event(2)]);
  session.intercept = (request) => {
    // Comes live while the history is read, and is in it.
    if (request === "GET events") session.emit(event(3));
    return undefined;
  };
  const { ids } = watch(session.client.sessions.follow("sesn_1"));
  await pass(10_000);
  session.emit(event(4), idle(5));
  await pass(100);
  expect(session.requests.slice(0, 2)).toEqual([STREAM, "GET events"]);
  expect(ids).toEqual(["sevt_1", "sevt_2", "sevt_3", "sevt_4", "sevt_5"]);
  expect(session.open()).toBe(0);
});

test.each([
  ["end_turn", ["requires_action"], ["end_turn", "retries_exhausted", "budget_reached", "refusal", "a_later_one"]],
  ["idle", [], ["requires_action", "end_turn"]],
  ["terminated", ["end_turn", "requires_action"], []],
] as const)("until %s: idle for %j goes on, idle for %j ends", async (until, goesOn, ends) => {
  for (const reason of [...goesOn, ...ends]) {
    const session = scriptedSession([running(1)]);
    const { settled } = watch(session.client.sessions.follow("sesn_1", { until }));
    await pass(10_000);
    session.emit(idle(2, reason));
    await pass(100);
    expect([reason, settled.mock.calls]).toEqual([
      reason,
      (ends as readonly string[]).includes(reason) ? [["ended"]] : [],
    ]);
    if (!settled.mock.calls.length) session.emit(event(3, "session.deleted"));
    await pass(100);
    expect(settled).toHaveBeenCalledExactlyOnceWith("ended");
  }
});

test.each(["deleted", "never"] as const)("until %s: a termination goes on, a deletion ends", async (until) => {
  const session = scriptedSession();
  const { settled } = watch(session.client.sessions.follow("sesn_1", { until }));
  await pass(10_000);
  session.emit(event(1, "session.status_terminated"));
  await pass(100);
  expect(settled).not.toHaveBeenCalled();
  session.emit(event(2, "session.deleted"));
  await pass(100);
  expect(settled).toHaveBeenCalledExactlyOnceWith("ended");
});

test("a session at rest ends it behind its history, whatever turns it had", async () => {
  const { client } = scriptedSession([running(1), idle(2), running(3), idle(4)]);
  expect(await idsOf(client.sessions.follow("sesn_1"))).toEqual(["sevt_1", "sevt_2", "sevt_3", "sevt_4"]);
});

test.each([
  ["user.message", "end_turn", "end_turn"],
  ["user.define_outcome", "retries_exhausted", "end_turn"],
  ["user.tool_confirmation", "requires_action", "idle"],
  ["user.custom_tool_result", "requires_action", "idle"],
] as const)("a %s behind the idle event is work, before the session reads as running", async (type, reason, until) => {
  const session = scriptedSession([running(1), idle(2, reason), event(3, type)]);
  const { ids, settled } = watch(session.client.sessions.follow("sesn_1", { until }));
  await pass(20_000);
  expect(settled).not.toHaveBeenCalled();
  session.emit(running(4), event(5), idle(6));
  await pass(100);
  expect(settled).toHaveBeenCalledExactlyOnceWith("ended");
  expect(ids).toEqual(["sevt_1", "sevt_2", "sevt_3", "sevt_4", "sevt_5", "sevt_6"]);
});

test("an interrupt of a session at rest leaves it at rest", async () => {
  const { client } = scriptedSession([running(1), idle(2), event(3, "user.interrupt")]);
  expect(await idsOf(client.sessions.follow("sesn_1"))).toEqual(["sevt_1", "sevt_2", "sevt_3"]);
});

test("a preview that announces nothing breaks nothing", async () => {
  const session = scriptedSession([running(1)]);
  const { ids, settled } = watch(session.client.sessions.follow("sesn_1", { previews: true }));
  await pass(10_000);
  session.write('data: {"type":"event_start"}\n\n');
  session.emit(idle(2));
  await pass(100);
  expect([ids, settled.mock.calls]).toEqual([["sevt_1", "event_start", "sevt_2"], [["ended"]]]);
});

test("a message that waits is the beginning of another turn", async () => {
  const waiting = { id: "sevt_9", type: "user.message", processed_at: null };
  const session = scriptedSession([running(1), idle(2), waiting]);
  const { ids } = watch(session.client.sessions.follow("sesn_1"));
  await pass(10_000);
  expect(ids).toEqual(["sevt_1", "sevt_2", "sevt_9?"]);
  session.history.pop();
  session.stream(waiting);
  session.emit(running(3), { ...waiting, processed_at: at(4) }, idle(5));
  await pass(100);
  expect(ids.slice(3)).toEqual(["sevt_3", "sevt_9", "sevt_5"]);
});

test("turns of the past do not end it where the first connection breaks within the history", async () => {
  const session = scriptedSession([running(1), idle(2), running(3), event(4)]);
  let pages = 0;
  session.intercept = (request) => {
    if (!request.startsWith("GET events?") && request !== "GET events") return undefined;
    pages++;
    const data = session.history;
    if (pages === 1) return Response.json({ data: data.slice(0, 1), next_page: "p2" });
    return pages === 2 ? refusal(500) : undefined;
  };
  const { ids, settled } = watch(session.client.sessions.follow("sesn_1"));
  await pass(20_000);
  expect(ids).toEqual(["sevt_1", "sevt_2", "sevt_3", "sevt_4"]);
  expect(settled).not.toHaveBeenCalled();
  session.emit(idle(5));
  await pass(100);
  expect(settled).toHaveBeenCalledWith("ended");
});

test.each([
  ["an event", { id: "sevt_2", processed_at: at(2) }, "GET events?created_at[gte]=2026-11-20T00:00:00.002Z"],
  ["an id", "sevt_2", "GET events"],
] as const)("after %s: what follows it, up to the first end of a turn", async (_, after, request) => {
  const { client, requests } = scriptedSession([running(1), idle(2), running(3), idle(4), running(5)]);
  expect(await idsOf(client.sessions.follow("sesn_1", { after }))).toEqual(["sevt_3", "sevt_4"]);
  expect(requests).toEqual([STREAM, request]);
});

test("an event that was yielded is a place to go on after", async () => {
  const { client } = scriptedSession([running(1), event(2), event(3), idle(4)]);
  for await (const one of client.sessions.follow("sesn_1")) {
    if (one.type !== "agent.message") continue;
    expect(await idsOf(client.sessions.follow("sesn_1", { after: one }))).toEqual(["sevt_3", "sevt_4"]);
    break;
  }
});

test("after an event that the history does not have: an error that names it", async () => {
  const { client } = scriptedSession([running(1), idle(2)]);
  await expect(idsOf(client.sessions.follow("sesn_1", { after: "sevt_7" }))).rejects.toThrow(/sevt_7/);
});

test("after an event that the history shows only later: what follows it", async () => {
  const session = scriptedSession([running(1)]);
  const { ids } = watch(session.client.sessions.follow("sesn_1", { after: { id: "sevt_2", processed_at: at(2) } }));
  await pass(500);
  session.history.push(event(2), idle(3));
  await pass(10_000);
  expect(ids).toEqual(["sevt_3"]);
});

test("a cut is reported and mended from the history, and what the history had is not yielded again", async () => {
  const session = scriptedSession([running(1), event(2)]);
  const statuses: FollowStatus[] = [];
  const { ids } = watch(session.client.sessions.follow("sesn_1", { onStatus: (status) => statuses.push(status) }));
  await pass(10_000);
  session.emit(event(3));
  await pass(10);
  session.end(CUT);
  session.emit(event(4), idle(5));
  await pass(2_000);
  expect(ids).toEqual(["sevt_1", "sevt_2", "sevt_3", "sevt_4", "sevt_5"]);
  expect(statuses).toEqual([
    { status: "connecting" },
    { status: "catching_up" },
    { status: "live" },
    {
      status: "retrying",
      in: expect.any(Number),
      because: expect.objectContaining({ name: "ConnectionError", cause: CUT }),
    },
    { status: "connecting" },
    { status: "catching_up" },
  ]);
});

test.each([
  ["a stream that the service ends", (session: ReturnType<typeof scriptedSession>) => session.end(), undefined],
  [
    "a frame that is no event",
    (session: ReturnType<typeof scriptedSession>) => session.write("data: {\n\n"),
    "FrameError",
  ],
  [
    "an error on the stream",
    (session: ReturnType<typeof scriptedSession>) =>
      session.write('event: error\ndata: {"type":"error","error":{"type":"overloaded_error","message":"later"}}\n\n'),
    "StreamError",
  ],
] as const)("%s is followed by another connection", async (_, happens, because) => {
  const session = scriptedSession([running(1)]);
  const statuses: FollowStatus[] = [];
  const { ids } = watch(session.client.sessions.follow("sesn_1", { onStatus: (status) => statuses.push(status) }));
  await pass(10_000);
  happens(session);
  session.history.push(event(2), idle(3));
  await pass(2_000);
  expect(ids).toEqual(["sevt_1", "sevt_2", "sevt_3"]);
  const retrying = statuses.find(({ status }) => status === "retrying");
  expect((retrying as { because?: Error }).because?.name).toBe(because);
});

test("silence is a lost connection, a heartbeat is none", async () => {
  const session = scriptedSession([running(1)]);
  const statuses: string[] = [];
  watch(session.client.sessions.follow("sesn_1", { onStatus: ({ status }) => statuses.push(status) }));
  for (let beat = 0; beat < 10; beat++) {
    await pass(30_000);
    session.write(":keepalive\n\n");
  }
  expect(statuses).not.toContain("retrying");
  await pass(61_000);
  expect(statuses).toContain("retrying");
  session.emit(idle(2));
});

test("connections that fail are repeated ever more slowly, up to eight seconds, and a new event makes it quick again", async () => {
  const session = scriptedSession([running(1)]);
  const waits: number[] = [];
  let broken = true;
  session.intercept = () => {
    if (broken) throw new TypeError("fetch failed");
    return undefined;
  };
  const onStatus = (status: FollowStatus) => void (status.status === "retrying" && waits.push(status.in));
  watch(session.client.sessions.follow("sesn_1", { onStatus }));
  await pass(60_000);
  const ceilings = [500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000];
  for (const [index, most] of ceilings.entries()) {
    expect(waits[index]).toBeGreaterThanOrEqual(most * 0.75);
    expect(waits[index]).toBeLessThanOrEqual(most);
  }
  broken = false;
  await pass(20_000);
  waits.length = 0;
  session.end(CUT);
  await pass(5_000);
  expect(waits[0]).toBeLessThanOrEqual(500);
  session.emit(idle(2));
});

test.each([
  ["3", 3_000],
  ["86400", 600_000],
])("a service that asks for %s seconds is asked again after %d ms", async (seconds, wait) => {
  const session = scriptedSession([running(1), idle(2)]);
  let refused = 0;
  session.intercept = () => (refused++ ? undefined : refusal(429, { "retry-after": seconds }));
  const statuses: FollowStatus[] = [];
  await idsOf(session.client.sessions.follow("sesn_1", { onStatus: (status) => statuses.push(status) }));
  expect(statuses[1]).toMatchObject({ status: "retrying", in: wait, because: { status: 429 } });
});

test("with maxRetries it gives up with the last failure", async () => {
  const session = scriptedSession();
  session.intercept = () => refusal(503);
  const following = session.client.sessions.follow("sesn_1", { maxRetries: 2 });
  await expect(idsOf(following)).rejects.toMatchObject({ status: 503 });
  expect(session.requests).toEqual([STREAM, STREAM, STREAM]);
});

test.each([400, 401, 403, 404, 413])("a %d is not tried again", async (status) => {
  const session = scriptedSession();
  session.intercept = () => refusal(status);
  await expect(idsOf(session.client.sessions.follow("sesn_1"))).rejects.toMatchObject({ status });
  expect(session.requests).toEqual([STREAM]);
});

test("a session that was there and is gone is an end", async () => {
  const session = scriptedSession([running(1)]);
  const { settled } = watch(session.client.sessions.follow("sesn_1"));
  await pass(10_000);
  session.intercept = () => refusal(404);
  session.end();
  await pass(2_000);
  expect(settled).toHaveBeenCalledExactlyOnceWith("ended");
  const { client } = Object.assign(scriptedSession(), { intercept: () => refusal(404) });
  await expect(idsOf(client.sessions.follow("sesn_1"))).rejects.toSatisfy(isNotFoundError);
});

test("what the history lacks when it is read is found later, before what came live", async () => {
  const session = scriptedSession([running(1)]);
  const { ids } = watch(session.client.sessions.follow("sesn_1"));
  await pass(10_000);
  session.end(CUT);
  // Emitted while no stream was open, and listed two seconds later than what came after it.
  setTimeout(() => session.stream(event(3)), 1_000);
  setTimeout(() => session.history.push(event(2), event(3)), 3_000);
  await pass(6_000);
  expect(ids).toEqual(["sevt_1", "sevt_2", "sevt_3"]);
  session.emit(idle(4));
});

test("what the history lacks when it is read is found later, also if nothing comes live", async () => {
  const session = scriptedSession([running(1)]);
  const { settled } = watch(session.client.sessions.follow("sesn_1"));
  setTimeout(() => session.history.push(idle(2)), 2_500);
  await pass(6_000);
  expect(settled).toHaveBeenCalledExactlyOnceWith("ended");
});

test("an event that no history ever has is yielded in the end", async () => {
  const session = scriptedSession([running(1)]);
  const { ids } = watch(session.client.sessions.follow("sesn_1"));
  session.intercept = (request) => {
    if (request === STREAM) setTimeout(() => session.stream(event(2)), 500);
    return undefined;
  };
  await pass(20_000);
  expect(ids).toEqual(["sevt_1", "sevt_2"]);
  session.emit(idle(4));
});

test("events without an id are yielded each time, one with an empty id once", async () => {
  const session = scriptedSession([running(1)]);
  const { ids } = watch(session.client.sessions.follow("sesn_1"));
  await pass(10_000);
  const interrupt = { type: "user.interrupt", id: "", processed_at: at(2) };
  session.emit(event(1.5));
  session.stream({ type: "session.brand_new" }, { type: "session.brand_new" }, interrupt, interrupt);
  session.emit(idle(3));
  await pass(10_000);
  expect(ids.slice(2)).toEqual(["session.brand_new", "session.brand_new", "", "sevt_3"]);
});

test("previews are yielded before their event, and never behind it", async () => {
  const session = scriptedSession([running(1)]);
  const { ids } = watch(session.client.sessions.follow("sesn_1", { previews: true }));
  await pass(10_000);
  const start = { type: "event_start", event: { type: "agent.message", id: "sevt_2" } };
  const delta = { type: "event_delta", event_id: "sevt_2", delta: {} };
  session.stream(start, delta);
  session.emit(event(2));
  session.stream(delta, start);
  session.emit(idle(3));
  await pass(10_000);
  expect(session.requests[0]).toBe(`${STREAM}?event_deltas[]=agent.message&event_deltas[]=agent.thinking`);
  expect(ids).toEqual(["sevt_1", "event_start", "event_delta", "sevt_2", "sevt_3"]);
});

test("a stream that refuses previews is followed without", async () => {
  const session = scriptedSession([running(1), idle(2)]);
  session.intercept = (request) => (request.includes("event_deltas") ? refusal(400) : undefined);
  expect(await idsOf(session.client.sessions.follow("sesn_1", { previews: true }))).toEqual(["sevt_1", "sevt_2"]);
});

test("a thread has its own stream, history and end", async () => {
  const status = (n: number, thread: string, reason: string) =>
    event(n, "session.thread_status_idle", { session_thread_id: thread, stop_reason: { type: reason } });
  const session = scriptedSession([status(1, "sthr_2", "end_turn"), idle(2), status(3, "sthr_1", "requires_action")]);
  const { ids } = watch(session.client.sessions.follow("sesn_1", { threadId: "sthr_1" }));
  await pass(10_000);
  expect(ids).toEqual(["sevt_1", "sevt_2", "sevt_3"]);
  session.emit(status(4, "sthr_1", "end_turn"), status(5, "sthr_1", "end_turn"));
  await pass(100);
  expect(ids.slice(3)).toEqual(["sevt_4"]);
  expect(session.requests.slice(0, 2)).toEqual(["GET threads/sthr_1/stream", "GET threads/sthr_1/events"]);
});

test.each([
  ["connecting", 0],
  ["catching up", 2],
  ["live", 10_000],
  ["retrying", 20_000],
])("an abort while %s rejects with its reason, closes the connection and leaves no timer", async (_, time) => {
  const session = scriptedSession([running(1)]);
  const controller = new AbortController();
  const { settled } = watch(session.client.sessions.follow("sesn_1", { signal: controller.signal }));
  setTimeout(() => {
    session.intercept = () => refusal(503);
    session.end(CUT);
  }, 15_000);
  await pass(time);
  const reason = new Error("enough");
  controller.abort(reason);
  await pass(1);
  expect(settled).toHaveBeenCalledExactlyOnceWith(reason);
  expect(session.open()).toBe(0);
  const { length } = session.requests;
  await pass(60_000);
  expect(session.requests).toHaveLength(length);
});

test("a signal that is aborted already sends nothing", async () => {
  const { client, requests } = scriptedSession();
  const signal = AbortSignal.abort(new Error("enough"));
  await expect(idsOf(client.sessions.follow("sesn_1", { signal }))).rejects.toThrow("enough");
  expect(requests).toEqual([]);
});

test("return() ends a read that waits, and closes the connection", async () => {
  const session = scriptedSession([running(1)]);
  const following = session.client.sessions.follow("sesn_1");
  await following.next();
  const next = following.next();
  await pass(10_000);
  expect(await following.return(undefined)).toEqual({ done: true, value: undefined });
  expect(await next).toEqual({ done: true, value: undefined });
  expect(session.open()).toBe(0);
  await pass(1);
  expect(vi.getTimerCount()).toBe(0);
});

test("leaving the loop closes the connection", async () => {
  const session = scriptedSession([running(1), event(2)]);
  for await (const { type } of session.client.sessions.follow("sesn_1")) if (type === "agent.message") break;
  expect(session.open()).toBe(0);
});

test("await using closes the connection", async () => {
  const session = scriptedSession([running(1)]);
  {
    await using following = session.client.sessions.follow("sesn_1") as AsyncGenerator & AsyncDisposable;
    await following.next();
    expect(session.open()).toBe(1);
  }
  expect(session.open()).toBe(0);
});

test("what onStatus throws ends it", async () => {
  const { client, requests } = scriptedSession();
  const onStatus = () => {
    throw new Error("a bug of the caller");
  };
  await expect(idsOf(client.sessions.follow("sesn_1", { onStatus }))).rejects.toThrow("a bug of the caller");
  expect(requests).toEqual([]);
});

test.each([
  [{ until: "eternity" }, "until must be one of idle, end_turn, terminated, deleted, never, got eternity"],
  [{ until: "__proto__" }, "until must be one of"],
  [{ after: "" }, "after must be a processed event or its id"],
  [{ after: null }, "after must be a processed event or its id"],
  [{ after: { id: "sevt_1", processed_at: null } }, "after must be a processed event or its id"],
  [{ idleTimeout: -1 }, "idleTimeout must be from 0 to 2^31, got -1"],
  [{ maxRetries: Number.NaN }, "maxRetries must be from 0 to 2^31, got NaN"],
] as const)("options %j are refused at once", (options, message) => {
  const { client } = scriptedSession();
  const follow = () => client.sessions.follow("sesn_1", options as FollowOptions);
  expect(follow).toThrow(message);
  expect(follow).toThrow(expect.toSatisfy(isConfigurationError));
});
