// Generated from spec/protocol/stream/queue.yaml by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { StreamRule } from "../stream/rule.ts";

export const QUEUE_RULES = [
  {
    id: "event-appears-once",
    kind: "at-most-once",
    scope: "connection",
    needs: "any-join",
    confidence: "documented",
    source: "docs events-and-streaming",
    meaning:
      "An event that carries its time appears once on a stream. A client event can appear before that, without the time.",
    event: [{ types: ["*"], where: [{ path: "processed_at", in: [null], not: true }], by: "id" }],
    until: [],
  },
  {
    id: "queued-once",
    kind: "at-most-once",
    scope: "connection",
    needs: "any-join",
    confidence: "documented",
    source: "docs events-and-streaming",
    meaning: "A client event that waits appears once without its time.",
    event: [
      {
        types: [
          "user.message",
          "user.interrupt",
          "user.tool_confirmation",
          "user.custom_tool_result",
          "user.tool_result",
          "system.message",
        ],
        where: [{ path: "processed_at", in: [null], not: false }],
        by: "id",
      },
    ],
    until: [],
  },
  {
    id: "processed-stays-processed",
    kind: "closes",
    scope: "connection",
    needs: "any-join",
    confidence: "documented",
    source: "docs events-and-streaming",
    meaning: "A client event that was taken up does not wait again.",
    closer: [
      {
        types: ["user.message", "user.interrupt", "user.tool_confirmation", "system.message"],
        where: [{ path: "processed_at", in: [null], not: true }],
        by: "id",
      },
    ],
    forbids: [
      {
        types: ["user.message", "user.interrupt", "user.tool_confirmation", "system.message"],
        where: [{ path: "processed_at", in: [null], not: false }],
        by: "id",
      },
    ],
    until: [],
  },
  {
    id: "stored-on-receipt",
    kind: "never",
    scope: "connection",
    needs: "any-join",
    view: "stream",
    confidence: "documented",
    evidence: [{ fact: "L3", seen: 108, of: 108, date: "2026-09-24" }],
    source: "SDK 1.10.0 events.d.ts, live L32",
    meaning:
      "Tool results and outcomes are stored when they arrive, so a stream shows them with their `processed_at`.\nIn a history, a result that is queued behind an unanswered call can be without.",
    event: [
      {
        types: ["user.custom_tool_result", "user.tool_result", "user.define_outcome"],
        where: [{ path: "processed_at", in: [null], not: false }],
      },
    ],
  },
  {
    id: "no-echo-of-waiting-events",
    kind: "never",
    scope: "connection",
    needs: "any-join",
    profiles: ["observed"],
    view: "stream",
    confidence: "observed",
    evidence: [{ fact: "L2", seen: 3018, of: 3018, date: "2026-09-12" }],
    source: "live L2",
    meaning: "A stream shows a client event once, when it was taken up. What waits stands in the history alone.",
    event: [
      {
        types: ["user.message", "user.interrupt", "user.tool_confirmation", "system.message"],
        where: [{ path: "processed_at", in: [null], not: false }],
      },
    ],
  },
  {
    id: "interrupt-applied-before-idle",
    kind: "liveness",
    scope: "turn",
    needs: "any-join",
    confidence: "house",
    source: "an interrupt that arrives as a turn ends can be taken up after it",
    meaning: "An interrupt that was sent while the session ran is taken up before the session goes idle.",
    opens: [{ types: ["user.interrupt"], where: [{ path: "processed_at", in: [null], not: false }], by: "id" }],
    finishes: [{ types: ["user.interrupt"], where: [{ path: "processed_at", in: [null], not: true }], by: "id" }],
    before: [{ types: ["session.status_idle"], where: [{ path: "stop_reason.type", in: ["end_turn"], not: false }] }],
  },
] as const satisfies readonly StreamRule[];
