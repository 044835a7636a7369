import type {
  AgentMessageEvent,
  AgentToolUseEvent,
  EventParams,
  EventType,
  KnownSessionEvent,
  SessionError,
  SessionEvent,
  SessionStatusIdleEvent,
  StopReason,
  StreamEvent,
  UnknownMember,
} from "@managed-agents/types";
import { describe, expectTypeOf, test } from "vitest";

declare const event: SessionEvent;

describe("a session event", () => {
  test("narrows on its type", () => {
    if (event.type === "agent.message") expectTypeOf(event).toEqualTypeOf<AgentMessageEvent>();
    if (event.type === "agent.tool_use") expectTypeOf(event).toEqualTypeOf<AgentToolUseEvent>();
  });

  test("narrows through two levels", () => {
    if (event.type === "session.status_idle" && event.stop_reason.type === "requires_action") {
      expectTypeOf(event.stop_reason.event_ids).toEqualTypeOf<string[]>();
    }
    if (event.type === "session.error" && event.error.type === "mcp_connection_failed_error") {
      expectTypeOf(event.error.mcp_server_name).toBeString();
    }
  });

  test("leaves the unknown arm in the default branch of a full switch, with its properties", () => {
    const unknown = rest(event);
    expectTypeOf(unknown).toEqualTypeOf<UnknownMember>();
    expectTypeOf(unknown.anything).toBeUnknown();
  });

  test("has every event type as a tag", () => {
    expectTypeOf<KnownSessionEvent["type"]>().toEqualTypeOf<EventType>();
  });

  test("does not take a malformed known member for an unknown one", () => {
    const good: SessionEvent = { type: "session.status_running", id: "sevt_1", processed_at: "2026-11-18T09:00:00Z" };
    // @ts-expect-error `processed_at` is missing
    const bad: SessionEvent = { type: "session.status_running", id: "sevt_1" };
    // @ts-expect-error an unknown tag can only come from the service
    const made: SessionEvent = { type: "session.status_runing", id: "sevt_1", processed_at: "" };
    expectTypeOf([good, bad, made]).toExtend<SessionEvent[]>();
  });

  test("is part of what a stream carries, beside previews", () => {
    expectTypeOf<SessionEvent>().toExtend<StreamEvent>();
    expectTypeOf<Extract<StreamEvent, { type: "event_delta" }>["event_id"]>().toBeString();
  });
});

describe("other unions", () => {
  test("narrow, closed ones to never", () => {
    const params = {} as EventParams;
    if (params.type === "user.tool_confirmation") expectTypeOf(params.result).toEqualTypeOf<"allow" | "deny">();
    // @ts-expect-error a client cannot send what the agent says
    const sent: EventParams = { type: "agent.message", content: [] };
    expectTypeOf(sent).toExtend<EventParams>();
  });

  test("keep their unknown arm where the service may add members", () => {
    expectTypeOf<UnknownMember>().toExtend<StopReason>();
    expectTypeOf<UnknownMember>().toExtend<SessionError>();
    expectTypeOf<SessionStatusIdleEvent["stop_reason"]>().toEqualTypeOf<StopReason>();
  });
});

/**
 * A switch over all types compiles only if the union is what it should be: the rest is exactly the unknown arm. The names are typed
 * by hand on purpose, as a program of a user names them: add a case for each event that the document adds.
 */
function rest(event: SessionEvent): UnknownMember {
  switch (event.type) {
    case "agent.custom_tool_use":
    case "agent.mcp_tool_result":
    case "agent.mcp_tool_use":
    case "agent.message":
    case "agent.thinking":
    case "agent.thread_context_compacted":
    case "agent.thread_message_received":
    case "agent.thread_message_sent":
    case "agent.tool_result":
    case "agent.tool_use":
    case "session.deleted":
    case "session.error":
    case "session.status_idle":
    case "session.status_rescheduled":
    case "session.status_running":
    case "session.status_terminated":
    case "session.thread_created":
    case "session.thread_status_idle":
    case "session.thread_status_rescheduled":
    case "session.thread_status_running":
    case "session.thread_status_terminated":
    case "session.updated":
    case "session.usage":
    case "span.model_request_end":
    case "span.model_request_start":
    case "span.outcome_evaluation_end":
    case "span.outcome_evaluation_ongoing":
    case "span.outcome_evaluation_start":
    case "system.message":
    case "user.custom_tool_result":
    case "user.define_outcome":
    case "user.interrupt":
    case "user.message":
    case "user.tool_confirmation":
    case "user.tool_result":
    case "workflow_run.created":
    case "workflow_run.error":
    case "workflow_run.phase_ended":
    case "workflow_run.phase_started":
    case "workflow_run.status_ended":
    case "workflow_run.status_idle":
    case "workflow_run.status_running":
      throw new Error(event.type);
    default:
      return event;
  }
}
