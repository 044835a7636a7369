import { expect, test } from "vitest";
import { createStreamChecker } from "./create-stream-checker.ts";
import type { StreamRule } from "./rule.ts";
import { formatViolation } from "./violation.ts";

const AT = "2026-11-17T09:00:00Z";
const running = (id: string) => ({ id, type: "session.status_running", processed_at: AT });
const result = (id: string) => ({ id, type: "agent.tool_result", tool_use_id: "sevt_call", processed_at: AT });

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

test("notes broken house rules where that is asked for", () => {
  const checker = createStreamChecker(undefined, { houseRules: "note" });
  checker.push(result("sevt_1"));
  const [note] = checker.push(result("sevt_2"));
  expect(note && formatViolation(note)).toBe(
    'frame 2: tool-result-once: agent.tool_result came again for "sevt_call" (house rule)',
  );
});

test("judges shapes too, unless told not to", () => {
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

test("judges the name of a frame where the wire is seen", () => {
  const checker = createStreamChecker();
  const messages = [undefined, null, "message", "session.status_running"].map((name, i) => {
    const faults = checker.push({ ...running(`sevt_${i}`), type: "session.updated", title: "x" }, name);
    return faults.map(({ message }) => message).join();
  });
  expect(messages).toEqual([
    "",
    "the frame of session.updated has no event line",
    'the frame of session.updated is named "message"',
    'the frame of session.updated is named "session.status_running"',
  ]);
});

test("judges by other rules than its own", () => {
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

test("forgets rather than accuses: what may have been seen before is not missing", () => {
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
