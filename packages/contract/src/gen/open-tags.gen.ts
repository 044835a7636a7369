// Generated from the open unions of spec/components/schemas/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
/** For each event type the paths of its open tags, `[]` for each item of a list, with the values that the document lists there. */
export const OPEN_TAGS: Readonly<
  Record<string, readonly { readonly path: string; readonly known: readonly string[] }[]>
> = {
  "agent.custom_tool_use": [],
  "agent.mcp_tool_result": [],
  "agent.mcp_tool_use": [
    { path: "evaluation.type", known: ["always_allow", "always_ask", "auto"] },
    { path: "evaluation.evaluated_permission.type", known: ["allow", "ask", "deny"] },
  ],
  "agent.message": [],
  "agent.thinking": [],
  "agent.thread_context_compacted": [],
  "agent.thread_message_received": [],
  "agent.thread_message_sent": [],
  "agent.tool_result": [],
  "agent.tool_use": [
    { path: "evaluation.type", known: ["always_allow", "always_ask", "auto"] },
    { path: "evaluation.evaluated_permission.type", known: ["allow", "ask", "deny"] },
  ],
  event_delta: [],
  event_start: [],
  "session.deleted": [],
  "session.error": [
    {
      path: "error.type",
      known: [
        "billing_error",
        "compaction_limit_reached_error",
        "credential_host_unreachable_error",
        "mcp_authentication_failed_error",
        "mcp_connection_failed_error",
        "model_overloaded_error",
        "model_rate_limited_error",
        "model_request_failed_error",
        "repository_authentication_error",
        "repository_checkout_error",
        "repository_clone_error",
        "repository_forbidden_error",
        "repository_not_found_error",
        "tool_use_limit_reached_error",
        "unknown_error",
      ],
    },
    { path: "error.retry_status.type", known: ["exhausted", "retrying", "terminal"] },
  ],
  "session.status_idle": [
    {
      path: "stop_reason.type",
      known: ["budget_reached", "end_turn", "refusal", "requires_action", "retries_exhausted"],
    },
  ],
  "session.status_rescheduled": [],
  "session.status_running": [],
  "session.status_terminated": [],
  "session.thread_created": [],
  "session.thread_status_idle": [
    {
      path: "stop_reason.type",
      known: ["budget_reached", "end_turn", "refusal", "requires_action", "retries_exhausted"],
    },
  ],
  "session.thread_status_rescheduled": [],
  "session.thread_status_running": [],
  "session.thread_status_terminated": [],
  "session.updated": [],
  "session.usage": [],
  "span.model_request_end": [],
  "span.model_request_start": [],
  "span.outcome_evaluation_end": [],
  "span.outcome_evaluation_ongoing": [],
  "span.outcome_evaluation_start": [],
  "system.message": [],
  "user.custom_tool_result": [],
  "user.define_outcome": [],
  "user.interrupt": [],
  "user.message": [],
  "user.tool_confirmation": [],
  "user.tool_result": [],
  "workflow_run.created": [],
  "workflow_run.error": [
    {
      path: "error.type",
      known: ["max_workflow_runs_error", "program_error", "thread_limit_error", "timeout_error", "unknown_error"],
    },
  ],
  "workflow_run.phase_ended": [],
  "workflow_run.phase_started": [],
  "workflow_run.status_ended": [
    { path: "result.type", known: ["completed", "error", "stopped"] },
    {
      path: "result.error.type",
      known: ["max_workflow_runs_error", "program_error", "thread_limit_error", "timeout_error", "unknown_error"],
    },
  ],
  "workflow_run.status_idle": [],
  "workflow_run.status_running": [],
};
