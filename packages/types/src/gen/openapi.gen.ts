// Generated from spec/openapi.yaml by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type * as schemas from "./schemas.gen.ts";

export interface paths {
  "/v1/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List sessions
     *
     * Answers one page of sessions, newest first.
     * Archived sessions are left out unless `include_archived` is true.
     *
     * A cursor carries the `order` it was made with and is refused with another.
     * It is refused too when a `created_at` filter now excludes the place it points to.
     * Other filters and `limit` can change from page to page.
     *
     * A malformed cursor, time or limit and an unknown status or order are answered with 400.
     * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["sessions.list"];
    put?: never;
    /**
     * Create session
     *
     * Starts one instance of an agent in an environment.
     * A string as `agent` takes the newest version at this moment; an object can pin a version or replace parts of the agent for this session.
     * The answer shows the resolved copy of the agent, which later edits of the agent do not reach.
     *
     * Without `initial_events` the session is `idle`: its sandbox is being prepared, and work begins with the first event sent.
     * With them it is `running`, and they stand first in the event list; the answer does not repeat them.
     * Everything is accepted or nothing is created.
     *
     * A budget can be set only here.
     *
     * A body that breaks a rule is answered with 400, an unknown object or one of another workspace with 404, more than 32 MB with 413.
     * A session takes at most 500 files, 8 memory stores and 50 initial events.
     * Among the initial events at most one defines an outcome, and they hold at most 100 documents that come from files.
     * A self-hosted environment refuses files and repositories.
     * An override that empties the model is refused with the code `agent_model_required`.
     * A budget for a model without a list price is refused with `model_not_budgetable`.
     * An organization can create 300 sessions per minute.
     *
     * There is no idempotency key, so a repeat after a lost answer can create a second session.
     * Repeat only after 429 or `x-should-retry: true`.
     */
    post: operations["sessions.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sessions/{session_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the session.
         * An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    /**
     * Retrieve session
     *
     * Answers the session as it is now.
     * It works in every status and after archiving; an unknown or deleted session is answered with 404.
     *
     * The status can lag a moment behind `session.status_idle` on a stream, so a client that archives or deletes next polls it first.
     * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["sessions.retrieve"];
    put?: never;
    /**
     * Update session
     *
     * Changes parts of a session and answers the whole of it.
     * A property that is left out keeps its value, and `{}` changes nothing.
     *
     * - `title` and `metadata` can change until the session ends.
     *   In `metadata` a string sets a key and null removes it; the result holds at most 16 pairs.
     * - `agent` can change only while the session is `idle`.
     *   Each array sent replaces the stored one, and both are checked together.
     *   The agent itself gets no new version.
     * - `budget` can change in every status but `terminated`, and only on a session that was created with one.
     *   A new cap has to be above the list cost consumed so far, or the code is `budget_not_raised`.
     *   Null removes the cap for good, and adding one later has the code `budget_create_only`.
     * - `vault_ids` is refused whatever it holds.
     *
     * One refused part refuses the whole request with 400, as does a terminated or archived session.
     * While the session runs, send `user.interrupt` alone and wait until it is `idle` before changing `agent`.
     * While a workflow run is open, a change of `agent` is refused with the code `workflow_run_open`.
     * A deleted session is answered with 404.
     *
     * A change counts from the next turn on and appears as one `session.updated` event that holds the altered parts.
     * A request that changes nothing produces no event, so a repeat leads to the same state.
     */
    post: operations["sessions.update"];
    /**
     * Delete session
     *
     * Removes the session for good: its record, its events, its sandbox and the files it produced.
     * Uploaded files, memory stores, vaults, skills, environments and agents stay.
     * Open streams receive `session.deleted` and end.
     *
     * It is legal while the session is `idle` or `terminated`, archived or not.
     * A `running` session is refused with 400: send `user.interrupt` alone and wait until it is `idle`.
     * An open workflow run can refuse it with 400 and the code `workflow_run_open`.
     *
     * A session that is already deleted is answered with 404, so a repeat after a lost answer does no harm.
     */
    delete: operations["sessions.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sessions/{session_id}/archive": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the session.
         * An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive session
     *
     * Ends the session and keeps its history readable.
     * Its status becomes `terminated`, `archived_at` is set, and `session.status_terminated` is emitted.
     * It takes no more events and no changes, leaves the default list, and cannot be brought back.
     * The request has no body.
     *
     * It is legal while the session is `idle`, or `terminated` by an error.
     * A `running` session is refused with 400: send `user.interrupt` alone and wait until it is `idle`.
     * An open workflow run is stopped, or refuses the call with 400 and the code `workflow_run_open`.
     * A deleted session is answered with 404.
     *
     * An archived session is answered unchanged, so the call can be repeated.
     */
    post: operations["sessions.archive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sessions/{session_id}/events": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the session.
         * An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    /**
     * List session events
     *
     * Answers one page of the history of the session, oldest first.
     * Order and time filters go by `processed_at`.
     * The history holds stored events only, never the previews of a stream.
     * A client event that waits is listed once, with `processed_at: null` until it is taken up.
     *
     * It works in every status and after archiving; an unknown or deleted session is answered with 404.
     * A malformed cursor, time or limit and an unknown type or order are answered with 400.
     * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["sessions.events.list"];
    put?: never;
    /**
     * Send session events
     *
     * Queues events and answers at once with the same events in the same order, each with its id.
     * One bad event refuses the whole request; accepted events are processed in the order of the list.
     * Tool results and outcomes carry their `processed_at` at once, the others when they are taken up.
     *
     * - `user.message` starts a turn, or waits behind the current work.
     * - `user.define_outcome` starts a graded loop of work; one outcome can be active at a time.
     * - `user.interrupt` jumps the queue and stops the current model response; on an idle thread it does nothing.
     * - `user.tool_confirmation` answers a call whose `evaluated_permission` is `ask`.
     *   An answer to a call that is already decided has no effect; an answer to any other call is refused.
     * - `user.custom_tool_result` answers an `agent.custom_tool_use`, even before the session is idle.
     * - `user.tool_result` answers an `agent.tool_use`, on a session in a self-hosted environment.
     * - `system.message` adds system text for this and later turns of the primary thread, if its model supports that.
     *   It stands last, directly after the message or result it goes with.
     *   A model without support refuses it with the code `model_does_not_support_mid_conversation_system`.
     *
     * While the session waits with `requires_action`, only an interrupt, confirmations and results are accepted.
     * System text is accepted then only behind a tool result.
     * At the budget cap the same four types are accepted, results are stored without further work, and an interrupt is ignored.
     * A terminated or archived session refuses every event.
     * All refusals are 400, and nothing is queued; a deleted session is answered with 404, more than 32 MB with 413.
     *
     * There is no idempotency key, so a repeat after a lost answer can send the events twice.
     * Repeat only after 429 or `x-should-retry: true`, or look into the event list first.
     */
    post: operations["sessions.events.send"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sessions/{session_id}/events/stream": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the session.
         * An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    /**
     * Stream session events
     *
     * Delivers the events of the session live, as server-sent events.
     * Each event is one frame: `event: <type>`, then `data: <the event as one line of JSON>`, then an empty line.
     * The schema describes the decoded data of a frame.
     * The answer is `text/event-stream` whatever `accept` asks for.
     *
     * The stream is live only: it has what is emitted after the connection opened, no replay and no resuming by `Last-Event-ID`.
     * To miss nothing, open the stream first, then list the history, then skip what was already seen, by id and `processed_at`.
     * A client event that has to wait comes twice with one id: with `processed_at: null`, then with its time.
     * Any number of connections can be open, and each receives everything.
     *
     * With `event_deltas[]` the connection also receives previews: `event_start`, then `event_delta` pieces, then the whole event.
     * The whole event has the announced id and is the last frame about it; the pieces may stop early.
     * An `agent.thinking` is announced without pieces.
     * Previews are text only, never stored, and absent for a model request that was under way when the connection opened.
     *
     * Frames `event: ping` and comment lines keep the connection alive and mean nothing else.
     * A failure after the 200 is a frame `event: error` whose data is an error body, as in the 4xx and 5xx answers.
     * The stream ends after `session.deleted`; `session.status_idle` does not end it.
     * It can drop at any time, and opening another one is always safe.
     *
     * It opens in every status and after archiving; on a terminated session nothing more comes.
     * An unknown or deleted session is answered with 404, a bad `event_deltas[]` with 400.
     * An organization has 1,200 reads per minute, and opening a stream is one.
     */
    get: operations["sessions.events.stream"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sessions/{session_id}/stream": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the session.
         * An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    /**
     * Stream session events, older path
     *
     * Delivers the events of the session live, under the path published first.
     * Frames, previews, statuses, refusals and the end are those of `sessions.events.stream`, which takes its place.
     * It is live only, without replay; opening another stream is always safe.
     * @deprecated
     */
    get: operations["sessions.events.stream_legacy"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sessions/{session_id}/resources": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the session.
         * An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    /**
     * List session resources
     *
     * Answers the files, repositories and memory stores of the session, the same objects as in its `resources`.
     * Without `limit` one page holds all of them; a page has at most 1,000.
     *
     * It works in every status and after archiving; an unknown or deleted session is answered with 404, a bad cursor or limit with 400.
     * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["sessions.resources.list"];
    put?: never;
    /**
     * Add session resource
     *
     * Mounts an uploaded file into the sandbox, read-only.
     * The resource names a copy that belongs to the session, so its `file_id` differs from the one sent.
     * `mount_path` is absolute and rooted under `/mnt/session/uploads`; without it the file is named by its `file_id`.
     * Repositories and memory stores can be attached only when the session is created.
     *
     * It is legal while the session is `idle`, `running` or `rescheduling`.
     * Another kind, a relative path, more than 500 files, a self-hosted environment and an ended session are refused with 400.
     * An unknown file and an unknown or deleted session are answered with 404.
     *
     * There is no idempotency key, so a repeat after a lost answer can mount the file twice.
     * Repeat only after 429 or `x-should-retry: true`, or look into the list first.
     */
    post: operations["sessions.resources.add"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sessions/{session_id}/resources/{resource_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the session.
         * An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
        /**
         * Id of a file or repository of this session.
         * Memory stores are listed without an id and cannot be named here.
         */
        resource_id: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    /**
     * Retrieve session resource
     *
     * Answers one resource of the session.
     * The token of a repository is never part of it.
     *
     * It works in every status and after archiving; an unknown resource and an unknown or deleted session are answered with 404.
     * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["sessions.resources.retrieve"];
    put?: never;
    /**
     * Update session resource
     *
     * Replaces the token with which a repository is read.
     * The answer does not contain the token, not even masked.
     *
     * It is legal while the session is `idle`, `running` or `rescheduling`, and only for a `github_repository`.
     * Another kind, an empty token, a token of more than 4,096 characters and an ended session are refused with 400.
     * An unknown resource and an unknown or deleted session are answered with 404.
     *
     * A repeat leads to the same state.
     */
    post: operations["sessions.resources.update"];
    /**
     * Delete session resource
     *
     * Detaches a file from the session; the uploaded file stays.
     * Repositories and memory stores stay for the life of the session and are refused with 400.
     *
     * It is legal while the session is `idle`, `running` or `rescheduling`; an ended session refuses it with 400.
     * An unknown resource and an unknown or deleted session are answered with 404, so a repeat after a lost answer does no harm.
     */
    delete: operations["sessions.resources.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sessions/{session_id}/threads": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the session.
         * An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    /**
     * List session threads
     *
     * Answers the threads of the session: the primary one first, then the others in the order they were spawned.
     * Archived threads stay in the list as `terminated`.
     * Every session has its primary thread from the start.
     *
     * It works in every status and after archiving; an unknown or deleted session is answered with 404.
     * A bad cursor or limit and an unknown status are answered with 400.
     * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["sessions.threads.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sessions/{session_id}/threads/{thread_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the session.
         * An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
        /**
         * Id of a thread of this session, the primary thread included.
         * A thread of another session is answered with 404.
         */
        thread_id: components["parameters"]["ThreadId"];
      };
      cookie?: never;
    };
    /**
     * Retrieve session thread
     *
     * Answers one thread as it is now.
     * It works in every status and after archiving.
     * An unknown thread, a thread of another session and an unknown or deleted session are answered with 404.
     * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["sessions.threads.retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sessions/{session_id}/threads/{thread_id}/archive": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the session.
         * An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
        /**
         * Id of a thread of this session, the primary thread included.
         * A thread of another session is answered with 404.
         */
        thread_id: components["parameters"]["ThreadId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive session thread
     *
     * Ends a child thread and keeps its history readable.
     * Its status becomes `terminated`, `archived_at` is set, and `session.thread_status_terminated` is emitted.
     * It frees one of the 25 places for child threads and cannot be undone.
     * The request has no body.
     *
     * It is legal while the thread is `idle`, waiting for the client included.
     * A `running` thread and the primary thread are refused with 400, a thread of an open workflow run with the code `workflow_run_open`.
     * An unknown thread, a thread of another session and an unknown or deleted session are answered with 404.
     *
     * A thread that has ended is answered unchanged, so the call can be repeated.
     */
    post: operations["sessions.threads.archive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sessions/{session_id}/threads/{thread_id}/events": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the session.
         * An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
        /**
         * Id of a thread of this session, the primary thread included.
         * A thread of another session is answered with 404.
         */
        thread_id: components["parameters"]["ThreadId"];
      };
      cookie?: never;
    };
    /**
     * List session thread events
     *
     * Answers one page of the history of one thread, without filters and in a fixed order.
     * The primary thread has the history of the session.
     * A client event that reaches a child has another id here than in the session's list.
     *
     * It works in every status and after archiving.
     * An unknown thread, a thread of another session and an unknown or deleted session are answered with 404, a bad cursor or limit with 400.
     * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["sessions.threads.events.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/sessions/{session_id}/threads/{thread_id}/stream": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the session.
         * An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
        /**
         * Id of a thread of this session, the primary thread included.
         * A thread of another session is answered with 404.
         */
        thread_id: components["parameters"]["ThreadId"];
      };
      cookie?: never;
    };
    /**
     * Stream session thread events
     *
     * Delivers the events of one thread live, as server-sent events.
     * The stream of the primary thread is that of the session.
     * Each event is one frame: `event: <type>`, then `data: <the event as one line of JSON>`, then an empty line.
     * The schema describes the decoded data of a frame.
     * The answer is `text/event-stream` whatever `accept` asks for.
     *
     * The stream is live only: it has what is emitted after the connection opened, no replay and no resuming by `Last-Event-ID`.
     * To miss nothing, open the stream first, then list the history of the thread, then skip what was already seen, by id and `processed_at`.
     * Any number of connections can be open, and each receives everything.
     *
     * With `event_deltas[]` the connection also receives previews: `event_start`, then `event_delta` pieces, then the whole event.
     * The whole event has the announced id and is the last frame about it; the pieces may stop early.
     * An `agent.thinking` is announced without pieces.
     * Previews are text only, never stored, and absent for a model request that was under way when the connection opened.
     * Only the thread being read is previewed.
     *
     * Frames `event: ping` and comment lines keep the connection alive and mean nothing else.
     * A failure after the 200 is a frame `event: error` whose data is an error body, as in the 4xx and 5xx answers.
     * The stream ends when the session is deleted; going idle does not end it.
     * It can drop at any time, and opening another one is always safe.
     *
     * It opens in every status and after archiving; on a terminated thread nothing more comes.
     * An unknown thread, a thread of another session and an unknown or deleted session are answered with 404, a bad `event_deltas[]` with 400.
     * An organization has 1,200 reads per minute, and opening a stream is one.
     */
    get: operations["sessions.threads.events.stream"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    APIErrorObject: schemas.APIErrorObject;
    AWSRoleExecutionIdentity: schemas.AWSRoleExecutionIdentity;
    AddSessionResourceRequest: schemas.AddSessionResourceRequest;
    Advisor: schemas.Advisor;
    AgentAutoEvaluatedPermission: schemas.AgentAutoEvaluatedPermission;
    AgentAutoEvaluatedPermissionAllow: schemas.AgentAutoEvaluatedPermissionAllow;
    AgentAutoEvaluatedPermissionAsk: schemas.AgentAutoEvaluatedPermissionAsk;
    AgentAutoEvaluatedPermissionDeny: schemas.AgentAutoEvaluatedPermissionDeny;
    AgentContentBlock: schemas.AgentContentBlock;
    AgentCustomToolUseEvent: schemas.AgentCustomToolUseEvent;
    AgentEvaluatedPermission: schemas.AgentEvaluatedPermission;
    AgentMCPToolResultEvent: schemas.AgentMCPToolResultEvent;
    AgentMCPToolUseEvent: schemas.AgentMCPToolUseEvent;
    AgentMessageEvent: schemas.AgentMessageEvent;
    AgentMessagePreview: schemas.AgentMessagePreview;
    AgentObjectParams: schemas.AgentObjectParams;
    AgentParam: schemas.AgentParam;
    AgentReferenceParams: schemas.AgentReferenceParams;
    AgentThinkingEvent: schemas.AgentThinkingEvent;
    AgentThinkingPreview: schemas.AgentThinkingPreview;
    AgentThreadContextCompactedEvent: schemas.AgentThreadContextCompactedEvent;
    AgentThreadMessageReceivedEvent: schemas.AgentThreadMessageReceivedEvent;
    AgentThreadMessageSentEvent: schemas.AgentThreadMessageSentEvent;
    AgentTool: schemas.AgentTool;
    AgentToolConfig: schemas.AgentToolConfig;
    AgentToolConfigParams: schemas.AgentToolConfigParams;
    AgentToolEvaluation: schemas.AgentToolEvaluation;
    AgentToolEvaluationAlwaysAllow: schemas.AgentToolEvaluationAlwaysAllow;
    AgentToolEvaluationAlwaysAsk: schemas.AgentToolEvaluationAlwaysAsk;
    AgentToolEvaluationAuto: schemas.AgentToolEvaluationAuto;
    AgentToolParams: schemas.AgentToolParams;
    AgentToolResultEvent: schemas.AgentToolResultEvent;
    AgentToolUseEvent: schemas.AgentToolUseEvent;
    AgentToolset20260401: schemas.AgentToolset20260401;
    AgentToolset20260401Params: schemas.AgentToolset20260401Params;
    AgentToolsetDefaultConfig: schemas.AgentToolsetDefaultConfig;
    AgentToolsetDefaultConfigParams: schemas.AgentToolsetDefaultConfigParams;
    AgentWithOverridesParams: schemas.AgentWithOverridesParams;
    AlwaysAllowPolicy: schemas.AlwaysAllowPolicy;
    AlwaysAskPolicy: schemas.AlwaysAskPolicy;
    AnthropicBeta: schemas.AnthropicBeta;
    AnthropicSkill: schemas.AnthropicSkill;
    AnthropicSkillParams: schemas.AnthropicSkillParams;
    AuthenticationErrorObject: schemas.AuthenticationErrorObject;
    AutoPolicy: schemas.AutoPolicy;
    Base64DocumentSource: schemas.Base64DocumentSource;
    Base64ImageSource: schemas.Base64ImageSource;
    BashToolConfig: schemas.BashToolConfig;
    BashToolConfigParams: schemas.BashToolConfigParams;
    BillingErrorObject: schemas.BillingErrorObject;
    BranchCheckout: schemas.BranchCheckout;
    BudgetLimit: schemas.BudgetLimit;
    CacheCreationUsage: schemas.CacheCreationUsage;
    Checkout: schemas.Checkout;
    CommitCheckout: schemas.CommitCheckout;
    ConflictErrorObject: schemas.ConflictErrorObject;
    CreateSessionRequest: schemas.CreateSessionRequest;
    Currency: schemas.Currency;
    CustomSkill: schemas.CustomSkill;
    CustomSkillParams: schemas.CustomSkillParams;
    CustomTool: schemas.CustomTool;
    CustomToolInputSchema: schemas.CustomToolInputSchema;
    CustomToolParams: schemas.CustomToolParams;
    DeletedSession: schemas.DeletedSession;
    DeletedSessionResource: schemas.DeletedSessionResource;
    DocumentBlock: schemas.DocumentBlock;
    DocumentSource: schemas.DocumentSource;
    EditToolConfig: schemas.EditToolConfig;
    EditToolConfigParams: schemas.EditToolConfigParams;
    EffortHigh: schemas.EffortHigh;
    EffortLevel: schemas.EffortLevel;
    EffortLow: schemas.EffortLow;
    EffortMax: schemas.EffortMax;
    EffortMedium: schemas.EffortMedium;
    EffortParams: schemas.EffortParams;
    EffortXhigh: schemas.EffortXhigh;
    ErrorDetails: schemas.ErrorDetails;
    ErrorObject: schemas.ErrorObject;
    ErrorResponse: schemas.ErrorResponse;
    EventDelta: schemas.EventDelta;
    EventDeltaContent: schemas.EventDeltaContent;
    EventDeltaType: schemas.EventDeltaType;
    EventId: schemas.EventId;
    EventParams: schemas.EventParams;
    EventStart: schemas.EventStart;
    EventStartPreview: schemas.EventStartPreview;
    ExecutionIdentity: schemas.ExecutionIdentity;
    FileDocumentSource: schemas.FileDocumentSource;
    FileImageSource: schemas.FileImageSource;
    FileResource: schemas.FileResource;
    FileResourceParams: schemas.FileResourceParams;
    FileRubric: schemas.FileRubric;
    FileRubricParams: schemas.FileRubricParams;
    GatewayTimeoutErrorObject: schemas.GatewayTimeoutErrorObject;
    GitHubRepositoryResource: schemas.GitHubRepositoryResource;
    GitHubRepositoryResourceParams: schemas.GitHubRepositoryResourceParams;
    GlobToolConfig: schemas.GlobToolConfig;
    GlobToolConfigParams: schemas.GlobToolConfigParams;
    GrepToolConfig: schemas.GrepToolConfig;
    GrepToolConfigParams: schemas.GrepToolConfigParams;
    ImageBlock: schemas.ImageBlock;
    ImageSource: schemas.ImageSource;
    InitialEventParams: schemas.InitialEventParams;
    InlineAgent: schemas.InlineAgent;
    InputEvent: schemas.InputEvent;
    InvalidRequestErrorObject: schemas.InvalidRequestErrorObject;
    JsonObject: schemas.JsonObject;
    ListOrder: schemas.ListOrder;
    MCPServerURLDefinition: schemas.MCPServerURLDefinition;
    MCPToolConfig: schemas.MCPToolConfig;
    MCPToolConfigParams: schemas.MCPToolConfigParams;
    MCPToolset: schemas.MCPToolset;
    MCPToolsetDefaultConfig: schemas.MCPToolsetDefaultConfig;
    MCPToolsetDefaultConfigParams: schemas.MCPToolsetDefaultConfigParams;
    MCPToolsetParams: schemas.MCPToolsetParams;
    MemoryStoreResource: schemas.MemoryStoreResource;
    MemoryStoreResourceParams: schemas.MemoryStoreResourceParams;
    Metadata: schemas.Metadata;
    MetadataPatch: schemas.MetadataPatch;
    ModelConfig: schemas.ModelConfig;
    ModelConfigParams: schemas.ModelConfigParams;
    ModelId: schemas.ModelId;
    ModelParams: schemas.ModelParams;
    MonetaryAmount: schemas.MonetaryAmount;
    MountMode: schemas.MountMode;
    MultiagentAdvisor: schemas.MultiagentAdvisor;
    MultiagentAdvisorDisabled: schemas.MultiagentAdvisorDisabled;
    MultiagentAdvisorEnabled: schemas.MultiagentAdvisorEnabled;
    MultiagentInlineAgents: schemas.MultiagentInlineAgents;
    MultiagentInlineAgentsDisabled: schemas.MultiagentInlineAgentsDisabled;
    MultiagentInlineAgentsEnabled: schemas.MultiagentInlineAgentsEnabled;
    MultiagentSubagentsDisabled: schemas.MultiagentSubagentsDisabled;
    MultiagentWorkflowsDisabled: schemas.MultiagentWorkflowsDisabled;
    NotFoundErrorObject: schemas.NotFoundErrorObject;
    OutcomeEvaluation: schemas.OutcomeEvaluation;
    OverloadedErrorObject: schemas.OverloadedErrorObject;
    PermissionErrorObject: schemas.PermissionErrorObject;
    PermissionPolicy: schemas.PermissionPolicy;
    PlainTextDocumentSource: schemas.PlainTextDocumentSource;
    RateLimitErrorObject: schemas.RateLimitErrorObject;
    ReadToolConfig: schemas.ReadToolConfig;
    ReadToolConfigParams: schemas.ReadToolConfigParams;
    RedactedBlock: schemas.RedactedBlock;
    RefusalStopDetails: schemas.RefusalStopDetails;
    RequestTooLargeErrorObject: schemas.RequestTooLargeErrorObject;
    RetryStatus: schemas.RetryStatus;
    RetryStatusExhausted: schemas.RetryStatusExhausted;
    RetryStatusRetrying: schemas.RetryStatusRetrying;
    RetryStatusTerminal: schemas.RetryStatusTerminal;
    RosterAgent: schemas.RosterAgent;
    Rubric: schemas.Rubric;
    RubricParams: schemas.RubricParams;
    SearchResultBlock: schemas.SearchResultBlock;
    SearchResultCitations: schemas.SearchResultCitations;
    SearchResultContent: schemas.SearchResultContent;
    SendEventsRequest: schemas.SendEventsRequest;
    SendEventsResponse: schemas.SendEventsResponse;
    ServerToolUsage: schemas.ServerToolUsage;
    ServiceAccountExecutionIdentity: schemas.ServiceAccountExecutionIdentity;
    Session: schemas.Session;
    SessionAgent: schemas.SessionAgent;
    SessionAgentUpdate: schemas.SessionAgentUpdate;
    SessionBillingError: schemas.SessionBillingError;
    SessionCompactionLimitReachedError: schemas.SessionCompactionLimitReachedError;
    SessionCredentialHostUnreachableError: schemas.SessionCredentialHostUnreachableError;
    SessionDeletedEvent: schemas.SessionDeletedEvent;
    SessionError: schemas.SessionError;
    SessionErrorEvent: schemas.SessionErrorEvent;
    SessionEvent: schemas.SessionEvent;
    SessionEventList: schemas.SessionEventList;
    SessionEventType: schemas.SessionEventType;
    SessionList: schemas.SessionList;
    SessionMCPAuthenticationFailedError: schemas.SessionMCPAuthenticationFailedError;
    SessionMCPConnectionFailedError: schemas.SessionMCPConnectionFailedError;
    SessionModelOverloadedError: schemas.SessionModelOverloadedError;
    SessionModelRateLimitedError: schemas.SessionModelRateLimitedError;
    SessionModelRequestFailedError: schemas.SessionModelRequestFailedError;
    SessionMultiagent: schemas.SessionMultiagent;
    SessionMultiagent20261001: schemas.SessionMultiagent20261001;
    SessionMultiagentCoordinator: schemas.SessionMultiagentCoordinator;
    SessionMultiagentSubagents: schemas.SessionMultiagentSubagents;
    SessionMultiagentSubagentsEnabled: schemas.SessionMultiagentSubagentsEnabled;
    SessionMultiagentWorkflows: schemas.SessionMultiagentWorkflows;
    SessionMultiagentWorkflowsEnabled: schemas.SessionMultiagentWorkflowsEnabled;
    SessionRepositoryAuthenticationError: schemas.SessionRepositoryAuthenticationError;
    SessionRepositoryCheckoutError: schemas.SessionRepositoryCheckoutError;
    SessionRepositoryCloneError: schemas.SessionRepositoryCloneError;
    SessionRepositoryForbiddenError: schemas.SessionRepositoryForbiddenError;
    SessionRepositoryNotFoundError: schemas.SessionRepositoryNotFoundError;
    SessionResource: schemas.SessionResource;
    SessionResourceList: schemas.SessionResourceList;
    SessionResourceParams: schemas.SessionResourceParams;
    SessionStats: schemas.SessionStats;
    SessionStatus: schemas.SessionStatus;
    SessionStatusIdleEvent: schemas.SessionStatusIdleEvent;
    SessionStatusRescheduledEvent: schemas.SessionStatusRescheduledEvent;
    SessionStatusRunningEvent: schemas.SessionStatusRunningEvent;
    SessionStatusTerminatedEvent: schemas.SessionStatusTerminatedEvent;
    SessionThread: schemas.SessionThread;
    SessionThreadAgent: schemas.SessionThreadAgent;
    SessionThreadCreatedEvent: schemas.SessionThreadCreatedEvent;
    SessionThreadList: schemas.SessionThreadList;
    SessionThreadStats: schemas.SessionThreadStats;
    SessionThreadStatus: schemas.SessionThreadStatus;
    SessionThreadStatusIdleEvent: schemas.SessionThreadStatusIdleEvent;
    SessionThreadStatusRescheduledEvent: schemas.SessionThreadStatusRescheduledEvent;
    SessionThreadStatusRunningEvent: schemas.SessionThreadStatusRunningEvent;
    SessionThreadStatusTerminatedEvent: schemas.SessionThreadStatusTerminatedEvent;
    SessionThreadUsage: schemas.SessionThreadUsage;
    SessionToolUseLimitReachedError: schemas.SessionToolUseLimitReachedError;
    SessionUnknownError: schemas.SessionUnknownError;
    SessionUpdatedEvent: schemas.SessionUpdatedEvent;
    SessionUsage: schemas.SessionUsage;
    SessionUsageEvent: schemas.SessionUsageEvent;
    SessionUsageSnapshot: schemas.SessionUsageSnapshot;
    Skill: schemas.Skill;
    SkillParams: schemas.SkillParams;
    SpanModelRequestEndEvent: schemas.SpanModelRequestEndEvent;
    SpanModelRequestStartEvent: schemas.SpanModelRequestStartEvent;
    SpanModelUsage: schemas.SpanModelUsage;
    SpanOutcomeEvaluationEndEvent: schemas.SpanOutcomeEvaluationEndEvent;
    SpanOutcomeEvaluationOngoingEvent: schemas.SpanOutcomeEvaluationOngoingEvent;
    SpanOutcomeEvaluationStartEvent: schemas.SpanOutcomeEvaluationStartEvent;
    Speed: schemas.Speed;
    StopReason: schemas.StopReason;
    StopReasonBudgetReached: schemas.StopReasonBudgetReached;
    StopReasonEndTurn: schemas.StopReasonEndTurn;
    StopReasonRefusal: schemas.StopReasonRefusal;
    StopReasonRequiresAction: schemas.StopReasonRequiresAction;
    StopReasonRetriesExhausted: schemas.StopReasonRetriesExhausted;
    StreamEvent: schemas.StreamEvent;
    StreamThreadEvent: schemas.StreamThreadEvent;
    SystemMessageEvent: schemas.SystemMessageEvent;
    SystemMessageEventParams: schemas.SystemMessageEventParams;
    SystemTextBlock: schemas.SystemTextBlock;
    TextBlock: schemas.TextBlock;
    TextRubric: schemas.TextRubric;
    TextRubricParams: schemas.TextRubricParams;
    ThreadAgent: schemas.ThreadAgent;
    Timestamp: schemas.Timestamp;
    ToolConfirmationResult: schemas.ToolConfirmationResult;
    ToolResultContentBlock: schemas.ToolResultContentBlock;
    URLDocumentSource: schemas.URLDocumentSource;
    URLImageSource: schemas.URLImageSource;
    URLMCPServerParams: schemas.URLMCPServerParams;
    UpdateSessionRequest: schemas.UpdateSessionRequest;
    UpdateSessionResourceRequest: schemas.UpdateSessionResourceRequest;
    UserContentBlock: schemas.UserContentBlock;
    UserContentBlockParams: schemas.UserContentBlockParams;
    UserCustomToolResultEvent: schemas.UserCustomToolResultEvent;
    UserCustomToolResultEventParams: schemas.UserCustomToolResultEventParams;
    UserDefineOutcomeEvent: schemas.UserDefineOutcomeEvent;
    UserDefineOutcomeEventParams: schemas.UserDefineOutcomeEventParams;
    UserInterruptEvent: schemas.UserInterruptEvent;
    UserInterruptEventParams: schemas.UserInterruptEventParams;
    UserMessageEvent: schemas.UserMessageEvent;
    UserMessageEventParams: schemas.UserMessageEventParams;
    UserToolConfirmationEvent: schemas.UserToolConfirmationEvent;
    UserToolConfirmationEventParams: schemas.UserToolConfirmationEventParams;
    UserToolResultEvent: schemas.UserToolResultEvent;
    UserToolResultEventParams: schemas.UserToolResultEventParams;
    WebFetchToolConfig: schemas.WebFetchToolConfig;
    WebFetchToolConfigParams: schemas.WebFetchToolConfigParams;
    WebFetchURLSourceAll: schemas.WebFetchURLSourceAll;
    WebFetchURLSourceExcept: schemas.WebFetchURLSourceExcept;
    WebFetchURLSourceNone: schemas.WebFetchURLSourceNone;
    WebFetchURLSourceOnly: schemas.WebFetchURLSourceOnly;
    WebFetchURLSourceShorthand: schemas.WebFetchURLSourceShorthand;
    WebFetchURLSourceToolFilter: schemas.WebFetchURLSourceToolFilter;
    WebFetchURLSourceToolFilterParams: schemas.WebFetchURLSourceToolFilterParams;
    WebFetchURLSourceToolReference: schemas.WebFetchURLSourceToolReference;
    WebFetchURLSourceUserInput: schemas.WebFetchURLSourceUserInput;
    WebFetchURLSourceUserInputParams: schemas.WebFetchURLSourceUserInputParams;
    WebFetchURLSources: schemas.WebFetchURLSources;
    WebFetchURLSourcesParams: schemas.WebFetchURLSourcesParams;
    WebSearchToolConfig: schemas.WebSearchToolConfig;
    WebSearchToolConfigParams: schemas.WebSearchToolConfigParams;
    WebSearchUserLocation: schemas.WebSearchUserLocation;
    WorkflowRunCreatedEvent: schemas.WorkflowRunCreatedEvent;
    WorkflowRunError: schemas.WorkflowRunError;
    WorkflowRunErrorEvent: schemas.WorkflowRunErrorEvent;
    WorkflowRunMaxRunsError: schemas.WorkflowRunMaxRunsError;
    WorkflowRunPhase: schemas.WorkflowRunPhase;
    WorkflowRunPhaseEndedEvent: schemas.WorkflowRunPhaseEndedEvent;
    WorkflowRunPhaseStartedEvent: schemas.WorkflowRunPhaseStartedEvent;
    WorkflowRunProgramError: schemas.WorkflowRunProgramError;
    WorkflowRunResult: schemas.WorkflowRunResult;
    WorkflowRunResultCompleted: schemas.WorkflowRunResultCompleted;
    WorkflowRunResultError: schemas.WorkflowRunResultError;
    WorkflowRunResultStopped: schemas.WorkflowRunResultStopped;
    WorkflowRunStatusEndedEvent: schemas.WorkflowRunStatusEndedEvent;
    WorkflowRunStatusIdleEvent: schemas.WorkflowRunStatusIdleEvent;
    WorkflowRunStatusRunningEvent: schemas.WorkflowRunStatusRunningEvent;
    WorkflowRunThreadLimitError: schemas.WorkflowRunThreadLimitError;
    WorkflowRunTimeoutError: schemas.WorkflowRunTimeoutError;
    WorkflowRunUnknownError: schemas.WorkflowRunUnknownError;
    WriteToolConfig: schemas.WriteToolConfig;
    WriteToolConfigParams: schemas.WriteToolConfigParams;
  };
  responses: {
    /** The credential is missing, malformed, revoked or expired. */
    AuthenticationFailed: {
      headers: {
        "request-id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /**
     * The request breaks a rule, or the session is in a state that does not allow it.
     * Nothing has changed.
     */
    BadRequest: {
      headers: {
        "request-id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** A payment problem stands in the way. */
    BillingProblem: {
      headers: {
        "request-id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** The client closed the connection before the answer. */
    ClientClosedRequest: {
      headers: {
        "request-id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /**
     * Another request changed the same object at the same time.
     * A session in the wrong state is answered with 400 instead.
     * Official SDKs repeat the request.
     */
    Conflict: {
      headers: {
        "request-id": components["headers"]["RequestId"];
        "x-should-retry": components["headers"]["ShouldRetry"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** The body is larger than 32 MB, or too large once it is decompressed. */
    ContentTooLarge: {
      headers: {
        "request-id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /**
     * The service took too long to answer.
     * Whether it acted is unknown.
     * Official SDKs repeat the request.
     */
    GatewayTimeout: {
      headers: {
        "request-id": components["headers"]["RequestId"];
        "x-should-retry": components["headers"]["ShouldRetry"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** The request headers are too large. */
    HeadersTooLarge: {
      headers: {
        "request-id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /**
     * A fault in the service.
     * Official SDKs repeat the request.
     */
    InternalError: {
      headers: {
        "request-id": components["headers"]["RequestId"];
        "x-should-retry": components["headers"]["ShouldRetry"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** An id or the path is unknown, the object belongs to another workspace, or `anthropic-beta` names no managed-agents beta. */
    NotFound: {
      headers: {
        "request-id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /**
     * The service does not do this.
     * Official SDKs repeat the request, as they do after every 5xx.
     */
    NotImplemented: {
      headers: {
        "request-id": components["headers"]["RequestId"];
        "x-should-retry": components["headers"]["ShouldRetry"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /**
     * The service is overloaded for all users.
     * Official SDKs repeat the request after a growing pause.
     */
    Overloaded: {
      headers: {
        "request-id": components["headers"]["RequestId"];
        "x-should-retry": components["headers"]["ShouldRetry"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** The credential may not use this object or workspace. */
    PermissionDenied: {
      headers: {
        "request-id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** A precondition of the request does not hold. */
    PreconditionFailed: {
      headers: {
        "request-id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /**
     * Too many requests, or a spend cap is reached.
     * At a spend cap `retry-after` is absent and a repeat keeps failing; `ramp_limit_exceeded` carries it.
     * Official SDKs repeat the request unless `x-should-retry` is false.
     */
    RateLimited: {
      headers: {
        "request-id": components["headers"]["RequestId"];
        "x-should-retry": components["headers"]["ShouldRetry"];
        "retry-after": components["headers"]["RetryAfter"];
        "retry-after-ms": components["headers"]["RetryAfterMs"];
        "anthropic-ratelimit-requests-limit": components["headers"]["RateLimitRequestsLimit"];
        "anthropic-ratelimit-requests-remaining": components["headers"]["RateLimitRequestsRemaining"];
        "anthropic-ratelimit-requests-reset": components["headers"]["RateLimitRequestsReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /**
     * The request took too long.
     * Official SDKs repeat it.
     */
    RequestTimeout: {
      headers: {
        "request-id": components["headers"]["RequestId"];
        "x-should-retry": components["headers"]["ShouldRetry"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /**
     * The service, or the encryption key of the organization, is unavailable for the moment.
     * Official SDKs repeat the request.
     */
    ServiceUnavailable: {
      headers: {
        "request-id": components["headers"]["RequestId"];
        "x-should-retry": components["headers"]["ShouldRetry"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
  };
  parameters: {
    /** Only sessions that were created with this agent. */
    AgentId: string;
    /**
     * Only sessions that were created with this version of the agent.
     * It has an effect only together with `agent_id`.
     */
    AgentVersion: number;
    /**
     * Beta features in use, separated by commas; blanks around them do not count.
     * `managed-agents-2026-04-01` has to be among them.
     * Without it every operation is answered with 404, as if the path did not exist.
     * A value that the service does not know is answered with 400.
     */
    AnthropicBetas: string;
    /**
     * Version of the API.
     * Both known versions behave alike for sessions.
     * A missing or unknown version is answered with 400.
     */
    AnthropicVersion: "2023-06-01" | "2026-10-21";
    /**
     * Workspace to work in, for a credential that reaches several.
     * With a credential of one workspace it has to name that one.
     */
    AnthropicWorkspaceId: string;
    /**
     * A mark that older clients send with every call.
     * It is accepted and has no effect; the `anthropic-beta` header decides.
     * @deprecated
     */
    Beta: boolean;
    /** Only sessions created strictly after this moment. */
    CreatedAtGt: components["schemas"]["Timestamp"];
    /** Only sessions created at or after this moment. */
    CreatedAtGte: components["schemas"]["Timestamp"];
    /** Only sessions created strictly before this moment. */
    CreatedAtLt: components["schemas"]["Timestamp"];
    /** Only sessions created at or before this moment. */
    CreatedAtLte: components["schemas"]["Timestamp"];
    /** Only sessions that this deployment created. */
    DeploymentId: string;
    /** Only events whose `processed_at` is strictly after this moment. */
    EventCreatedAtGt: components["schemas"]["Timestamp"];
    /** Only events whose `processed_at` is at or after this moment. */
    EventCreatedAtGte: components["schemas"]["Timestamp"];
    /** Only events whose `processed_at` is strictly before this moment. */
    EventCreatedAtLt: components["schemas"]["Timestamp"];
    /** Only events whose `processed_at` is at or before this moment. */
    EventCreatedAtLte: components["schemas"]["Timestamp"];
    /**
     * Event types that this connection receives as previews while they are being written.
     * Repeat the parameter for each.
     * Another value, or more than 100 values, is answered with 400.
     * Without it no previews are sent.
     */
    EventDeltas: components["schemas"]["EventDeltaType"][];
    /**
     * Most events on one page.
     * Defaults to 1,000.
     */
    EventsLimit: number;
    /**
     * Direction by `processed_at`.
     * Defaults to oldest first.
     */
    EventsOrder: components["schemas"]["ListOrder"];
    /**
     * Whether archived sessions are listed as well.
     * Defaults to false.
     */
    IncludeArchived: boolean;
    /** Only sessions that have this memory store among their resources. */
    MemoryStoreId: string;
    /**
     * Cursor from an earlier answer of the same list: `next_page`, or `prev_page` where the list has one.
     * Its form is private to the service.
     * A malformed cursor is answered with 400.
     */
    Page: string;
    /**
     * Id of a file or repository of this session.
     * Memory stores are listed without an id and cannot be named here.
     */
    ResourceId: string;
    /**
     * Most resources on one page.
     * Without it one page holds all of them.
     */
    ResourcesLimit: number;
    /**
     * Id of the session.
     * An id that the service does not know is answered with 404.
     */
    SessionId: string;
    /**
     * Most sessions on one page.
     * Defaults to 20.
     */
    SessionsLimit: number;
    /**
     * Direction by `created_at`.
     * A cursor works only with the order it was made with.
     * Defaults to newest first.
     */
    SessionsOrder: components["schemas"]["ListOrder"];
    /**
     * The older spelling of `statuses[]`.
     * Both can be sent; a session is listed if its status is among all values given.
     * @deprecated
     */
    Status: components["schemas"]["SessionStatus"][];
    /**
     * Only sessions in one of these statuses.
     * Repeat the parameter for each.
     * An unknown status is answered with 400.
     */
    Statuses: components["schemas"]["SessionStatus"][];
    /**
     * Most events of the thread on one page.
     * Defaults to 1,000.
     */
    ThreadEventsLimit: number;
    /**
     * Id of a thread of this session, the primary thread included.
     * A thread of another session is answered with 404.
     */
    ThreadId: string;
    /**
     * Only threads in one of these statuses.
     * Repeat the parameter for each.
     */
    ThreadStatuses: components["schemas"]["SessionThreadStatus"][];
    /**
     * Most threads on one page.
     * Defaults to 1,000.
     */
    ThreadsLimit: number;
    /**
     * Only events of these types.
     * Repeat the parameter for each.
     * An unknown type is answered with 400.
     */
    Types: components["schemas"]["SessionEventType"][];
  };
  requestBodies: never;
  headers: {
    /**
     * Organization of the credential.
     * @example 5b1f6c0e-7a34-4d0b-9f43-2c8f1e6d9a57
     */
    OrganizationId: string;
    /**
     * Most requests that the organization can make in the current window.
     * @example 1200
     */
    RateLimitRequestsLimit: number;
    /**
     * Requests that are left in the current window.
     * @example 1187
     */
    RateLimitRequestsRemaining: number;
    /**
     * Moment at which the full number of requests is available again.
     * @example 2026-11-18T09:01:00Z
     */
    RateLimitRequestsReset: components["schemas"]["Timestamp"];
    /**
     * Id of this request.
     * Error bodies repeat it as `request_id`.
     * @example req_011C3xBNJMaGdcPaNKzY2LTL
     */
    RequestId: string;
    /**
     * Seconds to wait before the request is repeated.
     * It is absent when waiting does not help, as at a spend cap.
     * @example 12
     */
    RetryAfter: number;
    /**
     * Milliseconds to wait before the request is repeated.
     * Where both are sent, it counts before `retry-after`.
     * @example 12000
     */
    RetryAfterMs: number;
    /**
     * Whether the service advises to repeat the request.
     * It outranks what the status alone suggests.
     * @example true
     */
    ShouldRetry: "true" | "false";
    /**
     * Workspace of the credential.
     * @example wrkspc_011CqYx3Vd7mWkT9sLhB2NfE
     */
    WorkspaceId: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  "sessions.list": {
    parameters: {
      query?: {
        /** Only sessions that were created with this agent. */
        agent_id?: components["parameters"]["AgentId"];
        /**
         * Only sessions that were created with this version of the agent.
         * It has an effect only together with `agent_id`.
         */
        agent_version?: components["parameters"]["AgentVersion"];
        /** Only sessions created strictly after this moment. */
        "created_at[gt]"?: components["parameters"]["CreatedAtGt"];
        /** Only sessions created at or after this moment. */
        "created_at[gte]"?: components["parameters"]["CreatedAtGte"];
        /** Only sessions created strictly before this moment. */
        "created_at[lt]"?: components["parameters"]["CreatedAtLt"];
        /** Only sessions created at or before this moment. */
        "created_at[lte]"?: components["parameters"]["CreatedAtLte"];
        /** Only sessions that this deployment created. */
        deployment_id?: components["parameters"]["DeploymentId"];
        /**
         * Whether archived sessions are listed as well.
         * Defaults to false.
         */
        include_archived?: components["parameters"]["IncludeArchived"];
        /**
         * Most sessions on one page.
         * Defaults to 20.
         */
        limit?: components["parameters"]["SessionsLimit"];
        /** Only sessions that have this memory store among their resources. */
        memory_store_id?: components["parameters"]["MemoryStoreId"];
        /**
         * Direction by `created_at`.
         * A cursor works only with the order it was made with.
         * Defaults to newest first.
         */
        order?: components["parameters"]["SessionsOrder"];
        /**
         * Cursor from an earlier answer of the same list: `next_page`, or `prev_page` where the list has one.
         * Its form is private to the service.
         * A malformed cursor is answered with 400.
         */
        page?: components["parameters"]["Page"];
        /**
         * Only sessions in one of these statuses.
         * Repeat the parameter for each.
         * An unknown status is answered with 400.
         */
        "statuses[]"?: components["parameters"]["Statuses"];
        /**
         * The older spelling of `statuses[]`.
         * Both can be sent; a session is listed if its status is among all values given.
         * @deprecated
         */
        status?: components["parameters"]["Status"];
        /**
         * A mark that older clients send with every call.
         * It is accepted and has no effect; the `anthropic-beta` header decides.
         * @deprecated
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * Version of the API.
         * Both known versions behave alike for sessions.
         * A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * Beta features in use, separated by commas; blanks around them do not count.
         * `managed-agents-2026-04-01` has to be among them.
         * Without it every operation is answered with 404, as if the path did not exist.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of sessions. */
      200: {
        headers: {
          "request-id": components["headers"]["RequestId"];
          "anthropic-organization-id": components["headers"]["OrganizationId"];
          "anthropic-workspace-id": components["headers"]["WorkspaceId"];
          "anthropic-ratelimit-requests-limit": components["headers"]["RateLimitRequestsLimit"];
          "anthropic-ratelimit-requests-remaining": components["headers"]["RateLimitRequestsRemaining"];
          "anthropic-ratelimit-requests-reset": components["headers"]["RateLimitRequestsReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SessionList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["AuthenticationFailed"];
      402: components["responses"]["BillingProblem"];
      403: components["responses"]["PermissionDenied"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["ContentTooLarge"];
      429: components["responses"]["RateLimited"];
      431: components["responses"]["HeadersTooLarge"];
      499: components["responses"]["ClientClosedRequest"];
      500: components["responses"]["InternalError"];
      501: components["responses"]["NotImplemented"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
      529: components["responses"]["Overloaded"];
    };
  };
  "sessions.create": {
    parameters: {
      query?: {
        /**
         * A mark that older clients send with every call.
         * It is accepted and has no effect; the `anthropic-beta` header decides.
         * @deprecated
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * Version of the API.
         * Both known versions behave alike for sessions.
         * A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * Beta features in use, separated by commas; blanks around them do not count.
         * `managed-agents-2026-04-01` has to be among them.
         * Without it every operation is answered with 404, as if the path did not exist.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateSessionRequest"];
      };
    };
    responses: {
      /** The new session. */
      200: {
        headers: {
          "request-id": components["headers"]["RequestId"];
          "anthropic-organization-id": components["headers"]["OrganizationId"];
          "anthropic-workspace-id": components["headers"]["WorkspaceId"];
          "anthropic-ratelimit-requests-limit": components["headers"]["RateLimitRequestsLimit"];
          "anthropic-ratelimit-requests-remaining": components["headers"]["RateLimitRequestsRemaining"];
          "anthropic-ratelimit-requests-reset": components["headers"]["RateLimitRequestsReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Session"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["AuthenticationFailed"];
      402: components["responses"]["BillingProblem"];
      403: components["responses"]["PermissionDenied"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["ContentTooLarge"];
      429: components["responses"]["RateLimited"];
      431: components["responses"]["HeadersTooLarge"];
      499: components["responses"]["ClientClosedRequest"];
      500: components["responses"]["InternalError"];
      501: components["responses"]["NotImplemented"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
      529: components["responses"]["Overloaded"];
    };
  };
  "sessions.retrieve": {
    parameters: {
      query?: {
        /**
         * A mark that older clients send with every call.
         * It is accepted and has no effect; the `anthropic-beta` header decides.
         * @deprecated
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * Version of the API.
         * Both known versions behave alike for sessions.
         * A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * Beta features in use, separated by commas; blanks around them do not count.
         * `managed-agents-2026-04-01` has to be among them.
         * Without it every operation is answered with 404, as if the path did not exist.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the session.
         * An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The session. */
      200: {
        headers: {
          "request-id": components["headers"]["RequestId"];
          "anthropic-organization-id": components["headers"]["OrganizationId"];
          "anthropic-workspace-id": components["headers"]["WorkspaceId"];
          "anthropic-ratelimit-requests-limit": components["headers"]["RateLimitRequestsLimit"];
          "anthropic-ratelimit-requests-remaining": components["headers"]["RateLimitRequestsRemaining"];
          "anthropic-ratelimit-requests-reset": components["headers"]["RateLimitRequestsReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Session"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["AuthenticationFailed"];
      402: components["responses"]["BillingProblem"];
      403: components["responses"]["PermissionDenied"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["ContentTooLarge"];
      429: components["responses"]["RateLimited"];
      431: components["responses"]["HeadersTooLarge"];
      499: components["responses"]["ClientClosedRequest"];
      500: components["responses"]["InternalError"];
      501: components["responses"]["NotImplemented"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
      529: components["responses"]["Overloaded"];
    };
  };
  "sessions.update": {
    parameters: {
      query?: {
        /**
         * A mark that older clients send with every call.
         * It is accepted and has no effect; the `anthropic-beta` header decides.
         * @deprecated
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * Version of the API.
         * Both known versions behave alike for sessions.
         * A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * Beta features in use, separated by commas; blanks around them do not count.
         * `managed-agents-2026-04-01` has to be among them.
         * Without it every operation is answered with 404, as if the path did not exist.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the session.
         * An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateSessionRequest"];
      };
    };
    responses: {
      /** The session with its new values. */
      200: {
        headers: {
          "request-id": components["headers"]["RequestId"];
          "anthropic-organization-id": components["headers"]["OrganizationId"];
          "anthropic-workspace-id": components["headers"]["WorkspaceId"];
          "anthropic-ratelimit-requests-limit": components["headers"]["RateLimitRequestsLimit"];
          "anthropic-ratelimit-requests-remaining": components["headers"]["RateLimitRequestsRemaining"];
          "anthropic-ratelimit-requests-reset": components["headers"]["RateLimitRequestsReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Session"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["AuthenticationFailed"];
      402: components["responses"]["BillingProblem"];
      403: components["responses"]["PermissionDenied"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["ContentTooLarge"];
      429: components["responses"]["RateLimited"];
      431: components["responses"]["HeadersTooLarge"];
      499: components["responses"]["ClientClosedRequest"];
      500: components["responses"]["InternalError"];
      501: components["responses"]["NotImplemented"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
      529: components["responses"]["Overloaded"];
    };
  };
  "sessions.delete": {
    parameters: {
      query?: {
        /**
         * A mark that older clients send with every call.
         * It is accepted and has no effect; the `anthropic-beta` header decides.
         * @deprecated
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * Version of the API.
         * Both known versions behave alike for sessions.
         * A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * Beta features in use, separated by commas; blanks around them do not count.
         * `managed-agents-2026-04-01` has to be among them.
         * Without it every operation is answered with 404, as if the path did not exist.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the session.
         * An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The session is deleted. */
      200: {
        headers: {
          "request-id": components["headers"]["RequestId"];
          "anthropic-organization-id": components["headers"]["OrganizationId"];
          "anthropic-workspace-id": components["headers"]["WorkspaceId"];
          "anthropic-ratelimit-requests-limit": components["headers"]["RateLimitRequestsLimit"];
          "anthropic-ratelimit-requests-remaining": components["headers"]["RateLimitRequestsRemaining"];
          "anthropic-ratelimit-requests-reset": components["headers"]["RateLimitRequestsReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DeletedSession"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["AuthenticationFailed"];
      402: components["responses"]["BillingProblem"];
      403: components["responses"]["PermissionDenied"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["ContentTooLarge"];
      429: components["responses"]["RateLimited"];
      431: components["responses"]["HeadersTooLarge"];
      499: components["responses"]["ClientClosedRequest"];
      500: components["responses"]["InternalError"];
      501: components["responses"]["NotImplemented"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
      529: components["responses"]["Overloaded"];
    };
  };
  "sessions.archive": {
    parameters: {
      query?: {
        /**
         * A mark that older clients send with every call.
         * It is accepted and has no effect; the `anthropic-beta` header decides.
         * @deprecated
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * Version of the API.
         * Both known versions behave alike for sessions.
         * A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * Beta features in use, separated by commas; blanks around them do not count.
         * `managed-agents-2026-04-01` has to be among them.
         * Without it every operation is answered with 404, as if the path did not exist.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the session.
         * An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The archived session. */
      200: {
        headers: {
          "request-id": components["headers"]["RequestId"];
          "anthropic-organization-id": components["headers"]["OrganizationId"];
          "anthropic-workspace-id": components["headers"]["WorkspaceId"];
          "anthropic-ratelimit-requests-limit": components["headers"]["RateLimitRequestsLimit"];
          "anthropic-ratelimit-requests-remaining": components["headers"]["RateLimitRequestsRemaining"];
          "anthropic-ratelimit-requests-reset": components["headers"]["RateLimitRequestsReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Session"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["AuthenticationFailed"];
      402: components["responses"]["BillingProblem"];
      403: components["responses"]["PermissionDenied"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["ContentTooLarge"];
      429: components["responses"]["RateLimited"];
      431: components["responses"]["HeadersTooLarge"];
      499: components["responses"]["ClientClosedRequest"];
      500: components["responses"]["InternalError"];
      501: components["responses"]["NotImplemented"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
      529: components["responses"]["Overloaded"];
    };
  };
  "sessions.events.list": {
    parameters: {
      query?: {
        /** Only events whose `processed_at` is strictly after this moment. */
        "created_at[gt]"?: components["parameters"]["EventCreatedAtGt"];
        /** Only events whose `processed_at` is at or after this moment. */
        "created_at[gte]"?: components["parameters"]["EventCreatedAtGte"];
        /** Only events whose `processed_at` is strictly before this moment. */
        "created_at[lt]"?: components["parameters"]["EventCreatedAtLt"];
        /** Only events whose `processed_at` is at or before this moment. */
        "created_at[lte]"?: components["parameters"]["EventCreatedAtLte"];
        /**
         * Most events on one page.
         * Defaults to 1,000.
         */
        limit?: components["parameters"]["EventsLimit"];
        /**
         * Direction by `processed_at`.
         * Defaults to oldest first.
         */
        order?: components["parameters"]["EventsOrder"];
        /**
         * Cursor from an earlier answer of the same list: `next_page`, or `prev_page` where the list has one.
         * Its form is private to the service.
         * A malformed cursor is answered with 400.
         */
        page?: components["parameters"]["Page"];
        /**
         * Only events of these types.
         * Repeat the parameter for each.
         * An unknown type is answered with 400.
         */
        "types[]"?: components["parameters"]["Types"];
        /**
         * A mark that older clients send with every call.
         * It is accepted and has no effect; the `anthropic-beta` header decides.
         * @deprecated
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * Version of the API.
         * Both known versions behave alike for sessions.
         * A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * Beta features in use, separated by commas; blanks around them do not count.
         * `managed-agents-2026-04-01` has to be among them.
         * Without it every operation is answered with 404, as if the path did not exist.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the session.
         * An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of events. */
      200: {
        headers: {
          "request-id": components["headers"]["RequestId"];
          "anthropic-organization-id": components["headers"]["OrganizationId"];
          "anthropic-workspace-id": components["headers"]["WorkspaceId"];
          "anthropic-ratelimit-requests-limit": components["headers"]["RateLimitRequestsLimit"];
          "anthropic-ratelimit-requests-remaining": components["headers"]["RateLimitRequestsRemaining"];
          "anthropic-ratelimit-requests-reset": components["headers"]["RateLimitRequestsReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SessionEventList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["AuthenticationFailed"];
      402: components["responses"]["BillingProblem"];
      403: components["responses"]["PermissionDenied"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["ContentTooLarge"];
      429: components["responses"]["RateLimited"];
      431: components["responses"]["HeadersTooLarge"];
      499: components["responses"]["ClientClosedRequest"];
      500: components["responses"]["InternalError"];
      501: components["responses"]["NotImplemented"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
      529: components["responses"]["Overloaded"];
    };
  };
  "sessions.events.send": {
    parameters: {
      query?: {
        /**
         * A mark that older clients send with every call.
         * It is accepted and has no effect; the `anthropic-beta` header decides.
         * @deprecated
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * Version of the API.
         * Both known versions behave alike for sessions.
         * A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * Beta features in use, separated by commas; blanks around them do not count.
         * `managed-agents-2026-04-01` has to be among them.
         * Without it every operation is answered with 404, as if the path did not exist.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the session.
         * An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SendEventsRequest"];
      };
    };
    responses: {
      /** The accepted events. */
      200: {
        headers: {
          "request-id": components["headers"]["RequestId"];
          "anthropic-organization-id": components["headers"]["OrganizationId"];
          "anthropic-workspace-id": components["headers"]["WorkspaceId"];
          "anthropic-ratelimit-requests-limit": components["headers"]["RateLimitRequestsLimit"];
          "anthropic-ratelimit-requests-remaining": components["headers"]["RateLimitRequestsRemaining"];
          "anthropic-ratelimit-requests-reset": components["headers"]["RateLimitRequestsReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SendEventsResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["AuthenticationFailed"];
      402: components["responses"]["BillingProblem"];
      403: components["responses"]["PermissionDenied"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["ContentTooLarge"];
      429: components["responses"]["RateLimited"];
      431: components["responses"]["HeadersTooLarge"];
      499: components["responses"]["ClientClosedRequest"];
      500: components["responses"]["InternalError"];
      501: components["responses"]["NotImplemented"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
      529: components["responses"]["Overloaded"];
    };
  };
  "sessions.events.stream": {
    parameters: {
      query?: {
        /**
         * Event types that this connection receives as previews while they are being written.
         * Repeat the parameter for each.
         * Another value, or more than 100 values, is answered with 400.
         * Without it no previews are sent.
         */
        "event_deltas[]"?: components["parameters"]["EventDeltas"];
        /**
         * A mark that older clients send with every call.
         * It is accepted and has no effect; the `anthropic-beta` header decides.
         * @deprecated
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * Version of the API.
         * Both known versions behave alike for sessions.
         * A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * Beta features in use, separated by commas; blanks around them do not count.
         * `managed-agents-2026-04-01` has to be among them.
         * Without it every operation is answered with 404, as if the path did not exist.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the session.
         * An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Events, one per frame, until the session is deleted or the connection drops. */
      200: {
        headers: {
          "request-id": components["headers"]["RequestId"];
          "anthropic-organization-id": components["headers"]["OrganizationId"];
          "anthropic-workspace-id": components["headers"]["WorkspaceId"];
          "anthropic-ratelimit-requests-limit": components["headers"]["RateLimitRequestsLimit"];
          "anthropic-ratelimit-requests-remaining": components["headers"]["RateLimitRequestsRemaining"];
          "anthropic-ratelimit-requests-reset": components["headers"]["RateLimitRequestsReset"];
          [name: string]: unknown;
        };
        content: {
          "text/event-stream": components["schemas"]["StreamEvent"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["AuthenticationFailed"];
      402: components["responses"]["BillingProblem"];
      403: components["responses"]["PermissionDenied"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["ContentTooLarge"];
      429: components["responses"]["RateLimited"];
      431: components["responses"]["HeadersTooLarge"];
      499: components["responses"]["ClientClosedRequest"];
      500: components["responses"]["InternalError"];
      501: components["responses"]["NotImplemented"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
      529: components["responses"]["Overloaded"];
    };
  };
  "sessions.events.stream_legacy": {
    parameters: {
      query?: {
        /**
         * Event types that this connection receives as previews while they are being written.
         * Repeat the parameter for each.
         * Another value, or more than 100 values, is answered with 400.
         * Without it no previews are sent.
         */
        "event_deltas[]"?: components["parameters"]["EventDeltas"];
        /**
         * A mark that older clients send with every call.
         * It is accepted and has no effect; the `anthropic-beta` header decides.
         * @deprecated
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * Version of the API.
         * Both known versions behave alike for sessions.
         * A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * Beta features in use, separated by commas; blanks around them do not count.
         * `managed-agents-2026-04-01` has to be among them.
         * Without it every operation is answered with 404, as if the path did not exist.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the session.
         * An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Events, one per frame, until the session is deleted or the connection drops. */
      200: {
        headers: {
          "request-id": components["headers"]["RequestId"];
          "anthropic-organization-id": components["headers"]["OrganizationId"];
          "anthropic-workspace-id": components["headers"]["WorkspaceId"];
          "anthropic-ratelimit-requests-limit": components["headers"]["RateLimitRequestsLimit"];
          "anthropic-ratelimit-requests-remaining": components["headers"]["RateLimitRequestsRemaining"];
          "anthropic-ratelimit-requests-reset": components["headers"]["RateLimitRequestsReset"];
          [name: string]: unknown;
        };
        content: {
          "text/event-stream": components["schemas"]["StreamEvent"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["AuthenticationFailed"];
      402: components["responses"]["BillingProblem"];
      403: components["responses"]["PermissionDenied"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["ContentTooLarge"];
      429: components["responses"]["RateLimited"];
      431: components["responses"]["HeadersTooLarge"];
      499: components["responses"]["ClientClosedRequest"];
      500: components["responses"]["InternalError"];
      501: components["responses"]["NotImplemented"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
      529: components["responses"]["Overloaded"];
    };
  };
  "sessions.resources.list": {
    parameters: {
      query?: {
        /**
         * Most resources on one page.
         * Without it one page holds all of them.
         */
        limit?: components["parameters"]["ResourcesLimit"];
        /**
         * Cursor from an earlier answer of the same list: `next_page`, or `prev_page` where the list has one.
         * Its form is private to the service.
         * A malformed cursor is answered with 400.
         */
        page?: components["parameters"]["Page"];
        /**
         * A mark that older clients send with every call.
         * It is accepted and has no effect; the `anthropic-beta` header decides.
         * @deprecated
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * Version of the API.
         * Both known versions behave alike for sessions.
         * A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * Beta features in use, separated by commas; blanks around them do not count.
         * `managed-agents-2026-04-01` has to be among them.
         * Without it every operation is answered with 404, as if the path did not exist.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the session.
         * An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of resources. */
      200: {
        headers: {
          "request-id": components["headers"]["RequestId"];
          "anthropic-organization-id": components["headers"]["OrganizationId"];
          "anthropic-workspace-id": components["headers"]["WorkspaceId"];
          "anthropic-ratelimit-requests-limit": components["headers"]["RateLimitRequestsLimit"];
          "anthropic-ratelimit-requests-remaining": components["headers"]["RateLimitRequestsRemaining"];
          "anthropic-ratelimit-requests-reset": components["headers"]["RateLimitRequestsReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SessionResourceList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["AuthenticationFailed"];
      402: components["responses"]["BillingProblem"];
      403: components["responses"]["PermissionDenied"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["ContentTooLarge"];
      429: components["responses"]["RateLimited"];
      431: components["responses"]["HeadersTooLarge"];
      499: components["responses"]["ClientClosedRequest"];
      500: components["responses"]["InternalError"];
      501: components["responses"]["NotImplemented"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
      529: components["responses"]["Overloaded"];
    };
  };
  "sessions.resources.add": {
    parameters: {
      query?: {
        /**
         * A mark that older clients send with every call.
         * It is accepted and has no effect; the `anthropic-beta` header decides.
         * @deprecated
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * Version of the API.
         * Both known versions behave alike for sessions.
         * A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * Beta features in use, separated by commas; blanks around them do not count.
         * `managed-agents-2026-04-01` has to be among them.
         * Without it every operation is answered with 404, as if the path did not exist.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the session.
         * An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AddSessionResourceRequest"];
      };
    };
    responses: {
      /** The mounted file. */
      200: {
        headers: {
          "request-id": components["headers"]["RequestId"];
          "anthropic-organization-id": components["headers"]["OrganizationId"];
          "anthropic-workspace-id": components["headers"]["WorkspaceId"];
          "anthropic-ratelimit-requests-limit": components["headers"]["RateLimitRequestsLimit"];
          "anthropic-ratelimit-requests-remaining": components["headers"]["RateLimitRequestsRemaining"];
          "anthropic-ratelimit-requests-reset": components["headers"]["RateLimitRequestsReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FileResource"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["AuthenticationFailed"];
      402: components["responses"]["BillingProblem"];
      403: components["responses"]["PermissionDenied"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["ContentTooLarge"];
      429: components["responses"]["RateLimited"];
      431: components["responses"]["HeadersTooLarge"];
      499: components["responses"]["ClientClosedRequest"];
      500: components["responses"]["InternalError"];
      501: components["responses"]["NotImplemented"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
      529: components["responses"]["Overloaded"];
    };
  };
  "sessions.resources.retrieve": {
    parameters: {
      query?: {
        /**
         * A mark that older clients send with every call.
         * It is accepted and has no effect; the `anthropic-beta` header decides.
         * @deprecated
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * Version of the API.
         * Both known versions behave alike for sessions.
         * A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * Beta features in use, separated by commas; blanks around them do not count.
         * `managed-agents-2026-04-01` has to be among them.
         * Without it every operation is answered with 404, as if the path did not exist.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the session.
         * An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
        /**
         * Id of a file or repository of this session.
         * Memory stores are listed without an id and cannot be named here.
         */
        resource_id: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The resource. */
      200: {
        headers: {
          "request-id": components["headers"]["RequestId"];
          "anthropic-organization-id": components["headers"]["OrganizationId"];
          "anthropic-workspace-id": components["headers"]["WorkspaceId"];
          "anthropic-ratelimit-requests-limit": components["headers"]["RateLimitRequestsLimit"];
          "anthropic-ratelimit-requests-remaining": components["headers"]["RateLimitRequestsRemaining"];
          "anthropic-ratelimit-requests-reset": components["headers"]["RateLimitRequestsReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SessionResource"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["AuthenticationFailed"];
      402: components["responses"]["BillingProblem"];
      403: components["responses"]["PermissionDenied"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["ContentTooLarge"];
      429: components["responses"]["RateLimited"];
      431: components["responses"]["HeadersTooLarge"];
      499: components["responses"]["ClientClosedRequest"];
      500: components["responses"]["InternalError"];
      501: components["responses"]["NotImplemented"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
      529: components["responses"]["Overloaded"];
    };
  };
  "sessions.resources.update": {
    parameters: {
      query?: {
        /**
         * A mark that older clients send with every call.
         * It is accepted and has no effect; the `anthropic-beta` header decides.
         * @deprecated
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * Version of the API.
         * Both known versions behave alike for sessions.
         * A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * Beta features in use, separated by commas; blanks around them do not count.
         * `managed-agents-2026-04-01` has to be among them.
         * Without it every operation is answered with 404, as if the path did not exist.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the session.
         * An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
        /**
         * Id of a file or repository of this session.
         * Memory stores are listed without an id and cannot be named here.
         */
        resource_id: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateSessionResourceRequest"];
      };
    };
    responses: {
      /** The repository. */
      200: {
        headers: {
          "request-id": components["headers"]["RequestId"];
          "anthropic-organization-id": components["headers"]["OrganizationId"];
          "anthropic-workspace-id": components["headers"]["WorkspaceId"];
          "anthropic-ratelimit-requests-limit": components["headers"]["RateLimitRequestsLimit"];
          "anthropic-ratelimit-requests-remaining": components["headers"]["RateLimitRequestsRemaining"];
          "anthropic-ratelimit-requests-reset": components["headers"]["RateLimitRequestsReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SessionResource"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["AuthenticationFailed"];
      402: components["responses"]["BillingProblem"];
      403: components["responses"]["PermissionDenied"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["ContentTooLarge"];
      429: components["responses"]["RateLimited"];
      431: components["responses"]["HeadersTooLarge"];
      499: components["responses"]["ClientClosedRequest"];
      500: components["responses"]["InternalError"];
      501: components["responses"]["NotImplemented"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
      529: components["responses"]["Overloaded"];
    };
  };
  "sessions.resources.delete": {
    parameters: {
      query?: {
        /**
         * A mark that older clients send with every call.
         * It is accepted and has no effect; the `anthropic-beta` header decides.
         * @deprecated
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * Version of the API.
         * Both known versions behave alike for sessions.
         * A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * Beta features in use, separated by commas; blanks around them do not count.
         * `managed-agents-2026-04-01` has to be among them.
         * Without it every operation is answered with 404, as if the path did not exist.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the session.
         * An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
        /**
         * Id of a file or repository of this session.
         * Memory stores are listed without an id and cannot be named here.
         */
        resource_id: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file is detached. */
      200: {
        headers: {
          "request-id": components["headers"]["RequestId"];
          "anthropic-organization-id": components["headers"]["OrganizationId"];
          "anthropic-workspace-id": components["headers"]["WorkspaceId"];
          "anthropic-ratelimit-requests-limit": components["headers"]["RateLimitRequestsLimit"];
          "anthropic-ratelimit-requests-remaining": components["headers"]["RateLimitRequestsRemaining"];
          "anthropic-ratelimit-requests-reset": components["headers"]["RateLimitRequestsReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DeletedSessionResource"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["AuthenticationFailed"];
      402: components["responses"]["BillingProblem"];
      403: components["responses"]["PermissionDenied"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["ContentTooLarge"];
      429: components["responses"]["RateLimited"];
      431: components["responses"]["HeadersTooLarge"];
      499: components["responses"]["ClientClosedRequest"];
      500: components["responses"]["InternalError"];
      501: components["responses"]["NotImplemented"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
      529: components["responses"]["Overloaded"];
    };
  };
  "sessions.threads.list": {
    parameters: {
      query?: {
        /**
         * Most threads on one page.
         * Defaults to 1,000.
         */
        limit?: components["parameters"]["ThreadsLimit"];
        /**
         * Cursor from an earlier answer of the same list: `next_page`, or `prev_page` where the list has one.
         * Its form is private to the service.
         * A malformed cursor is answered with 400.
         */
        page?: components["parameters"]["Page"];
        /**
         * Only threads in one of these statuses.
         * Repeat the parameter for each.
         */
        "statuses[]"?: components["parameters"]["ThreadStatuses"];
        /**
         * A mark that older clients send with every call.
         * It is accepted and has no effect; the `anthropic-beta` header decides.
         * @deprecated
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * Version of the API.
         * Both known versions behave alike for sessions.
         * A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * Beta features in use, separated by commas; blanks around them do not count.
         * `managed-agents-2026-04-01` has to be among them.
         * Without it every operation is answered with 404, as if the path did not exist.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the session.
         * An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of threads. */
      200: {
        headers: {
          "request-id": components["headers"]["RequestId"];
          "anthropic-organization-id": components["headers"]["OrganizationId"];
          "anthropic-workspace-id": components["headers"]["WorkspaceId"];
          "anthropic-ratelimit-requests-limit": components["headers"]["RateLimitRequestsLimit"];
          "anthropic-ratelimit-requests-remaining": components["headers"]["RateLimitRequestsRemaining"];
          "anthropic-ratelimit-requests-reset": components["headers"]["RateLimitRequestsReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SessionThreadList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["AuthenticationFailed"];
      402: components["responses"]["BillingProblem"];
      403: components["responses"]["PermissionDenied"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["ContentTooLarge"];
      429: components["responses"]["RateLimited"];
      431: components["responses"]["HeadersTooLarge"];
      499: components["responses"]["ClientClosedRequest"];
      500: components["responses"]["InternalError"];
      501: components["responses"]["NotImplemented"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
      529: components["responses"]["Overloaded"];
    };
  };
  "sessions.threads.retrieve": {
    parameters: {
      query?: {
        /**
         * A mark that older clients send with every call.
         * It is accepted and has no effect; the `anthropic-beta` header decides.
         * @deprecated
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * Version of the API.
         * Both known versions behave alike for sessions.
         * A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * Beta features in use, separated by commas; blanks around them do not count.
         * `managed-agents-2026-04-01` has to be among them.
         * Without it every operation is answered with 404, as if the path did not exist.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the session.
         * An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
        /**
         * Id of a thread of this session, the primary thread included.
         * A thread of another session is answered with 404.
         */
        thread_id: components["parameters"]["ThreadId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The thread. */
      200: {
        headers: {
          "request-id": components["headers"]["RequestId"];
          "anthropic-organization-id": components["headers"]["OrganizationId"];
          "anthropic-workspace-id": components["headers"]["WorkspaceId"];
          "anthropic-ratelimit-requests-limit": components["headers"]["RateLimitRequestsLimit"];
          "anthropic-ratelimit-requests-remaining": components["headers"]["RateLimitRequestsRemaining"];
          "anthropic-ratelimit-requests-reset": components["headers"]["RateLimitRequestsReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SessionThread"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["AuthenticationFailed"];
      402: components["responses"]["BillingProblem"];
      403: components["responses"]["PermissionDenied"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["ContentTooLarge"];
      429: components["responses"]["RateLimited"];
      431: components["responses"]["HeadersTooLarge"];
      499: components["responses"]["ClientClosedRequest"];
      500: components["responses"]["InternalError"];
      501: components["responses"]["NotImplemented"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
      529: components["responses"]["Overloaded"];
    };
  };
  "sessions.threads.archive": {
    parameters: {
      query?: {
        /**
         * A mark that older clients send with every call.
         * It is accepted and has no effect; the `anthropic-beta` header decides.
         * @deprecated
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * Version of the API.
         * Both known versions behave alike for sessions.
         * A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * Beta features in use, separated by commas; blanks around them do not count.
         * `managed-agents-2026-04-01` has to be among them.
         * Without it every operation is answered with 404, as if the path did not exist.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the session.
         * An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
        /**
         * Id of a thread of this session, the primary thread included.
         * A thread of another session is answered with 404.
         */
        thread_id: components["parameters"]["ThreadId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The archived thread. */
      200: {
        headers: {
          "request-id": components["headers"]["RequestId"];
          "anthropic-organization-id": components["headers"]["OrganizationId"];
          "anthropic-workspace-id": components["headers"]["WorkspaceId"];
          "anthropic-ratelimit-requests-limit": components["headers"]["RateLimitRequestsLimit"];
          "anthropic-ratelimit-requests-remaining": components["headers"]["RateLimitRequestsRemaining"];
          "anthropic-ratelimit-requests-reset": components["headers"]["RateLimitRequestsReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SessionThread"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["AuthenticationFailed"];
      402: components["responses"]["BillingProblem"];
      403: components["responses"]["PermissionDenied"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["ContentTooLarge"];
      429: components["responses"]["RateLimited"];
      431: components["responses"]["HeadersTooLarge"];
      499: components["responses"]["ClientClosedRequest"];
      500: components["responses"]["InternalError"];
      501: components["responses"]["NotImplemented"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
      529: components["responses"]["Overloaded"];
    };
  };
  "sessions.threads.events.list": {
    parameters: {
      query?: {
        /**
         * Most events of the thread on one page.
         * Defaults to 1,000.
         */
        limit?: components["parameters"]["ThreadEventsLimit"];
        /**
         * Cursor from an earlier answer of the same list: `next_page`, or `prev_page` where the list has one.
         * Its form is private to the service.
         * A malformed cursor is answered with 400.
         */
        page?: components["parameters"]["Page"];
        /**
         * A mark that older clients send with every call.
         * It is accepted and has no effect; the `anthropic-beta` header decides.
         * @deprecated
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * Version of the API.
         * Both known versions behave alike for sessions.
         * A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * Beta features in use, separated by commas; blanks around them do not count.
         * `managed-agents-2026-04-01` has to be among them.
         * Without it every operation is answered with 404, as if the path did not exist.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the session.
         * An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
        /**
         * Id of a thread of this session, the primary thread included.
         * A thread of another session is answered with 404.
         */
        thread_id: components["parameters"]["ThreadId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of events. */
      200: {
        headers: {
          "request-id": components["headers"]["RequestId"];
          "anthropic-organization-id": components["headers"]["OrganizationId"];
          "anthropic-workspace-id": components["headers"]["WorkspaceId"];
          "anthropic-ratelimit-requests-limit": components["headers"]["RateLimitRequestsLimit"];
          "anthropic-ratelimit-requests-remaining": components["headers"]["RateLimitRequestsRemaining"];
          "anthropic-ratelimit-requests-reset": components["headers"]["RateLimitRequestsReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SessionEventList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["AuthenticationFailed"];
      402: components["responses"]["BillingProblem"];
      403: components["responses"]["PermissionDenied"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["ContentTooLarge"];
      429: components["responses"]["RateLimited"];
      431: components["responses"]["HeadersTooLarge"];
      499: components["responses"]["ClientClosedRequest"];
      500: components["responses"]["InternalError"];
      501: components["responses"]["NotImplemented"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
      529: components["responses"]["Overloaded"];
    };
  };
  "sessions.threads.events.stream": {
    parameters: {
      query?: {
        /**
         * Event types that this connection receives as previews while they are being written.
         * Repeat the parameter for each.
         * Another value, or more than 100 values, is answered with 400.
         * Without it no previews are sent.
         */
        "event_deltas[]"?: components["parameters"]["EventDeltas"];
        /**
         * A mark that older clients send with every call.
         * It is accepted and has no effect; the `anthropic-beta` header decides.
         * @deprecated
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * Version of the API.
         * Both known versions behave alike for sessions.
         * A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * Beta features in use, separated by commas; blanks around them do not count.
         * `managed-agents-2026-04-01` has to be among them.
         * Without it every operation is answered with 404, as if the path did not exist.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the session.
         * An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
        /**
         * Id of a thread of this session, the primary thread included.
         * A thread of another session is answered with 404.
         */
        thread_id: components["parameters"]["ThreadId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Events, one per frame, until the session is deleted or the connection drops. */
      200: {
        headers: {
          "request-id": components["headers"]["RequestId"];
          "anthropic-organization-id": components["headers"]["OrganizationId"];
          "anthropic-workspace-id": components["headers"]["WorkspaceId"];
          "anthropic-ratelimit-requests-limit": components["headers"]["RateLimitRequestsLimit"];
          "anthropic-ratelimit-requests-remaining": components["headers"]["RateLimitRequestsRemaining"];
          "anthropic-ratelimit-requests-reset": components["headers"]["RateLimitRequestsReset"];
          [name: string]: unknown;
        };
        content: {
          "text/event-stream": components["schemas"]["StreamThreadEvent"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["AuthenticationFailed"];
      402: components["responses"]["BillingProblem"];
      403: components["responses"]["PermissionDenied"];
      404: components["responses"]["NotFound"];
      408: components["responses"]["RequestTimeout"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      413: components["responses"]["ContentTooLarge"];
      429: components["responses"]["RateLimited"];
      431: components["responses"]["HeadersTooLarge"];
      499: components["responses"]["ClientClosedRequest"];
      500: components["responses"]["InternalError"];
      501: components["responses"]["NotImplemented"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
      529: components["responses"]["Overloaded"];
    };
  };
}
