import { expect, test, vi } from "vitest";
import { isConfigurationError, type RunInput, type RunOptions } from "../src/sessions.ts";
import { pass, refusal, type ScriptedSession, scriptedSession } from "./support/scripted-session.ts";
import { at, event, idle, running, type WireEvent } from "./support/wire-events.ts";

const POST = "POST events";

/** What the session does when something is sent, apart from storing it: by default a whole turn. */
type Turn = (session: ScriptedSession, sent: readonly WireEvent[]) => void;

const plainTurn: Turn = (session, sent) => session.emit(running(10), ...sent, event(11), idle(12));

/** A session that takes up what it is sent a moment later. */
function playing(turn: Turn = plainTurn, history: readonly WireEvent[] = [running(1), event(2), idle(3)]) {
  const session = scriptedSession(history);
  let sends = 0;
  session.intercept = (request, body) => {
    if (request !== POST) return undefined;
    const sent = (body as { events: WireEvent[] }).events.map((one) => {
      sends++;
      return { ...one, id: `sevt_sent_${sends}`, processed_at: at(10 + sends / 10) };
    });
    setTimeout(() => turn(session, sent), 50);
    return Response.json({ data: sent.map((one) => ({ ...one, processed_at: null })) });
  };
  return session;
}

/** A call that waits, and the idle event that says so. */
const asks = (n: number, type: string, rest: object = {}): WireEvent[] => [
  event(n, type, { name: "lookup", input: { order: n }, ...rest }),
  idle(n + 1, "requires_action", { event_ids: [`sevt_${n}`] }),
];

/** A turn that asks once, and ends when it is answered. */
const asking =
  (type: string, rest: object = {}): Turn =>
  (session, sent) => {
    if (sent[0]?.type === "user.message") session.emit(running(10), ...sent, ...asks(20, type, rest));
    else session.emit(...sent, running(30), event(31), idle(32));
  };

const ASK = ["agent.tool_use", { evaluated_permission: "ask" }] as const;

/** What was sent after the message. */
const answersOf = ({ sent }: ScriptedSession) =>
  sent.slice(1).flatMap((body) => (body as { events: unknown[] }).events);

test("it opens the stream, then sends, and returns what came of it", async () => {
  const session = playing((playing, sent) =>
    playing.emit(
      running(10),
      ...sent,
      event(11),
      event(12, "agent.message", {
        content: [{ type: "text", text: "and " }, { type: "redacted" }, { type: "text", text: "more" }],
      }),
      event(13, "session.usage", { usage: { output_tokens: 7 } }),
      idle(14),
    ),
  );
  const result = await session.client.sessions.run("sesn_1", "Hello");
  expect(result).toMatchObject({
    text: "text 11\n\nand more",
    stopReason: { type: "end_turn" },
    usage: { output_tokens: 7 },
  });
  expect(result.events.map(({ id }) => id)).toEqual([
    "sevt_10",
    "sevt_sent_1",
    "sevt_11",
    "sevt_12",
    "sevt_13",
    "sevt_14",
  ]);
  expect(session.sent).toEqual([{ events: [{ type: "user.message", content: [{ type: "text", text: "Hello" }] }] }]);
  expect(session.requests.slice(0, 4)).toEqual([
    "GET events?order=desc&limit=100",
    "GET events/stream",
    "GET events?created_at[gte]=2026-11-20T00:00:00.003Z",
    POST,
  ]);
  expect(session.open()).toBe(0);
});

test.each([
  [
    [
      { type: "text", text: "one" },
      { type: "image", source: {} },
    ],
    [
      {
        type: "user.message",
        content: [
          { type: "text", text: "one" },
          { type: "image", source: {} },
        ],
      },
    ],
  ],
  [
    [{ type: "user.interrupt" }, { type: "user.message", content: [] }],
    [{ type: "user.interrupt" }, { type: "user.message", content: [] }],
  ],
] as const)("input %j is sent as %j", async (input, events) => {
  const session = playing();
  await session.client.sessions.run("sesn_1", input as never);
  expect(session.sent).toEqual([{ events }]);
});

test.each([
  [[]],
  [[{ type: "user.interrupt" }]],
  [undefined],
  [[null]],
  [[{ type: "text" }, { type: "user.interrupt" }]],
  [7],
])("input %j is refused, and nothing is sent", async (input) => {
  const { client, requests } = playing();
  await expect(client.sessions.run("sesn_1", input as unknown as RunInput)).rejects.toSatisfy(isConfigurationError);
  expect(requests).toEqual([]);
});

test.each([
  [{ concurrency: 0 }, "concurrency must be from 1 to 2^31, got 0"],
  [{ onAbort: "shout" }, "onAbort must be one of interrupt, leave, got shout"],
] as const)("options %j are refused, and nothing is sent", async (options, message) => {
  const { client, requests } = playing();
  const error: unknown = await client.sessions.run("sesn_1", "Hello", options as RunOptions).catch((reason) => reason);
  expect(error).toSatisfy(isConfigurationError);
  expect((error as Error).message).toBe(message);
  expect(requests).toEqual([]);
});

test("the end of an earlier turn, and its text, are not those of this one", async () => {
  const session = playing((playing, sent) => {
    // The turn that went before ends only now, and its message was not listed when the run began.
    playing.emit(event(8), idle(9, "retries_exhausted"));
    playing.history.push({ ...(sent[0] as WireEvent), processed_at: null });
    setTimeout(() => {
      playing.history.pop();
      plainTurn(playing, sent);
    }, 8_000);
  });
  const { text, stopReason } = await session.client.sessions.run("sesn_1", "Hello");
  expect([text, stopReason]).toEqual(["text 11", { type: "end_turn" }]);
});

test("input that the service drops with its retries ends the run", async () => {
  const session = playing((playing) => playing.emit(event(8), idle(9, "retries_exhausted")));
  const { text, stopReason } = await session.client.sessions.run("sesn_1", "Hello");
  expect([text, stopReason]).toEqual(["", { type: "retries_exhausted" }]);
});

test("input that was shown as waiting, and that the service drops with its retries, ends the run", async () => {
  const session = playing((playing, sent) => {
    playing.stream({ ...(sent[0] as WireEvent), processed_at: null });
    playing.emit(event(8), idle(9, "retries_exhausted"));
  });
  expect(await session.client.sessions.run("sesn_1", "Hello")).toMatchObject({
    text: "",
    stopReason: { type: "retries_exhausted" },
  });
});

test("a budget that is reached while the input waits ends the run", async () => {
  const session = playing((playing, sent) => {
    playing.emit(event(8), idle(9, "budget_reached"));
    playing.history.push({ ...(sent[0] as WireEvent), processed_at: null });
  });
  expect(await session.client.sessions.run("sesn_1", "Hello")).toMatchObject({
    text: "",
    stopReason: { type: "budget_reached" },
  });
});

test("a session whose newest event is an interrupt without an id runs", async () => {
  const session = playing(plainTurn, [running(1), event(2), idle(3), event(4, "user.interrupt", { id: "" })]);
  expect(await session.client.sessions.run("sesn_1", "Hello")).toMatchObject({ text: "text 11" });
});

test("a network that is down when the run begins delays it", async () => {
  const session = playing();
  const inner = session.intercept;
  session.intercept = (request, body) => {
    if (session.requests.length < 6) throw new TypeError("fetch failed");
    return inner(request, body);
  };
  expect(await session.client.sessions.run("sesn_1", "Hello")).toMatchObject({ text: "text 11" });
});

test.each([
  ["terminated", event(12, "session.status_terminated")],
  ["deleted", event(12, "session.deleted")],
])("a session that is %s ends the run", async (type, last) => {
  const session = playing((playing, sent) => playing.emit(running(10), ...sent, event(11), last));
  expect(await session.client.sessions.run("sesn_1", "Hello")).toMatchObject({ text: "text 11", stopReason: { type } });
});

test("a session that is gone after a lost connection ends the run as deleted", async () => {
  const session = playing((playing, sent) => {
    playing.emit(running(10), ...sent);
    playing.intercept = () => refusal(404);
    setTimeout(() => playing.end(), 10);
  });
  expect(await session.client.sessions.run("sesn_1", "Hello")).toMatchObject({ stopReason: { type: "deleted" } });
});

test("input that the service refuses rejects with the refusal", async () => {
  const session = playing();
  session.intercept = (request) => (request === POST ? refusal(400) : undefined);
  await expect(session.client.sessions.run("sesn_1", "Hello")).rejects.toMatchObject({ status: 400 });
  expect(session.open()).toBe(0);
});

/** Loses the answer to every send that arrives; `drop` keeps it from arriving. */
function losing(session: ScriptedSession, drop: (nth: number) => boolean): () => number {
  const inner = session.intercept;
  let posts = 0;
  session.intercept = (request, body) => {
    if (request !== POST) return inner(request, body);
    posts++;
    if (!drop(posts)) inner(request, body);
    throw new TypeError("fetch failed");
  };
  return () => posts;
}

test("a lost answer to a message that was accepted does not send it again", async () => {
  const session = playing(plainTurn, [
    event(1, "user.message", { content: [{ type: "text", text: "Hello" }] }),
    idle(3),
  ]);
  const posts = losing(session, () => false);
  expect(await session.client.sessions.run("sesn_1", "Hello")).toMatchObject({ text: "text 11" });
  expect(posts()).toBe(1);
});

test("a message that did not arrive is sent again, although an equal one went before", async () => {
  const session = playing(plainTurn, [
    event(1, "user.message", { content: [{ type: "text", text: "Hello" }] }),
    idle(3),
  ]);
  const posts = losing(session, (nth) => nth < 3);
  expect(await session.client.sessions.run("sesn_1", "Hello")).toMatchObject({ text: "text 11" });
  expect(posts()).toBe(3);
});

test("a message that did not arrive is sent again, although an equal one was taken up in the same millisecond", async () => {
  const hello = event(1, "user.message", { content: [{ type: "text", text: "Hello" }] });
  const session = playing(plainTurn, [running(1), hello, event(1, "span.model_request_start", { id: "sevt_2" })]);
  const posts = losing(session, (nth) => nth === 1);
  expect(await session.client.sessions.run("sesn_1", "Hello")).toMatchObject({ text: "text 11" });
  expect(posts()).toBe(2);
});

test("a message that another client sends meanwhile is not taken for this one if it says something else", async () => {
  const session = playing();
  const posts = losing(session, (nth) => nth === 1);
  setTimeout(() => session.history.push(event(5, "user.message", { content: [{ type: "text", text: "Other" }] })), 20);
  await session.client.sessions.run("sesn_1", "Hello");
  expect(posts()).toBe(2);
});

test.each<[string, () => unknown, object]>([
  ["allow", () => "allow", { result: "allow" }],
  ["deny", () => "deny", { result: "deny" }],
  ["a reason", async () => ({ deny: "too late" }), { result: "deny", deny_message: "too late" }],
  ["nothing that is known", () => true, { result: "deny" }],
  ["an error", () => Promise.reject(new Error("no idea")), { result: "deny", deny_message: "no idea" }],
])("confirm returns %s", async (_, confirm, answer) => {
  const session = playing(asking(...ASK));
  const asked = vi.fn(confirm);
  const { text } = await session.client.sessions.run("sesn_1", "Hello", { confirm: asked as never });
  expect(answersOf(session)).toEqual([{ type: "user.tool_confirmation", tool_use_id: "sevt_20", ...answer }]);
  expect(asked).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: "sevt_20" }), {
    signal: expect.any(AbortSignal),
  });
  expect(text).toBe("text 31");
});

test.each<[string, () => unknown, object]>([
  ["text", () => "late", { content: [{ type: "text", text: "late" }], is_error: false }],
  ["blocks", async () => [{ type: "text", text: "a" }], { content: [{ type: "text", text: "a" }], is_error: false }],
  ["nothing", () => undefined, { is_error: false }],
  [
    "an error",
    () => {
      throw new Error("no such order");
    },
    { content: [{ type: "text", text: "no such order" }], is_error: true },
  ],
  [
    "an error that is none",
    () => Promise.reject("broken"),
    { content: [{ type: "text", text: "broken" }], is_error: true },
  ],
])("a custom tool and a self-hosted one return %s", async (_, run, answer) => {
  const custom = playing(asking("agent.custom_tool_use"));
  const lookup = vi.fn(run);
  await custom.client.sessions.run("sesn_1", "Hello", { tools: { lookup: lookup as never } });
  expect(answersOf(custom)).toEqual([{ type: "user.custom_tool_result", custom_tool_use_id: "sevt_20", ...answer }]);
  expect(lookup).toHaveBeenCalledExactlyOnceWith(
    { order: 20 },
    { event: expect.objectContaining({ id: "sevt_20" }), signal: expect.any(AbortSignal) },
  );
  const hosted = playing(asking("agent.tool_use", { evaluated_permission: "allow" }));
  const toolResult = vi.fn(run);
  await hosted.client.sessions.run("sesn_1", "Hello", { toolResult: toolResult as never });
  expect(answersOf(hosted)).toEqual([{ type: "user.tool_result", tool_use_id: "sevt_20", ...answer }]);
  expect(toolResult).toHaveBeenCalledOnce();
});

test.each([
  ["agent.custom_tool_use", { name: "other" }],
  ["agent.custom_tool_use", { name: "constructor" }],
  ["agent.custom_tool_use", { name: "__proto__" }],
  ["agent.mcp_tool_use", { evaluated_permission: "allow" }],
  ["agent.tool_use", { evaluated_permission: "ask" }],
])("%s %j has no handler: the run ends, and says which call waits", async (type, rest) => {
  const session = playing(asking(type, rest));
  const tools = { lookup: () => "late" };
  const { stopReason } = await session.client.sessions.run("sesn_1", "Hello", { tools, toolResult: () => "late" });
  expect(stopReason).toEqual({ type: "requires_action", event_ids: ["sevt_20"] });
  expect(answersOf(session)).toEqual([]);
});

test("of two calls, one without a handler, the other is answered before the run ends", async () => {
  const session = playing((playing, sent) => {
    if (sent[0]?.type !== "user.message")
      return playing.emit(...sent, idle(30, "requires_action", { event_ids: ["sevt_20"] }));
    const calls = ["other", "lookup"].map((name, index) =>
      event(20 + index, "agent.custom_tool_use", { name, input: {} }),
    );
    playing.emit(running(10), ...sent, ...calls, idle(29, "requires_action", { event_ids: ["sevt_20", "sevt_21"] }));
  });
  const { stopReason } = await session.client.sessions.run("sesn_1", "Hello", { tools: { lookup: () => "late" } });
  expect(stopReason).toEqual({ type: "requires_action", event_ids: ["sevt_20"] });
  expect(answersOf(session)).toMatchObject([{ custom_tool_use_id: "sevt_21" }]);
});

test("a call that is named again and again is handled once", async () => {
  const session = playing((playing, sent) => {
    if (sent[0]?.type !== "user.message") return playing.emit(...sent, running(30), idle(32));
    const naming = { stop_reason: { type: "requires_action", event_ids: ["sevt_20"] } };
    playing.emit(running(10), ...sent, event(20, "agent.custom_tool_use", { name: "lookup", input: {} }));
    playing.emit(event(21, "session.thread_status_idle", naming), event(22, "session.status_idle", naming));
    playing.emit(running(23), event(24, "session.status_idle", naming));
  });
  const lookup = vi.fn(() => "late");
  await session.client.sessions.run("sesn_1", "Hello", { tools: { lookup } });
  expect(lookup).toHaveBeenCalledOnce();
  expect(answersOf(session)).toHaveLength(1);
});

test("a call of a child is answered while the session works on", async () => {
  const session = playing((playing, sent) => {
    if (sent[0]?.type !== "user.message") return playing.emit(...sent, idle(32));
    const call = event(20, "agent.tool_use", {
      name: "bash",
      evaluated_permission: "ask",
      session_thread_id: "sthr_2",
    });
    const stop_reason = { type: "requires_action", event_ids: ["sevt_20"] };
    playing.emit(
      running(10),
      ...sent,
      call,
      event(21, "session.thread_status_idle", { stop_reason, session_thread_id: "sthr_2" }),
    );
  });
  const { stopReason } = await session.client.sessions.run("sesn_1", "Hello", { confirm: () => "allow" });
  expect([stopReason, answersOf(session).length]).toEqual([{ type: "end_turn" }, 1]);
});

test("a call that was made before the run began is answered", async () => {
  const call = event(2, "agent.custom_tool_use", { name: "lookup", input: {}, session_thread_id: "sthr_1" });
  const session = playing(
    (playing, sent) => {
      if (sent[0]?.type === "user.message")
        playing.emit(...sent, idle(12, "requires_action", { event_ids: ["sevt_2"] }));
      else playing.emit(...sent, running(30), event(31), idle(32));
    },
    [running(1), call, event(3)],
  );
  const { text, events } = await session.client.sessions.run("sesn_1", "Hello", { tools: { lookup: () => "late" } });
  expect(text).toBe("text 31");
  expect(answersOf(session)).toMatchObject([{ custom_tool_use_id: "sevt_2", is_error: false }]);
  expect(events[0]).toMatchObject({ type: "user.message" });
});

test("a call that was made and answered before the run began is not handled", async () => {
  const call = event(2, "agent.custom_tool_use", { name: "lookup", input: {}, session_thread_id: "sthr_1" });
  const session = playing(
    (playing, sent) => {
      playing.emit(...sent, idle(12, "requires_action", { event_ids: ["sevt_2"] }));
      setTimeout(() => playing.emit(running(30), event(31), idle(32)), 5_000);
    },
    [running(1), call, event(3, "user.custom_tool_result", { custom_tool_use_id: "sevt_2" })],
  );
  const lookup = vi.fn(() => "late");
  expect(await session.client.sessions.run("sesn_1", "Hello", { tools: { lookup } })).toMatchObject({
    text: "text 31",
  });
  expect(lookup).not.toHaveBeenCalled();
});

test("a call that somebody else has answered by now is not handled", async () => {
  const session = playing((playing, sent) => {
    const answer = event(23, "user.custom_tool_result", { custom_tool_use_id: "sevt_20" });
    playing.emit(running(10), ...sent, ...asks(20, "agent.custom_tool_use"), answer, running(30), idle(32));
  });
  const lookup = vi.fn(() => "late");
  await session.client.sessions.run("sesn_1", "Hello", { tools: { lookup } });
  expect(lookup).not.toHaveBeenCalled();
});

test("an answer that is refused because somebody else was first changes nothing", async () => {
  const session = playing(asking("agent.custom_tool_use"));
  const inner = session.intercept;
  session.intercept = (request, body) => {
    if (!JSON.stringify(body ?? {}).includes("custom_tool_use_id")) return inner(request, body);
    session.emit(event(23, "user.custom_tool_result", { custom_tool_use_id: "sevt_20" }));
    setTimeout(() => session.emit(running(30), event(31), idle(32)), 5_000);
    return refusal(400);
  };
  const { text } = await session.client.sessions.run("sesn_1", "Hello", { tools: { lookup: () => "late" } });
  expect(text).toBe("text 31");
  expect(answersOf(session)).toHaveLength(1);
});

test("an answer that the service does not take becomes an error result, and a second refusal rejects", async () => {
  const session = playing(asking("agent.custom_tool_use"));
  const inner = session.intercept;
  session.intercept = (request, body) =>
    JSON.stringify(body ?? {}).includes("gif") ? refusal(400) : inner(request, body);
  const tools = { lookup: () => [{ type: "gif" }] as never };
  await session.client.sessions.run("sesn_1", "Hello", { tools });
  expect(answersOf(session)).toMatchObject([{ is_error: false }, { is_error: true, content: [{ text: /400/ }] }]);

  const strict = playing(asking("agent.custom_tool_use"));
  const accept = strict.intercept;
  strict.intercept = (request, body) =>
    JSON.stringify(body ?? {}).includes("custom_tool") ? refusal(400) : accept(request, body);
  await expect(strict.client.sessions.run("sesn_1", "Hello", { tools })).rejects.toMatchObject({ status: 400 });
});

test("an answer that cannot be written as JSON becomes an error result", async () => {
  const session = playing(asking("agent.custom_tool_use"));
  const circular: unknown[] = [];
  circular.push(circular);
  const tools = { lookup: () => circular as never };
  expect(await session.client.sessions.run("sesn_1", "Hello", { tools })).toMatchObject({ text: "text 31" });
  expect(answersOf(session)).toMatchObject([{ is_error: true, content: [{ text: /JSON/ }] }]);
});

test("a lost answer to a result that was accepted does not send it again", async () => {
  const session = playing(asking("agent.custom_tool_use"));
  const posts = losing(session, (nth) => nth === 3);
  const lookup = vi.fn(() => "late");
  await session.client.sessions.run("sesn_1", "Hello", { tools: { lookup } });
  expect([posts(), lookup.mock.calls.length]).toEqual([2, 1]);
});

test.each([
  [undefined, 4],
  [2, 2],
])("with concurrency %s, %d handlers run at one time", async (concurrency, most) => {
  const ids = Array.from({ length: 9 }, (_, index) => `sevt_${20 + index}`);
  const session = playing((playing, sent) => {
    playing.emit(...sent);
    if (sent[0]?.type === "user.message") {
      const calls = ids.map((_, index) => event(20 + index, "agent.custom_tool_use", { name: "lookup", input: {} }));
      playing.emit(...calls, idle(40, "requires_action", { event_ids: ids }));
    } else if (answersOf(playing).length === ids.length) playing.emit(running(50), idle(51));
  });
  let [now, peak] = [0, 0];
  const lookup = async () => {
    peak = Math.max(peak, ++now);
    await pass(100);
    now--;
    return "late";
  };
  await session.client.sessions.run("sesn_1", "Hello", { tools: { lookup }, concurrency });
  expect(peak).toBe(most);
});

test.each([
  ["interrupt", [{ type: "user.interrupt" }]],
  ["leave", []],
] as const)(
  "an abort with %s sends %j and rejects with its reason, whatever the handler does",
  async (onAbort, events) => {
    const session = playing(asking(...ASK));
    const controller = new AbortController();
    let signal: AbortSignal | undefined;
    const run = session.client.sessions.run("sesn_1", "Hello", {
      onAbort,
      signal: controller.signal,
      confirm: (_, context) => {
        signal = context.signal;
        return new Promise(() => {});
      },
    });
    const outcome = run.catch((error) => error);
    await pass(5_000);
    expect(signal?.aborted).toBe(false);
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await outcome).toBe(reason);
    expect(signal?.aborted).toBe(true);
    expect(answersOf(session)).toEqual(events);
    expect(session.open()).toBe(0);
    await pass(60_000);
    expect(answersOf(session)).toEqual(events);
  },
);

test.each([0, 1, 2, 3])("an abort before anything was sent, with %d requests made, sends nothing", async (made) => {
  const session = playing();
  const controller = new AbortController();
  if (!made) controller.abort("enough");
  session.intercept = () => {
    if (session.requests.length === made) controller.abort("enough");
    return undefined;
  };
  await expect(session.client.sessions.run("sesn_1", "Hello", { signal: controller.signal })).rejects.toBe("enough");
  await pass(60_000);
  expect([session.requests.length, session.sent]).toEqual([made, []]);
});

test("an interrupt that cannot be sent rejects with why, and one that is refused does not matter", async () => {
  for (const [status, expected] of [
    [401, expect.objectContaining({ status: 401 })],
    [400, "enough"],
    [404, "enough"],
  ] as const) {
    const session = playing(() => {});
    const inner = session.intercept;
    session.intercept = (request, body) =>
      JSON.stringify(body ?? {}).includes("interrupt") ? refusal(status) : inner(request, body);
    const controller = new AbortController();
    const outcome = session.client.sessions
      .run("sesn_1", "Hello", { signal: controller.signal })
      .catch((error) => error);
    await pass(5_000);
    controller.abort("enough");
    expect(await outcome).toEqual(expected);
  }
});

test("an interrupt that is never answered rejects within a minute", async () => {
  const session = playing(() => {});
  const inner = session.intercept;
  session.intercept = (request, body) =>
    JSON.stringify(body ?? {}).includes("interrupt") ? new Promise(() => {}) : inner(request, body);
  const controller = new AbortController();
  const settled = vi.fn();
  session.client.sessions.run("sesn_1", "Hello", { signal: controller.signal }).catch(settled);
  await pass(5_000);
  controller.abort("enough");
  await pass(60_000);
  expect(settled).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: "TimeoutError" }));
});

test("what onEvent throws rejects, and leaves the agent at work", async () => {
  const session = playing();
  const onEvent = () => {
    throw new Error("a bug of the caller");
  };
  await expect(session.client.sessions.run("sesn_1", "Hello", { onEvent })).rejects.toThrow("a bug of the caller");
  expect(answersOf(session)).toEqual([]);
  expect(session.open()).toBe(0);
});

test("with previews, onEvent is given them, and the result is not", async () => {
  const session = playing((playing, sent) => {
    playing.emit(running(10), ...sent);
    playing.stream({ type: "event_start", event: { type: "agent.message", id: "sevt_11" } });
    playing.emit(event(11), idle(12));
  });
  const types: string[] = [];
  const onEvent = ({ type }: { type: string }) => void types.push(type);
  const { events } = await session.client.sessions.run("sesn_1", "Hello", { previews: true, onEvent });
  expect(types).toContain("event_start");
  expect(events.map(({ type }) => type)).toEqual(types.filter((type) => type !== "event_start"));
});
