// Generated from spec/openapi.yaml by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { Bytes } from "../bytes.ts";
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
  "/v1/agents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List agents
     *
     * Answers one page of agents in their newest versions, newest agent first.
     * Archived agents are left out unless `include_archived` is true.
     *
     * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["agents.list"];
    put?: never;
    /**
     * Create agent
     *
     * Saves a new agent as version 1.
     * The answer shows it with every default filled in: settings of the tools, versions of the skills, effort and speed of the model, versions of the agents on a roster.
     *
     * A body that breaks a rule, a model that does not exist or has no such speed, a name that two tools share, a server without its toolset and skills without the `read` tool are answered with 400.
     * An unknown agent on a roster is answered with 404.
     * An organization can create 300 objects per minute.
     *
     * There is no idempotency key, so a repeat after a lost answer can create a second agent.
     */
    post: operations["agents.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/agents/{agent_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the agent.
         * An id that the service does not know is answered with 404.
         */
        agent_id: components["parameters"]["PathAgentId"];
      };
      cookie?: never;
    };
    /**
     * Retrieve agent
     *
     * Answers the newest version of an agent, or the one that `version` names.
     * It works after archiving too.
     * An unknown agent or version is answered with 404, a version below 1 with 400.
     *
     * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["agents.retrieve"];
    put?: never;
    /**
     * Update agent
     *
     * Changes an agent, which makes its next version.
     * What is left out stays as it is, and the whole result is checked as for a new agent.
     * A request that changes nothing answers the agent as it is, without a new version.
     *
     * Earlier versions stay readable, and sessions and rosters that name them keep them.
     *
     * With `version` the request is refused with 409 and the type `invalid_request_error` unless it names the newest version; official SDKs repeat it all the same.
     * An archived agent, an empty name and a null model are answered with 400.
     */
    post: operations["agents.update"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/agents/{agent_id}/archive": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the agent.
         * An id that the service does not know is answered with 404.
         */
        agent_id: components["parameters"]["PathAgentId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive agent
     *
     * Retires an agent for good: it stays readable, and takes no updates and no new sessions.
     * Sessions that use it go on.
     * An unknown agent is answered with 404.
     *
     * There is no way back, and no call that deletes an agent.
     */
    post: operations["agents.archive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/agents/{agent_id}/versions": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the agent.
         * An id that the service does not know is answered with 404.
         */
        agent_id: components["parameters"]["PathAgentId"];
      };
      cookie?: never;
    };
    /**
     * List agent versions
     *
     * Answers one page of the versions of an agent, newest version first.
     * Each is the whole agent as it was.
     * An unknown agent is answered with 404.
     *
     * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["agents.versions.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/environments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List environments
     *
     * Answers one page of environments, newest first.
     * Archived environments are left out unless `include_archived` is true.
     *
     * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["environments.list"];
    put?: never;
    /**
     * Create environment
     *
     * Saves a new environment for sessions to work in.
     * The answer shows its configuration with every default filled in.
     *
     * A body that breaks a rule is answered with 400, packages on a limited network without `allow_package_managers` too.
     * An organization that has creating switched off is answered with 403 and `environment_create_disabled`.
     *
     * There is no idempotency key, so a repeat after a lost answer can create a second environment.
     */
    post: operations["environments.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/environments/{environment_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the environment.
         * An id that the service does not know is answered with 404.
         */
        environment_id: components["parameters"]["EnvironmentId"];
      };
      cookie?: never;
    };
    /**
     * Retrieve environment
     *
     * Answers an environment, an archived one too.
     * An unknown or deleted one is answered with 404.
     *
     * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["environments.retrieve"];
    put?: never;
    /**
     * Update environment
     *
     * Changes an environment for sandboxes that start later; running ones keep what they have.
     * What is left out stays as it is, also inside `config`.
     *
     * An archived environment is refused with 400 and `environment_archived`, another kind of configuration with `invalid_config_type_change`.
     * An organization that has updating switched off is answered with 403 and `environment_update_disabled`.
     */
    post: operations["environments.update"];
    /**
     * Delete environment
     *
     * Removes an environment, an archived one too.
     * One that sessions use is refused with 409, `x-should-retry: false` and the type `invalid_request_error`.
     * An unknown environment is answered with 404.
     */
    delete: operations["environments.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/environments/{environment_id}/archive": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the environment.
         * An id that the service does not know is answered with 404.
         */
        environment_id: components["parameters"]["EnvironmentId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive environment
     *
     * Retires an environment for good: it stays readable, and takes no updates and no new sessions.
     * Sessions that work in it go on.
     * An archived environment is answered as it is, an unknown one with 404.
     */
    post: operations["environments.archive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/files": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List files
     *
     * Answers one page of files, newest first.
     * Expired files are listed until 30 days after their end.
     * A malformed cursor and `ids[]` beside `page` or `limit` are answered with 400.
     *
     * The call changes nothing and can be repeated.
     */
    get: operations["files.list"];
    put?: never;
    /**
     * Upload file
     *
     * Keeps a file, for sessions to mount and messages to name.
     * An upload can be read by agents and not be downloaded.
     *
     * A missing part, a bad name and a bad `expires_in_seconds` are answered with 400, more than 500 MB with 413.
     * An organization that holds 1 TB is answered with 400 and `storage_quota_exceeded`.
     *
     * There is no idempotency key, so a repeat after a lost answer can keep the file twice.
     */
    post: operations["files.upload"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/files/{file_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the file.
         * An id that the service does not know is answered with 404.
         */
        file_id: components["parameters"]["FileId"];
      };
      cookie?: never;
    };
    /**
     * Retrieve file metadata
     *
     * Answers what is known about a file, without its content.
     * It works until 30 days after the file expired.
     * An unknown or deleted file is answered with 404.
     *
     * The call changes nothing and can be repeated.
     */
    get: operations["files.retrieve_metadata"];
    put?: never;
    post?: never;
    /**
     * Delete file
     *
     * Removes a file at once.
     * Sessions that mounted it keep their copies.
     * An unknown file is answered with 404.
     */
    delete: operations["files.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/files/{file_id}/content": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the file.
         * An id that the service does not know is answered with 404.
         */
        file_id: components["parameters"]["FileId"];
      };
      cookie?: never;
    };
    /**
     * Download file
     *
     * Answers the bytes of a file that an agent made.
     * An upload is refused with 400 and `file_not_downloadable`, an expired file with 404 and `file_expired`, an unknown one with 404.
     *
     * The call changes nothing and can be repeated.
     */
    get: operations["files.download"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/vaults": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List vaults
     *
     * Answers one page of vaults, newest first.
     * Archived vaults are left out unless `include_archived` is true.
     *
     * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["vaults.list"];
    put?: never;
    /**
     * Create vault
     *
     * Makes an empty vault.
     * A body that breaks a rule is answered with 400.
     *
     * There is no idempotency key, so a repeat after a lost answer can create a second vault.
     */
    post: operations["vaults.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/vaults/{vault_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the vault.
         * An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
      };
      cookie?: never;
    };
    /**
     * Retrieve vault
     *
     * Answers a vault, an archived one too, without what it holds.
     * An unknown or deleted vault is answered with 404.
     *
     * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["vaults.retrieve"];
    put?: never;
    /**
     * Update vault
     *
     * Changes the name and the metadata of a vault.
     * What is left out stays as it is.
     * An archived vault is refused with 400.
     */
    post: operations["vaults.update"];
    /**
     * Delete vault
     *
     * Removes a vault with its credentials.
     * Sessions that use it go on without them.
     * An unknown vault is answered with 404.
     */
    delete: operations["vaults.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/vaults/{vault_id}/archive": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the vault.
         * An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive vault
     *
     * Retires a vault for good and destroys the secrets of all its credentials.
     * The records stay readable, and new sessions that name the vault fail.
     * An unknown vault is answered with 404.
     */
    post: operations["vaults.archive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/vaults/{vault_id}/credentials": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the vault.
         * An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
      };
      cookie?: never;
    };
    /**
     * List credentials
     *
     * Answers one page of the credentials of a vault, newest first, without their secrets.
     * Archived credentials are left out unless `include_archived` is true.
     * An unknown vault is answered with 404.
     *
     * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["vaults.credentials.list"];
    put?: never;
    /**
     * Create credential
     *
     * Puts a credential into a vault.
     * The answer shows it without its secrets, and so does every later one.
     * Nothing is tried: a wrong secret shows when a session uses it.
     *
     * A server or a variable that an active credential of the vault has is refused with 409 and the type `invalid_request_error`.
     * A moment in the past, no place for the secret to go and a host that is none are answered with 400, and so is the 21st credential.
     *
     * There is no idempotency key; a repeat after a lost answer meets the 409.
     */
    post: operations["vaults.credentials.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/vaults/{vault_id}/credentials/{credential_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the vault.
         * An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
        /**
         * Id of a credential of this vault.
         * A credential of another vault is answered with 404.
         */
        credential_id: components["parameters"]["CredentialId"];
      };
      cookie?: never;
    };
    /**
     * Retrieve credential
     *
     * Answers a credential without its secrets, an archived one too.
     * An unknown credential, or one of another vault, is answered with 404.
     *
     * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["vaults.credentials.retrieve"];
    put?: never;
    /**
     * Update credential
     *
     * Changes a credential, most often its secret.
     * Running sessions get the new one without a restart.
     *
     * Another `type`, a property that never changes, a moment in the past and an archived credential are refused with 400.
     */
    post: operations["vaults.credentials.update"];
    /**
     * Delete credential
     *
     * Removes a credential, and frees its server or variable for another.
     * Running sessions lose it.
     * An unknown credential is answered with 404.
     */
    delete: operations["vaults.credentials.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/vaults/{vault_id}/credentials/{credential_id}/archive": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the vault.
         * An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
        /**
         * Id of a credential of this vault.
         * A credential of another vault is answered with 404.
         */
        credential_id: components["parameters"]["CredentialId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive credential
     *
     * Destroys the secrets of a credential and keeps its record.
     * Its server or variable is free for another credential.
     * An unknown credential is answered with 404.
     */
    post: operations["vaults.credentials.archive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/vaults/{vault_id}/credentials/{credential_id}/mcp_oauth_validate": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the vault.
         * An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
        /**
         * Id of a credential of this vault.
         * A credential of another vault is answered with 404.
         */
        credential_id: components["parameters"]["CredentialId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Validate OAuth credential
     *
     * Tries an OAuth credential on its MCP server, and asks for a new token if the server refuses the old one.
     * What comes of it is in the answer and never an HTTP error.
     *
     * Credentials of other kinds are refused with 400, unknown ones with 404.
     */
    post: operations["vaults.credentials.validate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/memory_stores": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List memory stores
     *
     * Answers one page of memory stores, newest first.
     * Archived stores are left out unless `include_archived` is true.
     *
     * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["memory_stores.list"];
    put?: never;
    /**
     * Create memory store
     *
     * Makes an empty memory store.
     * A body that breaks a rule is answered with 400.
     *
     * There is no idempotency key, so a repeat after a lost answer can create a second store.
     */
    post: operations["memory_stores.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/memory_stores/{memory_store_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the memory store.
         * An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
      };
      cookie?: never;
    };
    /**
     * Retrieve memory store
     *
     * Answers a memory store, an archived one too.
     * An unknown or deleted store is answered with 404.
     *
     * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["memory_stores.retrieve"];
    put?: never;
    /**
     * Update memory store
     *
     * Changes name, description and metadata of a memory store.
     * What is left out stays as it is, and sessions that mounted the store keep the old name.
     * An archived store is refused with 400.
     */
    post: operations["memory_stores.update"];
    /**
     * Delete memory store
     *
     * Removes a memory store with its memories and their versions.
     * An unknown store is answered with 404.
     */
    delete: operations["memory_stores.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/memory_stores/{memory_store_id}/archive": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the memory store.
         * An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive memory store
     *
     * Retires a memory store for good.
     * Reading, deleting memories and redacting versions still work; writing and attaching do not.
     * An archived store is answered as it is, an unknown one with 404.
     */
    post: operations["memory_stores.archive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/memory_stores/{memory_store_id}/memories": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the memory store.
         * An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
      };
      cookie?: never;
    };
    /**
     * List memories
     *
     * Answers one page of the memories of a store, in an order of the service's own that stays the same.
     * A prefix without `/` at its end and another `depth` than 0 or 1 are answered with 400.
     *
     * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["memory_stores.memories.list"];
    put?: never;
    /**
     * Create memory
     *
     * Writes a new memory, and the first version of it.
     * It never overwrites: a path at, above or below that of another memory is refused with 409 and `memory_path_conflict_error`.
     *
     * A path or a text that breaks a rule, a store that holds 2,000 memories and an archived store are refused with 400.
     */
    post: operations["memory_stores.memories.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/memory_stores/{memory_store_id}/memories/{memory_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the memory store.
         * An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
        /**
         * Id of a memory of this store.
         * An id that the service does not know is answered with 404.
         */
        memory_id: components["parameters"]["MemoryId"];
      };
      cookie?: never;
    };
    /**
     * Retrieve memory
     *
     * Answers a memory, with its text unless `view` is `basic`.
     * An unknown or deleted memory is answered with 404.
     *
     * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["memory_stores.memories.retrieve"];
    put?: never;
    /**
     * Update memory
     *
     * Changes the text of a memory, its path or both, and makes a version.
     * A request that changes nothing makes none.
     *
     * With `precondition` it is refused with 409 and `memory_precondition_failed_error` if the stored text is another, unless text and path are already as asked.
     * A path that is taken is refused with 409 and `memory_path_conflict_error`.
     * A body without text and path, and an archived store, are refused with 400.
     */
    post: operations["memory_stores.memories.update"];
    /**
     * Delete memory
     *
     * Removes a memory, and makes a last version that says so.
     * It works in an archived store too.
     * With `expected_content_sha256` it is refused with 409 and `memory_precondition_failed_error` if the stored text is another.
     * An unknown memory is answered with 404.
     */
    delete: operations["memory_stores.memories.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/memory_stores/{memory_store_id}/memory_versions": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the memory store.
         * An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
      };
      cookie?: never;
    };
    /**
     * List memory versions
     *
     * Answers one page of the versions of all memories of a store, newest first.
     * Versions outlive their memory, for at least 30 days, and not their store.
     *
     * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["memory_stores.memory_versions.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the memory store.
         * An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
        /**
         * Id of a version of a memory of this store.
         * An id that the service does not know is answered with 404.
         */
        memory_version_id: components["parameters"]["MemoryVersionId"];
      };
      cookie?: never;
    };
    /**
     * Retrieve memory version
     *
     * Answers a version of a memory, with its text unless `view` is `basic`.
     * An unknown version is answered with 404.
     *
     * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["memory_stores.memory_versions.retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}/redact": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the memory store.
         * An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
        /**
         * Id of a version of a memory of this store.
         * An id that the service does not know is answered with 404.
         */
        memory_version_id: components["parameters"]["MemoryVersionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Redact memory version
     *
     * Destroys path, text, size and hash of a version, and keeps that there was a change, when and by whom.
     * It works in an archived store too.
     *
     * The version that a memory is at is refused with 400: change or delete the memory first.
     * An unknown version is answered with 404.
     */
    post: operations["memory_stores.memory_versions.redact"];
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
    APIActor: schemas.APIActor;
    APIErrorObject: schemas.APIErrorObject;
    AWSRoleExecutionIdentity: schemas.AWSRoleExecutionIdentity;
    AddSessionResourceRequest: schemas.AddSessionResourceRequest;
    Advisor: schemas.Advisor;
    Agent: schemas.Agent;
    AgentAutoEvaluatedPermission: schemas.AgentAutoEvaluatedPermission;
    AgentAutoEvaluatedPermissionAllow: schemas.AgentAutoEvaluatedPermissionAllow;
    AgentAutoEvaluatedPermissionAsk: schemas.AgentAutoEvaluatedPermissionAsk;
    AgentAutoEvaluatedPermissionDeny: schemas.AgentAutoEvaluatedPermissionDeny;
    AgentContentBlock: schemas.AgentContentBlock;
    AgentCustomToolUseEvent: schemas.AgentCustomToolUseEvent;
    AgentEvaluatedPermission: schemas.AgentEvaluatedPermission;
    AgentList: schemas.AgentList;
    AgentMCPToolResultEvent: schemas.AgentMCPToolResultEvent;
    AgentMCPToolUseEvent: schemas.AgentMCPToolUseEvent;
    AgentMessageEvent: schemas.AgentMessageEvent;
    AgentMessagePreview: schemas.AgentMessagePreview;
    AgentObjectParams: schemas.AgentObjectParams;
    AgentParam: schemas.AgentParam;
    AgentReference: schemas.AgentReference;
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
    CapturedHTTPResponse: schemas.CapturedHTTPResponse;
    Checkout: schemas.Checkout;
    CloudConfig: schemas.CloudConfig;
    CloudConfigParams: schemas.CloudConfigParams;
    CommitCheckout: schemas.CommitCheckout;
    ConflictErrorObject: schemas.ConflictErrorObject;
    CreateAgentRequest: schemas.CreateAgentRequest;
    CreateCredentialRequest: schemas.CreateCredentialRequest;
    CreateEnvironmentRequest: schemas.CreateEnvironmentRequest;
    CreateMemoryRequest: schemas.CreateMemoryRequest;
    CreateMemoryStoreRequest: schemas.CreateMemoryStoreRequest;
    CreateSessionRequest: schemas.CreateSessionRequest;
    CreateVaultRequest: schemas.CreateVaultRequest;
    Credential: schemas.Credential;
    CredentialAuth: schemas.CredentialAuth;
    CredentialAuthCreateParams: schemas.CredentialAuthCreateParams;
    CredentialAuthUpdateParams: schemas.CredentialAuthUpdateParams;
    CredentialList: schemas.CredentialList;
    CredentialNetworking: schemas.CredentialNetworking;
    CredentialRefreshResult: schemas.CredentialRefreshResult;
    CredentialRefreshStatus: schemas.CredentialRefreshStatus;
    CredentialValidation: schemas.CredentialValidation;
    CredentialValidationStatus: schemas.CredentialValidationStatus;
    Currency: schemas.Currency;
    CustomSkill: schemas.CustomSkill;
    CustomSkillParams: schemas.CustomSkillParams;
    CustomTool: schemas.CustomTool;
    CustomToolInputSchema: schemas.CustomToolInputSchema;
    CustomToolParams: schemas.CustomToolParams;
    DeletedCredential: schemas.DeletedCredential;
    DeletedEnvironment: schemas.DeletedEnvironment;
    DeletedFile: schemas.DeletedFile;
    DeletedMemory: schemas.DeletedMemory;
    DeletedMemoryStore: schemas.DeletedMemoryStore;
    DeletedSession: schemas.DeletedSession;
    DeletedSessionResource: schemas.DeletedSessionResource;
    DeletedVault: schemas.DeletedVault;
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
    Environment: schemas.Environment;
    EnvironmentConfig: schemas.EnvironmentConfig;
    EnvironmentConfigParams: schemas.EnvironmentConfigParams;
    EnvironmentList: schemas.EnvironmentList;
    EnvironmentScope: schemas.EnvironmentScope;
    EnvironmentVariableAuth: schemas.EnvironmentVariableAuth;
    EnvironmentVariableCreateParams: schemas.EnvironmentVariableCreateParams;
    EnvironmentVariableUpdateParams: schemas.EnvironmentVariableUpdateParams;
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
    FileList: schemas.FileList;
    FileMetadata: schemas.FileMetadata;
    FileResource: schemas.FileResource;
    FileResourceParams: schemas.FileResourceParams;
    FileRubric: schemas.FileRubric;
    FileRubricParams: schemas.FileRubricParams;
    FileScope: schemas.FileScope;
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
    InjectionLocation: schemas.InjectionLocation;
    InjectionLocationParams: schemas.InjectionLocationParams;
    InjectionLocationUpdateParams: schemas.InjectionLocationUpdateParams;
    InlineAgent: schemas.InlineAgent;
    InputEvent: schemas.InputEvent;
    InvalidRequestErrorObject: schemas.InvalidRequestErrorObject;
    JsonObject: schemas.JsonObject;
    LimitedCredentialNetworking: schemas.LimitedCredentialNetworking;
    LimitedNetwork: schemas.LimitedNetwork;
    LimitedNetworkParams: schemas.LimitedNetworkParams;
    ListOrder: schemas.ListOrder;
    MCPOAuthAuth: schemas.MCPOAuthAuth;
    MCPOAuthCreateParams: schemas.MCPOAuthCreateParams;
    MCPOAuthRefresh: schemas.MCPOAuthRefresh;
    MCPOAuthRefreshParams: schemas.MCPOAuthRefreshParams;
    MCPOAuthRefreshUpdateParams: schemas.MCPOAuthRefreshUpdateParams;
    MCPOAuthUpdateParams: schemas.MCPOAuthUpdateParams;
    MCPProbe: schemas.MCPProbe;
    MCPServerURLDefinition: schemas.MCPServerURLDefinition;
    MCPToolConfig: schemas.MCPToolConfig;
    MCPToolConfigParams: schemas.MCPToolConfigParams;
    MCPToolset: schemas.MCPToolset;
    MCPToolsetDefaultConfig: schemas.MCPToolsetDefaultConfig;
    MCPToolsetDefaultConfigParams: schemas.MCPToolsetDefaultConfigParams;
    MCPToolsetParams: schemas.MCPToolsetParams;
    Memory: schemas.Memory;
    MemoryActor: schemas.MemoryActor;
    MemoryList: schemas.MemoryList;
    MemoryListItem: schemas.MemoryListItem;
    MemoryPathConflictErrorObject: schemas.MemoryPathConflictErrorObject;
    MemoryPrecondition: schemas.MemoryPrecondition;
    MemoryPreconditionFailedErrorObject: schemas.MemoryPreconditionFailedErrorObject;
    MemoryPrefix: schemas.MemoryPrefix;
    MemoryStore: schemas.MemoryStore;
    MemoryStoreList: schemas.MemoryStoreList;
    MemoryStoreResource: schemas.MemoryStoreResource;
    MemoryStoreResourceParams: schemas.MemoryStoreResourceParams;
    MemoryVersion: schemas.MemoryVersion;
    MemoryVersionList: schemas.MemoryVersionList;
    MemoryVersionOperation: schemas.MemoryVersionOperation;
    MemoryView: schemas.MemoryView;
    Metadata: schemas.Metadata;
    MetadataPatch: schemas.MetadataPatch;
    ModelConfig: schemas.ModelConfig;
    ModelConfigParams: schemas.ModelConfigParams;
    ModelId: schemas.ModelId;
    ModelParams: schemas.ModelParams;
    MonetaryAmount: schemas.MonetaryAmount;
    MountMode: schemas.MountMode;
    Multiagent: schemas.Multiagent;
    Multiagent20261001: schemas.Multiagent20261001;
    Multiagent20261001Params: schemas.Multiagent20261001Params;
    MultiagentAdvisor: schemas.MultiagentAdvisor;
    MultiagentAdvisorDisabled: schemas.MultiagentAdvisorDisabled;
    MultiagentAdvisorEnabled: schemas.MultiagentAdvisorEnabled;
    MultiagentCoordinator: schemas.MultiagentCoordinator;
    MultiagentCoordinatorParams: schemas.MultiagentCoordinatorParams;
    MultiagentInlineAgents: schemas.MultiagentInlineAgents;
    MultiagentInlineAgentsDisabled: schemas.MultiagentInlineAgentsDisabled;
    MultiagentInlineAgentsEnabled: schemas.MultiagentInlineAgentsEnabled;
    MultiagentParams: schemas.MultiagentParams;
    MultiagentPredefinedAgentParams: schemas.MultiagentPredefinedAgentParams;
    MultiagentRosterEntryParams: schemas.MultiagentRosterEntryParams;
    MultiagentSelfParams: schemas.MultiagentSelfParams;
    MultiagentSubagents: schemas.MultiagentSubagents;
    MultiagentSubagentsDisabled: schemas.MultiagentSubagentsDisabled;
    MultiagentSubagentsEnabled: schemas.MultiagentSubagentsEnabled;
    MultiagentSubagentsEnabledParams: schemas.MultiagentSubagentsEnabledParams;
    MultiagentSubagentsParams: schemas.MultiagentSubagentsParams;
    MultiagentWorkflows: schemas.MultiagentWorkflows;
    MultiagentWorkflowsDisabled: schemas.MultiagentWorkflowsDisabled;
    MultiagentWorkflowsEnabled: schemas.MultiagentWorkflowsEnabled;
    MultiagentWorkflowsEnabledParams: schemas.MultiagentWorkflowsEnabledParams;
    MultiagentWorkflowsParams: schemas.MultiagentWorkflowsParams;
    Network: schemas.Network;
    NetworkParams: schemas.NetworkParams;
    NotFoundErrorObject: schemas.NotFoundErrorObject;
    OutcomeEvaluation: schemas.OutcomeEvaluation;
    OverloadedErrorObject: schemas.OverloadedErrorObject;
    Packages: schemas.Packages;
    PackagesParams: schemas.PackagesParams;
    PermissionErrorObject: schemas.PermissionErrorObject;
    PermissionPolicy: schemas.PermissionPolicy;
    PlainTextDocumentSource: schemas.PlainTextDocumentSource;
    PredefinedAgentObjectParams: schemas.PredefinedAgentObjectParams;
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
    RosterObjectParams: schemas.RosterObjectParams;
    RosterReference: schemas.RosterReference;
    Rubric: schemas.Rubric;
    RubricParams: schemas.RubricParams;
    SearchResultBlock: schemas.SearchResultBlock;
    SearchResultCitations: schemas.SearchResultCitations;
    SearchResultContent: schemas.SearchResultContent;
    SelfHostedConfig: schemas.SelfHostedConfig;
    SendEventsRequest: schemas.SendEventsRequest;
    SendEventsResponse: schemas.SendEventsResponse;
    ServerToolUsage: schemas.ServerToolUsage;
    ServiceAccountActor: schemas.ServiceAccountActor;
    ServiceAccountExecutionIdentity: schemas.ServiceAccountExecutionIdentity;
    Session: schemas.Session;
    SessionActor: schemas.SessionActor;
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
    StaticBearerAuth: schemas.StaticBearerAuth;
    StaticBearerCreateParams: schemas.StaticBearerCreateParams;
    StaticBearerUpdateParams: schemas.StaticBearerUpdateParams;
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
    TokenEndpointAuth: schemas.TokenEndpointAuth;
    TokenEndpointAuthBasic: schemas.TokenEndpointAuthBasic;
    TokenEndpointAuthBasicParams: schemas.TokenEndpointAuthBasicParams;
    TokenEndpointAuthBasicUpdateParams: schemas.TokenEndpointAuthBasicUpdateParams;
    TokenEndpointAuthNone: schemas.TokenEndpointAuthNone;
    TokenEndpointAuthParams: schemas.TokenEndpointAuthParams;
    TokenEndpointAuthPost: schemas.TokenEndpointAuthPost;
    TokenEndpointAuthPostParams: schemas.TokenEndpointAuthPostParams;
    TokenEndpointAuthPostUpdateParams: schemas.TokenEndpointAuthPostUpdateParams;
    TokenEndpointAuthUpdateParams: schemas.TokenEndpointAuthUpdateParams;
    ToolConfirmationResult: schemas.ToolConfirmationResult;
    ToolResultContentBlock: schemas.ToolResultContentBlock;
    URLDocumentSource: schemas.URLDocumentSource;
    URLImageSource: schemas.URLImageSource;
    URLMCPServerParams: schemas.URLMCPServerParams;
    UnrestrictedCredentialNetworking: schemas.UnrestrictedCredentialNetworking;
    UnrestrictedNetwork: schemas.UnrestrictedNetwork;
    UpdateAgentRequest: schemas.UpdateAgentRequest;
    UpdateCredentialRequest: schemas.UpdateCredentialRequest;
    UpdateEnvironmentRequest: schemas.UpdateEnvironmentRequest;
    UpdateMemoryRequest: schemas.UpdateMemoryRequest;
    UpdateMemoryStoreRequest: schemas.UpdateMemoryStoreRequest;
    UpdateSessionRequest: schemas.UpdateSessionRequest;
    UpdateSessionResourceRequest: schemas.UpdateSessionResourceRequest;
    UpdateVaultRequest: schemas.UpdateVaultRequest;
    UploadFileRequest: schemas.UploadFileRequest;
    UserActor: schemas.UserActor;
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
    Vault: schemas.Vault;
    VaultList: schemas.VaultList;
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
     * The request met a concurrent change, a taken name, an outdated version, or an object that is in use.
     * A session in the wrong state is answered with 400 instead.
     * Official SDKs repeat the request unless `x-should-retry` is false.
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
    /** The body is larger than 32 MB, an uploaded file larger than 500 MB, or the body too large once it is decompressed. */
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
    /** An id or the path is unknown, the object belongs to another workspace, or `anthropic-beta` does not name the beta that the path needs. */
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
     * Beta features in use, separated by commas; blanks around them do not count.
     * Files need none, but for the parameter `scope_id`.
     * With the older `files-api-2025-04-14` lists come in an older form, which is not described here.
     * A value that the service does not know is answered with 400.
     */
    AnthropicBetasForFiles: string;
    /**
     * Beta features in use, separated by commas; blanks around them do not count.
     * Either `agent-memory-2026-07-22` or `managed-agents-2026-04-01` has to be among them.
     * Without one of them the operation is answered with 404, with both of them with 400.
     * A value that the service does not know is answered with 400.
     */
    AnthropicBetasForMemory: string;
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
    /**
     * Id of a credential of this vault.
     * A credential of another vault is answered with 404.
     */
    CredentialId: string;
    /** Only sessions that this deployment created. */
    DeploymentId: string;
    /**
     * How deep to look below the prefix.
     * 0 lists everything below it, 1 only what is directly below it, and deeper memories as one `memory_prefix` each.
     * Another value is answered with 400.
     */
    Depth: number;
    /**
     * Id of the environment.
     * An id that the service does not know is answered with 404.
     */
    EnvironmentId: string;
    /**
     * Most environments on one page.
     * Defaults to 20.
     */
    EnvironmentsLimit: number;
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
     * Hash that the content has to have, in 64 lower-case hexadecimal digits.
     * Otherwise the request is refused with 409 and `memory_precondition_failed_error`.
     */
    ExpectedContentSha256: string;
    /**
     * Id of the file.
     * An id that the service does not know is answered with 404.
     */
    FileId: string;
    /**
     * Only files with these ids, at most 100 after repetitions are dropped.
     * Repeat the parameter for each.
     * Unknown ids are left out of the answer, which is one page.
     * It cannot stand beside `page` or `limit`.
     */
    FileIds: string[];
    /**
     * Most files on one page.
     * Defaults to 20.
     */
    FilesLimit: number;
    /**
     * Whether archived sessions are listed as well.
     * Defaults to false.
     */
    IncludeArchived: boolean;
    /**
     * Whether archived objects are listed as well.
     * Defaults to false.
     */
    IncludeArchivedObjects: boolean;
    /**
     * Most entries on one page.
     * With `view=full` a page holds at most 20, whatever is asked for.
     * Defaults to 20.
     */
    MemoriesLimit: number;
    /**
     * Id of a memory of this store.
     * An id that the service does not know is answered with 404.
     */
    MemoryId: string;
    /** Only sessions that have this memory store among their resources. */
    MemoryStoreId: string;
    /**
     * Id of a version of a memory of this store.
     * An id that the service does not know is answered with 404.
     */
    MemoryVersionId: string;
    /**
     * Most versions on one page.
     * With `view=full` a page holds at most 20, whatever is asked for.
     * Defaults to 20.
     */
    MemoryVersionsLimit: number;
    /** Only objects created at or after this moment. */
    ObjectCreatedAtGte: components["schemas"]["Timestamp"];
    /** Only objects created at or before this moment. */
    ObjectCreatedAtLte: components["schemas"]["Timestamp"];
    /**
     * Most objects on one page.
     * Defaults to 20.
     */
    ObjectsLimit: number;
    /** Only versions that were written with this API key. */
    OfApiKeyId: string;
    /** Only versions of this memory. */
    OfMemoryId: string;
    /** Only versions of this kind of change. */
    OfOperation: components["schemas"]["MemoryVersionOperation"];
    /** Only versions that this service account wrote. */
    OfServiceAccountId: string;
    /** Only versions that an agent wrote in this session. */
    OfSessionId: string;
    /**
     * Cursor from an earlier answer of the same list: `next_page`, or `prev_page` where the list has one.
     * Its form is private to the service.
     * A malformed cursor is answered with 400.
     */
    Page: string;
    /**
     * Id of the agent.
     * An id that the service does not know is answered with 404.
     */
    PathAgentId: string;
    /**
     * Id of the memory store.
     * An id that the service does not know is answered with 404.
     */
    PathMemoryStoreId: string;
    /**
     * Only memories below this path, which ends with `/`.
     * Another end is answered with 400.
     */
    PathPrefix: string;
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
     * Only files of this session: copies that it mounted, and what its agent wrote to `/mnt/session/outputs`.
     * It needs `managed-agents-2026-04-01` in `anthropic-beta`.
     */
    ScopeId: string;
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
    /**
     * Id of the vault.
     * An id that the service does not know is answered with 404.
     */
    VaultId: string;
    /**
     * Version to answer, counted from 1.
     * Defaults to the newest.
     */
    VersionNumber: number;
    /**
     * How much to answer.
     * Defaults to `basic`.
     */
    ViewBasic: components["schemas"]["MemoryView"];
    /**
     * How much to answer.
     * Defaults to `full`.
     */
    ViewFull: components["schemas"]["MemoryView"];
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
  "agents.list": {
    parameters: {
      query?: {
        /** Only objects created at or after this moment. */
        "created_at[gte]"?: components["parameters"]["ObjectCreatedAtGte"];
        /** Only objects created at or before this moment. */
        "created_at[lte]"?: components["parameters"]["ObjectCreatedAtLte"];
        /**
         * Whether archived objects are listed as well.
         * Defaults to false.
         */
        include_archived?: components["parameters"]["IncludeArchivedObjects"];
        /**
         * Most objects on one page.
         * Defaults to 20.
         */
        limit?: components["parameters"]["ObjectsLimit"];
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
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of agents. */
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
          "application/json": components["schemas"]["AgentList"];
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
  "agents.create": {
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
        "application/json": components["schemas"]["CreateAgentRequest"];
      };
    };
    responses: {
      /** The new agent. */
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
          "application/json": components["schemas"]["Agent"];
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
  "agents.retrieve": {
    parameters: {
      query?: {
        /**
         * Version to answer, counted from 1.
         * Defaults to the newest.
         */
        version?: components["parameters"]["VersionNumber"];
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
         * Id of the agent.
         * An id that the service does not know is answered with 404.
         */
        agent_id: components["parameters"]["PathAgentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The agent. */
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
          "application/json": components["schemas"]["Agent"];
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
  "agents.update": {
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
         * Id of the agent.
         * An id that the service does not know is answered with 404.
         */
        agent_id: components["parameters"]["PathAgentId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateAgentRequest"];
      };
    };
    responses: {
      /** The agent in its newest version. */
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
          "application/json": components["schemas"]["Agent"];
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
  "agents.archive": {
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
         * Id of the agent.
         * An id that the service does not know is answered with 404.
         */
        agent_id: components["parameters"]["PathAgentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The archived agent. */
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
          "application/json": components["schemas"]["Agent"];
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
  "agents.versions.list": {
    parameters: {
      query?: {
        /**
         * Most objects on one page.
         * Defaults to 20.
         */
        limit?: components["parameters"]["ObjectsLimit"];
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
         * Id of the agent.
         * An id that the service does not know is answered with 404.
         */
        agent_id: components["parameters"]["PathAgentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of versions. */
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
          "application/json": components["schemas"]["AgentList"];
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
  "environments.list": {
    parameters: {
      query?: {
        /**
         * Whether archived objects are listed as well.
         * Defaults to false.
         */
        include_archived?: components["parameters"]["IncludeArchivedObjects"];
        /**
         * Most environments on one page.
         * Defaults to 20.
         */
        limit?: components["parameters"]["EnvironmentsLimit"];
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
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of environments. */
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
          "application/json": components["schemas"]["EnvironmentList"];
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
  "environments.create": {
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
        "application/json": components["schemas"]["CreateEnvironmentRequest"];
      };
    };
    responses: {
      /** The new environment. */
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
          "application/json": components["schemas"]["Environment"];
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
  "environments.retrieve": {
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
         * Id of the environment.
         * An id that the service does not know is answered with 404.
         */
        environment_id: components["parameters"]["EnvironmentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The environment. */
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
          "application/json": components["schemas"]["Environment"];
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
  "environments.update": {
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
         * Id of the environment.
         * An id that the service does not know is answered with 404.
         */
        environment_id: components["parameters"]["EnvironmentId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateEnvironmentRequest"];
      };
    };
    responses: {
      /** The changed environment. */
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
          "application/json": components["schemas"]["Environment"];
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
  "environments.delete": {
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
         * Id of the environment.
         * An id that the service does not know is answered with 404.
         */
        environment_id: components["parameters"]["EnvironmentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The environment is gone. */
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
          "application/json": components["schemas"]["DeletedEnvironment"];
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
  "environments.archive": {
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
         * Id of the environment.
         * An id that the service does not know is answered with 404.
         */
        environment_id: components["parameters"]["EnvironmentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The archived environment. */
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
          "application/json": components["schemas"]["Environment"];
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
  "files.list": {
    parameters: {
      query?: {
        /**
         * Only files with these ids, at most 100 after repetitions are dropped.
         * Repeat the parameter for each.
         * Unknown ids are left out of the answer, which is one page.
         * It cannot stand beside `page` or `limit`.
         */
        "ids[]"?: components["parameters"]["FileIds"];
        /**
         * Only files of this session: copies that it mounted, and what its agent wrote to `/mnt/session/outputs`.
         * It needs `managed-agents-2026-04-01` in `anthropic-beta`.
         */
        scope_id?: components["parameters"]["ScopeId"];
        /**
         * Most files on one page.
         * Defaults to 20.
         */
        limit?: components["parameters"]["FilesLimit"];
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
         * Files need none, but for the parameter `scope_id`.
         * With the older `files-api-2025-04-14` lists come in an older form, which is not described here.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForFiles"];
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
      /** One page of files. */
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
          "application/json": components["schemas"]["FileList"];
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
  "files.upload": {
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
         * Files need none, but for the parameter `scope_id`.
         * With the older `files-api-2025-04-14` lists come in an older form, which is not described here.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForFiles"];
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
        "multipart/form-data": components["schemas"]["UploadFileRequest"];
      };
    };
    responses: {
      /** The new file. */
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
          "application/json": components["schemas"]["FileMetadata"];
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
  "files.retrieve_metadata": {
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
         * Files need none, but for the parameter `scope_id`.
         * With the older `files-api-2025-04-14` lists come in an older form, which is not described here.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForFiles"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the file.
         * An id that the service does not know is answered with 404.
         */
        file_id: components["parameters"]["FileId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file. */
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
          "application/json": components["schemas"]["FileMetadata"];
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
  "files.delete": {
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
         * Files need none, but for the parameter `scope_id`.
         * With the older `files-api-2025-04-14` lists come in an older form, which is not described here.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForFiles"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the file.
         * An id that the service does not know is answered with 404.
         */
        file_id: components["parameters"]["FileId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file is gone. */
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
          "application/json": components["schemas"]["DeletedFile"];
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
  "files.download": {
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
         * Files need none, but for the parameter `scope_id`.
         * With the older `files-api-2025-04-14` lists come in an older form, which is not described here.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForFiles"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the file.
         * An id that the service does not know is answered with 404.
         */
        file_id: components["parameters"]["FileId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The bytes of the file. */
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
          "application/octet-stream": Bytes;
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
  "vaults.list": {
    parameters: {
      query?: {
        /**
         * Whether archived objects are listed as well.
         * Defaults to false.
         */
        include_archived?: components["parameters"]["IncludeArchivedObjects"];
        /**
         * Most objects on one page.
         * Defaults to 20.
         */
        limit?: components["parameters"]["ObjectsLimit"];
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
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of vaults. */
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
          "application/json": components["schemas"]["VaultList"];
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
  "vaults.create": {
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
        "application/json": components["schemas"]["CreateVaultRequest"];
      };
    };
    responses: {
      /** The new vault. */
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
          "application/json": components["schemas"]["Vault"];
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
  "vaults.retrieve": {
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
         * Id of the vault.
         * An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The vault. */
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
          "application/json": components["schemas"]["Vault"];
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
  "vaults.update": {
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
         * Id of the vault.
         * An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateVaultRequest"];
      };
    };
    responses: {
      /** The changed vault. */
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
          "application/json": components["schemas"]["Vault"];
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
  "vaults.delete": {
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
         * Id of the vault.
         * An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The vault is gone. */
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
          "application/json": components["schemas"]["DeletedVault"];
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
  "vaults.archive": {
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
         * Id of the vault.
         * An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The archived vault. */
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
          "application/json": components["schemas"]["Vault"];
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
  "vaults.credentials.list": {
    parameters: {
      query?: {
        /**
         * Whether archived objects are listed as well.
         * Defaults to false.
         */
        include_archived?: components["parameters"]["IncludeArchivedObjects"];
        /**
         * Most objects on one page.
         * Defaults to 20.
         */
        limit?: components["parameters"]["ObjectsLimit"];
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
         * Id of the vault.
         * An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of credentials. */
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
          "application/json": components["schemas"]["CredentialList"];
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
  "vaults.credentials.create": {
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
         * Id of the vault.
         * An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateCredentialRequest"];
      };
    };
    responses: {
      /** The new credential. */
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
          "application/json": components["schemas"]["Credential"];
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
  "vaults.credentials.retrieve": {
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
         * Id of the vault.
         * An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
        /**
         * Id of a credential of this vault.
         * A credential of another vault is answered with 404.
         */
        credential_id: components["parameters"]["CredentialId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The credential. */
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
          "application/json": components["schemas"]["Credential"];
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
  "vaults.credentials.update": {
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
         * Id of the vault.
         * An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
        /**
         * Id of a credential of this vault.
         * A credential of another vault is answered with 404.
         */
        credential_id: components["parameters"]["CredentialId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateCredentialRequest"];
      };
    };
    responses: {
      /** The changed credential, without its secrets. */
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
          "application/json": components["schemas"]["Credential"];
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
  "vaults.credentials.delete": {
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
         * Id of the vault.
         * An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
        /**
         * Id of a credential of this vault.
         * A credential of another vault is answered with 404.
         */
        credential_id: components["parameters"]["CredentialId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The credential is gone. */
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
          "application/json": components["schemas"]["DeletedCredential"];
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
  "vaults.credentials.archive": {
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
         * Id of the vault.
         * An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
        /**
         * Id of a credential of this vault.
         * A credential of another vault is answered with 404.
         */
        credential_id: components["parameters"]["CredentialId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The archived credential. */
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
          "application/json": components["schemas"]["Credential"];
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
  "vaults.credentials.validate": {
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
         * Id of the vault.
         * An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
        /**
         * Id of a credential of this vault.
         * A credential of another vault is answered with 404.
         */
        credential_id: components["parameters"]["CredentialId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The verdict. */
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
          "application/json": components["schemas"]["CredentialValidation"];
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
  "memory_stores.list": {
    parameters: {
      query?: {
        /** Only objects created at or after this moment. */
        "created_at[gte]"?: components["parameters"]["ObjectCreatedAtGte"];
        /** Only objects created at or before this moment. */
        "created_at[lte]"?: components["parameters"]["ObjectCreatedAtLte"];
        /**
         * Whether archived objects are listed as well.
         * Defaults to false.
         */
        include_archived?: components["parameters"]["IncludeArchivedObjects"];
        /**
         * Most objects on one page.
         * Defaults to 20.
         */
        limit?: components["parameters"]["ObjectsLimit"];
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
         * Either `agent-memory-2026-07-22` or `managed-agents-2026-04-01` has to be among them.
         * Without one of them the operation is answered with 404, with both of them with 400.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForMemory"];
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
      /** One page of memory stores. */
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
          "application/json": components["schemas"]["MemoryStoreList"];
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
  "memory_stores.create": {
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
         * Either `agent-memory-2026-07-22` or `managed-agents-2026-04-01` has to be among them.
         * Without one of them the operation is answered with 404, with both of them with 400.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForMemory"];
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
        "application/json": components["schemas"]["CreateMemoryStoreRequest"];
      };
    };
    responses: {
      /** The new memory store. */
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
          "application/json": components["schemas"]["MemoryStore"];
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
  "memory_stores.retrieve": {
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
         * Either `agent-memory-2026-07-22` or `managed-agents-2026-04-01` has to be among them.
         * Without one of them the operation is answered with 404, with both of them with 400.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForMemory"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the memory store.
         * An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The memory store. */
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
          "application/json": components["schemas"]["MemoryStore"];
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
  "memory_stores.update": {
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
         * Either `agent-memory-2026-07-22` or `managed-agents-2026-04-01` has to be among them.
         * Without one of them the operation is answered with 404, with both of them with 400.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForMemory"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the memory store.
         * An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateMemoryStoreRequest"];
      };
    };
    responses: {
      /** The changed memory store. */
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
          "application/json": components["schemas"]["MemoryStore"];
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
  "memory_stores.delete": {
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
         * Either `agent-memory-2026-07-22` or `managed-agents-2026-04-01` has to be among them.
         * Without one of them the operation is answered with 404, with both of them with 400.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForMemory"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the memory store.
         * An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The memory store is gone. */
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
          "application/json": components["schemas"]["DeletedMemoryStore"];
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
  "memory_stores.archive": {
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
         * Either `agent-memory-2026-07-22` or `managed-agents-2026-04-01` has to be among them.
         * Without one of them the operation is answered with 404, with both of them with 400.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForMemory"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the memory store.
         * An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The archived memory store. */
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
          "application/json": components["schemas"]["MemoryStore"];
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
  "memory_stores.memories.list": {
    parameters: {
      query?: {
        /**
         * Only memories below this path, which ends with `/`.
         * Another end is answered with 400.
         */
        path_prefix?: components["parameters"]["PathPrefix"];
        /**
         * How deep to look below the prefix.
         * 0 lists everything below it, 1 only what is directly below it, and deeper memories as one `memory_prefix` each.
         * Another value is answered with 400.
         */
        depth?: components["parameters"]["Depth"];
        /**
         * How much to answer.
         * Defaults to `basic`.
         */
        view?: components["parameters"]["ViewBasic"];
        /**
         * Most entries on one page.
         * With `view=full` a page holds at most 20, whatever is asked for.
         * Defaults to 20.
         */
        limit?: components["parameters"]["MemoriesLimit"];
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
         * Either `agent-memory-2026-07-22` or `managed-agents-2026-04-01` has to be among them.
         * Without one of them the operation is answered with 404, with both of them with 400.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForMemory"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the memory store.
         * An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of memories. */
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
          "application/json": components["schemas"]["MemoryList"];
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
  "memory_stores.memories.create": {
    parameters: {
      query?: {
        /**
         * How much to answer.
         * Defaults to `basic`.
         */
        view?: components["parameters"]["ViewBasic"];
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
         * Either `agent-memory-2026-07-22` or `managed-agents-2026-04-01` has to be among them.
         * Without one of them the operation is answered with 404, with both of them with 400.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForMemory"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the memory store.
         * An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateMemoryRequest"];
      };
    };
    responses: {
      /** The new memory. */
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
          "application/json": components["schemas"]["Memory"];
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
  "memory_stores.memories.retrieve": {
    parameters: {
      query?: {
        /**
         * How much to answer.
         * Defaults to `full`.
         */
        view?: components["parameters"]["ViewFull"];
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
         * Either `agent-memory-2026-07-22` or `managed-agents-2026-04-01` has to be among them.
         * Without one of them the operation is answered with 404, with both of them with 400.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForMemory"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the memory store.
         * An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
        /**
         * Id of a memory of this store.
         * An id that the service does not know is answered with 404.
         */
        memory_id: components["parameters"]["MemoryId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The memory. */
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
          "application/json": components["schemas"]["Memory"];
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
  "memory_stores.memories.update": {
    parameters: {
      query?: {
        /**
         * How much to answer.
         * Defaults to `basic`.
         */
        view?: components["parameters"]["ViewBasic"];
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
         * Either `agent-memory-2026-07-22` or `managed-agents-2026-04-01` has to be among them.
         * Without one of them the operation is answered with 404, with both of them with 400.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForMemory"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the memory store.
         * An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
        /**
         * Id of a memory of this store.
         * An id that the service does not know is answered with 404.
         */
        memory_id: components["parameters"]["MemoryId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateMemoryRequest"];
      };
    };
    responses: {
      /** The changed memory. */
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
          "application/json": components["schemas"]["Memory"];
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
  "memory_stores.memories.delete": {
    parameters: {
      query?: {
        /**
         * Hash that the content has to have, in 64 lower-case hexadecimal digits.
         * Otherwise the request is refused with 409 and `memory_precondition_failed_error`.
         */
        expected_content_sha256?: components["parameters"]["ExpectedContentSha256"];
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
         * Either `agent-memory-2026-07-22` or `managed-agents-2026-04-01` has to be among them.
         * Without one of them the operation is answered with 404, with both of them with 400.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForMemory"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the memory store.
         * An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
        /**
         * Id of a memory of this store.
         * An id that the service does not know is answered with 404.
         */
        memory_id: components["parameters"]["MemoryId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The memory is gone. */
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
          "application/json": components["schemas"]["DeletedMemory"];
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
  "memory_stores.memory_versions.list": {
    parameters: {
      query?: {
        /** Only versions of this memory. */
        memory_id?: components["parameters"]["OfMemoryId"];
        /** Only versions of this kind of change. */
        operation?: components["parameters"]["OfOperation"];
        /** Only versions that an agent wrote in this session. */
        session_id?: components["parameters"]["OfSessionId"];
        /** Only versions that were written with this API key. */
        api_key_id?: components["parameters"]["OfApiKeyId"];
        /** Only versions that this service account wrote. */
        service_account_id?: components["parameters"]["OfServiceAccountId"];
        /** Only objects created at or after this moment. */
        "created_at[gte]"?: components["parameters"]["ObjectCreatedAtGte"];
        /** Only objects created at or before this moment. */
        "created_at[lte]"?: components["parameters"]["ObjectCreatedAtLte"];
        /**
         * How much to answer.
         * Defaults to `basic`.
         */
        view?: components["parameters"]["ViewBasic"];
        /**
         * Most versions on one page.
         * With `view=full` a page holds at most 20, whatever is asked for.
         * Defaults to 20.
         */
        limit?: components["parameters"]["MemoryVersionsLimit"];
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
         * Either `agent-memory-2026-07-22` or `managed-agents-2026-04-01` has to be among them.
         * Without one of them the operation is answered with 404, with both of them with 400.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForMemory"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the memory store.
         * An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of versions. */
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
          "application/json": components["schemas"]["MemoryVersionList"];
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
  "memory_stores.memory_versions.retrieve": {
    parameters: {
      query?: {
        /**
         * How much to answer.
         * Defaults to `full`.
         */
        view?: components["parameters"]["ViewFull"];
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
         * Either `agent-memory-2026-07-22` or `managed-agents-2026-04-01` has to be among them.
         * Without one of them the operation is answered with 404, with both of them with 400.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForMemory"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the memory store.
         * An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
        /**
         * Id of a version of a memory of this store.
         * An id that the service does not know is answered with 404.
         */
        memory_version_id: components["parameters"]["MemoryVersionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The version. */
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
          "application/json": components["schemas"]["MemoryVersion"];
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
  "memory_stores.memory_versions.redact": {
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
         * Either `agent-memory-2026-07-22` or `managed-agents-2026-04-01` has to be among them.
         * Without one of them the operation is answered with 404, with both of them with 400.
         * A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForMemory"];
        /**
         * Workspace to work in, for a credential that reaches several.
         * With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * Id of the memory store.
         * An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
        /**
         * Id of a version of a memory of this store.
         * An id that the service does not know is answered with 404.
         */
        memory_version_id: components["parameters"]["MemoryVersionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The redacted version. */
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
          "application/json": components["schemas"]["MemoryVersion"];
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
