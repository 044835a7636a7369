import { emptyTranscript, foldTranscript, reduceTranscript, type Transcript } from "@managed-agents/client/transcript";
import type { SessionEvent, StreamEvent } from "@managed-agents/types";
import fc from "fast-check";
import { expect, test } from "vitest";
import { delta, idle, start, text, wire } from "./wire.ts";

type Event = SessionEvent | StreamEvent;

const fold = (events: readonly Event[]): Transcript => events.reduce(reduceTranscript, emptyTranscript);

/** Ids that calls and answers draw from, so that answers find calls, now and then twice. */
const CALLS = ["call_1", "call_2", "call_3"];
const call = fc.constantFrom(...CALLS);
const child = { session_thread_id: "sthr_1", agent_name: "Child" };

/** One event of any kind. Calls have ids of their own kind, all else has a fresh one. */
const event: fc.Arbitrary<() => SessionEvent> = fc.oneof(
  fc.string().map((words) => () => wire("user.message", text(words))),
  fc.string().map((words) => () => wire("agent.message", text(words))),
  fc
    .constantFrom(
      "session.status_running",
      "session.status_rescheduled",
      "session.status_terminated",
      "session.deleted",
    )
    .map((type) => () => wire(type)),
  fc
    .constantFrom("agent.thinking", "agent.new_thing", "span.model_request_end", "agent.thread_context_compacted")
    .map((type) => () => wire(type)),
  fc
    .tuple(call, fc.constantFrom("agent.tool_use", "agent.custom_tool_use"), fc.constantFrom("ask", "allow", "deny"))
    .map(
      ([id, type, evaluated_permission]) =>
        () =>
          wire(type, { id, name: "bash", input: {}, evaluated_permission }),
    ),
  fc.tuple(call, fc.boolean()).map(
    ([tool_use_id, is_error]) =>
      () =>
        wire("agent.tool_result", { tool_use_id, is_error }),
  ),
  fc.tuple(call, fc.constantFrom("allow", "deny")).map(
    ([tool_use_id, result]) =>
      () =>
        wire("user.tool_confirmation", { tool_use_id, result }),
  ),
  call.map((custom_tool_use_id) => () => wire("user.custom_tool_result", { custom_tool_use_id })),
  fc.subarray(CALLS).map((ids) => () => idle("requires_action", ids)),
  fc.constant(() => idle()),
  fc.constant(() => wire("user.interrupt", { id: "" })),
  fc.nat().map((input_tokens) => () => wire("session.usage", { usage: { input_tokens } })),
  fc
    .constantFrom("session.thread_status_running", "session.thread_status_terminated")
    .map((type) => () => wire(type, child)),
  fc
    .subarray(CALLS)
    .map(
      (event_ids) => () =>
        wire("session.thread_status_idle", { ...child, stop_reason: { type: "requires_action", event_ids } }),
    ),
);

const history = fc.array(event, { maxLength: 30 }).map((makers) => makers.map((make) => make()));
const places = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 20 });

/** Numbers drawn once, whatever the length of what they choose from. */
const pick = (drawn: number, size: number): number => drawn % size;

test("a history folds to the same with duplicates anywhere after their first time", () => {
  fc.assert(
    fc.property(history, places, (events, drawn) => {
      const doubled: Event[] = [...events];
      for (const [which, where] of events.length ? drawn : []) {
        const copied = doubled[pick(which, doubled.length)] as Event;
        const first = doubled.indexOf(copied);
        doubled.splice(first + 1 + pick(where, doubled.length - first), 0, { ...copied });
      }
      expect(fold(doubled)).toEqual(fold(events));
    }),
    { numRuns: 500 },
  );
});

test("a history folds to the same when its messages came before, queued", () => {
  fc.assert(
    fc.property(history, places, (events, drawn) => {
      const echoed: Event[] = [...events];
      for (const [which, where] of events.length ? drawn : []) {
        const message = events[pick(which, events.length)] as SessionEvent;
        if (message.type !== "user.message") continue;
        const at = echoed.indexOf(message);
        echoed.splice(pick(where, at + 1), 0, { ...message, processed_at: null });
      }
      expect(fold(echoed)).toEqual(fold(events));
    }),
    { numRuns: 500 },
  );
});

test("a history folds to the same when its messages were previewed, and others announced in vain", () => {
  fc.assert(
    fc.property(history, places, (given, drawn) => {
      const events: Event[] = [...given, idle()];
      const previewed = [...events];
      for (const [which, where] of drawn) {
        const chosen = events[pick(which, events.length)] as SessionEvent;
        const id = chosen.type === "agent.message" || chosen.type === "agent.thinking" ? chosen.id : `vain_${which}`;
        const at =
          chosen.type === "agent.message" || chosen.type === "agent.thinking"
            ? previewed.indexOf(chosen)
            : previewed.length - 1;
        const first = pick(where, at + 1);
        const type = chosen.type === "agent.thinking" ? "agent.thinking" : "agent.message";
        previewed.splice(first, 0, start(id, type), delta(id, "wo"), delta(id, "rds", which % 3));
      }
      expect(fold(previewed)).toEqual(fold(events));
    }),
    { numRuns: 500 },
  );
});

test("no event changes a transcript that was handed out", () => {
  fc.assert(
    fc.property(history, (events) => {
      let transcript = fold([]);
      for (const next of events) {
        const before = transcript;
        const copy = JSON.stringify(before);
        transcript = reduceTranscript(before, next);
        expect(JSON.stringify(before)).toBe(copy);
      }
    }),
    { numRuns: 200 },
  );
});

test("many events folded at once give what they give one by one, and leave what was before as it was", () => {
  fc.assert(
    fc.property(history, fc.nat(30), (events, at) => {
      const before = fold(events.slice(0, at));
      const copy = JSON.stringify(before);
      expect(foldTranscript(before, events.slice(at))).toEqual(fold(events));
      expect(JSON.stringify(before)).toBe(copy);
    }),
    { numRuns: 500 },
  );
});

test("what is pending is what the entries say", () => {
  fc.assert(
    fc.property(history, (events) => {
      const { entries, pending } = fold(events);
      const waiting = entries.filter((entry) => entry.kind === "tool" && /^needs_/.test(entry.status));
      expect([...pending].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
        [...waiting].sort((a, b) => (a.id < b.id ? -1 : 1)),
      );
    }),
    { numRuns: 500 },
  );
});
