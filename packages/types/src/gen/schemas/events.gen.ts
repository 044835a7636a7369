// Generated from spec/components/schemas/events/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { UnknownMember } from "../../unknown-member.ts";
import type { Speed } from "./agents.gen.ts";
import type {
  AgentContentBlock,
  SystemTextBlock,
  TextBlock,
  ToolResultContentBlock,
  UserContentBlock,
  UserContentBlockParams,
} from "./content.gen.ts";
import type { SessionError } from "./errors.gen.ts";
import type { BudgetLimit, SessionAgent, SessionUsageSnapshot } from "./sessions.gen.ts";
import type { JsonObject, Metadata, Timestamp } from "./values.gen.ts";

/** A judgement made under the `auto` policy. */
export type AgentAutoEvaluatedPermission =
  | AgentAutoEvaluatedPermissionAllow
  | AgentAutoEvaluatedPermissionAsk
  | AgentAutoEvaluatedPermissionDeny
  | UnknownMember;

/** The members of {@link AgentAutoEvaluatedPermission} that this version of the document defines. */
export type KnownAgentAutoEvaluatedPermission = Exclude<AgentAutoEvaluatedPermission, UnknownMember>;

/** Judged safe. */
export interface AgentAutoEvaluatedPermissionAllow {
  type: "allow";
}

/** No judgement was reached, so the call waits for the client. */
export interface AgentAutoEvaluatedPermissionAsk {
  type: "ask";
  /** Why no judgement was reached. */
  reason_code: "indeterminate" | (string & {});
}

/**
 * Refused.
 * An error tool result follows without asking the client.
 */
export interface AgentAutoEvaluatedPermissionDeny {
  type: "deny";
  /** Why the call was refused. */
  reason_code: "high_risk" | "indeterminate" | (string & {});
}

/**
 * The agent calls a tool that the client runs.
 * The session waits for a `user.custom_tool_result` that names this event.
 * Permission policies do not apply to such tools.
 */
export interface AgentCustomToolUseEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "agent.custom_tool_use";
  /** Name of the tool, as the agent declares it. */
  name: string;
  /** Arguments of the call, shaped by the `input_schema` of the tool. */
  input: JsonObject;
  /** Thread that made the call, on a copy posted to the primary thread. */
  session_thread_id?: string | null;
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/** What the permission check decided for this call. */
export type AgentEvaluatedPermission = "allow" | "ask" | "deny";

/**
 * What a tool of an MCP server returned.
 * Calls that were denied or interrupted get one too, with `is_error: true`.
 */
export interface AgentMCPToolResultEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "agent.mcp_tool_result";
  /** Id of the `agent.mcp_tool_use` event. */
  mcp_tool_use_id: EventId;
  /** What the agent reads. */
  content?: ToolResultContentBlock[];
  /** Whether the call failed, was denied or was interrupted. */
  is_error?: boolean | null;
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/**
 * The agent calls a tool of an MCP server.
 * With `evaluated_permission: ask` the call waits for a `user.tool_confirmation` that names this event.
 */
export interface AgentMCPToolUseEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "agent.mcp_tool_use";
  /** Name of the server, as the agent's `mcp_servers` declare it. */
  mcp_server_name: string;
  /** Name of the tool on that server. */
  name: string;
  /** Arguments of the call. */
  input: JsonObject;
  /** What the permission check decided for this call. */
  evaluated_permission?: AgentEvaluatedPermission;
  /**
   * Which policy decided, and how.
   * Absent when the call was refused before a policy was asked, and on older events.
   */
  evaluation?: AgentToolEvaluation;
  /** Thread that made the call, on a copy posted to the primary thread. */
  session_thread_id?: string | null;
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/**
 * Text from the agent.
 * With previews switched on, `event_start` and `event_delta` announce it under the same id.
 */
export interface AgentMessageEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "agent.message";
  /** The complete text, in blocks. */
  content: AgentContentBlock[];
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/**
 * The agent is thinking.
 * A sign of progress without the thoughts themselves.
 */
export interface AgentThinkingEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "agent.thinking";
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/**
 * The thread's history was summarised to fit the model's context.
 * It appears between two model requests.
 */
export interface AgentThreadContextCompactedEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "agent.thread_context_compacted";
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/**
 * A message from another thread arrives: a task for a child, a report for its parent, or advice.
 * Advice can arrive after the advisor's thread is terminated.
 */
export interface AgentThreadMessageReceivedEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "agent.thread_message_received";
  /** Thread that sent the message. */
  from_session_thread_id: string;
  /** Name of the agent that sent the message. */
  from_agent_name?: string | null;
  /** What the other agent wrote. */
  content: UserContentBlock[];
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/** A message to another thread leaves this one. */
export interface AgentThreadMessageSentEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "agent.thread_message_sent";
  /** Thread that the message goes to. */
  to_session_thread_id: string;
  /** Name of the agent that the message goes to. */
  to_agent_name?: string | null;
  /** What the agent wrote. */
  content: UserContentBlock[];
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/** Which policy decided, and how. */
export type AgentToolEvaluation =
  | AgentToolEvaluationAlwaysAllow
  | AgentToolEvaluationAlwaysAsk
  | AgentToolEvaluationAuto
  | UnknownMember;

/** The members of {@link AgentToolEvaluation} that this version of the document defines. */
export type KnownAgentToolEvaluation = Exclude<AgentToolEvaluation, UnknownMember>;

/**
 * The tool runs without asking.
 * Comes with `allow`.
 */
export interface AgentToolEvaluationAlwaysAllow {
  type: "always_allow";
}

/**
 * The tool waits for the client.
 * Comes with `ask`.
 */
export interface AgentToolEvaluationAlwaysAsk {
  type: "always_ask";
}

/**
 * The service judged this call.
 * The inner decision equals the outer one.
 */
export interface AgentToolEvaluationAuto {
  type: "auto";
  /** A judgement made under the `auto` policy. */
  evaluated_permission: AgentAutoEvaluatedPermission;
}

/**
 * What a built-in tool returned.
 * Calls that were denied or interrupted get one too, with `is_error: true`.
 */
export interface AgentToolResultEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "agent.tool_result";
  /** Id of the `agent.tool_use` event. */
  tool_use_id: EventId;
  /**
   * What the agent reads.
   * Very long output is cut, and the whole of it is left in a file in the sandbox.
   */
  content?: ToolResultContentBlock[];
  /** Whether the call failed, was denied or was interrupted. */
  is_error?: boolean | null;
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/**
 * The agent calls a built-in tool.
 * With `evaluated_permission: ask` the call waits for a `user.tool_confirmation` that names this event.
 * In a `self_hosted` environment it waits for a `user.tool_result`.
 */
export interface AgentToolUseEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "agent.tool_use";
  /** Name of the built-in tool. */
  name: "bash" | "edit" | "read" | "write" | "glob" | "grep" | "web_fetch" | "web_search" | (string & {});
  /**
   * Arguments of the call.
   * `bash` takes `command`, `restart` and `timeout_ms`.
   * `read` takes `file_path` and `view_range`, and `write` takes `file_path` and `content`.
   * `edit` takes `file_path`, `old_string`, `new_string` and `replace_all`.
   * `glob` and `grep` take `pattern` and `path`.
   * `web_fetch` takes `url`, and `web_search` takes `query`.
   */
  input: JsonObject;
  /** What the permission check decided for this call. */
  evaluated_permission?: AgentEvaluatedPermission;
  /**
   * Which policy decided, and how.
   * Absent when the call was refused before a policy was asked, and on older events.
   */
  evaluation?: AgentToolEvaluation;
  /** Thread that made the call, on a copy posted to the primary thread. */
  session_thread_id?: string | null;
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/**
 * A piece of an announced event.
 * The pieces of one event and index, put together, are the beginning of the final text, and they may stop early.
 * The complete event is what counts, and nothing for its id comes after it.
 */
export interface EventDelta {
  type: "event_delta";
  /** Id that `event_start` announced. */
  event_id: EventId;
  /** A piece of one content block. */
  delta: EventDeltaContent;
}

/** A piece of one content block. */
export interface EventDeltaContent {
  type: "content_delta";
  /**
   * Position of the block in the content of the event.
   * Defaults to 0.
   * @default 0
   */
  index?: number;
  /** A piece of text. */
  content: TextBlock;
}

/** A type of event that a stream can preview. */
export type EventDeltaType = "agent.message" | "agent.thinking";

/**
 * Id of an event.
 * Tool calls are answered by naming it.
 */
export type EventId = string;

/** An event that a client may send. */
export type EventParams =
  | SystemMessageEventParams
  | UserCustomToolResultEventParams
  | UserDefineOutcomeEventParams
  | UserInterruptEventParams
  | UserMessageEventParams
  | UserToolConfirmationEventParams
  | UserToolResultEventParams;

/**
 * Announces an event before it is complete, at most once per connection and event.
 * It exists on live streams alone, and only for the types that the connection asked for with `event_deltas[]`.
 */
export interface EventStart {
  type: "event_start";
  /** The event that is on its way. */
  event: EventStartPreview;
}

/** The event that is on its way. */
export type EventStartPreview = AgentMessagePreview | AgentThinkingPreview;

/**
 * A message is being written.
 * Pieces of its text follow as `event_delta`.
 */
export interface AgentMessagePreview {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "agent.message";
}

/**
 * Thinking has begun.
 * No pieces follow.
 */
export interface AgentThinkingPreview {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "agent.thinking";
}

/** An event that can come with the creation of a session and starts its first turn. */
export type InitialEventParams = UserDefineOutcomeEventParams | UserMessageEventParams;

/** An event that came from a client, as the service keeps it. */
export type InputEvent =
  | SystemMessageEvent
  | UserCustomToolResultEvent
  | UserDefineOutcomeEvent
  | UserInterruptEvent
  | UserMessageEvent
  | UserToolConfirmationEvent
  | UserToolResultEvent;

/** Why the model's response was refused. */
export interface RefusalStopDetails {
  type: "refusal";
  /**
   * The subject that led to the refusal.
   * `null` when none is given.
   */
  category: "cyber" | "bio" | "frontier_llm" | "reasoning_extraction" | "general_harms" | (string & {}) | null;
  /**
   * The reason in words, for people.
   * `null` when none is given.
   */
  explanation: string | null;
}

/**
 * What the grader checks the work against.
 * A rubric that was sent as a file comes back as its text.
 */
export type Rubric = FileRubric | TextRubric;

/** A rubric in an uploaded file. */
export interface FileRubric {
  type: "file";
  /** File that holds the criteria. */
  file_id: string;
}

/** A rubric as text. */
export interface TextRubric {
  type: "text";
  /** The criteria, in plain language. */
  content: string;
}

/** What the grader checks the work against. */
export type RubricParams = FileRubricParams | TextRubricParams;

/** A rubric in an uploaded file. */
export interface FileRubricParams {
  type: "file";
  /** File that holds the criteria. */
  file_id: string;
}

/** A rubric written into the event. */
export interface TextRubricParams {
  type: "text";
  /** The criteria, in plain language. */
  content: string;
}

/**
 * Events for one session, taken up in the order of the list.
 * The request is accepted or refused as a whole, so one bad event keeps all of them out.
 */
export interface SendEventsRequest {
  /**
   * Events to queue.
   * A pair of `user.interrupt` and `user.message` stops the current work and starts on something else.
   */
  events: EventParams[];
}

/**
 * The accepted events in the order in which they were sent, now with ids.
 * The answer comes when the events are queued, not when they are done.
 */
export interface SendEventsResponse {
  /** One echo per event of the request. */
  data?: InputEvent[];
}

/**
 * The session was deleted.
 * It is the last event of every open stream, and each stream closes after it.
 */
export interface SessionDeletedEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "session.deleted";
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/**
 * Something went wrong while the session worked.
 * `error.retry_status` says whether the service tries again, gives up the turn or ends the session.
 */
export interface SessionErrorEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "session.error";
  /**
   * What went wrong inside a session, as told by a `session.error` event.
   * For a kind that it does not know, a client goes by `retry_status` and `message`.
   */
  error: SessionError;
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/**
 * An event of the history.
 * What came from a client is `user.*` and `system.*`; everything else comes from the service.
 */
export type SessionEvent =
  | AgentCustomToolUseEvent
  | AgentMCPToolResultEvent
  | AgentMCPToolUseEvent
  | AgentMessageEvent
  | AgentThinkingEvent
  | AgentThreadContextCompactedEvent
  | AgentThreadMessageReceivedEvent
  | AgentThreadMessageSentEvent
  | AgentToolResultEvent
  | AgentToolUseEvent
  | SessionDeletedEvent
  | SessionErrorEvent
  | SessionStatusIdleEvent
  | SessionStatusRescheduledEvent
  | SessionStatusRunningEvent
  | SessionStatusTerminatedEvent
  | SessionThreadCreatedEvent
  | SessionThreadStatusIdleEvent
  | SessionThreadStatusRescheduledEvent
  | SessionThreadStatusRunningEvent
  | SessionThreadStatusTerminatedEvent
  | SessionUpdatedEvent
  | SessionUsageEvent
  | SpanModelRequestEndEvent
  | SpanModelRequestStartEvent
  | SpanOutcomeEvaluationEndEvent
  | SpanOutcomeEvaluationOngoingEvent
  | SpanOutcomeEvaluationStartEvent
  | SystemMessageEvent
  | UserCustomToolResultEvent
  | UserDefineOutcomeEvent
  | UserInterruptEvent
  | UserMessageEvent
  | UserToolConfirmationEvent
  | UserToolResultEvent
  | WorkflowRunCreatedEvent
  | WorkflowRunErrorEvent
  | WorkflowRunPhaseEndedEvent
  | WorkflowRunPhaseStartedEvent
  | WorkflowRunStatusEndedEvent
  | WorkflowRunStatusIdleEvent
  | WorkflowRunStatusRunningEvent
  | UnknownMember;

/** The members of {@link SessionEvent} that this version of the document defines. */
export type KnownSessionEvent = Exclude<SessionEvent, UnknownMember>;

/**
 * One page of the history of a session or of one of its threads.
 * Previews are never part of it.
 */
export interface SessionEventList {
  /** The events of this page. */
  data: SessionEvent[];
  /**
   * Cursor of the following page.
   * `null` on the last page.
   */
  next_page: string | null;
}

/**
 * A type of event that the history can be filtered by.
 * `session.deleted` is not among them.
 */
export type SessionEventType =
  | "agent.custom_tool_use"
  | "agent.mcp_tool_result"
  | "agent.mcp_tool_use"
  | "agent.message"
  | "agent.thinking"
  | "agent.thread_context_compacted"
  | "agent.thread_message_received"
  | "agent.thread_message_sent"
  | "agent.tool_result"
  | "agent.tool_use"
  | "session.error"
  | "session.status_idle"
  | "session.status_rescheduled"
  | "session.status_running"
  | "session.status_terminated"
  | "session.thread_created"
  | "session.thread_status_idle"
  | "session.thread_status_rescheduled"
  | "session.thread_status_running"
  | "session.thread_status_terminated"
  | "session.updated"
  | "session.usage"
  | "span.model_request_end"
  | "span.model_request_start"
  | "span.outcome_evaluation_end"
  | "span.outcome_evaluation_ongoing"
  | "span.outcome_evaluation_start"
  | "system.message"
  | "user.custom_tool_result"
  | "user.define_outcome"
  | "user.interrupt"
  | "user.message"
  | "user.tool_confirmation"
  | "user.tool_result"
  | "workflow_run.created"
  | "workflow_run.error"
  | "workflow_run.phase_ended"
  | "workflow_run.phase_started"
  | "workflow_run.status_ended"
  | "workflow_run.status_idle"
  | "workflow_run.status_running";

/**
 * No thread works any more, and `stop_reason` says what comes next.
 * A `session.usage` event always comes directly before it, and the stream stays open after it.
 * A read of the session can still say `running` for a moment.
 */
export interface SessionStatusIdleEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "session.status_idle";
  /** Why work stopped, which tells the client what to do next. */
  stop_reason: StopReason;
  /**
   * Why the model refused.
   * `null` for every stop reason but `refusal`.
   */
  stop_details: RefusalStopDetails | null;
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/**
 * Something failed that may pass, and the service tries again by itself.
 * The session is `rescheduling` until it runs again, gives up or ends.
 */
export interface SessionStatusRescheduledEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "session.status_rescheduled";
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/**
 * At least one thread works.
 * Comes once per turn, and again when a wait is over.
 */
export interface SessionStatusRunningEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "session.status_running";
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/**
 * The session is over, because it failed beyond repair or was archived.
 * Its history stays readable, and it takes no more events.
 */
export interface SessionStatusTerminatedEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "session.status_terminated";
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/**
 * A child thread was made.
 * The event stands in the history of its parent.
 */
export interface SessionThreadCreatedEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "session.thread_created";
  /** Id of the new thread. */
  session_thread_id: string;
  /**
   * Name of the agent in the new thread.
   * `anthropic.advisor` stands for an advisor.
   */
  agent_name: string;
  /**
   * Run that made the thread.
   * `null` when no run did.
   */
  workflow_run_id: string | null;
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/**
 * A thread stopped working, and `stop_reason` says what comes next.
 * The session itself is idle only when no other thread works.
 */
export interface SessionThreadStatusIdleEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "session.thread_status_idle";
  /** Thread whose status this is. */
  session_thread_id: string;
  /** Name of the agent in the thread. */
  agent_name: string;
  /** Why work stopped, which tells the client what to do next. */
  stop_reason: StopReason;
  /**
   * Why the model refused.
   * `null` for every stop reason but `refusal`.
   */
  stop_details: RefusalStopDetails | null;
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/** A thread met a failure that may pass, and the service tries again by itself. */
export interface SessionThreadStatusRescheduledEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "session.thread_status_rescheduled";
  /** Thread whose status this is. */
  session_thread_id: string;
  /** Name of the agent in the thread. */
  agent_name: string;
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/**
 * A thread works.
 * The primary thread has such events in every session.
 */
export interface SessionThreadStatusRunningEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "session.thread_status_running";
  /** Thread whose status this is. */
  session_thread_id: string;
  /** Name of the agent in the thread. */
  agent_name: string;
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/**
 * A thread is over and takes nothing more.
 * Archiving a thread emits it.
 */
export interface SessionThreadStatusTerminatedEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "session.thread_status_terminated";
  /** Thread whose status this is. */
  session_thread_id: string;
  /** Name of the agent in the thread. */
  agent_name: string;
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/**
 * The session was updated.
 * Only what changed is present, and an update that changes nothing emits no event.
 * The change holds from the next turn on.
 */
export interface SessionUpdatedEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "session.updated";
  /** The whole agent snapshot after the change. */
  agent?: SessionAgent | null;
  /** The new title. */
  title?: string | null;
  /**
   * All pairs after the change.
   * Absent when the change removed the last pair.
   */
  metadata?: Metadata;
  /**
   * The new budget.
   * `null` when it was removed.
   */
  budget?: BudgetLimit | null;
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/**
 * What the session has used so far.
 * It comes directly before each `session.status_idle`, and also when a single thread pauses at the budget.
 */
export interface SessionUsageEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "session.usage";
  /** The usage of a session at one moment, as a `session.usage` event reports it. */
  usage: SessionUsageSnapshot;
  /**
   * The budget at that moment.
   * `null` when there is none.
   */
  budget?: BudgetLimit | null;
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/**
 * A model request is over, and its output is in the events before this one.
 * A preview that is still open is closed by it.
 */
export interface SpanModelRequestEndEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "span.model_request_end";
  /** Id of the `span.model_request_start` event. */
  model_request_start_id: EventId;
  /** Whether the request failed. */
  is_error: boolean | null;
  /** Tokens of one model request, or of all requests of one grading. */
  model_usage: SpanModelUsage;
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/**
 * A model request begins.
 * One turn can hold several.
 */
export interface SpanModelRequestStartEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "span.model_request_start";
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/** Tokens of one model request, or of all requests of one grading. */
export interface SpanModelUsage {
  /** Input that came from no cache. */
  input_tokens: number;
  /** All output. */
  output_tokens: number;
  /** Input read from the cache. */
  cache_read_input_tokens: number;
  /** Input written to the cache. */
  cache_creation_input_tokens: number;
  /**
   * Speed at which the request ran.
   * Set only in connection with fast mode.
   */
  speed?: Speed | null;
}

/** The grading is over, with a verdict. */
export interface SpanOutcomeEvaluationEndEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "span.outcome_evaluation_end";
  /** Outcome that the work was graded for. */
  outcome_id: string;
  /** Number of this grading, counted from 0. */
  iteration: number;
  /**
   * Id of the `span.outcome_evaluation_start` event.
   * Empty when an interrupt came before any start.
   */
  outcome_evaluation_start_id: string;
  /**
   * The verdict.
   * After `needs_revision` the agent works on and is graded again.
   * After `max_iterations_reached` one closing turn follows without grading.
   * Every other value ends the work on the outcome.
   */
  result: "satisfied" | "needs_revision" | "max_iterations_reached" | "failed" | "interrupted" | (string & {});
  /** The grader's reasons, in words. */
  explanation: string;
  /** Tokens of all model requests of this grading. */
  usage: SpanModelUsage;
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/**
 * The grading goes on.
 * A sign of life that can come any number of times.
 */
export interface SpanOutcomeEvaluationOngoingEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "span.outcome_evaluation_ongoing";
  /** Outcome that the work is graded for. */
  outcome_id: string;
  /** Number of this grading, counted from 0. */
  iteration: number;
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/** The grading of the work begins. */
export interface SpanOutcomeEvaluationStartEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "span.outcome_evaluation_start";
  /** Outcome that the work is graded for. */
  outcome_id: string;
  /** Number of this grading, counted from 0. */
  iteration: number;
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/** Why work stopped, which tells the client what to do next. */
export type StopReason =
  | StopReasonBudgetReached
  | StopReasonEndTurn
  | StopReasonRefusal
  | StopReasonRequiresAction
  | StopReasonRetriesExhausted
  | UnknownMember;

/** The members of {@link StopReason} that this version of the document defines. */
export type KnownStopReason = Exclude<StopReason, UnknownMember>;

/**
 * The cost is at the budget.
 * Work goes on by itself once the budget is raised or removed.
 */
export interface StopReasonBudgetReached {
  type: "budget_reached";
}

/** The turn is complete, or it was interrupted. */
export interface StopReasonEndTurn {
  type: "end_turn";
}

/**
 * The model's response was refused.
 * The event's `stop_details` say why.
 */
export interface StopReasonRefusal {
  type: "refusal";
}

/**
 * Tool calls wait for the client, without a time limit.
 * Answering some of them brings a new idle event with the ids that are left.
 */
export interface StopReasonRequiresAction {
  type: "requires_action";
  /** The `agent.tool_use`, `agent.mcp_tool_use` and `agent.custom_tool_use` events that wait for an answer. */
  event_ids: EventId[];
}

/**
 * Errors used up the retries, or a tool-use or compaction limit was hit.
 * Queued input is dropped, so a new message has to be sent.
 */
export interface StopReasonRetriesExhausted {
  type: "retries_exhausted";
}

/**
 * An event on the live stream of a session.
 * It is an event of the history, or a preview of one that is not complete yet.
 */
export type StreamEvent =
  | AgentCustomToolUseEvent
  | AgentMCPToolResultEvent
  | AgentMCPToolUseEvent
  | AgentMessageEvent
  | AgentThinkingEvent
  | AgentThreadContextCompactedEvent
  | AgentThreadMessageReceivedEvent
  | AgentThreadMessageSentEvent
  | AgentToolResultEvent
  | AgentToolUseEvent
  | EventDelta
  | EventStart
  | SessionDeletedEvent
  | SessionErrorEvent
  | SessionStatusIdleEvent
  | SessionStatusRescheduledEvent
  | SessionStatusRunningEvent
  | SessionStatusTerminatedEvent
  | SessionThreadCreatedEvent
  | SessionThreadStatusIdleEvent
  | SessionThreadStatusRescheduledEvent
  | SessionThreadStatusRunningEvent
  | SessionThreadStatusTerminatedEvent
  | SessionUpdatedEvent
  | SessionUsageEvent
  | SpanModelRequestEndEvent
  | SpanModelRequestStartEvent
  | SpanOutcomeEvaluationEndEvent
  | SpanOutcomeEvaluationOngoingEvent
  | SpanOutcomeEvaluationStartEvent
  | SystemMessageEvent
  | UserCustomToolResultEvent
  | UserDefineOutcomeEvent
  | UserInterruptEvent
  | UserMessageEvent
  | UserToolConfirmationEvent
  | UserToolResultEvent
  | WorkflowRunCreatedEvent
  | WorkflowRunErrorEvent
  | WorkflowRunPhaseEndedEvent
  | WorkflowRunPhaseStartedEvent
  | WorkflowRunStatusEndedEvent
  | WorkflowRunStatusIdleEvent
  | WorkflowRunStatusRunningEvent
  | UnknownMember;

/** The members of {@link StreamEvent} that this version of the document defines. */
export type KnownStreamEvent = Exclude<StreamEvent, UnknownMember>;

/**
 * An event on the live stream of one thread.
 * It is an event of the history, or a preview of one that is not complete yet.
 */
export type StreamThreadEvent =
  | AgentCustomToolUseEvent
  | AgentMCPToolResultEvent
  | AgentMCPToolUseEvent
  | AgentMessageEvent
  | AgentThinkingEvent
  | AgentThreadContextCompactedEvent
  | AgentThreadMessageReceivedEvent
  | AgentThreadMessageSentEvent
  | AgentToolResultEvent
  | AgentToolUseEvent
  | EventDelta
  | EventStart
  | SessionDeletedEvent
  | SessionErrorEvent
  | SessionStatusIdleEvent
  | SessionStatusRescheduledEvent
  | SessionStatusRunningEvent
  | SessionStatusTerminatedEvent
  | SessionThreadCreatedEvent
  | SessionThreadStatusIdleEvent
  | SessionThreadStatusRescheduledEvent
  | SessionThreadStatusRunningEvent
  | SessionThreadStatusTerminatedEvent
  | SessionUpdatedEvent
  | SessionUsageEvent
  | SpanModelRequestEndEvent
  | SpanModelRequestStartEvent
  | SpanOutcomeEvaluationEndEvent
  | SpanOutcomeEvaluationOngoingEvent
  | SpanOutcomeEvaluationStartEvent
  | SystemMessageEvent
  | UserCustomToolResultEvent
  | UserDefineOutcomeEvent
  | UserInterruptEvent
  | UserMessageEvent
  | UserToolConfirmationEvent
  | UserToolResultEvent
  | WorkflowRunCreatedEvent
  | WorkflowRunErrorEvent
  | WorkflowRunPhaseEndedEvent
  | WorkflowRunPhaseStartedEvent
  | WorkflowRunStatusEndedEvent
  | WorkflowRunStatusIdleEvent
  | WorkflowRunStatusRunningEvent
  | UnknownMember;

/** The members of {@link StreamThreadEvent} that this version of the document defines. */
export type KnownStreamThreadEvent = Exclude<StreamThreadEvent, UnknownMember>;

/**
 * System text from the client.
 * It holds for its turn and all later ones.
 */
export interface SystemMessageEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "system.message";
  /** The text, in one or more blocks. */
  content: SystemTextBlock[];
  /**
   * When the text was taken up.
   * `null` while it is queued.
   */
  processed_at?: Timestamp | null;
}

/**
 * Adds system text to the primary thread, for this turn and all later ones.
 * It is the last event of its request, directly after the `user.message`, `user.tool_result` or `user.custom_tool_result` it goes with.
 * An idle session that waits for no answer also takes it alone.
 * The model has to support system text in the middle of a conversation.
 */
export interface SystemMessageEventParams {
  type: "system.message";
  /** The text, in one or more blocks. */
  content: SystemTextBlock[];
}

/**
 * The client's decision on a tool call.
 * With `allow` the tool runs; with `deny` the agent reads an error result instead.
 */
export type ToolConfirmationResult = "allow" | "deny";

/**
 * What the client's own tool returned.
 * No `agent.tool_result` follows it.
 */
export interface UserCustomToolResultEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "user.custom_tool_result";
  /** Id of the `agent.custom_tool_use` event that is answered. */
  custom_tool_use_id: EventId;
  /** What the agent reads as the result. */
  content?: ToolResultContentBlock[];
  /** Whether the tool failed. */
  is_error?: boolean | null;
  /**
   * Thread that made the call.
   * The service finds it by the call's id.
   */
  session_thread_id?: string | null;
  /**
   * When the result was stored.
   * Results are stored on receipt, so the time is there from the start.
   */
  processed_at?: Timestamp | null;
}

/**
 * What the client's own tool returned.
 * It can be sent as soon as the call is seen, before the session is idle.
 */
export interface UserCustomToolResultEventParams {
  type: "user.custom_tool_result";
  /** Id of the `agent.custom_tool_use` event. */
  custom_tool_use_id: string;
  /** What the agent reads as the result. */
  content?: ToolResultContentBlock[];
  /** Whether the tool failed. */
  is_error?: boolean | null;
}

/** A goal set by the client, with the id under which its grading is reported. */
export interface UserDefineOutcomeEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "user.define_outcome";
  /**
   * Id of the outcome.
   * The grading events and the session's `outcome_evaluations` carry it.
   */
  outcome_id: string;
  /** What the agent is to bring about. */
  description: string;
  /**
   * What the grader checks the work against.
   * A rubric that was sent as a file comes back as its text.
   */
  rubric: Rubric;
  /** How many times the work may be graded. */
  max_iterations: number | null;
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/**
 * Sets a goal and starts work on it at once, without a `user.message`.
 * The work is graded against the rubric and revised until it passes or the iterations are used up.
 * One outcome is active at a time.
 */
export interface UserDefineOutcomeEventParams {
  type: "user.define_outcome";
  /** What the agent is to bring about. */
  description: string;
  /** What the grader checks the work against. */
  rubric: RubricParams;
  /**
   * How many times the work may be graded.
   * Defaults to 3.
   * @default 3
   */
  max_iterations?: number | null;
}

/**
 * A stop request from the client.
 * The session stays `running` until it is applied.
 */
export interface UserInterruptEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "user.interrupt";
  /**
   * Thread to stop.
   * `null` or absent means every thread that is not archived.
   */
  session_thread_id?: string | null;
  /**
   * When the work was stopped.
   * `null` until then.
   */
  processed_at?: Timestamp | null;
}

/**
 * Stops the current work ahead of everything that is queued.
 * Tool calls that wait for an answer are closed with an error result, and an idle thread is left as it is.
 * The stop reason afterwards is `end_turn`.
 */
export interface UserInterruptEventParams {
  type: "user.interrupt";
  /**
   * Thread to stop.
   * Without it every thread that is not archived stops.
   */
  session_thread_id?: string | null;
}

/**
 * A message from the client.
 * A live stream shows a queued message twice under one id, first with `processed_at: null` and then with the time.
 */
export interface UserMessageEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "user.message";
  /** What the client wrote, in order. */
  content: UserContentBlock[];
  /**
   * When the message was taken up.
   * `null` while it is queued behind earlier work.
   */
  processed_at?: Timestamp | null;
}

/**
 * A message to the agent.
 * An idle session starts a turn with it; a running one takes it up after the current work.
 * A session that waits for tool answers or stands at its budget refuses it.
 */
export interface UserMessageEventParams {
  type: "user.message";
  /** What the agent is to read, in order. */
  content: UserContentBlockParams[];
}

/** The client's answer to a tool call that waited for confirmation. */
export interface UserToolConfirmationEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "user.tool_confirmation";
  /** Id of the `agent.tool_use` or `agent.mcp_tool_use` event that is answered. */
  tool_use_id: EventId;
  /**
   * The client's decision on a tool call.
   * With `allow` the tool runs; with `deny` the agent reads an error result instead.
   */
  result: ToolConfirmationResult;
  /** Reason that the agent reads in the error result. */
  deny_message?: string | null;
  /**
   * Thread that made the call.
   * The service finds it by the call's id.
   */
  session_thread_id?: string | null;
  /**
   * When the answer was taken up.
   * `null` while it is queued.
   */
  processed_at?: Timestamp | null;
}

/**
 * Answers a tool call whose `evaluated_permission` is `ask`.
 * A second answer to the same call is accepted and changes nothing.
 */
export interface UserToolConfirmationEventParams {
  type: "user.tool_confirmation";
  /** Id of the `agent.tool_use` or `agent.mcp_tool_use` event. */
  tool_use_id: string;
  /**
   * The client's decision on a tool call.
   * With `allow` the tool runs; with `deny` the agent reads an error result instead.
   */
  result: ToolConfirmationResult;
  /**
   * Reason that the agent reads in the error result.
   * Goes with `deny` only.
   */
  deny_message?: string | null;
}

/** What a built-in tool returned that the client of a `self_hosted` environment ran itself. */
export interface UserToolResultEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "user.tool_result";
  /** Id of the `agent.tool_use` event that is answered. */
  tool_use_id: EventId;
  /** What the agent reads as the result. */
  content?: ToolResultContentBlock[];
  /** Whether the tool failed. */
  is_error?: boolean | null;
  /**
   * Thread that made the call.
   * The service finds it by the call's id.
   */
  session_thread_id?: string | null;
  /**
   * When the result was stored.
   * Results are stored on receipt, so the time is there from the start.
   */
  processed_at?: Timestamp | null;
}

/**
 * What a built-in tool returned that the client ran itself.
 * Only sessions in a `self_hosted` environment take it.
 */
export interface UserToolResultEventParams {
  type: "user.tool_result";
  /** Id of the `agent.tool_use` event. */
  tool_use_id: string;
  /** What the agent reads as the result. */
  content?: ToolResultContentBlock[];
  /** Whether the tool failed. */
  is_error?: boolean | null;
}

/**
 * The agent started a workflow run.
 * It is the first event of the run.
 */
export interface WorkflowRunCreatedEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "workflow_run.created";
  /** Id that all events of the run carry. */
  workflow_run_id: string;
  /**
   * Name that the agent gave the run.
   * A longer one is cut.
   */
  name: string;
  /**
   * What the run is for.
   * A longer text is cut.
   */
  description: string | null;
  /**
   * Phases that the plan declares.
   * Empty when it declares none.
   */
  phases: WorkflowRunPhase[];
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/** Why a workflow run failed or could not start. */
export type WorkflowRunError =
  | WorkflowRunMaxRunsError
  | WorkflowRunProgramError
  | WorkflowRunThreadLimitError
  | WorkflowRunTimeoutError
  | WorkflowRunUnknownError
  | UnknownMember;

/** The members of {@link WorkflowRunError} that this version of the document defines. */
export type KnownWorkflowRunError = Exclude<WorkflowRunError, UnknownMember>;

/**
 * The session has too many open runs for another one.
 * Only a `workflow_run.error` event without a run carries it.
 */
export interface WorkflowRunMaxRunsError {
  type: "max_workflow_runs_error";
  /** Text for people, not for parsing. */
  message: string;
}

/** The code of the plan failed or was refused. */
export interface WorkflowRunProgramError {
  type: "program_error";
  /** Text for people, not for parsing. */
  message: string;
}

/** The run asked for more threads than it may have. */
export interface WorkflowRunThreadLimitError {
  type: "thread_limit_error";
  /** Text for people, not for parsing. */
  message: string;
}

/** The lifetime of the run is over. */
export interface WorkflowRunTimeoutError {
  type: "timeout_error";
  /** Text for people, not for parsing. */
  message: string;
}

/** Any other failure. */
export interface WorkflowRunUnknownError {
  type: "unknown_error";
  /** Text for people, not for parsing. */
  message: string;
}

/** A run met an error, or the start of a run was refused. */
export interface WorkflowRunErrorEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "workflow_run.error";
  /**
   * Run that met the error.
   * `null` when no run was made.
   */
  workflow_run_id: string | null;
  /** Why a workflow run failed or could not start. */
  error: WorkflowRunError;
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/** One declared phase of a workflow run. */
export interface WorkflowRunPhase {
  /** Id by which the phase events name it. */
  id: string;
  /** Name that the plan gives the phase. */
  name: string;
  /** What happens in the phase. */
  description: string | null;
}

/** The run left a phase. */
export interface WorkflowRunPhaseEndedEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "workflow_run.phase_ended";
  /** Run that the phase belongs to. */
  workflow_run_id: string;
  /** Phase, as `workflow_run.created` declares it. */
  workflow_run_phase_id: string;
  /** Id of the `workflow_run.phase_started` event. */
  phase_started_id: EventId;
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/** The run entered a phase. */
export interface WorkflowRunPhaseStartedEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "workflow_run.phase_started";
  /** Run that the phase belongs to. */
  workflow_run_id: string;
  /** Phase, as `workflow_run.created` declares it. */
  workflow_run_phase_id: string;
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/** How a workflow run ended. */
export type WorkflowRunResult =
  | WorkflowRunResultCompleted
  | WorkflowRunResultError
  | WorkflowRunResultStopped
  | UnknownMember;

/** The members of {@link WorkflowRunResult} that this version of the document defines. */
export type KnownWorkflowRunResult = Exclude<WorkflowRunResult, UnknownMember>;

/** The plan ran to its end, which does not mean that it reached its goal. */
export interface WorkflowRunResultCompleted {
  type: "completed";
}

/** The run failed. */
export interface WorkflowRunResultError {
  type: "error";
  /** Why a workflow run failed or could not start. */
  error: WorkflowRunError;
}

/** The agent stopped the run, or the session was archived. */
export interface WorkflowRunResultStopped {
  type: "stopped";
}

/**
 * The run is over.
 * It is the last event of the run.
 */
export interface WorkflowRunStatusEndedEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "workflow_run.status_ended";
  /** Run whose status this is. */
  workflow_run_id: string;
  /** How a workflow run ended. */
  result: WorkflowRunResult;
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/** The run pauses. */
export interface WorkflowRunStatusIdleEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "workflow_run.status_idle";
  /** Run whose status this is. */
  workflow_run_id: string;
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}

/** The run executes, for the first time or after a pause. */
export interface WorkflowRunStatusRunningEvent {
  /**
   * Id of an event.
   * Tool calls are answered by naming it.
   */
  id: EventId;
  type: "workflow_run.status_running";
  /** Run whose status this is. */
  workflow_run_id: string;
  /** A moment in RFC 3339 form. */
  processed_at: Timestamp;
}
