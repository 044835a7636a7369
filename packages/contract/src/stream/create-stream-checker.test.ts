import { expect, test } from "vitest";
import { checkStream, createStreamChecker } from "./create-stream-checker.ts";
import type { StreamRule } from "./rule.ts";
import { formatViolation } from "./violation.ts";

const AT = "2026-11-17T09:00:00Z";
const running = (id: string) => ({ id, type: "session.status_running", processed_at: AT });
const created = (id: string) => ({
  id,
  type: "session.thread_created",
  session_thread_id: "sthr_1",
  agent_name: "Helper",
  workflow_run_id: null,
  processed_at: AT,
});

test("reports the rule, the frame, and the earlier frame that makes it wrong", () => {
  const checker = createStreamChecker();
  expect(checker.push(running("sevt_1"))).toEqual([]);
  expect(checker.push({ ...running("sevt_2") })).toEqual([
    {
      rule: "running-once-per-turn",
      severity: "violation",
      index: 1,
      because: 0,
      message: "session.status_running came again",
      meaning: "A turn has one `session.status_running`, however many model requests it takes.",
      frame: running("sevt_2"),
    },
  ]);
  expect(checker.frames).toBe(2);
});

test("notes broken house rules with houseRules: note", () => {
  const checker = createStreamChecker(undefined, { houseRules: "note" });
  checker.push(created("sevt_1"));
  const [note] = checker.push(created("sevt_2"));
  expect(note && formatViolation(note)).toBe(
    'frame 2: thread-created-once: session.thread_created came again for "sthr_1" (house rule)',
  );
});

test("validates shapes too, unless schemas is false", () => {
  expect(createStreamChecker().push({ type: "session.deleted" })[0]?.message).toBe(
    "event.id: expected a value, since it is required, but got nothing",
  );
  expect(createStreamChecker(undefined, { schemas: false }).push({ type: "session.deleted" })).toEqual([]);
  expect(createStreamChecker().push("text")[0]?.rule).toBe("schema");
});

test("leaves the rules of a session out on the stream of one thread", () => {
  const checker = createStreamChecker(undefined, { stream: "thread" });
  checker.push(running("sevt_1"));
  expect(checker.push(running("sevt_2"))).toEqual([]);
  expect(checker.push(running("sevt_2")).map(({ rule }) => rule)).toEqual(["event-appears-once"]);
});

test("checks the name of a frame where the wire is seen", () => {
  const checker = createStreamChecker();
  const messages = [undefined, null, "message", "session.status_running"].map((name, i) => {
    const faults = checker.push({ ...running(`sevt_${i}`), type: "session.updated", title: "x" }, name);
    return faults.map(({ message }) => message).join();
  });
  expect(messages).toEqual([
    "",
    "the frame of session.updated has no event line",
    "",
    'the frame of session.updated is named "session.status_running"',
  ]);
});

test.each([
  ["documented", [], ["frame-names-its-event"]],
  ["observed", ["frame-is-a-message"], []],
  ["any", [], []],
] as const)("as %s, frames named by type and by message break %j and %j", (profile, byType, byMessage) => {
  const frame = { id: "sevt_1", type: "session.updated", title: "x", processed_at: AT };
  const broken = (name: string) =>
    createStreamChecker(undefined, { profile })
      .push(frame, name)
      .map(({ rule }) => rule);
  expect([broken("session.updated"), broken("message")]).toEqual([byType, byMessage]);
});

test("rejects an unknown profile with the allowed ones", () => {
  for (const profile of ["live", "__proto__", null]) {
    expect(() => createStreamChecker(undefined, { profile: profile as "any" })).toThrow(
      `there is no profile ${JSON.stringify(profile)}; use one of: observed, documented, any`,
    );
  }
});

test("lets a waiting event stand in a history, and on an observed stream not", () => {
  const waiting = { id: "sevt_1", type: "user.custom_tool_result", custom_tool_use_id: "sevt_0", processed_at: null };
  const broken = (view: "stream" | "history") =>
    createStreamChecker(undefined, { profile: "observed", view })
      .push(waiting)
      .map(({ rule }) => rule);
  expect([broken("stream"), broken("history")]).toEqual([["stored-on-receipt"], []]);
});

test.each([
  ["2026-08-03T23:59:59.999999Z", "note", "older than the document"],
  ["2026-08-04T00:00:00Z", "violation", undefined],
] as const)("on a recording of %s, an idle session without usage is a %s", (time, severity, reason) => {
  const idle = { id: "sevt_2", type: "session.status_idle", stop_reason: { type: "end_turn" }, processed_at: time };
  const events = [
    { ...running("sevt_1"), processed_at: time },
    { ...idle, stop_details: null },
  ];
  const found = (live: boolean) => checkStream(events, { live }).filter(({ rule }) => rule === "usage-before-idle");
  expect(found(true)).toMatchObject([{ severity, reason }]);
  expect(found(false)).toMatchObject([{ severity: "violation", reason: undefined }]);
});

test("reports unknown tags as the option sets", () => {
  const news = { id: "sevt_1", type: "agent.gesture", processed_at: AT };
  const tea = { type: "tea_error", message: "No tea.", retry_status: { type: "retrying" } };
  const error = { id: "sevt_2", type: "session.error", error: tea, processed_at: AT };
  const found = (unknownTags: "ignore" | "note" | "violation") =>
    checkStream([news, error], { unknownTags }).map(({ rule, severity, message }) => [rule, severity, message]);
  expect(found("ignore")).toEqual([]);
  for (const severity of ["note", "violation"] as const) {
    expect(found(severity)).toEqual([
      ["unknown-tag", severity, 'event.type: the document does not define "agent.gesture"'],
      ["unknown-tag", severity, 'event.error.type: the document does not define "tea_error"'],
    ]);
  }
});

test("checks by other rules than its own", () => {
  const rule: StreamRule = {
    id: "no-usage",
    kind: "never",
    scope: "session",
    needs: "any-join",
    confidence: "house",
    source: "this test",
    meaning: "Usage is secret.",
    event: [{ types: ["session.usage"] }],
  };
  const checker = createStreamChecker([rule], { schemas: false });
  expect(checker.push({ type: "session.usage" }).map(({ rule }) => rule)).toEqual(["no-usage"]);
  expect(checker.push({ type: "session.deleted" })).toEqual([]);
});

test("reports nothing as missing that it may have dropped from memory", () => {
  const checker = createStreamChecker(undefined, { joined: "start", memory: 4, schemas: false });
  const call = (id: string) => ({ id, type: "span.model_request_start", processed_at: AT });
  const end = (id: string, start: string) => ({
    id,
    type: "span.model_request_end",
    model_request_start_id: start,
    processed_at: AT,
  });
  checker.push({ id: "m", type: "user.message", processed_at: AT });
  checker.push(running("r"));
  checker.push({ id: "t", type: "session.thread_status_running", session_thread_id: "s", processed_at: AT });
  for (let i = 0; i < 10; i += 1) {
    expect([...checker.push(call(`s${i}`)), ...checker.push(end(`e${i}`, `s${i}`))]).toEqual([]);
  }
  checker.push(call("last"));
  expect(checker.push(end("late", "never-seen")).map(({ rule }) => rule)).toEqual([]);
});

const BLOCKED = {
  id: "sevt_1",
  type: "session.status_idle",
  stop_reason: { type: "requires_action", event_ids: ["sevt_0"] },
};
const TERMINATED = { id: "sevt_1", type: "session.status_terminated" };

test.each([
  ["what the session waits for", BLOCKED, "no-new-work-while-blocked"],
  ["the end of the session", TERMINATED, "terminated-is-final"],
])("lets a message that was queued before stand behind %s in a history, and on a stream not", (_what, before, rule) => {
  const waiting = { id: "sevt_2", type: "user.message", content: [{ type: "text", text: "And?" }], processed_at: null };
  const broken = (view: "stream" | "history") => {
    const checker = createStreamChecker(undefined, { profile: "documented", view, schemas: false });
    return [before, waiting].flatMap((event) => checker.push(event).map((violation) => violation.rule));
  };
  expect([broken("stream"), broken("history")]).toEqual([[rule], []]);
});

test("reports an event that a history lists as waiting twice", () => {
  const waiting = { id: "sevt_1", type: "user.interrupt", processed_at: null };
  const checker = createStreamChecker(undefined, { view: "history" });
  expect([waiting, waiting].flatMap((event) => checker.push(event).map(({ rule }) => rule))).toEqual(["queued-once"]);
});
