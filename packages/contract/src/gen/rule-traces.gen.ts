// Generated from spec/protocol/stream/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { StreamRuleId } from "./stream-rules.gen.ts";

/** For each rule the shortest frames that keep it and that break it, one JSON text per frame, cut to what matters. */
export const RULE_TRACES: Readonly<
  Record<StreamRuleId, { readonly passes: readonly string[]; readonly fails: readonly string[] }>
> = {
  "tool-result-references-call": {
    passes: ['{"type":"agent.tool_use","id":"a"}', '{"type":"agent.tool_result","id":"b","tool_use_id":"a"}'],
    fails: ['{"type":"agent.mcp_tool_use","id":"a"}', '{"type":"agent.tool_result","id":"b","tool_use_id":"a"}'],
  },
  "mcp-result-references-call": {
    passes: [
      '{"type":"agent.mcp_tool_use","id":"a"}',
      '{"type":"agent.mcp_tool_result","id":"b","mcp_tool_use_id":"a"}',
    ],
    fails: ['{"type":"agent.tool_use","id":"a"}', '{"type":"agent.mcp_tool_result","id":"b","mcp_tool_use_id":"a"}'],
  },
  "custom-result-references-call": {
    passes: [
      '{"type":"agent.custom_tool_use","id":"a"}',
      '{"type":"user.custom_tool_result","id":"b","custom_tool_use_id":"a"}',
    ],
    fails: [
      '{"type":"agent.tool_use","id":"a"}',
      '{"type":"user.custom_tool_result","id":"b","custom_tool_use_id":"a"}',
    ],
  },
  "user-result-references-call": {
    passes: ['{"type":"agent.tool_use","id":"a"}', '{"type":"user.tool_result","id":"b","tool_use_id":"a"}'],
    fails: ['{"type":"agent.custom_tool_use","id":"a"}', '{"type":"user.tool_result","id":"b","tool_use_id":"a"}'],
  },
  "confirmation-references-ask": {
    passes: [
      '{"type":"agent.tool_use","id":"a","evaluated_permission":"ask"}',
      '{"type":"user.tool_confirmation","id":"b","tool_use_id":"a"}',
    ],
    fails: [
      '{"type":"agent.tool_use","id":"a","evaluated_permission":"allow"}',
      '{"type":"user.tool_confirmation","id":"b","tool_use_id":"a"}',
    ],
  },
  "blocking-ids-reference-calls": {
    passes: [
      '{"type":"agent.custom_tool_use","id":"a"}',
      '{"type":"session.status_idle","stop_reason":{"type":"requires_action","event_ids":["a"]}}',
    ],
    fails: [
      '{"type":"agent.message","id":"a"}',
      '{"type":"session.status_idle","stop_reason":{"type":"requires_action","event_ids":["a"]}}',
    ],
  },
  "answered-calls-block-no-more": {
    passes: [
      '{"type":"user.custom_tool_result","id":"c","custom_tool_use_id":"a","processed_at":"09:00"}',
      '{"type":"session.status_idle","stop_reason":{"type":"requires_action","event_ids":["b"]}}',
    ],
    fails: [
      '{"type":"user.custom_tool_result","id":"c","custom_tool_use_id":"a","processed_at":"09:00"}',
      '{"type":"session.status_idle","stop_reason":{"type":"requires_action","event_ids":["a","b"]}}',
    ],
  },
  "tool-result-once": {
    passes: [
      '{"type":"agent.tool_result","id":"b","tool_use_id":"a"}',
      '{"type":"agent.tool_result","id":"d","tool_use_id":"c"}',
    ],
    fails: [
      '{"type":"agent.tool_result","id":"b","tool_use_id":"a"}',
      '{"type":"agent.tool_result","id":"c","tool_use_id":"a"}',
    ],
  },
  "mcp-result-once": {
    passes: [
      '{"type":"agent.mcp_tool_result","id":"b","mcp_tool_use_id":"a"}',
      '{"type":"agent.mcp_tool_result","id":"d","mcp_tool_use_id":"c"}',
    ],
    fails: [
      '{"type":"agent.mcp_tool_result","id":"b","mcp_tool_use_id":"a"}',
      '{"type":"agent.mcp_tool_result","id":"c","mcp_tool_use_id":"a"}',
    ],
  },
  "asked-call-waits": {
    passes: [
      '{"type":"agent.tool_use","id":"a","evaluated_permission":"ask"}',
      '{"type":"user.tool_confirmation","id":"b","tool_use_id":"a"}',
      '{"type":"agent.tool_result","id":"c","tool_use_id":"a"}',
    ],
    fails: [
      '{"type":"agent.tool_use","id":"a","evaluated_permission":"ask"}',
      '{"type":"agent.tool_result","id":"c","tool_use_id":"a"}',
    ],
  },
  "denied-call-fails": {
    passes: [
      '{"type":"user.tool_confirmation","id":"b","tool_use_id":"a","result":"allow","processed_at":"09:00"}',
      '{"type":"user.tool_confirmation","id":"c","tool_use_id":"a","result":"deny","processed_at":"09:01"}',
      '{"type":"agent.tool_result","id":"d","tool_use_id":"a","is_error":false}',
    ],
    fails: [
      '{"type":"user.tool_confirmation","id":"b","tool_use_id":"a","result":"deny","processed_at":"09:00"}',
      '{"type":"agent.tool_result","id":"c","tool_use_id":"a","is_error":false}',
    ],
  },
  "refused-call-fails": {
    passes: [
      '{"type":"agent.tool_use","id":"a","evaluated_permission":"deny"}',
      '{"type":"agent.tool_result","id":"b","tool_use_id":"a","is_error":true}',
    ],
    fails: [
      '{"type":"agent.tool_use","id":"a","evaluated_permission":"deny"}',
      '{"type":"agent.tool_result","id":"b","tool_use_id":"a","is_error":false}',
    ],
  },
  "call-finished-before-end-turn": {
    passes: [
      '{"type":"agent.tool_use","id":"a"}',
      '{"type":"agent.tool_result","id":"b","tool_use_id":"a"}',
      '{"type":"session.status_idle","stop_reason":{"type":"end_turn"}}',
    ],
    fails: ['{"type":"agent.tool_use","id":"a"}', '{"type":"session.status_idle","stop_reason":{"type":"end_turn"}}'],
  },
  "calls-finished-before-next-request": {
    passes: [
      '{"type":"agent.custom_tool_use","id":"a"}',
      '{"type":"user.custom_tool_result","id":"b","custom_tool_use_id":"a"}',
      '{"type":"span.model_request_start"}',
    ],
    fails: ['{"type":"agent.custom_tool_use","id":"a"}', '{"type":"span.model_request_start"}'],
  },
  "inner-permission-agrees": {
    passes: [
      '{"type":"agent.tool_use","evaluated_permission":"ask","evaluation":{"type":"auto","evaluated_permission":{"type":"ask"}}}',
    ],
    fails: [
      '{"type":"agent.tool_use","evaluated_permission":"allow","evaluation":{"type":"auto","evaluated_permission":{"type":"ask"}}}',
    ],
  },
  "results-before-interrupt": {
    passes: [
      '{"type":"agent.tool_result","is_error":true}',
      '{"type":"user.interrupt","processed_at":"09:00"}',
      '{"type":"session.status_idle"}',
    ],
    fails: ['{"type":"user.interrupt","processed_at":"09:00"}', '{"type":"agent.tool_result","is_error":true}'],
  },
  "answered-once": {
    passes: [
      '{"type":"user.custom_tool_result","id":"b","custom_tool_use_id":"a"}',
      '{"type":"user.custom_tool_result","id":"d","custom_tool_use_id":"c"}',
    ],
    fails: [
      '{"type":"user.custom_tool_result","id":"b","custom_tool_use_id":"a"}',
      '{"type":"user.custom_tool_result","id":"c","custom_tool_use_id":"a"}',
    ],
  },
  "nothing-after-deleted": {
    passes: ['{"type":"session.status_terminated"}', '{"type":"session.deleted"}'],
    fails: ['{"type":"session.deleted"}', '{"type":"session.usage"}'],
  },
  "terminated-is-final": {
    passes: [
      '{"type":"session.status_terminated"}',
      '{"type":"agent.thread_message_received"}',
      '{"type":"session.deleted"}',
    ],
    fails: ['{"type":"session.status_terminated"}', '{"type":"session.status_running"}'],
  },
  "frame-has-a-name": {
    passes: [
      '{"event":"session.usage","data":{"type":"session.usage"}}',
      '{"event":"message","data":{"type":"session.usage"}}',
    ],
    fails: ['{"event":"session.updated","data":{"type":"session.usage"}}'],
  },
  "frame-names-its-event": {
    passes: ['{"event":"session.usage","data":{"type":"session.usage"}}'],
    fails: ['{"event":"message","data":{"type":"session.usage"}}'],
  },
  "frame-is-a-message": {
    passes: ['{"event":"message","data":{"type":"session.usage"}}'],
    fails: ['{"event":"session.usage","data":{"type":"session.usage"}}'],
  },
  "one-outcome-at-a-time": {
    passes: [
      '{"type":"user.define_outcome"}',
      '{"type":"span.outcome_evaluation_end","result":"satisfied"}',
      '{"type":"user.define_outcome"}',
    ],
    fails: [
      '{"type":"user.define_outcome"}',
      '{"type":"span.outcome_evaluation_end","result":"needs_revision"}',
      '{"type":"user.define_outcome"}',
    ],
  },
  "outcome-graded-before-end-turn": {
    passes: [
      '{"type":"user.define_outcome","outcome_id":"o"}',
      '{"type":"span.outcome_evaluation_end","outcome_id":"o","result":"failed"}',
      '{"type":"session.status_idle","stop_reason":{"type":"end_turn"}}',
    ],
    fails: [
      '{"type":"user.define_outcome","outcome_id":"o"}',
      '{"type":"span.outcome_evaluation_end","outcome_id":"o","result":"needs_revision"}',
      '{"type":"session.status_idle","stop_reason":{"type":"end_turn"}}',
    ],
  },
  "evaluation-of-defined-outcome": {
    passes: [
      '{"type":"user.define_outcome","outcome_id":"o"}',
      '{"type":"span.outcome_evaluation_start","id":"a","outcome_id":"o"}',
    ],
    fails: [
      '{"type":"user.define_outcome","outcome_id":"o"}',
      '{"type":"span.outcome_evaluation_start","id":"a","outcome_id":"p"}',
    ],
  },
  "evaluation-references-start": {
    passes: ['{"type":"span.outcome_evaluation_end","outcome_evaluation_start_id":""}'],
    fails: ['{"type":"span.outcome_evaluation_end","outcome_evaluation_start_id":"a"}'],
  },
  "heartbeat-during-evaluation": {
    passes: [
      '{"type":"span.outcome_evaluation_start"}',
      '{"type":"span.outcome_evaluation_ongoing"}',
      '{"type":"span.outcome_evaluation_end"}',
    ],
    fails: [
      '{"type":"span.outcome_evaluation_start"}',
      '{"type":"span.outcome_evaluation_end"}',
      '{"type":"span.outcome_evaluation_ongoing"}',
    ],
  },
  "evaluation-ends-once": {
    passes: ['{"type":"span.outcome_evaluation_end","outcome_evaluation_start_id":"a"}'],
    fails: [
      '{"type":"span.outcome_evaluation_end","outcome_evaluation_start_id":"a"}',
      '{"type":"span.outcome_evaluation_end","outcome_evaluation_start_id":"a"}',
    ],
  },
  "one-evaluation-at-a-time": {
    passes: [
      '{"type":"span.outcome_evaluation_start"}',
      '{"type":"span.outcome_evaluation_end"}',
      '{"type":"span.outcome_evaluation_start"}',
    ],
    fails: [
      '{"type":"span.outcome_evaluation_start"}',
      '{"type":"span.outcome_evaluation_ongoing"}',
      '{"type":"span.outcome_evaluation_start"}',
    ],
  },
  "evaluation-after-the-work": {
    passes: [
      '{"type":"span.model_request_start"}',
      '{"type":"span.model_request_end"}',
      '{"type":"span.outcome_evaluation_start"}',
    ],
    fails: ['{"type":"span.model_request_start"}', '{"type":"span.outcome_evaluation_start"}'],
  },
  "no-work-during-evaluation": {
    passes: [
      '{"type":"span.outcome_evaluation_start"}',
      '{"type":"span.outcome_evaluation_end"}',
      '{"type":"span.model_request_start"}',
    ],
    fails: [
      '{"type":"span.outcome_evaluation_start"}',
      '{"type":"span.outcome_evaluation_ongoing"}',
      '{"type":"span.model_request_start"}',
    ],
  },
  "iterations-count-up": {
    passes: [
      '{"type":"span.outcome_evaluation_start","outcome_id":"o","iteration":0}',
      '{"type":"span.outcome_evaluation_start","outcome_id":"o","iteration":1}',
    ],
    fails: [
      '{"type":"span.outcome_evaluation_start","outcome_id":"o","iteration":0}',
      '{"type":"span.outcome_evaluation_start","outcome_id":"o","iteration":2}',
    ],
  },
  "preview-starts-once": {
    passes: [
      '{"type":"event_start","event":{"id":"a","type":"agent.message"}}',
      '{"type":"event_start","event":{"id":"b","type":"agent.message"}}',
    ],
    fails: [
      '{"type":"event_start","event":{"id":"a","type":"agent.message"}}',
      '{"type":"event_start","event":{"id":"a","type":"agent.message"}}',
    ],
  },
  "delta-continues-a-preview": {
    passes: [
      '{"type":"event_start","event":{"id":"a","type":"agent.message"}}',
      '{"type":"event_delta","event_id":"a"}',
    ],
    fails: [
      '{"type":"event_start","event":{"id":"a","type":"agent.thinking"}}',
      '{"type":"event_delta","event_id":"a"}',
    ],
  },
  "complete-event-ends-preview": {
    passes: [
      '{"type":"event_start","event":{"id":"a","type":"agent.message"}}',
      '{"type":"event_delta","event_id":"a"}',
      '{"type":"agent.message","id":"a"}',
    ],
    fails: [
      '{"type":"event_start","event":{"id":"a","type":"agent.message"}}',
      '{"type":"agent.message","id":"a"}',
      '{"type":"event_delta","event_id":"a"}',
    ],
  },
  "request-end-ends-previews": {
    passes: ['{"type":"event_start"}', '{"type":"event_delta"}', '{"type":"span.model_request_end"}'],
    fails: ['{"type":"event_start"}', '{"type":"span.model_request_end"}', '{"type":"event_delta"}'],
  },
  "preview-text-is-prefix": {
    passes: [
      '{"type":"event_delta","event_id":"a","delta":{"index":0,"content":{"type":"text","text":"Good "}}}',
      '{"type":"agent.message","id":"a","content":[{"type":"text","text":"Good morning"}]}',
    ],
    fails: [
      '{"type":"event_delta","event_id":"a","delta":{"index":0,"content":{"type":"text","text":"Bad "}}}',
      '{"type":"agent.message","id":"a","content":[{"type":"text","text":"Good morning"}]}',
    ],
  },
  "delta-index-without-gaps": {
    passes: [
      '{"type":"event_delta","event_id":"a","delta":{}}',
      '{"type":"event_delta","event_id":"a","delta":{"index":0}}',
      '{"type":"event_delta","event_id":"a","delta":{"index":1}}',
    ],
    fails: [
      '{"type":"event_delta","event_id":"a","delta":{"index":0}}',
      '{"type":"event_delta","event_id":"a","delta":{"index":2}}',
    ],
  },
  "event-appears-once": {
    passes: [
      '{"type":"user.message","id":"a","processed_at":null}',
      '{"type":"user.message","id":"a","processed_at":"09:00"}',
    ],
    fails: [
      '{"type":"agent.message","id":"a","processed_at":"09:00"}',
      '{"type":"agent.message","id":"a","processed_at":"09:00"}',
    ],
  },
  "queued-once": {
    passes: [
      '{"type":"user.message","id":"a","processed_at":null}',
      '{"type":"user.message","id":"b","processed_at":null}',
    ],
    fails: [
      '{"type":"user.message","id":"a","processed_at":null}',
      '{"type":"user.message","id":"a","processed_at":null}',
    ],
  },
  "processed-stays-processed": {
    passes: [
      '{"type":"user.interrupt","id":"a","processed_at":null}',
      '{"type":"user.interrupt","id":"a","processed_at":"09:00"}',
    ],
    fails: [
      '{"type":"user.interrupt","id":"a","processed_at":"09:00"}',
      '{"type":"user.interrupt","id":"a","processed_at":null}',
    ],
  },
  "stored-on-receipt": {
    passes: ['{"type":"user.custom_tool_result","processed_at":"09:00"}'],
    fails: ['{"type":"user.custom_tool_result","processed_at":null}'],
  },
  "no-echo-of-waiting-events": {
    passes: ['{"type":"user.message","id":"a","processed_at":"09:00"}'],
    fails: ['{"type":"user.message","id":"a","processed_at":null}'],
  },
  "interrupt-applied-before-idle": {
    passes: [
      '{"type":"user.interrupt","id":"a","processed_at":null}',
      '{"type":"user.interrupt","id":"a","processed_at":"09:00"}',
      '{"type":"session.status_idle","stop_reason":{"type":"end_turn"}}',
    ],
    fails: [
      '{"type":"user.interrupt","id":"a","processed_at":null}',
      '{"type":"session.status_idle","stop_reason":{"type":"end_turn"}}',
    ],
  },
  "request-end-references-start": {
    passes: [
      '{"type":"span.model_request_start","id":"a"}',
      '{"type":"span.model_request_end","id":"b","model_request_start_id":"a"}',
    ],
    fails: [
      '{"type":"span.model_request_start","id":"a"}',
      '{"type":"span.model_request_end","id":"b","model_request_start_id":"z"}',
    ],
  },
  "request-ends-once": {
    passes: [
      '{"type":"span.model_request_end","id":"b","model_request_start_id":"a"}',
      '{"type":"span.model_request_end","id":"d","model_request_start_id":"c"}',
    ],
    fails: [
      '{"type":"span.model_request_end","id":"b","model_request_start_id":"a"}',
      '{"type":"span.model_request_end","id":"c","model_request_start_id":"a"}',
    ],
  },
  "one-request-at-a-time": {
    passes: [
      '{"type":"span.model_request_start"}',
      '{"type":"span.model_request_end"}',
      '{"type":"span.model_request_start"}',
    ],
    fails: ['{"type":"span.model_request_start"}', '{"type":"agent.message"}', '{"type":"span.model_request_start"}'],
  },
  "request-ends-before-idle": {
    passes: [
      '{"type":"span.model_request_start","id":"a"}',
      '{"type":"span.model_request_end","id":"b","model_request_start_id":"a"}',
      '{"type":"session.status_idle"}',
    ],
    fails: ['{"type":"span.model_request_start","id":"a"}', '{"type":"session.status_idle"}'],
  },
  "output-inside-a-request": {
    passes: [
      '{"type":"span.model_request_start"}',
      '{"type":"event_start"}',
      '{"type":"agent.message"}',
      '{"type":"span.model_request_end"}',
    ],
    fails: ['{"type":"span.model_request_end"}', '{"type":"agent.message"}'],
  },
  "call-inside-a-request": {
    passes: ['{"type":"span.model_request_start"}', '{"type":"agent.tool_use"}', '{"type":"span.model_request_end"}'],
    fails: ['{"type":"span.model_request_start"}', '{"type":"span.model_request_end"}', '{"type":"agent.tool_use"}'],
  },
  "result-after-the-request": {
    passes: [
      '{"type":"span.model_request_start"}',
      '{"type":"agent.tool_use"}',
      '{"type":"span.model_request_end"}',
      '{"type":"agent.tool_result"}',
    ],
    fails: ['{"type":"span.model_request_start"}', '{"type":"agent.tool_use"}', '{"type":"agent.tool_result"}'],
  },
  "compaction-between-requests": {
    passes: [
      '{"type":"span.model_request_start"}',
      '{"type":"span.model_request_end"}',
      '{"type":"agent.thread_context_compacted"}',
    ],
    fails: ['{"type":"span.model_request_start"}', '{"type":"agent.thread_context_compacted"}'],
  },
  "message-between-requests": {
    passes: [
      '{"type":"span.model_request_start"}',
      '{"type":"span.model_request_end"}',
      '{"type":"user.message","processed_at":"09:00"}',
    ],
    fails: ['{"type":"span.model_request_start"}', '{"type":"user.message","processed_at":"09:00"}'],
  },
  "thread-created-once": {
    passes: [
      '{"type":"session.thread_created","session_thread_id":"s"}',
      '{"type":"session.thread_created","session_thread_id":"t"}',
    ],
    fails: [
      '{"type":"session.thread_created","session_thread_id":"s"}',
      '{"type":"session.thread_created","session_thread_id":"s"}',
    ],
  },
  "thread-running-once": {
    passes: [
      '{"type":"session.thread_status_running","session_thread_id":"s"}',
      '{"type":"session.thread_status_running","session_thread_id":"t"}',
      '{"type":"session.thread_status_idle","session_thread_id":"s"}',
      '{"type":"session.thread_status_running","session_thread_id":"s"}',
    ],
    fails: [
      '{"type":"session.thread_status_running","session_thread_id":"s"}',
      '{"type":"session.thread_status_running","session_thread_id":"s"}',
    ],
  },
  "thread-idle-after-running": {
    passes: [
      '{"type":"session.thread_status_running","session_thread_id":"s"}',
      '{"type":"session.thread_status_idle","session_thread_id":"s"}',
    ],
    fails: [
      '{"type":"session.thread_status_running","session_thread_id":"s"}',
      '{"type":"session.thread_status_idle","session_thread_id":"t"}',
    ],
  },
  "threads-idle-before-session": {
    passes: [
      '{"type":"session.thread_status_running","session_thread_id":"s"}',
      '{"type":"session.thread_status_idle","session_thread_id":"s"}',
      '{"type":"session.status_idle"}',
    ],
    fails: [
      '{"type":"session.thread_status_running","session_thread_id":"s"}',
      '{"type":"session.thread_status_running","session_thread_id":"t"}',
      '{"type":"session.thread_status_idle","session_thread_id":"t"}',
      '{"type":"session.status_idle"}',
    ],
  },
  "thread-terminated-is-final": {
    passes: [
      '{"type":"session.thread_status_terminated","session_thread_id":"s"}',
      '{"type":"agent.thread_message_received","from_session_thread_id":"s"}',
    ],
    fails: [
      '{"type":"session.thread_status_terminated","session_thread_id":"s"}',
      '{"type":"session.thread_status_running","session_thread_id":"s"}',
    ],
  },
  "message-from-created-thread": {
    passes: [
      '{"type":"session.thread_created","session_thread_id":"s"}',
      '{"type":"agent.thread_message_received","from_session_thread_id":"s"}',
    ],
    fails: [
      '{"type":"session.thread_created","session_thread_id":"s"}',
      '{"type":"agent.thread_message_received","from_session_thread_id":"t"}',
    ],
  },
  "message-to-created-thread": {
    passes: [
      '{"type":"session.thread_created","session_thread_id":"s"}',
      '{"type":"agent.thread_message_sent","to_session_thread_id":"s"}',
    ],
    fails: ['{"type":"agent.thread_message_sent","to_session_thread_id":"s"}'],
  },
  "copied-call-from-created-thread": {
    passes: [
      '{"type":"session.thread_created","session_thread_id":"s"}',
      '{"type":"agent.tool_use","id":"a","session_thread_id":"s"}',
    ],
    fails: [
      '{"type":"session.thread_created","session_thread_id":"s"}',
      '{"type":"agent.tool_use","id":"a","session_thread_id":"t"}',
    ],
  },
  "answer-names-created-thread": {
    passes: [
      '{"type":"session.thread_created","session_thread_id":"s"}',
      '{"type":"user.tool_confirmation","id":"b","tool_use_id":"a","session_thread_id":"s"}',
    ],
    fails: ['{"type":"user.tool_confirmation","id":"b","tool_use_id":"a","session_thread_id":"t"}'],
  },
  "message-before-child-runs": {
    passes: [
      '{"type":"session.thread_created","session_thread_id":"s"}',
      '{"type":"agent.thread_message_sent","to_session_thread_id":"s"}',
      '{"type":"session.thread_status_running","session_thread_id":"s"}',
    ],
    fails: [
      '{"type":"session.thread_created","session_thread_id":"s"}',
      '{"type":"session.thread_status_running","session_thread_id":"s"}',
    ],
  },
  "usage-before-idle": {
    passes: ['{"type":"session.usage"}', '{"type":"user.message"}', '{"type":"session.status_idle"}'],
    fails: ['{"type":"session.usage"}', '{"type":"agent.message"}', '{"type":"session.status_idle"}'],
  },
  "usage-after-the-work": {
    passes: ['{"type":"session.thread_status_idle"}', '{"type":"user.message"}', '{"type":"session.usage"}'],
    fails: ['{"type":"session.thread_status_idle"}', '{"type":"span.model_request_end"}', '{"type":"session.usage"}'],
  },
  "running-once-per-turn": {
    passes: [
      '{"type":"session.status_running"}',
      '{"type":"session.status_rescheduled"}',
      '{"type":"session.status_running"}',
    ],
    fails: [
      '{"type":"session.status_running"}',
      '{"type":"span.model_request_start"}',
      '{"type":"session.status_running"}',
    ],
  },
  "idle-once-per-turn": {
    passes: [
      '{"type":"session.status_idle","stop_reason":{"type":"requires_action","event_ids":["b","c"]}}',
      '{"type":"session.status_idle","stop_reason":{"type":"requires_action","event_ids":["c"]}}',
      '{"type":"session.status_idle","stop_reason":{"type":"end_turn"}}',
    ],
    fails: [
      '{"type":"session.status_idle","stop_reason":{"type":"end_turn"}}',
      '{"type":"session.status_idle","stop_reason":{"type":"end_turn"}}',
    ],
  },
  "turn-has-a-cause": {
    passes: [
      '{"type":"session.status_idle"}',
      '{"type":"session.status_running"}',
      '{"type":"user.message","processed_at":"09:00"}',
      '{"type":"span.model_request_start"}',
    ],
    fails: [
      '{"type":"session.status_idle"}',
      '{"type":"user.message","processed_at":null}',
      '{"type":"session.status_running"}',
      '{"type":"span.model_request_start"}',
    ],
  },
  "input-before-running": {
    passes: [
      '{"type":"session.status_idle","stop_reason":{"type":"end_turn"}}',
      '{"type":"user.message","processed_at":"09:00"}',
      '{"type":"session.status_running"}',
    ],
    fails: ['{"type":"session.status_idle","stop_reason":{"type":"end_turn"}}', '{"type":"session.status_running"}'],
  },
  "input-after-running": {
    passes: [
      '{"type":"session.status_idle"}',
      '{"type":"session.status_running"}',
      '{"type":"session.thread_status_running"}',
      '{"type":"user.message","processed_at":"09:00"}',
    ],
    fails: ['{"type":"session.status_idle"}', '{"type":"user.message","processed_at":"09:00"}'],
  },
  "message-waits-for-the-turn": {
    passes: [
      '{"type":"span.model_request_start"}',
      '{"type":"session.status_idle"}',
      '{"type":"user.message","processed_at":"09:00"}',
    ],
    fails: [
      '{"type":"span.model_request_start"}',
      '{"type":"span.model_request_end"}',
      '{"type":"user.message","processed_at":"09:00"}',
    ],
  },
  "work-inside-a-turn": {
    passes: ['{"type":"session.status_running"}', '{"type":"span.model_request_start"}'],
    fails: ['{"type":"session.status_idle"}', '{"type":"span.model_request_start"}'],
  },
  "idle-after-running": {
    passes: ['{"type":"session.status_running"}', '{"type":"session.status_idle"}'],
    fails: ['{"type":"user.message"}', '{"type":"session.status_idle"}'],
  },
  "thread-idle-before-session-idle": {
    passes: [
      '{"type":"session.status_running"}',
      '{"type":"session.thread_status_idle"}',
      '{"type":"session.status_idle"}',
    ],
    fails: ['{"type":"session.status_running"}', '{"type":"session.status_idle"}'],
  },
  "thread-idle-after-the-work": {
    passes: [
      '{"type":"span.model_request_end"}',
      '{"type":"session.thread_status_idle"}',
      '{"type":"session.status_idle"}',
    ],
    fails: [
      '{"type":"session.thread_status_idle"}',
      '{"type":"span.model_request_end"}',
      '{"type":"session.status_idle"}',
    ],
  },
  "thread-runs-after-session": {
    passes: [
      '{"type":"session.status_running"}',
      '{"type":"session.thread_status_running"}',
      '{"type":"span.model_request_start"}',
    ],
    fails: [
      '{"type":"session.thread_status_running"}',
      '{"type":"session.status_running"}',
      '{"type":"span.model_request_start"}',
    ],
  },
  "requires-action-thread-first": {
    passes: [
      '{"type":"session.thread_status_idle","stop_reason":{"type":"requires_action","event_ids":["a"]}}',
      '{"type":"session.status_idle","stop_reason":{"type":"requires_action","event_ids":["a"]}}',
    ],
    fails: [
      '{"type":"session.thread_status_idle","stop_reason":{"type":"end_turn"}}',
      '{"type":"session.status_idle","stop_reason":{"type":"requires_action","event_ids":["a"]}}',
    ],
  },
  "stop-details-only-for-refusal": {
    passes: ['{"type":"session.status_idle","stop_reason":{"type":"refusal"},"stop_details":{"type":"refusal"}}'],
    fails: ['{"type":"session.status_idle","stop_reason":{"type":"end_turn"},"stop_details":{"type":"refusal"}}'],
  },
  "exhausted-after-error": {
    passes: [
      '{"type":"session.status_idle"}',
      '{"type":"session.error"}',
      '{"type":"session.status_idle","stop_reason":{"type":"retries_exhausted"}}',
    ],
    fails: [
      '{"type":"session.status_idle"}',
      '{"type":"session.status_running"}',
      '{"type":"session.status_idle","stop_reason":{"type":"retries_exhausted"}}',
    ],
  },
  "error-before-rescheduled": {
    passes: ['{"type":"session.status_running"}', '{"type":"session.error"}', '{"type":"session.status_rescheduled"}'],
    fails: ['{"type":"session.status_running"}', '{"type":"session.status_rescheduled"}'],
  },
  "terminal-error-terminates": {
    passes: [
      '{"type":"session.error","error":{"retry_status":{"type":"terminal"}}}',
      '{"type":"session.status_terminated"}',
    ],
    fails: ['{"type":"session.error","error":{"retry_status":{"type":"terminal"}}}', '{"type":"session.status_idle"}'],
  },
  "budget-lifts-the-pause": {
    passes: [
      '{"type":"session.status_idle","stop_reason":{"type":"budget_reached"}}',
      '{"type":"session.updated"}',
      '{"type":"session.status_running"}',
    ],
    fails: [
      '{"type":"session.status_idle","stop_reason":{"type":"budget_reached"}}',
      '{"type":"session.status_running"}',
    ],
  },
  "thread-runs-before-request": {
    passes: [
      '{"type":"session.status_idle"}',
      '{"type":"session.thread_status_running"}',
      '{"type":"span.model_request_start"}',
    ],
    fails: [
      '{"type":"session.status_idle"}',
      '{"type":"session.status_running"}',
      '{"type":"span.model_request_start"}',
    ],
  },
  "answers-before-request": {
    passes: [
      '{"type":"session.status_idle","stop_reason":{"type":"requires_action","event_ids":["a"]}}',
      '{"type":"session.status_running"}',
      '{"type":"user.custom_tool_result","id":"b","custom_tool_use_id":"a"}',
      '{"type":"span.model_request_start"}',
    ],
    fails: [
      '{"type":"session.status_idle","stop_reason":{"type":"requires_action","event_ids":["a","b"]}}',
      '{"type":"user.custom_tool_result","id":"c","custom_tool_use_id":"a"}',
      '{"type":"span.model_request_start"}',
    ],
  },
  "no-new-work-while-blocked": {
    passes: [
      '{"type":"session.status_idle","stop_reason":{"type":"requires_action"}}',
      '{"type":"session.status_running"}',
      '{"type":"user.message","processed_at":null}',
    ],
    fails: [
      '{"type":"session.status_idle","stop_reason":{"type":"requires_action"}}',
      '{"type":"user.message","processed_at":null}',
    ],
  },
  "run-created-first": {
    passes: [
      '{"type":"workflow_run.error","workflow_run_id":null}',
      '{"type":"workflow_run.created","workflow_run_id":"r"}',
      '{"type":"workflow_run.status_running","workflow_run_id":"r"}',
    ],
    fails: [
      '{"type":"workflow_run.created","workflow_run_id":"r"}',
      '{"type":"workflow_run.status_running","workflow_run_id":"q"}',
    ],
  },
  "run-created-once": {
    passes: [
      '{"type":"workflow_run.created","workflow_run_id":"q"}',
      '{"type":"workflow_run.created","workflow_run_id":"r"}',
    ],
    fails: [
      '{"type":"workflow_run.created","workflow_run_id":"r"}',
      '{"type":"workflow_run.created","workflow_run_id":"r"}',
    ],
  },
  "run-ended-is-final": {
    passes: [
      '{"type":"workflow_run.status_ended","workflow_run_id":"q"}',
      '{"type":"workflow_run.phase_started","workflow_run_id":"r"}',
    ],
    fails: [
      '{"type":"workflow_run.status_ended","workflow_run_id":"r"}',
      '{"type":"workflow_run.phase_started","workflow_run_id":"r"}',
    ],
  },
  "run-works-while-running": {
    passes: [
      '{"type":"workflow_run.status_running","workflow_run_id":"r"}',
      '{"type":"workflow_run.phase_started","workflow_run_id":"r"}',
    ],
    fails: [
      '{"type":"workflow_run.created","workflow_run_id":"r"}',
      '{"type":"workflow_run.phase_started","workflow_run_id":"r"}',
    ],
  },
  "run-running-once": {
    passes: [
      '{"type":"workflow_run.status_running","workflow_run_id":"r"}',
      '{"type":"workflow_run.status_idle","workflow_run_id":"r"}',
      '{"type":"workflow_run.status_running","workflow_run_id":"r"}',
    ],
    fails: [
      '{"type":"workflow_run.status_running","workflow_run_id":"r"}',
      '{"type":"workflow_run.status_running","workflow_run_id":"r"}',
    ],
  },
  "phase-end-references-start": {
    passes: [
      '{"type":"workflow_run.phase_started","id":"a"}',
      '{"type":"workflow_run.phase_ended","id":"b","phase_started_id":"a"}',
    ],
    fails: [
      '{"type":"workflow_run.created","id":"a"}',
      '{"type":"workflow_run.phase_ended","id":"b","phase_started_id":"a"}',
    ],
  },
  "phase-ends-once": {
    passes: [
      '{"type":"workflow_run.phase_ended","phase_started_id":"a"}',
      '{"type":"workflow_run.phase_ended","phase_started_id":"b"}',
    ],
    fails: [
      '{"type":"workflow_run.phase_ended","phase_started_id":"a"}',
      '{"type":"workflow_run.phase_ended","phase_started_id":"a"}',
    ],
  },
};
