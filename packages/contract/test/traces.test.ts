import { createStreamChecker, formatViolation, type StreamCheckerOptions } from "@managed-agents/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { DOCUMENTED, type Frame, frames, THREAD_TRACES, TRACES } from "./traces.ts";

function faults(trace: readonly Frame[], options: StreamCheckerOptions): string[] {
  const checker = createStreamChecker(undefined, options);
  return trace.flatMap((frame) => checker.push(frame)).map(formatViolation);
}

/** What a connection gets that opens before the frame `from`: no previews of a model request that is in flight. */
function joinLate(trace: readonly Frame[], from: number): Frame[] {
  const rest = trace.slice(from);
  const request = rest.findIndex(({ type }) => type === "span.model_request_start");
  return rest.filter(({ type }, i) => (request !== -1 && i > request) || !type.startsWith("event_"));
}

test("there are at least 40 traces", () => {
  expect(TRACES.length).toBeGreaterThanOrEqual(40);
});

test.each(TRACES)("$name passes from its start", ({ frames }) => {
  expect(faults(frames, { joined: "start" })).toEqual([]);
});

test.each(DOCUMENTED)("$name passes as documented", ({ frames }) => {
  expect(faults(frames, { joined: "start", profile: "documented" })).toEqual([]);
});

test("a message that joins a turn is not as documented", () => {
  const found = faults(frames("queued-message"), { joined: "start", profile: "documented" });
  expect(found.map((text) => text.split(": ")[1])).toEqual(["message-waits-for-the-turn"]);
});

test.each(TRACES)("$name passes wherever it is joined late", ({ frames }) => {
  for (let from = 0; from <= frames.length; from += 1) {
    expect(faults(joinLate(frames, from), { joined: "late" }), `joined at frame ${from}`).toEqual([]);
  }
});

test.each(TRACES)("$name passes with a memory of two cases per rule", ({ frames }) => {
  expect(faults(frames, { joined: "start", memory: 2 })).toEqual([]);
});

test.each(THREAD_TRACES)("the stream of one thread, $name, passes from its start and joined late", ({ frames }) => {
  expect(faults(frames, { stream: "thread", joined: "start" })).toEqual([]);
  for (let from = 0; from <= frames.length; from += 1) {
    expect(faults(joinLate(frames, from), { stream: "thread", joined: "late" }), `joined at frame ${from}`).toEqual([]);
  }
});

test("any prefix of any trace passes, joined anywhere", { timeout: 60_000 }, () => {
  const cut = fc
    .constantFrom(...TRACES)
    .chain(({ frames }) =>
      fc
        .tuple(fc.nat(frames.length), fc.nat(frames.length))
        .map(([a, b]) => ({ frames, from: Math.min(a, b), to: Math.max(a, b) })),
    );
  fc.assert(
    fc.property(cut, ({ frames, from, to }) => {
      const part = frames.slice(0, to);
      expect(from === 0 ? faults(part, { joined: "start" }) : faults(joinLate(part, from), { joined: "late" })).toEqual(
        [],
      );
    }),
    { seed: 1187, numRuns: 1000 },
  );
});

test("any frames of any shape are checked without an exception", { timeout: 60_000 }, () => {
  const types = fc.constantFrom(
    ...new Set(TRACES.flatMap(({ frames }) => frames.map(({ type }) => type))),
    "__proto__",
    "x",
  );
  const frame = fc.oneof(
    fc.anything(),
    fc.record({
      type: types,
      id: fc.anything(),
      stop_reason: fc.anything(),
      delta: fc.anything(),
      content: fc.anything(),
    }),
    fc.record({
      type: types,
      tool_use_id: fc.anything(),
      event: fc.anything(),
      error: fc.anything(),
      evaluation: fc.anything(),
    }),
  );
  fc.assert(
    fc.property(fc.array(frame, { maxLength: 30 }), (all) => {
      const checker = createStreamChecker(undefined, { joined: "start" });
      for (const each of all) checker.push(each);
      expect(checker.frames).toBe(all.length);
    }),
    { seed: 1187, numRuns: 300 },
  );
});

/** Frames that a child thread posts to its parent, for a session whose primary thread works meanwhile. */
const child = (name: string): Frame[] => {
  const thread = { session_thread_id: `sthr_01${name}`, agent_name: name };
  const frame = (type: string, more: object): Frame => ({
    id: `sevt_01${name}${type}`,
    type,
    processed_at: "2026-11-18T09:00:00Z",
    ...more,
  });
  return [
    frame("session.thread_created", { ...thread, workflow_run_id: null }),
    frame("session.thread_status_running", thread),
    frame("agent.tool_use", {
      name: "bash",
      input: {},
      evaluated_permission: "allow",
      session_thread_id: thread.session_thread_id,
    }),
    frame("agent.thread_message_received", {
      from_session_thread_id: thread.session_thread_id,
      from_agent_name: name,
      content: [],
    }),
    frame("session.thread_status_idle", { ...thread, stop_reason: { type: "end_turn" }, stop_details: null }),
  ];
};

/** Merges lists at random, each in its own order. */
const interleaved = (lists: readonly (readonly Frame[])[]): fc.Arbitrary<Frame[]> => {
  const turns = lists.flatMap((list, i) => list.map(() => i));
  return fc.shuffledSubarray(turns, { minLength: turns.length }).map((order) => {
    const queues = lists.map((list) => [...list]);
    return order.flatMap((i) => queues[i]?.shift() ?? []);
  });
};

test("any interleaving of a working primary thread and two children passes", { timeout: 60_000 }, () => {
  const whole = frames("allowed-tool-two-calls");
  const [from, to] = [4, whole.length - 3];
  fc.assert(
    fc.property(interleaved([whole.slice(from, to), child("One"), child("Two")]), (middle) => {
      const trace = [...whole.slice(0, from), ...middle, ...whole.slice(to)];
      expect(faults(trace, { joined: "start" })).toEqual([]);
    }),
    { seed: 1187, numRuns: 1000 },
  );
});
