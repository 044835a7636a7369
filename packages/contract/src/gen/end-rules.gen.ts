// Generated from spec/protocol/stream/end.yaml by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { StreamRule } from "../stream/rule.ts";

export const END_RULES = [
  {
    id: "nothing-after-deleted",
    kind: "closes",
    scope: "connection",
    needs: "any-join",
    confidence: "documented",
    source: "docs reference",
    meaning: "`session.deleted` is the last event of a stream.",
    closer: [{ types: ["session.deleted"] }],
    forbids: [{ types: ["*"] }],
    until: [],
  },
  {
    id: "terminated-is-final",
    kind: "closes",
    scope: "session",
    needs: "any-join",
    confidence: "documented",
    source: "docs session-operations",
    meaning:
      "A terminated session takes no events, does no work and never changes its status again.\nWhat was under way can still be told: the end of threads, runs and requests, and late advice.",
    closer: [{ types: ["session.status_terminated"] }],
    forbids: [
      { types: ["session.status_running"] },
      { types: ["session.status_idle"] },
      { types: ["session.status_rescheduled"] },
      { types: ["session.status_terminated"] },
      { types: ["session.updated"] },
      { types: ["session.thread_created"] },
      { types: ["session.thread_status_running"] },
      { types: ["span.model_request_start"] },
      { types: ["span.outcome_evaluation_start"] },
      { types: ["workflow_run.created"] },
      {
        types: ["user.message", "user.interrupt", "user.tool_confirmation", "system.message"],
        where: [{ path: "processed_at", in: [null], not: false }],
      },
      { types: ["user.custom_tool_result"] },
      { types: ["user.tool_result"] },
      { types: ["user.define_outcome"] },
    ],
    until: [],
  },
  {
    id: "frame-names-its-event",
    kind: "framing",
    scope: "connection",
    needs: "any-join",
    confidence: "observed",
    source: "SDK 1.10.0 streaming.mjs, which skips frames without an event line",
    meaning: "The `event:` line of a frame is there and repeats the `type` of its data.",
  },
] as const satisfies readonly StreamRule[];
