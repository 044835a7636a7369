// Generated from spec/openapi.yaml by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { Bytes } from "../bytes.ts";
import type { UnknownMember } from "../unknown-member.ts";

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
     * @description Answers one page of sessions, newest first.
     *     Archived sessions are left out unless `include_archived` is true.
     *
     *     A cursor carries the `order` it was made with and is refused with another.
     *     It is refused too when a `created_at` filter now excludes the place it points to.
     *     Other filters and `limit` can change from page to page.
     *
     *     A malformed cursor, time or limit and an unknown status or order are answered with 400.
     *     The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["sessions.list"];
    put?: never;
    /**
     * Create session
     * @description Starts one instance of an agent in an environment.
     *     A string as `agent` takes the newest version at this moment; an object can pin a version or replace parts of the agent for this session.
     *     The answer shows the resolved copy of the agent, which later edits of the agent do not reach.
     *
     *     Without `initial_events` the session is `idle`: its sandbox is being prepared, and work begins with the first event sent.
     *     With them it is `running`, and they stand first in the event list; the answer does not repeat them.
     *     Everything is accepted or nothing is created.
     *
     *     A budget can be set only here.
     *
     *     A body that breaks a rule is answered with 400, an unknown object or one of another workspace with 404, more than 32 MB with 413.
     *     A session takes at most 500 files, 8 memory stores and 50 initial events.
     *     Among the initial events at most one defines an outcome, and they hold at most 100 documents that come from files.
     *     A self-hosted environment refuses files and repositories.
     *     An override that empties the model is refused with the code `agent_model_required`.
     *     A budget for a model without a list price is refused with `model_not_budgetable`.
     *     An organization can create 300 sessions per minute.
     *
     *     There is no idempotency key, so a repeat after a lost answer can create a second session.
     *     Repeat only after 429 or `x-should-retry: true`.
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
         * @description Id of the session.
         *     An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    /**
     * Retrieve session
     * @description Answers the session as it is now.
     *     It works in every status and after archiving; an unknown or deleted session is answered with 404.
     *
     *     The status can lag a moment behind `session.status_idle` on a stream, so a client that archives or deletes next polls it first.
     *     The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["sessions.retrieve"];
    put?: never;
    /**
     * Update session
     * @description Changes parts of a session and answers the whole of it.
     *     A property that is left out keeps its value, and `{}` changes nothing.
     *
     *     - `title` and `metadata` can change until the session ends.
     *       In `metadata` a string sets a key and null removes it; the result holds at most 16 pairs.
     *     - `agent` can change only while the session is `idle`.
     *       Each array sent replaces the stored one, and both are checked together.
     *       The agent itself gets no new version.
     *     - `budget` can change in every status but `terminated`, and only on a session that was created with one.
     *       A new cap has to be above the list cost consumed so far, or the code is `budget_not_raised`.
     *       Null removes the cap for good, and adding one later has the code `budget_create_only`.
     *     - `vault_ids` is refused whatever it holds.
     *
     *     One refused part refuses the whole request with 400, as does a terminated or archived session.
     *     While the session runs, send `user.interrupt` alone and wait until it is `idle` before changing `agent`.
     *     While a workflow run is open, a change of `agent` is refused with the code `workflow_run_open`.
     *     A deleted session is answered with 404.
     *
     *     A change counts from the next turn on and appears as one `session.updated` event that holds the altered parts.
     *     A request that changes nothing produces no event, so a repeat leads to the same state.
     */
    post: operations["sessions.update"];
    /**
     * Delete session
     * @description Removes the session for good: its record, its events, its sandbox and the files it produced.
     *     Uploaded files, memory stores, vaults, skills, environments and agents stay.
     *     Open streams receive `session.deleted` and end.
     *
     *     It is legal while the session is `idle` or `terminated`, archived or not.
     *     A `running` session is refused with 400: send `user.interrupt` alone and wait until it is `idle`.
     *     An open workflow run can refuse it with 400 and the code `workflow_run_open`.
     *
     *     A session that is already deleted is answered with 404, so a repeat after a lost answer does no harm.
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
         * @description Id of the session.
         *     An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive session
     * @description Ends the session and keeps its history readable.
     *     Its status becomes `terminated`, `archived_at` is set, and `session.status_terminated` is emitted.
     *     It takes no more events and no changes, leaves the default list, and cannot be brought back.
     *     The request has no body.
     *
     *     It is legal while the session is `idle`, or `terminated` by an error.
     *     A `running` session is refused with 400: send `user.interrupt` alone and wait until it is `idle`.
     *     An open workflow run is stopped, or refuses the call with 400 and the code `workflow_run_open`.
     *     A deleted session is answered with 404.
     *
     *     An archived session is answered unchanged, so the call can be repeated.
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
         * @description Id of the session.
         *     An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    /**
     * List session events
     * @description Answers one page of the history of the session, oldest first.
     *     Order and time filters go by `processed_at`.
     *     The history holds stored events only, never the previews of a stream.
     *     A client event that waits is listed once, with `processed_at: null` until it is taken up.
     *
     *     It works in every status and after archiving; an unknown or deleted session is answered with 404.
     *     A malformed cursor, time or limit and an unknown type or order are answered with 400.
     *     The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["sessions.events.list"];
    put?: never;
    /**
     * Send session events
     * @description Queues events and answers at once with the same events in the same order, each with its id.
     *     One bad event refuses the whole request; accepted events are processed in the order of the list.
     *     Tool results and outcomes carry their `processed_at` at once, the others when they are taken up.
     *
     *     - `user.message` starts a turn, or waits behind the current work.
     *     - `user.define_outcome` starts a graded loop of work; one outcome can be active at a time.
     *     - `user.interrupt` jumps the queue and stops the current model response; on an idle thread it does nothing.
     *     - `user.tool_confirmation` answers a call whose `evaluated_permission` is `ask`.
     *       An answer to a call that is already decided has no effect; an answer to any other call is refused.
     *     - `user.custom_tool_result` answers an `agent.custom_tool_use`, even before the session is idle.
     *     - `user.tool_result` answers an `agent.tool_use`, on a session in a self-hosted environment.
     *     - `system.message` adds system text for this and later turns of the primary thread, if its model supports that.
     *       It stands last, directly after the message or result it goes with.
     *       A model without support refuses it with the code `model_does_not_support_mid_conversation_system`.
     *
     *     While the session waits with `requires_action`, only an interrupt, confirmations and results are accepted.
     *     System text is accepted then only behind a tool result.
     *     At the budget cap the same four types are accepted, results are stored without further work, and an interrupt is ignored.
     *     A terminated or archived session refuses every event.
     *     All refusals are 400, and nothing is queued; a deleted session is answered with 404, more than 32 MB with 413.
     *
     *     There is no idempotency key, so a repeat after a lost answer can send the events twice.
     *     Repeat only after 429 or `x-should-retry: true`, or look into the event list first.
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
         * @description Id of the session.
         *     An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    /**
     * Stream session events
     * @description Delivers the events of the session live, as server-sent events.
     *     Each event is one frame: `event: <type>`, then `data: <the event as one line of JSON>`, then an empty line.
     *     The schema describes the decoded data of a frame.
     *     The answer is `text/event-stream` whatever `accept` asks for.
     *
     *     The stream is live only: it has what is emitted after the connection opened, no replay and no resuming by `Last-Event-ID`.
     *     To miss nothing, open the stream first, then list the history, then skip what was already seen, by id and `processed_at`.
     *     A client event that has to wait comes twice with one id: with `processed_at: null`, then with its time.
     *     Any number of connections can be open, and each receives everything.
     *
     *     With `event_deltas[]` the connection also receives previews: `event_start`, then `event_delta` pieces, then the whole event.
     *     The whole event has the announced id and is the last frame about it; the pieces may stop early.
     *     An `agent.thinking` is announced without pieces.
     *     Previews are text only, never stored, and absent for a model request that was under way when the connection opened.
     *
     *     Frames `event: ping` and comment lines keep the connection alive and mean nothing else.
     *     A failure after the 200 is a frame `event: error` whose data is an error body, as in the 4xx and 5xx answers.
     *     The stream ends after `session.deleted`; `session.status_idle` does not end it.
     *     It can drop at any time, and opening another one is always safe.
     *
     *     It opens in every status and after archiving; on a terminated session nothing more comes.
     *     An unknown or deleted session is answered with 404, a bad `event_deltas[]` with 400.
     *     An organization has 1,200 reads per minute, and opening a stream is one.
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
         * @description Id of the session.
         *     An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    /**
     * Stream session events, older path
     * @deprecated
     * @description Delivers the events of the session live, under the path published first.
     *     Frames, previews, statuses, refusals and the end are those of `sessions.events.stream`, which takes its place.
     *     It is live only, without replay; opening another stream is always safe.
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
         * @description Id of the session.
         *     An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    /**
     * List session resources
     * @description Answers the files, repositories and memory stores of the session, the same objects as in its `resources`.
     *     Without `limit` one page holds all of them; a page has at most 1,000.
     *
     *     It works in every status and after archiving; an unknown or deleted session is answered with 404, a bad cursor or limit with 400.
     *     The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["sessions.resources.list"];
    put?: never;
    /**
     * Add session resource
     * @description Mounts an uploaded file into the sandbox, read-only.
     *     The resource names a copy that belongs to the session, so its `file_id` differs from the one sent.
     *     `mount_path` is absolute and rooted under `/mnt/session/uploads`; without it the file is named by its `file_id`.
     *     Repositories and memory stores can be attached only when the session is created.
     *
     *     It is legal while the session is `idle`, `running` or `rescheduling`.
     *     Another kind, a relative path, more than 500 files, a self-hosted environment and an ended session are refused with 400.
     *     An unknown file and an unknown or deleted session are answered with 404.
     *
     *     There is no idempotency key, so a repeat after a lost answer can mount the file twice.
     *     Repeat only after 429 or `x-should-retry: true`, or look into the list first.
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
         * @description Id of the session.
         *     An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
        /**
         * @description Id of a file or repository of this session.
         *     Memory stores are listed without an id and cannot be named here.
         */
        resource_id: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    /**
     * Retrieve session resource
     * @description Answers one resource of the session.
     *     The token of a repository is never part of it.
     *
     *     It works in every status and after archiving; an unknown resource and an unknown or deleted session are answered with 404.
     *     The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["sessions.resources.retrieve"];
    put?: never;
    /**
     * Update session resource
     * @description Replaces the token with which a repository is read.
     *     The answer does not contain the token, not even masked.
     *
     *     It is legal while the session is `idle`, `running` or `rescheduling`, and only for a `github_repository`.
     *     Another kind, an empty token, a token of more than 4,096 characters and an ended session are refused with 400.
     *     An unknown resource and an unknown or deleted session are answered with 404.
     *
     *     A repeat leads to the same state.
     */
    post: operations["sessions.resources.update"];
    /**
     * Delete session resource
     * @description Detaches a file from the session; the uploaded file stays.
     *     Repositories and memory stores stay for the life of the session and are refused with 400.
     *
     *     It is legal while the session is `idle`, `running` or `rescheduling`; an ended session refuses it with 400.
     *     An unknown resource and an unknown or deleted session are answered with 404, so a repeat after a lost answer does no harm.
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
         * @description Id of the session.
         *     An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    /**
     * List session threads
     * @description Answers the threads of the session: the primary one first, then the others in the order they were spawned.
     *     Archived threads stay in the list as `terminated`.
     *     Every session has its primary thread from the start.
     *
     *     It works in every status and after archiving; an unknown or deleted session is answered with 404.
     *     A bad cursor or limit and an unknown status are answered with 400.
     *     The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
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
         * @description Id of the session.
         *     An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
        /**
         * @description Id of a thread of this session, the primary thread included.
         *     A thread of another session is answered with 404.
         */
        thread_id: components["parameters"]["ThreadId"];
      };
      cookie?: never;
    };
    /**
     * Retrieve session thread
     * @description Answers one thread as it is now.
     *     It works in every status and after archiving.
     *     An unknown thread, a thread of another session and an unknown or deleted session are answered with 404.
     *     The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
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
         * @description Id of the session.
         *     An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
        /**
         * @description Id of a thread of this session, the primary thread included.
         *     A thread of another session is answered with 404.
         */
        thread_id: components["parameters"]["ThreadId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive session thread
     * @description Ends a child thread and keeps its history readable.
     *     Its status becomes `terminated`, `archived_at` is set, and `session.thread_status_terminated` is emitted.
     *     It frees one of the 25 places for child threads and cannot be undone.
     *     The request has no body.
     *
     *     It is legal while the thread is `idle`, waiting for the client included.
     *     A `running` thread and the primary thread are refused with 400, a thread of an open workflow run with the code `workflow_run_open`.
     *     An unknown thread, a thread of another session and an unknown or deleted session are answered with 404.
     *
     *     A thread that has ended is answered unchanged, so the call can be repeated.
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
         * @description Id of the session.
         *     An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
        /**
         * @description Id of a thread of this session, the primary thread included.
         *     A thread of another session is answered with 404.
         */
        thread_id: components["parameters"]["ThreadId"];
      };
      cookie?: never;
    };
    /**
     * List session thread events
     * @description Answers one page of the history of one thread, without filters and in a fixed order.
     *     The primary thread has the history of the session.
     *     A client event that reaches a child has another id here than in the session's list.
     *
     *     It works in every status and after archiving.
     *     An unknown thread, a thread of another session and an unknown or deleted session are answered with 404, a bad cursor or limit with 400.
     *     The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
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
         * @description Id of the session.
         *     An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
        /**
         * @description Id of a thread of this session, the primary thread included.
         *     A thread of another session is answered with 404.
         */
        thread_id: components["parameters"]["ThreadId"];
      };
      cookie?: never;
    };
    /**
     * Stream session thread events
     * @description Delivers the events of one thread live, as server-sent events.
     *     The stream of the primary thread is that of the session.
     *     Each event is one frame: `event: <type>`, then `data: <the event as one line of JSON>`, then an empty line.
     *     The schema describes the decoded data of a frame.
     *     The answer is `text/event-stream` whatever `accept` asks for.
     *
     *     The stream is live only: it has what is emitted after the connection opened, no replay and no resuming by `Last-Event-ID`.
     *     To miss nothing, open the stream first, then list the history of the thread, then skip what was already seen, by id and `processed_at`.
     *     Any number of connections can be open, and each receives everything.
     *
     *     With `event_deltas[]` the connection also receives previews: `event_start`, then `event_delta` pieces, then the whole event.
     *     The whole event has the announced id and is the last frame about it; the pieces may stop early.
     *     An `agent.thinking` is announced without pieces.
     *     Previews are text only, never stored, and absent for a model request that was under way when the connection opened.
     *     Only the thread being read is previewed.
     *
     *     Frames `event: ping` and comment lines keep the connection alive and mean nothing else.
     *     A failure after the 200 is a frame `event: error` whose data is an error body, as in the 4xx and 5xx answers.
     *     The stream ends when the session is deleted; going idle does not end it.
     *     It can drop at any time, and opening another one is always safe.
     *
     *     It opens in every status and after archiving; on a terminated thread nothing more comes.
     *     An unknown thread, a thread of another session and an unknown or deleted session are answered with 404, a bad `event_deltas[]` with 400.
     *     An organization has 1,200 reads per minute, and opening a stream is one.
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
     * @description Answers one page of agents in their newest versions, newest agent first.
     *     Archived agents are left out unless `include_archived` is true.
     *
     *     The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["agents.list"];
    put?: never;
    /**
     * Create agent
     * @description Saves a new agent as version 1.
     *     The answer shows it with every default filled in: settings of the tools, versions of the skills, effort and speed of the model, versions of the agents on a roster.
     *
     *     A body that breaks a rule, a model that does not exist or has no such speed, a name that two tools share, a server without its toolset and skills without the `read` tool are answered with 400.
     *     An unknown agent on a roster is answered with 404.
     *     An organization can create 300 objects per minute.
     *
     *     There is no idempotency key, so a repeat after a lost answer can create a second agent.
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
         * @description Id of the agent.
         *     An id that the service does not know is answered with 404.
         */
        agent_id: components["parameters"]["PathAgentId"];
      };
      cookie?: never;
    };
    /**
     * Retrieve agent
     * @description Answers the newest version of an agent, or the one that `version` names.
     *     It works after archiving too.
     *     An unknown agent or version is answered with 404, a version below 1 with 400.
     *
     *     The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["agents.retrieve"];
    put?: never;
    /**
     * Update agent
     * @description Changes an agent, which makes its next version.
     *     What is left out stays as it is, and the whole result is checked as for a new agent.
     *     A request that changes nothing answers the agent as it is, without a new version.
     *
     *     Earlier versions stay readable, and sessions and rosters that name them keep them.
     *
     *     With `version` the request is refused with 409 and the type `invalid_request_error` unless it names the newest version; official SDKs repeat it all the same.
     *     An archived agent, an empty name and a null model are answered with 400.
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
         * @description Id of the agent.
         *     An id that the service does not know is answered with 404.
         */
        agent_id: components["parameters"]["PathAgentId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive agent
     * @description Retires an agent for good: it stays readable, and takes no updates and no new sessions.
     *     Sessions that use it go on.
     *     An unknown agent is answered with 404.
     *
     *     There is no way back, and no call that deletes an agent.
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
         * @description Id of the agent.
         *     An id that the service does not know is answered with 404.
         */
        agent_id: components["parameters"]["PathAgentId"];
      };
      cookie?: never;
    };
    /**
     * List agent versions
     * @description Answers one page of the versions of an agent, newest version first.
     *     Each is the whole agent as it was.
     *     An unknown agent is answered with 404.
     *
     *     The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
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
     * @description Answers one page of environments, newest first.
     *     Archived environments are left out unless `include_archived` is true.
     *
     *     The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["environments.list"];
    put?: never;
    /**
     * Create environment
     * @description Saves a new environment for sessions to work in.
     *     The answer shows its configuration with every default filled in.
     *
     *     A body that breaks a rule is answered with 400, packages on a limited network without `allow_package_managers` too.
     *     An organization that has creating switched off is answered with 403 and `environment_create_disabled`.
     *
     *     There is no idempotency key, so a repeat after a lost answer can create a second environment.
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
         * @description Id of the environment.
         *     An id that the service does not know is answered with 404.
         */
        environment_id: components["parameters"]["EnvironmentId"];
      };
      cookie?: never;
    };
    /**
     * Retrieve environment
     * @description Answers an environment, an archived one too.
     *     An unknown or deleted one is answered with 404.
     *
     *     The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["environments.retrieve"];
    put?: never;
    /**
     * Update environment
     * @description Changes an environment for sandboxes that start later; running ones keep what they have.
     *     What is left out stays as it is, also inside `config`.
     *
     *     An archived environment is refused with 400 and `environment_archived`, another kind of configuration with `invalid_config_type_change`.
     *     An organization that has updating switched off is answered with 403 and `environment_update_disabled`.
     */
    post: operations["environments.update"];
    /**
     * Delete environment
     * @description Removes an environment, an archived one too.
     *     One that sessions use is refused with 409, `x-should-retry: false` and the type `invalid_request_error`.
     *     An unknown environment is answered with 404.
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
         * @description Id of the environment.
         *     An id that the service does not know is answered with 404.
         */
        environment_id: components["parameters"]["EnvironmentId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive environment
     * @description Retires an environment for good: it stays readable, and takes no updates and no new sessions.
     *     Sessions that work in it go on.
     *     An archived environment is answered as it is, an unknown one with 404.
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
     * @description Answers one page of files, newest first.
     *     Expired files are listed until 30 days after their end.
     *     A malformed cursor and `ids[]` beside `page` or `limit` are answered with 400.
     *
     *     The call changes nothing and can be repeated.
     */
    get: operations["files.list"];
    put?: never;
    /**
     * Upload file
     * @description Keeps a file, for sessions to mount and messages to name.
     *     An upload can be read by agents and not be downloaded.
     *
     *     A missing part, a bad name and a bad `expires_in_seconds` are answered with 400, more than 500 MB with 413.
     *     An organization that holds 1 TB is answered with 400 and `storage_quota_exceeded`.
     *
     *     There is no idempotency key, so a repeat after a lost answer can keep the file twice.
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
         * @description Id of the file.
         *     An id that the service does not know is answered with 404.
         */
        file_id: components["parameters"]["FileId"];
      };
      cookie?: never;
    };
    /**
     * Retrieve file metadata
     * @description Answers what is known about a file, without its content.
     *     It works until 30 days after the file expired.
     *     An unknown or deleted file is answered with 404.
     *
     *     The call changes nothing and can be repeated.
     */
    get: operations["files.retrieve_metadata"];
    put?: never;
    post?: never;
    /**
     * Delete file
     * @description Removes a file at once.
     *     Sessions that mounted it keep their copies.
     *     An unknown file is answered with 404.
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
         * @description Id of the file.
         *     An id that the service does not know is answered with 404.
         */
        file_id: components["parameters"]["FileId"];
      };
      cookie?: never;
    };
    /**
     * Download file
     * @description Answers the bytes of a file that an agent made.
     *     An upload is refused with 400 and `file_not_downloadable`, an expired file with 404 and `file_expired`, an unknown one with 404.
     *
     *     The call changes nothing and can be repeated.
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
     * @description Answers one page of vaults, newest first.
     *     Archived vaults are left out unless `include_archived` is true.
     *
     *     The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["vaults.list"];
    put?: never;
    /**
     * Create vault
     * @description Makes an empty vault.
     *     A body that breaks a rule is answered with 400.
     *
     *     There is no idempotency key, so a repeat after a lost answer can create a second vault.
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
         * @description Id of the vault.
         *     An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
      };
      cookie?: never;
    };
    /**
     * Retrieve vault
     * @description Answers a vault, an archived one too, without what it holds.
     *     An unknown or deleted vault is answered with 404.
     *
     *     The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["vaults.retrieve"];
    put?: never;
    /**
     * Update vault
     * @description Changes the name and the metadata of a vault.
     *     What is left out stays as it is.
     *     An archived vault is refused with 400.
     */
    post: operations["vaults.update"];
    /**
     * Delete vault
     * @description Removes a vault with its credentials.
     *     Sessions that use it go on without them.
     *     An unknown vault is answered with 404.
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
         * @description Id of the vault.
         *     An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive vault
     * @description Retires a vault for good and destroys the secrets of all its credentials.
     *     The records stay readable, and new sessions that name the vault fail.
     *     An unknown vault is answered with 404.
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
         * @description Id of the vault.
         *     An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
      };
      cookie?: never;
    };
    /**
     * List credentials
     * @description Answers one page of the credentials of a vault, newest first, without their secrets.
     *     Archived credentials are left out unless `include_archived` is true.
     *     An unknown vault is answered with 404.
     *
     *     The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["vaults.credentials.list"];
    put?: never;
    /**
     * Create credential
     * @description Puts a credential into a vault.
     *     The answer shows it without its secrets, and so does every later one.
     *     Nothing is tried: a wrong secret shows when a session uses it.
     *
     *     A server or a variable that an active credential of the vault has is refused with 409 and the type `invalid_request_error`.
     *     A moment in the past, no place for the secret to go and a host that is none are answered with 400, and so is the 21st credential.
     *
     *     There is no idempotency key; a repeat after a lost answer meets the 409.
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
         * @description Id of the vault.
         *     An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
        /**
         * @description Id of a credential of this vault.
         *     A credential of another vault is answered with 404.
         */
        credential_id: components["parameters"]["CredentialId"];
      };
      cookie?: never;
    };
    /**
     * Retrieve credential
     * @description Answers a credential without its secrets, an archived one too.
     *     An unknown credential, or one of another vault, is answered with 404.
     *
     *     The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["vaults.credentials.retrieve"];
    put?: never;
    /**
     * Update credential
     * @description Changes a credential, most often its secret.
     *     Running sessions get the new one without a restart.
     *
     *     Another `type`, a property that never changes, a moment in the past and an archived credential are refused with 400.
     */
    post: operations["vaults.credentials.update"];
    /**
     * Delete credential
     * @description Removes a credential, and frees its server or variable for another.
     *     Running sessions lose it.
     *     An unknown credential is answered with 404.
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
         * @description Id of the vault.
         *     An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
        /**
         * @description Id of a credential of this vault.
         *     A credential of another vault is answered with 404.
         */
        credential_id: components["parameters"]["CredentialId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive credential
     * @description Destroys the secrets of a credential and keeps its record.
     *     Its server or variable is free for another credential.
     *     An unknown credential is answered with 404.
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
         * @description Id of the vault.
         *     An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
        /**
         * @description Id of a credential of this vault.
         *     A credential of another vault is answered with 404.
         */
        credential_id: components["parameters"]["CredentialId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Validate OAuth credential
     * @description Tries an OAuth credential on its MCP server, and asks for a new token if the server refuses the old one.
     *     What comes of it is in the answer and never an HTTP error.
     *
     *     Credentials of other kinds are refused with 400, unknown ones with 404.
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
     * @description Answers one page of memory stores, newest first.
     *     Archived stores are left out unless `include_archived` is true.
     *
     *     The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["memory_stores.list"];
    put?: never;
    /**
     * Create memory store
     * @description Makes an empty memory store.
     *     A body that breaks a rule is answered with 400.
     *
     *     There is no idempotency key, so a repeat after a lost answer can create a second store.
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
         * @description Id of the memory store.
         *     An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
      };
      cookie?: never;
    };
    /**
     * Retrieve memory store
     * @description Answers a memory store, an archived one too.
     *     An unknown or deleted store is answered with 404.
     *
     *     The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["memory_stores.retrieve"];
    put?: never;
    /**
     * Update memory store
     * @description Changes name, description and metadata of a memory store.
     *     What is left out stays as it is, and sessions that mounted the store keep the old name.
     *     An archived store is refused with 400.
     */
    post: operations["memory_stores.update"];
    /**
     * Delete memory store
     * @description Removes a memory store with its memories and their versions.
     *     An unknown store is answered with 404.
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
         * @description Id of the memory store.
         *     An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive memory store
     * @description Retires a memory store for good.
     *     Reading, deleting memories and redacting versions still work; writing and attaching do not.
     *     An archived store is answered as it is, an unknown one with 404.
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
         * @description Id of the memory store.
         *     An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
      };
      cookie?: never;
    };
    /**
     * List memories
     * @description Answers one page of the memories of a store, in an order of the service's own that stays the same.
     *     A prefix without `/` at its end and another `depth` than 0 or 1 are answered with 400.
     *
     *     The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["memory_stores.memories.list"];
    put?: never;
    /**
     * Create memory
     * @description Writes a new memory, and the first version of it.
     *     It never overwrites: a path at, above or below that of another memory is refused with 409 and `memory_path_conflict_error`.
     *
     *     A path or a text that breaks a rule, a store that holds 2,000 memories and an archived store are refused with 400.
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
         * @description Id of the memory store.
         *     An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
        /**
         * @description Id of a memory of this store.
         *     An id that the service does not know is answered with 404.
         */
        memory_id: components["parameters"]["MemoryId"];
      };
      cookie?: never;
    };
    /**
     * Retrieve memory
     * @description Answers a memory, with its text unless `view` is `basic`.
     *     An unknown or deleted memory is answered with 404.
     *
     *     The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
     */
    get: operations["memory_stores.memories.retrieve"];
    put?: never;
    /**
     * Update memory
     * @description Changes the text of a memory, its path or both, and makes a version.
     *     A request that changes nothing makes none.
     *
     *     With `precondition` it is refused with 409 and `memory_precondition_failed_error` if the stored text is another, unless text and path are already as asked.
     *     A path that is taken is refused with 409 and `memory_path_conflict_error`.
     *     A body without text and path, and an archived store, are refused with 400.
     */
    post: operations["memory_stores.memories.update"];
    /**
     * Delete memory
     * @description Removes a memory, and makes a last version that says so.
     *     It works in an archived store too.
     *     With `expected_content_sha256` it is refused with 409 and `memory_precondition_failed_error` if the stored text is another.
     *     An unknown memory is answered with 404.
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
         * @description Id of the memory store.
         *     An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
      };
      cookie?: never;
    };
    /**
     * List memory versions
     * @description Answers one page of the versions of all memories of a store, newest first.
     *     Versions outlive their memory, for at least 30 days, and not their store.
     *
     *     The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
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
         * @description Id of the memory store.
         *     An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
        /**
         * @description Id of a version of a memory of this store.
         *     An id that the service does not know is answered with 404.
         */
        memory_version_id: components["parameters"]["MemoryVersionId"];
      };
      cookie?: never;
    };
    /**
     * Retrieve memory version
     * @description Answers a version of a memory, with its text unless `view` is `basic`.
     *     An unknown version is answered with 404.
     *
     *     The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
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
         * @description Id of the memory store.
         *     An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
        /**
         * @description Id of a version of a memory of this store.
         *     An id that the service does not know is answered with 404.
         */
        memory_version_id: components["parameters"]["MemoryVersionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Redact memory version
     * @description Destroys path, text, size and hash of a version, and keeps that there was a change, when and by whom.
     *     It works in an archived store too.
     *
     *     The version that a memory is at is refused with 400: change or delete the memory first.
     *     An unknown version is answered with 404.
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
    /** @description A call with an API key. */
    APIActor: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "api_actor";
      /** @description Key that the call was made with. */
      api_key_id: string;
    };
    /**
     * @description The service failed.
     *     Comes with status 500.
     */
    APIErrorObject: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "api_error";
      /** @description Text for people, which can change at any time. */
      message: string;
      details?: components["schemas"]["ErrorDetails"];
    };
    /** @description The agent acts as an IAM role that the customer chose. */
    AWSRoleExecutionIdentity: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "aws_role";
      /** @description ARN of the role, up to 2048 characters. */
      role_arn: string;
    };
    /**
     * @description Mounts a read-only copy of an uploaded file into the sandbox of an existing session.
     *     Repositories and memory stores can be attached only when the session is created.
     */
    AddSessionResourceRequest: {
      /** @constant */
      type: "file";
      /** @description Id of an uploaded file. */
      file_id: string;
      /**
       * @description Absolute path that the file gets below `/mnt/session/uploads`; missing folders are made.
       *     Defaults to `/mnt/session/uploads/<file_id>`.
       */
      mount_path?: string | null;
    };
    /**
     * @description A model that the primary thread can ask for advice.
     *     It stands where an agent would stand, on a roster or on the thread of a consultation.
     */
    Advisor: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "advisor";
      /** @description Id of the model that gives the advice. */
      model: string;
    };
    /**
     * @description A saved agent in one of its versions.
     *     A version never changes: an update makes the next one, and sessions keep the one they began with.
     */
    Agent: {
      /** @description Id of the agent, the same in all versions. */
      id: string;
      /** @constant */
      type: "agent";
      /**
       * Format: int32
       * @description Number of the version, counted from 1.
       */
      version: number;
      /** @description Name of the agent for people. */
      name: string;
      /**
       * @description What the agent is for.
       *     Null when nothing was said.
       */
      description: string | null;
      model: components["schemas"]["ModelConfig"];
      /**
       * @description System prompt.
       *     Null when there is none.
       */
      system: string | null;
      /** @description Tools, with their settings resolved. */
      tools: components["schemas"]["AgentTool"][];
      /** @description MCP servers that the toolsets can name. */
      mcp_servers: components["schemas"]["MCPServerURLDefinition"][];
      /** @description Skills, each in one version. */
      skills: components["schemas"]["Skill"][];
      /**
       * @description How the agent works with other agents.
       *     Null when it works alone.
       */
      multiagent: components["schemas"]["Multiagent"] | null;
      execution_identity: components["schemas"]["ExecutionIdentity"];
      metadata: components["schemas"]["Metadata"];
      created_at: components["schemas"]["Timestamp"];
      updated_at: components["schemas"]["Timestamp"];
      /**
       * @description When the agent was archived.
       *     Null until then.
       */
      archived_at: components["schemas"]["Timestamp"] | null;
    };
    /** @description A judgement made under the `auto` policy. */
    AgentAutoEvaluatedPermission:
      | components["schemas"]["AgentAutoEvaluatedPermissionAllow"]
      | components["schemas"]["AgentAutoEvaluatedPermissionAsk"]
      | components["schemas"]["AgentAutoEvaluatedPermissionDeny"]
      | components["schemas"]["UnknownMember"];
    /** @description Judged safe. */
    AgentAutoEvaluatedPermissionAllow: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "allow";
    };
    /** @description No judgement was reached, so the call waits for the client. */
    AgentAutoEvaluatedPermissionAsk: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "ask";
      /** @description Why no judgement was reached. */
      reason_code: "indeterminate" | (string & {});
    };
    /**
     * @description Refused.
     *     An error tool result follows without asking the client.
     */
    AgentAutoEvaluatedPermissionDeny: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "deny";
      /** @description Why the call was refused. */
      reason_code: ("high_risk" | "indeterminate") | (string & {});
    };
    /** @description A part of what an agent says. */
    AgentContentBlock: components["schemas"]["RedactedBlock"] | components["schemas"]["TextBlock"];
    /**
     * @description The agent calls a tool that the client runs.
     *     The session waits for a `user.custom_tool_result` that names this event.
     *     Permission policies do not apply to such tools.
     */
    AgentCustomToolUseEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "agent.custom_tool_use";
      /** @description Name of the tool, as the agent declares it. */
      name: string;
      /** @description Arguments of the call, shaped by the `input_schema` of the tool. */
      input: components["schemas"]["JsonObject"];
      /** @description Thread that made the call, on a copy posted to the primary thread. */
      session_thread_id?: string | null;
      processed_at: components["schemas"]["Timestamp"];
    };
    /**
     * @description What the permission check decided for this call.
     * @enum {string}
     */
    AgentEvaluatedPermission: "allow" | "ask" | "deny";
    /** @description One page of agents, or of the versions of one agent. */
    AgentList: {
      /** @description What stands on this page. */
      data: components["schemas"]["Agent"][];
      /**
       * @description Cursor of the following page, to be sent as `page`.
       *     Null on the last page.
       */
      next_page: string | null;
    };
    /**
     * @description What a tool of an MCP server returned.
     *     Calls that were denied or interrupted get one too, with `is_error: true`.
     */
    AgentMCPToolResultEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "agent.mcp_tool_result";
      /** @description Id of the `agent.mcp_tool_use` event. */
      mcp_tool_use_id: components["schemas"]["EventId"];
      /** @description What the agent reads. */
      content?: components["schemas"]["ToolResultContentBlock"][];
      /** @description Whether the call failed, was denied or was interrupted. */
      is_error?: boolean | null;
      processed_at: components["schemas"]["Timestamp"];
    };
    /**
     * @description The agent calls a tool of an MCP server.
     *     With `evaluated_permission: ask` the call waits for a `user.tool_confirmation` that names this event.
     */
    AgentMCPToolUseEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "agent.mcp_tool_use";
      /** @description Name of the server, as the agent's `mcp_servers` declare it. */
      mcp_server_name: string;
      /** @description Name of the tool on that server. */
      name: string;
      /** @description Arguments of the call. */
      input: components["schemas"]["JsonObject"];
      evaluated_permission?: components["schemas"]["AgentEvaluatedPermission"];
      /**
       * @description Which policy decided, and how.
       *     Absent when the call was refused before a policy was asked, and on older events.
       */
      evaluation?: components["schemas"]["AgentToolEvaluation"];
      /** @description Thread that made the call, on a copy posted to the primary thread. */
      session_thread_id?: string | null;
      processed_at: components["schemas"]["Timestamp"];
    };
    /**
     * @description Text from the agent.
     *     With previews switched on, `event_start` and `event_delta` announce it under the same id.
     */
    AgentMessageEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "agent.message";
      /** @description The complete text, in blocks. */
      content: components["schemas"]["AgentContentBlock"][];
      processed_at: components["schemas"]["Timestamp"];
    };
    /**
     * @description A message is being written.
     *     Pieces of its text follow as `event_delta`.
     */
    AgentMessagePreview: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "agent.message";
    };
    /** @description An agent named by an object, as it is or with overrides. */
    AgentObjectParams:
      | components["schemas"]["AgentReferenceParams"]
      | components["schemas"]["AgentWithOverridesParams"];
    /**
     * @description The agent that works in the session.
     *     A string is the id of an agent and takes its newest version.
     *     An object can pin a version or override parts of the agent.
     *     Later changes to the agent do not reach the session.
     */
    AgentParam: string | components["schemas"]["AgentObjectParams"];
    /** @description An agent in one version, as it was resolved when the block that names it was saved. */
    AgentReference: {
      /** @description Id of the agent. */
      id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "agent";
      /**
       * Format: int32
       * @description Version that is pinned.
       */
      version: number;
    };
    /** @description An agent as it is saved, in one version. */
    AgentReferenceParams: {
      /** @description Id of the agent, such as `agent_…`. */
      id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "agent";
      /**
       * Format: int32
       * @description Version to pin.
       *     Defaults to the newest.
       */
      version?: number;
    };
    /**
     * @description The agent is thinking.
     *     A sign of progress without the thoughts themselves.
     */
    AgentThinkingEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "agent.thinking";
      processed_at: components["schemas"]["Timestamp"];
    };
    /**
     * @description Thinking has begun.
     *     No pieces follow.
     */
    AgentThinkingPreview: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "agent.thinking";
    };
    /**
     * @description The thread's history was summarised to fit the model's context.
     *     It appears between two model requests.
     */
    AgentThreadContextCompactedEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "agent.thread_context_compacted";
      processed_at: components["schemas"]["Timestamp"];
    };
    /**
     * @description A message from another thread arrives: a task for a child, a report for its parent, or advice.
     *     Advice can arrive after the advisor's thread is terminated.
     */
    AgentThreadMessageReceivedEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "agent.thread_message_received";
      /** @description Thread that sent the message. */
      from_session_thread_id: string;
      /** @description Name of the agent that sent the message. */
      from_agent_name?: string | null;
      /** @description What the other agent wrote. */
      content: components["schemas"]["UserContentBlock"][];
      processed_at: components["schemas"]["Timestamp"];
    };
    /** @description A message to another thread leaves this one. */
    AgentThreadMessageSentEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "agent.thread_message_sent";
      /** @description Thread that the message goes to. */
      to_session_thread_id: string;
      /** @description Name of the agent that the message goes to. */
      to_agent_name?: string | null;
      /** @description What the agent wrote. */
      content: components["schemas"]["UserContentBlock"][];
      processed_at: components["schemas"]["Timestamp"];
    };
    /** @description One entry of an agent's tools, with every default filled in. */
    AgentTool:
      | components["schemas"]["AgentToolset20260401"]
      | components["schemas"]["CustomTool"]
      | components["schemas"]["MCPToolset"];
    /** @description Settings of one built-in tool, as they apply in the session. */
    AgentToolConfig:
      | components["schemas"]["BashToolConfig"]
      | components["schemas"]["EditToolConfig"]
      | components["schemas"]["GlobToolConfig"]
      | components["schemas"]["GrepToolConfig"]
      | components["schemas"]["ReadToolConfig"]
      | components["schemas"]["WebFetchToolConfig"]
      | components["schemas"]["WebSearchToolConfig"]
      | components["schemas"]["WriteToolConfig"];
    /**
     * @description Settings of one built-in tool.
     *     The property `name` tells which one; `type` can be left out and repeats it.
     */
    AgentToolConfigParams:
      | components["schemas"]["BashToolConfigParams"]
      | components["schemas"]["EditToolConfigParams"]
      | components["schemas"]["GlobToolConfigParams"]
      | components["schemas"]["GrepToolConfigParams"]
      | components["schemas"]["ReadToolConfigParams"]
      | components["schemas"]["WebFetchToolConfigParams"]
      | components["schemas"]["WebSearchToolConfigParams"]
      | components["schemas"]["WriteToolConfigParams"];
    /** @description Which policy decided, and how. */
    AgentToolEvaluation:
      | components["schemas"]["AgentToolEvaluationAlwaysAllow"]
      | components["schemas"]["AgentToolEvaluationAlwaysAsk"]
      | components["schemas"]["AgentToolEvaluationAuto"]
      | components["schemas"]["UnknownMember"];
    /**
     * @description The tool runs without asking.
     *     Comes with `allow`.
     */
    AgentToolEvaluationAlwaysAllow: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "always_allow";
    };
    /**
     * @description The tool waits for the client.
     *     Comes with `ask`.
     */
    AgentToolEvaluationAlwaysAsk: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "always_ask";
    };
    /**
     * @description The service judged this call.
     *     The inner decision equals the outer one.
     */
    AgentToolEvaluationAuto: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "auto";
      evaluated_permission: components["schemas"]["AgentAutoEvaluatedPermission"];
    };
    /**
     * @description One entry of the tools that an agent may use: the built-in toolset, the tools of one MCP server, or a tool that the client runs.
     *     No two tools of one array share a name.
     */
    AgentToolParams:
      | components["schemas"]["AgentToolset20260401Params"]
      | components["schemas"]["CustomToolParams"]
      | components["schemas"]["MCPToolsetParams"];
    /**
     * @description What a built-in tool returned.
     *     Calls that were denied or interrupted get one too, with `is_error: true`.
     */
    AgentToolResultEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "agent.tool_result";
      /** @description Id of the `agent.tool_use` event. */
      tool_use_id: components["schemas"]["EventId"];
      /**
       * @description What the agent reads.
       *     Very long output is cut, and the whole of it is left in a file in the sandbox.
       */
      content?: components["schemas"]["ToolResultContentBlock"][];
      /** @description Whether the call failed, was denied or was interrupted. */
      is_error?: boolean | null;
      processed_at: components["schemas"]["Timestamp"];
    };
    /**
     * @description The agent calls a built-in tool.
     *     With `evaluated_permission: ask` the call waits for a `user.tool_confirmation` that names this event.
     *     In a `self_hosted` environment it waits for a `user.tool_result`.
     */
    AgentToolUseEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "agent.tool_use";
      /** @description Name of the built-in tool. */
      name: ("bash" | "edit" | "read" | "write" | "glob" | "grep" | "web_fetch" | "web_search") | (string & {});
      /**
       * @description Arguments of the call.
       *     `bash` takes `command`, `restart` and `timeout_ms`.
       *     `read` takes `file_path` and `view_range`, and `write` takes `file_path` and `content`.
       *     `edit` takes `file_path`, `old_string`, `new_string` and `replace_all`.
       *     `glob` and `grep` take `pattern` and `path`.
       *     `web_fetch` takes `url`, and `web_search` takes `query`.
       */
      input: components["schemas"]["JsonObject"];
      evaluated_permission?: components["schemas"]["AgentEvaluatedPermission"];
      /**
       * @description Which policy decided, and how.
       *     Absent when the call was refused before a policy was asked, and on older events.
       */
      evaluation?: components["schemas"]["AgentToolEvaluation"];
      /** @description Thread that made the call, on a copy posted to the primary thread. */
      session_thread_id?: string | null;
      processed_at: components["schemas"]["Timestamp"];
    };
    /** @description The built-in tools of an agent, with every default filled in. */
    AgentToolset20260401: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "agent_toolset_20260401";
      default_config: components["schemas"]["AgentToolsetDefaultConfig"];
      /** @description Settings of single tools, which win over `default_config`. */
      configs: components["schemas"]["AgentToolConfig"][];
    };
    /**
     * @description Switches the built-in tools on.
     *     Without further settings all of them are enabled and run without asking.
     */
    AgentToolset20260401Params: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "agent_toolset_20260401";
      /** @description Settings of each tool that `configs` leaves out or sets in part. */
      default_config?: components["schemas"]["AgentToolsetDefaultConfigParams"] | null;
      /** @description Settings of single tools, which win over `default_config`. */
      configs?: components["schemas"]["AgentToolConfigParams"][];
    };
    /** @description What applies to each built-in tool without settings of its own. */
    AgentToolsetDefaultConfig: {
      /** @description Whether the agent can call the tools. */
      enabled: boolean;
      permission_policy: components["schemas"]["PermissionPolicy"];
    };
    /** @description Settings that all built-in tools start from. */
    AgentToolsetDefaultConfigParams: {
      /**
       * @description Whether the agent can call the tools.
       *     Defaults to `true`.
       * @default true
       */
      enabled?: boolean | null;
      /**
       * @description Who decides about calls.
       *     Defaults to `always_allow`.
       */
      permission_policy?: components["schemas"]["PermissionPolicy"] | null;
    };
    /**
     * @description A saved agent with parts of it replaced for this session.
     *     A part that is left out is inherited, a value replaces the whole part, and null or an empty array clears it where that is possible.
     *     The saved agent does not change.
     *     Copies of the agent on its own roster get the same overrides.
     */
    AgentWithOverridesParams: {
      /** @description Id of the agent, such as `agent_…`. */
      id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "agent_with_overrides";
      /**
       * Format: int32
       * @description Version to start from.
       *     Defaults to the newest.
       */
      version?: number;
      /**
       * @description Replaces the model.
       *     It cannot be cleared: null is refused with `agent_model_required`.
       *     An `effort` inside it is ignored, and the new model runs with its own default effort instead of the agent's.
       *     The agent's `inference_geo` goes with the old model unless it is given again.
       */
      model?: components["schemas"]["ModelParams"];
      /**
       * @description Replaces the system prompt, up to 100,000 characters.
       *     Null clears it.
       */
      system?: string | null;
      /**
       * @description Replaces all tools.
       *     All toolsets together hold at most 256 tools.
       *     An empty array clears them, which is refused while skills remain, because skills need the `read` tool.
       */
      tools?: components["schemas"]["AgentToolParams"][];
      /**
       * @description Replaces all MCP servers.
       *     At most 20, each with its own name.
       *     An empty array clears them, which is refused while an `mcp_toolset` still names a server.
       */
      mcp_servers?: components["schemas"]["URLMCPServerParams"][];
      /**
       * @description Replaces all skills, and an empty array clears them.
       *     All agents of a session together have at most 500 different skills.
       */
      skills?: components["schemas"]["SkillParams"][];
    };
    /** @description Every call runs without asking. */
    AlwaysAllowPolicy: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "always_allow";
    };
    /** @description Every call pauses until the client answers with a `user.tool_confirmation`. */
    AlwaysAskPolicy: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "always_ask";
    };
    /**
     * @description Name of a beta feature, as sent in the `anthropic-beta` header.
     *     Most operations require `managed-agents-2026-04-01`, those on memory stores that or `agent-memory-2026-07-22`, and those on files none.
     *     Without the one that it needs a path is answered with 404.
     *     The other values switch on other features of the platform.
     *     A value that the service does not know is answered with 400, but it can know more than are listed here.
     */
    AnthropicBeta:
      | (
          | "admin-user-sign-out-2026-10-08"
          | "advisor-tool-2026-03-01"
          | "agent-memory-2026-07-22"
          | "analytics-usage-cost-2026-08-24"
          | "cache-diagnosis-2026-04-07"
          | "ce-plugins-2026-09-01"
          | "ce-user-management-2026-07-13"
          | "code-execution-2025-05-22"
          | "compact-2026-01-12"
          | "compact-2026-09-04"
          | "computer-use-2024-10-22"
          | "computer-use-2025-01-24"
          | "computer-use-2025-11-24"
          | "context-1m-2025-08-07"
          | "context-management-2025-06-27"
          | "dev-full-thinking-2025-05-14"
          | "dreaming-2026-04-21"
          | "experimental-claude-tag-2026-10-21"
          | "extended-cache-ttl-2025-04-11"
          | "fallback-credit-2026-06-01"
          | "fallback-credit-2026-07-01"
          | "fast-mode-2026-02-01"
          | "files-api-2025-04-14"
          | "inline-tools-2026-09-15"
          | "interleaved-thinking-2025-05-14"
          | "managed-agents-2026-04-01"
          | "mcp-client-2025-04-04"
          | "mcp-client-2025-11-20"
          | "mcp-client-2026-09-15"
          | "mcp-tunnels-2026-06-22"
          | "message-batches-2024-09-24"
          | "message-threads-2026-08-12"
          | "mid-conversation-output-config-2026-07-01"
          | "mid-conversation-system-clear-at-2026-08-21"
          | "mid-conversation-tool-changes-2026-07-01"
          | "model-context-window-exceeded-2025-08-26"
          | "output-128k-2025-02-19"
          | "output-300k-2026-03-24"
          | "pdfs-2024-09-25"
          | "prompt-caching-2024-07-31"
          | "server-side-fallback-2026-06-01"
          | "server-side-fallback-2026-07-01"
          | "skills-2025-10-02"
          | "spend-limit-reads-2026-09-26"
          | "structured-outputs-2025-11-13"
          | "task-budgets-2026-03-13"
          | "telemetry-destinations-2026-08-11"
          | "thinking-binding-controls-2026-08-01"
          | "thinking-display-updates-2026-08-18"
          | "thinking-token-count-2026-05-13"
          | "token-counting-2024-11-01"
          | "token-efficient-tools-2025-02-19"
          | "user-profiles-2026-03-24"
          | "user-profiles-2026-08-18"
          | "user-profiles-2026-09-04"
          | "user-profiles-billing-2026-10-01"
          | "webhooks-2026-10-07"
        )
      | (string & {});
    /** @description A skill that Anthropic maintains. */
    AnthropicSkill: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "anthropic";
      /** @description Short name of the skill, such as `xlsx`. */
      skill_id: string;
      /** @description Version that is loaded. */
      version: string;
    };
    /** @description A skill that Anthropic maintains. */
    AnthropicSkillParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "anthropic";
      /** @description Short name of the skill, such as `xlsx`. */
      skill_id: string;
      /**
       * @description Version to pin.
       *     Defaults to the newest.
       */
      version?: string | null;
    };
    /**
     * @description The credential is missing, malformed, revoked or expired.
     *     Comes with status 401.
     */
    AuthenticationErrorObject: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "authentication_error";
      /** @description Text for people, which can change at any time. */
      message: string;
      details?: components["schemas"]["ErrorDetails"];
    };
    /**
     * @description The service judges each call from the tool, its input and the session so far.
     *     A call judged safe runs, and a call judged risky is refused without asking.
     *     A call without a judgement pauses for the client, or is refused in some cases.
     */
    AutoPolicy: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "auto";
    };
    /** @description A document in the request itself. */
    Base64DocumentSource: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "base64";
      /** @description Media type of the document, as in `application/pdf`. */
      media_type: string;
      /** @description The document in base64. */
      data: string;
    };
    /** @description An image in the request itself. */
    Base64ImageSource: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "base64";
      /** @description Media type of the image, as in `image/png`. */
      media_type: string;
      /** @description The image in base64. */
      data: string;
    };
    /** @description Settings of `bash`, as they apply in the session. */
    BashToolConfig: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "bash";
      /** @constant */
      name: "bash";
      /** @description Whether the agent can call the tool. */
      enabled: boolean;
      permission_policy: components["schemas"]["PermissionPolicy"];
    };
    /** @description Settings of `bash`, which runs shell commands in the sandbox. */
    BashToolConfigParams: {
      /** @constant */
      type?: "bash";
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      name: "bash";
      /**
       * @description Whether the agent can call the tool.
       *     Unset or null, `default_config` applies.
       */
      enabled?: boolean | null;
      /**
       * @description Who decides about calls of the tool.
       *     Unset or null, `default_config` applies.
       */
      permission_policy?: components["schemas"]["PermissionPolicy"] | null;
    };
    /**
     * @description Something is wrong with the payment.
     *     Comes with status 402.
     */
    BillingErrorObject: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "billing_error";
      /** @description Text for people, which can change at any time. */
      message: string;
      details?: components["schemas"]["ErrorDetails"];
    };
    /** @description The tip of a branch. */
    BranchCheckout: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "branch";
      /** @description Name of the branch. */
      name: string;
    };
    /**
     * @description A hard limit on what a session may spend.
     *     At the limit the session goes `idle` with the stop reason `budget_reached` and works on when the limit is raised or removed.
     */
    BudgetLimit: {
      /** @constant */
      type: "limit";
      /**
       * @description Highest cost of the session, more than zero.
       *     List prices are counted, also where a discount makes the bill smaller.
       */
      max_list_cost: components["schemas"]["MonetaryAmount"];
    };
    /** @description Input tokens written to the prompt cache, by how long an entry lives. */
    CacheCreationUsage: {
      /**
       * Format: int32
       * @description Tokens in entries that live five minutes, which is the default.
       */
      ephemeral_5m_input_tokens?: number;
      /**
       * Format: int32
       * @description Tokens in entries that live one hour.
       */
      ephemeral_1h_input_tokens?: number;
    };
    /** @description An HTTP answer that was met while a credential was tried, cleaned of secrets. */
    CapturedHTTPResponse: {
      /**
       * Format: int32
       * @description Status of the answer.
       */
      status_code: number;
      /** @description Type of its body. */
      content_type: string;
      /** @description Its body, or the beginning of it. */
      body: string;
      /** @description Whether the body went on. */
      body_truncated: boolean;
    };
    /** @description What of a repository is checked out. */
    Checkout: components["schemas"]["BranchCheckout"] | components["schemas"]["CommitCheckout"];
    /** @description Sandboxes that the service runs. */
    CloudConfig: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "cloud";
      networking: components["schemas"]["Network"];
      packages: components["schemas"]["Packages"];
    };
    /** @description Sandboxes that the service runs. */
    CloudConfigParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "cloud";
      /**
       * @description What the sandboxes may reach.
       *     Unset or null, it is everything.
       */
      networking?: components["schemas"]["NetworkParams"] | null;
      /**
       * @description What is installed before a session starts.
       *     With a limited network it needs `allow_package_managers`.
       */
      packages?: components["schemas"]["PackagesParams"] | null;
    };
    /** @description One commit. */
    CommitCheckout: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "commit";
      /** @description Full hash of the commit. */
      sha: string;
    };
    /**
     * @description The call met a concurrent change, a taken name or an outdated version.
     *     Comes with status 409, which official clients retry by themselves.
     *     An outdated version, a second credential and an object in use were seen with status 409 and `invalid_request_error`.
     *     A session in the wrong state answers `invalid_request_error` with status 400.
     */
    ConflictErrorObject: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "conflict_error";
      /** @description Text for people, which can change at any time. */
      message: string;
      details?: components["schemas"]["ErrorDetails"];
    };
    /**
     * @description A new agent: a model with instructions, tools and skills, saved under a name and ready for sessions.
     *     It is checked as a whole, and a request that breaks a rule creates nothing.
     */
    CreateAgentRequest: {
      /** @description Name of the agent for people, 1 to 256 characters. */
      name: string;
      /**
       * @description What the agent is for, up to 2,048 characters.
       *     Other agents read it when they choose whom to give work.
       */
      description?: string | null;
      model: components["schemas"]["ModelParams"];
      /** @description System prompt, up to 100,000 characters. */
      system?: string | null;
      /**
       * @description What the agent can do.
       *     All toolsets together hold at most 256 tools.
       */
      tools?: components["schemas"]["AgentToolParams"][];
      /**
       * @description MCP servers that the toolsets can name, at most 20, each with its own name.
       *     A server without an `mcp_toolset` is refused, as is a toolset without its server.
       */
      mcp_servers?: components["schemas"]["URLMCPServerParams"][];
      /**
       * @description Skills of the agent.
       *     They need the `read` tool.
       */
      skills?: components["schemas"]["SkillParams"][];
      /**
       * @description Lets the agent work with other agents.
       *     Unset or null, it works alone.
       */
      multiagent?: components["schemas"]["MultiagentParams"] | null;
      /**
       * @description On whose behalf the agent acts.
       *     Unset or null, it is `service_account`.
       */
      execution_identity?: components["schemas"]["ExecutionIdentity"] | null;
      metadata?: components["schemas"]["Metadata"];
    };
    /**
     * @description A new credential for a vault.
     *     Its secrets are taken and never shown again, and nothing is checked until a session uses it.
     */
    CreateCredentialRequest: {
      /** @description Name of the credential for people, up to 255 characters. */
      display_name?: string | null;
      auth: components["schemas"]["CredentialAuthCreateParams"];
      metadata?: components["schemas"]["Metadata"];
    };
    /**
     * @description A new environment: where sessions work, and what their sandboxes may reach.
     *     The name alone is enough.
     */
    CreateEnvironmentRequest: {
      /** @description Name of the environment for people, 1 to 256 characters. */
      name: string;
      /** @description What the environment is for, up to 1,024 characters. */
      description?: string | null;
      /**
       * @description What the sandboxes are.
       *     Unset or null, they run in the cloud with an unrestricted network and no further packages.
       */
      config?: components["schemas"]["EnvironmentConfigParams"] | null;
      /**
       * @description Who can use the environment.
       *     An organization that works by API can only say `organization`.
       */
      scope?: components["schemas"]["EnvironmentScope"] | null;
      metadata?: components["schemas"]["Metadata"];
    };
    /** @description A new text in a memory store. */
    CreateMemoryRequest: {
      /**
       * @description Where the memory stands, such as `/customers/dana.md`.
       *     It starts with `/`, has 1 to 20 segments and at most 1,024 bytes, and is in the normal form NFC.
       *     No segment is empty, `.` or `..`, and none has a control or format character.
       *     A path at, above or below that of another memory is taken.
       */
      path: string;
      /**
       * @description The text, at most 102,400 bytes in UTF-8.
       *     An empty string is an empty memory.
       */
      content: string | null;
    };
    /** @description A new memory store, a place for texts that outlive a session. */
    CreateMemoryStoreRequest: {
      /**
       * @description Name of the store, 1 to 255 characters, none of them a control character.
       *     It need not be unique, and sessions mount the store in a folder that is named after it.
       */
      name: string;
      /**
       * @description What the store holds, up to 1,024 characters.
       *     Agents read it.
       */
      description?: string;
      metadata?: components["schemas"]["Metadata"];
    };
    /**
     * @description A new session: which agent works, where, with what at hand.
     *     With events in `initial_events` the session starts `running`, without them it starts `idle` and waits.
     *     The request succeeds as a whole or creates nothing.
     */
    CreateSessionRequest: {
      agent: components["schemas"]["AgentParam"];
      /**
       * @description Id of the environment that the session works in, such as `env_…`.
       *     A self-hosted environment accepts no resources other than memory stores.
       */
      environment_id: string;
      /**
       * @description Name of the session for people.
       *     Up to 500 characters.
       */
      title?: string | null;
      metadata?: components["schemas"]["Metadata"];
      /**
       * @description What is mounted into the session before it starts.
       *     At most 500 files and 8 memory stores.
       *     Repositories and memory stores can only be attached here.
       */
      resources?: components["schemas"]["SessionResourceParams"][];
      /** @description Vaults, named `vlt_…`, whose credentials the agent may use in the session. */
      vault_ids?: string[];
      /**
       * @description Events that are stored, in this order, before the answer is sent.
       *     The answer does not repeat them.
       *     At most 50, among them at most one `user.define_outcome`, with at most 100 document blocks taken from files in total.
       *     An empty array means the same as none.
       */
      initial_events?: components["schemas"]["InitialEventParams"][];
      /**
       * @description Hard limit on what the session may spend.
       *     It can be changed or removed later, but never added later.
       *     Every model that can run in the session needs a list price, else the request is refused with `model_not_budgetable`.
       */
      budget?: components["schemas"]["BudgetLimit"];
    };
    /** @description A new vault, which holds the credentials of one user or one purpose. */
    CreateVaultRequest: {
      /** @description Name of the vault for people, 1 to 255 characters. */
      display_name: string;
      metadata?: components["schemas"]["Metadata"];
    };
    /**
     * @description A credential of a vault, without its secrets.
     *     What identifies it, a server or the name of a variable, is unique among the active credentials of the vault and never changes.
     */
    Credential: {
      /** @description Id of the credential. */
      id: string;
      /** @constant */
      type: "vault_credential";
      /** @description Vault that holds it. */
      vault_id: string;
      /**
       * @description Name of the credential for people.
       *     Null when it has none.
       */
      display_name?: string | null;
      auth: components["schemas"]["CredentialAuth"];
      metadata: components["schemas"]["Metadata"];
      created_at: components["schemas"]["Timestamp"];
      updated_at: components["schemas"]["Timestamp"];
      /**
       * @description When the credential was archived, and its secrets were destroyed.
       *     Null until then.
       */
      archived_at: components["schemas"]["Timestamp"] | null;
    };
    /** @description What the credential is and what it opens, without secrets. */
    CredentialAuth:
      | components["schemas"]["EnvironmentVariableAuth"]
      | components["schemas"]["MCPOAuthAuth"]
      | components["schemas"]["StaticBearerAuth"];
    /** @description What the credential is and what it opens. */
    CredentialAuthCreateParams:
      | components["schemas"]["EnvironmentVariableCreateParams"]
      | components["schemas"]["MCPOAuthCreateParams"]
      | components["schemas"]["StaticBearerCreateParams"];
    /**
     * @description Changes to what the credential is.
     *     The `type` is that of the stored credential, another one is refused.
     */
    CredentialAuthUpdateParams:
      | components["schemas"]["EnvironmentVariableUpdateParams"]
      | components["schemas"]["MCPOAuthUpdateParams"]
      | components["schemas"]["StaticBearerUpdateParams"];
    /** @description One page of the credentials of a vault. */
    CredentialList: {
      /** @description What stands on this page. */
      data: components["schemas"]["Credential"][];
      /**
       * @description Cursor of the following page, to be sent as `page`.
       *     Null on the last page.
       */
      next_page: string | null;
    };
    /** @description Hosts to which the secret may go, as far as the environment lets requests through. */
    CredentialNetworking:
      | components["schemas"]["LimitedCredentialNetworking"]
      | components["schemas"]["UnrestrictedCredentialNetworking"];
    /** @description What came of asking for a new token. */
    CredentialRefreshResult: {
      status: components["schemas"]["CredentialRefreshStatus"];
      /**
       * @description What the address that issues tokens answered.
       *     Null unless it refused.
       */
      http_response: components["schemas"]["CapturedHTTPResponse"] | null;
    };
    /**
     * @description Outcome of asking for a new token.
     *     With `connect_error` nothing was answered, with `no_refresh_token` nothing was asked.
     * @enum {string}
     */
    CredentialRefreshStatus: "connect_error" | "failed" | "no_refresh_token" | "succeeded";
    /** @description What came of trying an OAuth credential on its MCP server. */
    CredentialValidation: {
      /** @constant */
      type: "vault_credential_validation";
      /** @description Credential that was tried. */
      credential_id: string;
      /** @description Vault that holds it. */
      vault_id: string;
      status: components["schemas"]["CredentialValidationStatus"];
      validated_at: components["schemas"]["Timestamp"];
      /** @description Whether a refresh token is stored. */
      has_refresh_token: boolean;
      /**
       * @description The step at which the server refused.
       *     Null if it did not, or if there was no token to try.
       */
      mcp_probe: components["schemas"]["MCPProbe"] | null;
      /**
       * @description What came of asking for a new token.
       *     Null if none was asked for.
       */
      refresh: components["schemas"]["CredentialRefreshResult"] | null;
    };
    /**
     * @description Verdict on a credential.
     *     `valid` works, `invalid` was refused and could not be renewed, `unknown` could not be told and can be tried again.
     * @enum {string}
     */
    CredentialValidationStatus: "invalid" | "unknown" | "valid";
    /**
     * @description Currency code in capitals.
     *     US dollars are the only currency.
     * @enum {string}
     */
    Currency: "USD";
    /** @description A skill that a user made. */
    CustomSkill: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "custom";
      /** @description Id that the skill got when it was made. */
      skill_id: string;
      /** @description Version that is loaded. */
      version: string;
    };
    /** @description A skill that a user made. */
    CustomSkillParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "custom";
      /** @description Id of the skill, such as `skill_…`. */
      skill_id: string;
      /**
       * @description Version to pin.
       *     Defaults to the newest.
       */
      version?: string | null;
    };
    /** @description A tool that the client runs. */
    CustomTool: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "custom";
      /** @description Name by which the agent calls the tool. */
      name: string;
      /** @description What the tool does, as the agent reads it. */
      description: string;
      input_schema: components["schemas"]["CustomToolInputSchema"];
    };
    /**
     * @description JSON Schema of the object that the agent passes to the tool.
     *     Keywords beyond the three named here are kept as they are.
     */
    CustomToolInputSchema: {
      /** @constant */
      type: "object";
      /**
       * @description A schema for each property of the input.
       *     Null for none.
       */
      properties?: components["schemas"]["JsonObject"] | null;
      /**
       * @description Names of the properties that the agent always passes.
       *     Null for none.
       */
      required?: string[] | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description A tool that the client runs.
     *     A call comes out as `agent.custom_tool_use`, and the session waits until a `user.custom_tool_result` answers it.
     */
    CustomToolParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "custom";
      /**
       * @description Name by which the agent calls the tool, made of letters, digits, `_` and `-`.
       *     It differs from the names of all built-in tools and does not begin with `mcp__`.
       */
      name: string;
      /** @description What the tool does, in words that help the agent to choose it. */
      description: string;
      input_schema: components["schemas"]["CustomToolInputSchema"];
    };
    /**
     * @description A credential that no longer exists.
     *     Asking for it is answered with 404.
     */
    DeletedCredential: {
      /** @description Id that the credential had. */
      id: string;
      /** @constant */
      type: "vault_credential_deleted";
    };
    /**
     * @description An environment that no longer exists.
     *     Asking for it is answered with 404.
     */
    DeletedEnvironment: {
      /** @description Id that the environment had. */
      id: string;
      /** @constant */
      type: "environment_deleted";
    };
    /**
     * @description A file that no longer exists.
     *     Sessions that mounted it keep their copies.
     */
    DeletedFile: {
      /** @description Id that the file had. */
      id: string;
      /** @constant */
      type?: "file_deleted";
    };
    /**
     * @description A memory that no longer exists.
     *     Its versions stay.
     */
    DeletedMemory: {
      /** @description Id that the memory had. */
      id: string;
      /** @constant */
      type: "memory_deleted";
    };
    /**
     * @description A memory store that no longer exists, with its memories and their versions.
     *     Asking for it is answered with 404.
     */
    DeletedMemoryStore: {
      /** @description Id that the store had. */
      id: string;
      /** @constant */
      type: "memory_store_deleted";
    };
    /**
     * @description A session that no longer exists, with its events and the files it made.
     *     Asking for it is answered with 404.
     */
    DeletedSession: {
      /** @description Id that the session had. */
      id: string;
      /** @constant */
      type: "session_deleted";
    };
    /** @description Confirms that a resource is gone from its session. */
    DeletedSessionResource: {
      /** @description Id that the resource had. */
      id: string;
      /** @constant */
      type: "session_resource_deleted";
    };
    /**
     * @description A vault that no longer exists, with its credentials.
     *     Asking for it is answered with 404.
     */
    DeletedVault: {
      /** @description Id that the vault had. */
      id: string;
      /** @constant */
      type: "vault_deleted";
    };
    /** @description A document such as a PDF or a text. */
    DocumentBlock: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "document";
      source: components["schemas"]["DocumentSource"];
      /** @description Title that the model sees. */
      title?: string | null;
      /** @description What the model is to know about the document beside its content. */
      context?: string | null;
    };
    /** @description Where the data of a document comes from. */
    DocumentSource:
      | components["schemas"]["Base64DocumentSource"]
      | components["schemas"]["FileDocumentSource"]
      | components["schemas"]["PlainTextDocumentSource"]
      | components["schemas"]["URLDocumentSource"];
    /** @description Settings of `edit`, as they apply in the session. */
    EditToolConfig: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "edit";
      /** @constant */
      name: "edit";
      /** @description Whether the agent can call the tool. */
      enabled: boolean;
      permission_policy: components["schemas"]["PermissionPolicy"];
    };
    /** @description Settings of `edit`, which replaces text in a file of the sandbox. */
    EditToolConfigParams: {
      /** @constant */
      type?: "edit";
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      name: "edit";
      /**
       * @description Whether the agent can call the tool.
       *     Unset or null, `default_config` applies.
       */
      enabled?: boolean | null;
      /**
       * @description Who decides about calls of the tool.
       *     Unset or null, `default_config` applies.
       */
      permission_policy?: components["schemas"]["PermissionPolicy"] | null;
    };
    /** @description More thought than `medium`, less than `xhigh`. */
    EffortHigh: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "high";
    };
    /** @description How hard a model works on each request, as an object. */
    EffortLevel:
      | components["schemas"]["EffortHigh"]
      | components["schemas"]["EffortLow"]
      | components["schemas"]["EffortMax"]
      | components["schemas"]["EffortMedium"]
      | components["schemas"]["EffortXhigh"];
    /** @description The least thought and the quickest answer. */
    EffortLow: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "low";
    };
    /** @description The most thought that a model can give. */
    EffortMax: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "max";
    };
    /** @description More thought than `low`, less than `high`. */
    EffortMedium: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "medium";
    };
    /**
     * @description How hard a model works on each request.
     *     The string and the object of the same name mean the same, and answers always show the object.
     */
    EffortParams: ("low" | "medium" | "high" | "xhigh" | "max") | components["schemas"]["EffortLevel"];
    /**
     * @description More thought than `high`, less than `max`.
     *     Not every model has it.
     */
    EffortXhigh: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "xhigh";
    };
    /**
     * @description Where sessions work: what their sandboxes hold, and what they may reach.
     *     It has no versions, so an update counts for every sandbox that starts later.
     */
    Environment: {
      /** @description Id of the environment. */
      id: string;
      /** @constant */
      type: "environment";
      /** @description Name of the environment for people. */
      name: string;
      /**
       * @description What the environment is for.
       *     Null when nothing was said.
       */
      description: string | null;
      config: components["schemas"]["EnvironmentConfig"];
      scope?: components["schemas"]["EnvironmentScope"];
      metadata: components["schemas"]["Metadata"];
      created_at: components["schemas"]["Timestamp"];
      updated_at: components["schemas"]["Timestamp"];
      /**
       * @description When the environment was archived.
       *     Null until then.
       */
      archived_at: components["schemas"]["Timestamp"] | null;
    };
    /** @description What the sandboxes of an environment are, with every default filled in. */
    EnvironmentConfig: components["schemas"]["CloudConfig"] | components["schemas"]["SelfHostedConfig"];
    /**
     * @description What the sandboxes of an environment are to be.
     *     The `type` is chosen once and never changes.
     */
    EnvironmentConfigParams: components["schemas"]["CloudConfigParams"] | components["schemas"]["SelfHostedConfig"];
    /** @description One page of environments. */
    EnvironmentList: {
      /** @description What stands on this page. */
      data: components["schemas"]["Environment"][];
      /**
       * @description Cursor of the following page, to be sent as `page`.
       *     Null on the last page.
       */
      next_page: string | null;
    };
    /**
     * @description Who can use an environment.
     *     `organization` is everybody in it, `account` one person.
     * @enum {string}
     */
    EnvironmentScope: "account" | "organization";
    /** @description A secret in an environment variable, without the secret. */
    EnvironmentVariableAuth: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "environment_variable";
      /** @description Name of the variable. */
      secret_name: string;
      networking: components["schemas"]["CredentialNetworking"];
      injection_location: components["schemas"]["InjectionLocation"];
    };
    /**
     * @description A secret that the sandbox sees as a placeholder in an environment variable.
     *     The service puts the secret in its place in requests to the hosts that are allowed, never in their address.
     */
    EnvironmentVariableCreateParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "environment_variable";
      /**
       * @description Name of the variable.
       *     It identifies the credential and never changes.
       */
      secret_name: string;
      /**
       * @description The secret.
       *     No response contains it.
       */
      secret_value: string;
      networking: components["schemas"]["CredentialNetworking"];
      injection_location?: components["schemas"]["InjectionLocationParams"];
    };
    /** @description A new secret for the same variable, or other places where it may go. */
    EnvironmentVariableUpdateParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "environment_variable";
      /**
       * @description The new secret.
       *     No response contains it.
       */
      secret_value?: string | null;
      /** @description Replaces the hosts as a whole. */
      networking?: components["schemas"]["CredentialNetworking"] | null;
      injection_location?: components["schemas"]["InjectionLocationUpdateParams"];
    };
    /**
     * @description More about an error than its kind, for programs to read.
     *     Properties other than these can be present.
     */
    ErrorDetails: {
      /**
       * @description A stable name for the exact case.
       *     An unknown code is read as the bare kind of the error.
       *
       *     On sessions:
       *     - `agent_model_required`: an override sets `model` to null (400).
       *     - `budget_create_only`: the session was made without a budget, or lost it (400).
       *     - `budget_not_raised`: the new cap is not above the cost so far (400).
       *     - `environment_archived`: the environment is archived (400).
       *     - `environment_not_found`: the environment does not exist (404).
       *     - `model_does_not_support_mid_conversation_system`: the model cannot take a `system.message` (400).
       *     - `model_not_budgetable`: a model that can run has no list price (400).
       *     - `workflow_run_open`: a workflow run has not ended (400).
       *
       *     On environments:
       *     - `environment_create_disabled`: the organization does not allow creating environments (403).
       *     - `environment_update_disabled`: the organization does not allow updating environments (403).
       *     - `invalid_config_type_change`: the kind of an environment cannot change (400).
       *
       *     On files:
       *     - `file_expired`: the time of the file is over (404).
       *     - `file_not_downloadable`: uploads cannot be downloaded (400).
       *     - `storage_quota_exceeded`: the organization has no room for another file (400).
       *
       *     On bodies:
       *     - `request_body_encoding_invalid` and `request_body_encoding_unsupported`: the `content-encoding` is at fault (400).
       *     - `request_body_too_large_after_decoding`: the body is too large once it is decompressed (413).
       *     - `unsupported_charset`: the charset is not UTF-8 (400).
       *
       *     On accounts:
       *     - `claude_code_key_creator_not_member`: the creator of the key has left the organization (400).
       *     - `cmek_context_unavailable` and `cmek_key_unreachable`: the customer's key cannot be used for the moment, try again later (503).
       *     - `cmek_key_disabled`: the customer's key is switched off (400).
       *     - `cmek_key_network_blocked`: the key management of the customer lets no request through (400).
       *     - `contract_spend_limit_reached` and `enforced_spend_limit_reached`: a spend cap is reached, no `retry-after` is sent (429).
       *     - `linked_organization_billing_unavailable`: the organization behind the user profile cannot be billed (402).
       *     - `linked_organization_spend_limit_reached`: the organization behind the user profile is at a limit or out of credit (402).
       *     - `organization_not_enrolled_in_beta`: the organization has no access to the beta (400).
       *     - `organization_on_hold`: the organization is suspended (400).
       *     - `organization_type_not_supported`: this type of organization cannot make the call (400).
       *     - `parent_organization_required`: only an organization with a parent can make the call (400).
       *     - `ramp_limit_exceeded`: usage grows too fast, a `retry-after` is sent (429).
       *     - `sandbox_egress_restricted`: a sandbox with a restricted network cannot make this change (403).
       */
      error_code?:
        | (
            | "agent_model_required"
            | "budget_create_only"
            | "budget_not_raised"
            | "claude_code_key_creator_not_member"
            | "cmek_context_unavailable"
            | "cmek_key_disabled"
            | "cmek_key_network_blocked"
            | "cmek_key_unreachable"
            | "contract_spend_limit_reached"
            | "enforced_spend_limit_reached"
            | "environment_archived"
            | "environment_create_disabled"
            | "environment_not_found"
            | "environment_update_disabled"
            | "file_expired"
            | "file_not_downloadable"
            | "invalid_config_type_change"
            | "linked_organization_billing_unavailable"
            | "linked_organization_spend_limit_reached"
            | "model_does_not_support_mid_conversation_system"
            | "model_not_budgetable"
            | "organization_not_enrolled_in_beta"
            | "organization_on_hold"
            | "organization_type_not_supported"
            | "parent_organization_required"
            | "ramp_limit_exceeded"
            | "request_body_encoding_invalid"
            | "request_body_encoding_unsupported"
            | "request_body_too_large_after_decoding"
            | "sandbox_egress_restricted"
            | "storage_quota_exceeded"
            | "unsupported_charset"
            | "workflow_run_open"
          )
        | (string & {});
      /** @description Where the organization can appeal, with `organization_on_hold`. */
      appeal_url?: string | null;
    };
    /**
     * @description Why a call failed.
     *     A client tells kinds apart by `type`, and cases of one kind by `details.error_code`.
     */
    ErrorObject:
      | components["schemas"]["APIErrorObject"]
      | components["schemas"]["AuthenticationErrorObject"]
      | components["schemas"]["BillingErrorObject"]
      | components["schemas"]["ConflictErrorObject"]
      | components["schemas"]["InvalidRequestErrorObject"]
      | components["schemas"]["MemoryPathConflictErrorObject"]
      | components["schemas"]["MemoryPreconditionFailedErrorObject"]
      | components["schemas"]["NotFoundErrorObject"]
      | components["schemas"]["OverloadedErrorObject"]
      | components["schemas"]["PermissionErrorObject"]
      | components["schemas"]["RateLimitErrorObject"]
      | components["schemas"]["RequestTooLargeErrorObject"]
      | components["schemas"]["GatewayTimeoutErrorObject"]
      | components["schemas"]["UnknownMember"];
    /**
     * @description The body of every failed call.
     *     It is also the data of an `error` frame, with which a stream ends that fails after its start.
     */
    ErrorResponse: {
      /** @constant */
      type: "error";
      error: components["schemas"]["ErrorObject"];
      /** @description Id of the request, as in the `request-id` header of the response. */
      request_id: string | null;
    };
    /**
     * @description A piece of an announced event.
     *     The pieces of one event and index, put together, are the beginning of the final text, and they may stop early.
     *     The complete event is what counts, and nothing for its id comes after it.
     */
    EventDelta: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "event_delta";
      /** @description Id that `event_start` announced. */
      event_id: components["schemas"]["EventId"];
      delta: components["schemas"]["EventDeltaContent"];
    };
    /** @description A piece of one content block. */
    EventDeltaContent: {
      /** @constant */
      type: "content_delta";
      /**
       * Format: int32
       * @description Position of the block in the content of the event.
       *     Defaults to 0.
       * @default 0
       */
      index?: number;
      content: components["schemas"]["TextBlock"];
    };
    /**
     * @description A type of event that a stream can preview.
     * @enum {string}
     */
    EventDeltaType: "agent.message" | "agent.thinking";
    /**
     * @description Id of an event.
     *     Tool calls are answered by naming it.
     */
    EventId: string;
    /** @description An event that a client may send. */
    EventParams:
      | components["schemas"]["SystemMessageEventParams"]
      | components["schemas"]["UserCustomToolResultEventParams"]
      | components["schemas"]["UserDefineOutcomeEventParams"]
      | components["schemas"]["UserInterruptEventParams"]
      | components["schemas"]["UserMessageEventParams"]
      | components["schemas"]["UserToolConfirmationEventParams"]
      | components["schemas"]["UserToolResultEventParams"];
    /**
     * @description Announces an event before it is complete, at most once per connection and event.
     *     It exists on live streams alone, and only for the types that the connection asked for with `event_deltas[]`.
     */
    EventStart: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "event_start";
      event: components["schemas"]["EventStartPreview"];
    };
    /** @description The event that is on its way. */
    EventStartPreview: components["schemas"]["AgentMessagePreview"] | components["schemas"]["AgentThinkingPreview"];
    /**
     * @description On whose behalf the agent acts.
     *     Always present.
     */
    ExecutionIdentity:
      | components["schemas"]["AWSRoleExecutionIdentity"]
      | components["schemas"]["ServiceAccountExecutionIdentity"];
    /** @description A document that was uploaded as a file. */
    FileDocumentSource: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "file";
      /** @description Id of the uploaded file. */
      file_id: string;
    };
    /** @description An image that was uploaded as a file. */
    FileImageSource: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "file";
      /** @description Id of the uploaded file. */
      file_id: string;
    };
    /** @description One page of files. */
    FileList: {
      /** @description What stands on this page. */
      data: components["schemas"]["FileMetadata"][];
      /**
       * @description Cursor of the following page, to be sent as `page`.
       *     Null on the last page.
       */
      next_page: string | null;
    };
    /**
     * @description What is known about a file, without its content.
     *     A file never changes.
     */
    FileMetadata: {
      /**
       * @description Id of the file.
       *     A copy that a session mounts has an id of its own.
       */
      id: string;
      /** @constant */
      type: "file";
      /**
       * @description Name of the file.
       *     A file that was sent without one is `unnamed`, with an extension after its type.
       */
      filename: string;
      /** @description Type of the content. */
      mime_type: string;
      /**
       * Format: int64
       * @description Size of the content in bytes.
       */
      size_bytes: number;
      /**
       * @description Whether the content can be downloaded.
       *     True for what agents make, false for uploads and their copies.
       */
      downloadable?: boolean;
      /**
       * @description When the content goes away.
       *     Null if it stays.
       */
      expires_at?: components["schemas"]["Timestamp"] | null;
      /**
       * @description What the file belongs to.
       *     Unset or null for an upload.
       */
      scope?: components["schemas"]["FileScope"] | null;
      created_at: components["schemas"]["Timestamp"];
    };
    /** @description A file as it is mounted in a session. */
    FileResource: {
      /** @description Id of the resource. */
      id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "file";
      /**
       * @description Id of the session's own copy.
       *     It differs from the id of the uploaded file.
       */
      file_id: string;
      /** @description Path at which the agent finds the file. */
      mount_path: string;
      created_at: components["schemas"]["Timestamp"];
      updated_at: components["schemas"]["Timestamp"];
    };
    /**
     * @description Mounts a read-only copy of an uploaded file into the sandbox.
     *     Sessions in a `self_hosted` environment refuse it with 400.
     */
    FileResourceParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "file";
      /** @description Id of an uploaded file. */
      file_id: string;
      /**
       * @description Absolute path that the file gets below `/mnt/session/uploads`; missing folders are made.
       *     Defaults to `/mnt/session/uploads/<file_id>`.
       */
      mount_path?: string | null;
    };
    /** @description A rubric in an uploaded file. */
    FileRubric: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "file";
      /** @description File that holds the criteria. */
      file_id: string;
    };
    /** @description A rubric in an uploaded file. */
    FileRubricParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "file";
      /** @description File that holds the criteria. */
      file_id: string;
    };
    /** @description The session that a file belongs to, and with which it is deleted. */
    FileScope: {
      /** @description Id of the session. */
      id: string;
      /** @constant */
      type: "session";
    };
    /**
     * @description The service took too long to answer.
     *     Comes with status 504.
     */
    GatewayTimeoutErrorObject: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "timeout_error";
      /** @description Text for people, which can change at any time. */
      message: string;
      details?: components["schemas"]["ErrorDetails"];
    };
    /**
     * @description A repository as it is cloned in a session.
     *     It never shows the token.
     */
    GitHubRepositoryResource: {
      /** @description Id of the resource. */
      id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "github_repository";
      /** @description Address of the repository. */
      url: string;
      /**
       * @description What is checked out.
       *     Unset or null, it is the default branch of the repository.
       */
      checkout?: components["schemas"]["Checkout"] | null;
      /** @description Path at which the agent finds the clone. */
      mount_path: string;
      created_at: components["schemas"]["Timestamp"];
      updated_at: components["schemas"]["Timestamp"];
    };
    /**
     * @description Clones a GitHub repository into the sandbox.
     *     Sessions in a `self_hosted` environment refuse it with 400.
     */
    GitHubRepositoryResourceParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "github_repository";
      /**
       * @description Address in the form `https://github.com/<owner>/<repo>`, without `.git`.
       *     SSH addresses are refused.
       */
      url: string;
      /**
       * @description Token that GitHub accepts for the clone.
       *     Private repositories need one.
       *     No response contains it.
       */
      authorization_token?: string;
      /**
       * @description What to check out.
       *     Unset or null, it is the default branch of the repository.
       */
      checkout?: components["schemas"]["Checkout"] | null;
      /**
       * @description Absolute path of the clone.
       *     Defaults to `/workspace/<repo-name>`.
       */
      mount_path?: string | null;
    };
    /** @description Settings of `glob`, as they apply in the session. */
    GlobToolConfig: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "glob";
      /** @constant */
      name: "glob";
      /** @description Whether the agent can call the tool. */
      enabled: boolean;
      permission_policy: components["schemas"]["PermissionPolicy"];
    };
    /** @description Settings of `glob`, which finds files by a name pattern. */
    GlobToolConfigParams: {
      /** @constant */
      type?: "glob";
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      name: "glob";
      /**
       * @description Whether the agent can call the tool.
       *     Unset or null, `default_config` applies.
       */
      enabled?: boolean | null;
      /**
       * @description Who decides about calls of the tool.
       *     Unset or null, `default_config` applies.
       */
      permission_policy?: components["schemas"]["PermissionPolicy"] | null;
    };
    /** @description Settings of `grep`, as they apply in the session. */
    GrepToolConfig: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "grep";
      /** @constant */
      name: "grep";
      /** @description Whether the agent can call the tool. */
      enabled: boolean;
      permission_policy: components["schemas"]["PermissionPolicy"];
    };
    /** @description Settings of `grep`, which searches the content of files. */
    GrepToolConfigParams: {
      /** @constant */
      type?: "grep";
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      name: "grep";
      /**
       * @description Whether the agent can call the tool.
       *     Unset or null, `default_config` applies.
       */
      enabled?: boolean | null;
      /**
       * @description Who decides about calls of the tool.
       *     Unset or null, `default_config` applies.
       */
      permission_policy?: components["schemas"]["PermissionPolicy"] | null;
    };
    /** @description A picture in a message or in what a tool returned. */
    ImageBlock: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "image";
      source: components["schemas"]["ImageSource"];
    };
    /** @description Where the data of an image comes from. */
    ImageSource:
      | components["schemas"]["Base64ImageSource"]
      | components["schemas"]["FileImageSource"]
      | components["schemas"]["URLImageSource"];
    /** @description An event that can come with the creation of a session and starts its first turn. */
    InitialEventParams:
      | components["schemas"]["UserDefineOutcomeEventParams"]
      | components["schemas"]["UserMessageEventParams"];
    /** @description Parts of a request into which the secret may go. */
    InjectionLocation: {
      /** @description Whether the secret may go into headers. */
      header: boolean;
      /** @description Whether the secret may go into the body. */
      body: boolean;
    };
    /**
     * @description Parts of a request into which the secret may go.
     *     Without the object it is both; in the object a part that is left out is false, and one has to be true.
     */
    InjectionLocationParams: {
      /** @description Whether the secret may go into headers. */
      header?: boolean;
      /** @description Whether the secret may go into the body. */
      body?: boolean;
    };
    /**
     * @description Parts of a request into which the secret may go from now on.
     *     A part that is left out stays as it is, and one has to stay true.
     */
    InjectionLocationUpdateParams: {
      /** @description Whether the secret may go into headers. */
      header?: boolean;
      /** @description Whether the secret may go into the body. */
      body?: boolean;
    };
    /**
     * @description An agent made up on the spot, by the plan of a workflow run or by the agent that started the thread.
     *     It is not saved, so it has neither an id nor a version.
     */
    InlineAgent: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "inline";
      /** @description Name from the definition, or one that the service chose. */
      name: string;
      /**
       * @description What the agent is for.
       *     Null when nothing was said.
       */
      description: string | null;
      model: components["schemas"]["ModelConfig"];
      /**
       * @description System prompt.
       *     Null when there is none.
       */
      system: string | null;
      /** @description Tools, with their settings resolved. */
      tools: components["schemas"]["AgentTool"][];
      /** @description MCP servers that the toolsets can name. */
      mcp_servers: components["schemas"]["MCPServerURLDefinition"][];
      /** @description Skills, each in one version. */
      skills: components["schemas"]["Skill"][];
      execution_identity: components["schemas"]["ExecutionIdentity"];
    };
    /** @description An event that came from a client, as the service keeps it. */
    InputEvent:
      | components["schemas"]["SystemMessageEvent"]
      | components["schemas"]["UserCustomToolResultEvent"]
      | components["schemas"]["UserDefineOutcomeEvent"]
      | components["schemas"]["UserInterruptEvent"]
      | components["schemas"]["UserMessageEvent"]
      | components["schemas"]["UserToolConfirmationEvent"]
      | components["schemas"]["UserToolResultEvent"];
    /**
     * @description The request has a fault, the session is in a state that forbids it, or the organization is at a spend limit that it set.
     *     Comes with status 400, and with other 4xx statuses that have no kind of their own.
     */
    InvalidRequestErrorObject: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "invalid_request_error";
      /** @description Text for people, which can change at any time. */
      message: string;
      details?: components["schemas"]["ErrorDetails"];
    };
    /** @description Any JSON object. */
    JsonObject: {
      [key: string]: unknown;
    };
    /** @description Only the hosts that are listed. */
    LimitedCredentialNetworking: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "limited";
      /**
       * @description At most 16 hosts, each a name, an IPv4 address, or `*.` with a domain, which does not cover the domain itself.
       *     A scheme, a port or a path is refused.
       */
      allowed_hosts: string[];
    };
    /** @description Sandboxes reach only what is listed. */
    LimitedNetwork: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "limited";
      /** @description Hosts that can be reached, each by its name or as `*.` with a domain. */
      allowed_hosts: string[];
      /** @description Whether the MCP servers of the agent can be reached too. */
      allow_mcp_servers: boolean;
      /** @description Whether the registries of the package managers can be reached too. */
      allow_package_managers: boolean;
    };
    /** @description Sandboxes reach only what is listed. */
    LimitedNetworkParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "limited";
      /**
       * @description Hosts that can be reached, each by its name or as `*.` with a domain.
       *     A scheme, a port or a path is refused.
       *     Defaults to none.
       */
      allowed_hosts?: string[] | null;
      /**
       * @description Whether the MCP servers of the agent can be reached too.
       *     Defaults to false.
       * @default false
       */
      allow_mcp_servers?: boolean | null;
      /**
       * @description Whether the registries of the package managers can be reached too.
       *     It has to be true where packages are given.
       *     Defaults to false.
       * @default false
       */
      allow_package_managers?: boolean | null;
    };
    /**
     * @description Direction of a list by time.
     *     `asc` puts the oldest first, `desc` the newest.
     * @enum {string}
     */
    ListOrder: "asc" | "desc";
    /** @description An OAuth token for an MCP server, without the token. */
    MCPOAuthAuth: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "mcp_oauth";
      /** @description Address of the MCP server. */
      mcp_server_url: string;
      /**
       * @description When the token stops working.
       *     Unset or null when that is not known.
       */
      expires_at?: components["schemas"]["Timestamp"] | null;
      /**
       * @description How the service gets a new token.
       *     Unset or null when it does not.
       */
      refresh?: components["schemas"]["MCPOAuthRefresh"] | null;
    };
    /** @description An OAuth token for an MCP server, which the service can renew if it is told how. */
    MCPOAuthCreateParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "mcp_oauth";
      /**
       * @description Address of the MCP server, up to 2,047 characters.
       *     It identifies the credential and never changes.
       */
      mcp_server_url: string;
      /**
       * @description The token.
       *     No response contains it.
       */
      access_token: string;
      /**
       * @description When the token stops working, a moment in the future.
       *     Unset or null when that is not known.
       */
      expires_at?: components["schemas"]["Timestamp"] | null;
      /**
       * @description How the service gets a new token.
       *     Unset or null, it does not.
       */
      refresh?: components["schemas"]["MCPOAuthRefreshParams"] | null;
    };
    /** @description How the service gets a new token, without secrets. */
    MCPOAuthRefresh: {
      /** @description Id of the client for which the token was issued. */
      client_id: string;
      /** @description Address that issues tokens. */
      token_endpoint: string;
      token_endpoint_auth: components["schemas"]["TokenEndpointAuth"];
      /** @description Resource that the token is asked for. */
      resource?: string | null;
      /** @description Scopes that the token is asked for, separated by spaces. */
      scope?: string | null;
    };
    /** @description How the service gets a new token from the server that issued the first one. */
    MCPOAuthRefreshParams: {
      /**
       * @description Id of the client for which the token was issued.
       *     It never changes.
       */
      client_id: string;
      /**
       * @description Token that a new one is asked for with.
       *     No response contains it.
       */
      refresh_token: string;
      /**
       * @description Address that issues tokens.
       *     It never changes.
       */
      token_endpoint: string;
      token_endpoint_auth: components["schemas"]["TokenEndpointAuthParams"];
      /** @description Resource that the token is asked for. */
      resource?: string | null;
      /** @description Scopes that the token is asked for, separated by spaces. */
      scope?: string | null;
    };
    /**
     * @description Changes to how the service gets a new token.
     *     Addresses and the client stay what they are.
     */
    MCPOAuthRefreshUpdateParams: {
      /**
       * @description Token that a new one is asked for with from now on.
       *     No response contains it.
       */
      refresh_token?: string | null;
      /**
       * @description Scopes that the token is asked for.
       *     An empty string removes them.
       */
      scope?: string | null;
      token_endpoint_auth?: components["schemas"]["TokenEndpointAuthUpdateParams"];
    };
    /** @description A new OAuth token for the same MCP server. */
    MCPOAuthUpdateParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "mcp_oauth";
      /**
       * @description The new token.
       *     No response contains it.
       */
      access_token?: string | null;
      /**
       * @description When the new token stops working, a moment in the future.
       *     Left out, the stored moment stays, also with a new token.
       */
      expires_at?: components["schemas"]["Timestamp"] | null;
      /** @description Changes to how the service gets a new token. */
      refresh?: components["schemas"]["MCPOAuthRefreshUpdateParams"] | null;
    };
    /** @description The step of the conversation with an MCP server that failed. */
    MCPProbe: {
      /** @description Method that was called, such as `initialize` or `tools/list`. */
      method: string;
      /**
       * @description What the server answered.
       *     Null if it did not.
       */
      http_response: components["schemas"]["CapturedHTTPResponse"] | null;
    };
    /** @description An MCP server that the agent can reach by URL. */
    MCPServerURLDefinition: {
      /** @constant */
      type: "url";
      /** @description Name by which an `mcp_toolset` refers to the server. */
      name: string;
      /** @description Address of the server. */
      url: string;
    };
    /** @description Settings of one tool of an MCP server, as they apply in the session. */
    MCPToolConfig: {
      /** @description Name under which the MCP server offers the tool. */
      name: string;
      /** @description Whether the agent can call the tool. */
      enabled: boolean;
      permission_policy: components["schemas"]["PermissionPolicy"];
    };
    /** @description Settings of one tool of an MCP server. */
    MCPToolConfigParams: {
      /** @description Name under which the MCP server offers the tool. */
      name: string;
      /**
       * @description Whether the agent can call the tool.
       *     Unset or null, `default_config` applies.
       */
      enabled?: boolean | null;
      /**
       * @description Who decides about calls of the tool.
       *     Unset or null, `default_config` applies.
       */
      permission_policy?: components["schemas"]["PermissionPolicy"] | null;
    };
    /** @description The tools of one MCP server, with every default filled in. */
    MCPToolset: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "mcp_toolset";
      /** @description Name of the server among the agent's `mcp_servers`. */
      mcp_server_name: string;
      default_config: components["schemas"]["MCPToolsetDefaultConfig"];
      /** @description Settings of single tools, which win over `default_config`. */
      configs: components["schemas"]["MCPToolConfig"][];
    };
    /** @description What applies to each tool of the MCP server without settings of its own. */
    MCPToolsetDefaultConfig: {
      /** @description Whether the agent can call the tools. */
      enabled: boolean;
      permission_policy: components["schemas"]["PermissionPolicy"];
    };
    /** @description Settings that all tools of an MCP server start from. */
    MCPToolsetDefaultConfigParams: {
      /**
       * @description Whether the agent can call the tools.
       *     Defaults to `true`.
       * @default true
       */
      enabled?: boolean | null;
      /**
       * @description Who decides about calls.
       *     Defaults to `always_ask`.
       */
      permission_policy?: components["schemas"]["PermissionPolicy"] | null;
    };
    /**
     * @description Gives the agent the tools of one MCP server.
     *     Without further settings all of them are enabled and each call waits for the client.
     */
    MCPToolsetParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "mcp_toolset";
      /** @description Name of a server that `mcp_servers` declares. */
      mcp_server_name: string;
      /** @description Settings of each tool that `configs` leaves out or sets in part. */
      default_config?: components["schemas"]["MCPToolsetDefaultConfigParams"] | null;
      /** @description Settings of single tools, which win over `default_config`. */
      configs?: components["schemas"]["MCPToolConfigParams"][];
    };
    /**
     * @description A text in a memory store.
     *     Each change of it makes a version.
     */
    Memory: {
      /**
       * @description Id of the memory.
       *     It stays when the path changes.
       */
      id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "memory";
      /** @description Store that holds it. */
      memory_store_id: string;
      /**
       * @description Where the memory stands in its store.
       *     Upper and lower case differ.
       */
      path: string;
      /**
       * @description The text.
       *     Null with `view=basic`.
       */
      content?: string | null;
      /**
       * Format: int32
       * @description Size of the text in UTF-8.
       */
      content_size_bytes: number;
      /** @description SHA-256 of the text in UTF-8, in 64 lower-case hexadecimal digits. */
      content_sha256: string;
      /** @description Version that the memory is at. */
      memory_version_id: string;
      created_at: components["schemas"]["Timestamp"];
      updated_at: components["schemas"]["Timestamp"];
    };
    /** @description Who made a change. */
    MemoryActor:
      | components["schemas"]["APIActor"]
      | components["schemas"]["ServiceAccountActor"]
      | components["schemas"]["SessionActor"]
      | components["schemas"]["UserActor"];
    /** @description One page of the memories of a store. */
    MemoryList: {
      /** @description What stands on this page. */
      data: components["schemas"]["MemoryListItem"][];
      /**
       * @description Cursor of the following page, to be sent as `page`.
       *     Null on the last page.
       */
      next_page: string | null;
    };
    /** @description An entry in a list of memories. */
    MemoryListItem: components["schemas"]["Memory"] | components["schemas"]["MemoryPrefix"];
    /**
     * @description A memory stands at the path, above it or below it.
     *     Comes with status 409.
     */
    MemoryPathConflictErrorObject: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "memory_path_conflict_error";
      /** @description Text for people, which can change at any time. */
      message: string;
      /** @description Memory that is in the way, empty when it is not known. */
      conflicting_memory_id?: string;
      /** @description Path that is in the way. */
      conflicting_path?: string;
      details?: components["schemas"]["ErrorDetails"];
    };
    /**
     * @description What has to be true of the stored text, also where only the path changes.
     *     Otherwise the request is refused with 409, unless text and path are already as it asks.
     */
    MemoryPrecondition: {
      /** @constant */
      type: "content_sha256";
      /** @description Hash that the text has to have, in 64 lower-case hexadecimal digits. */
      content_sha256?: string;
    };
    /**
     * @description The memory has another text than the request expects.
     *     Comes with status 409.
     */
    MemoryPreconditionFailedErrorObject: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "memory_precondition_failed_error";
      /** @description Text for people, which can change at any time. */
      message: string;
      details?: components["schemas"]["ErrorDetails"];
    };
    /**
     * @description The memories of one folder, as one entry of a list with `depth=1`.
     *     It is not stored and has no id.
     */
    MemoryPrefix: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "memory_prefix";
      /** @description Path of the folder, which ends with `/` and can be sent as `path_prefix`. */
      path: string;
    };
    /**
     * @description A place for texts that outlive a session.
     *     Sessions can mount it for their agents to read and write.
     */
    MemoryStore: {
      /** @description Id of the store. */
      id: string;
      /** @constant */
      type: "memory_store";
      /** @description Name of the store. */
      name: string;
      /**
       * @description What the store holds.
       *     Empty when nothing was said.
       */
      description: string;
      metadata: components["schemas"]["Metadata"];
      created_at: components["schemas"]["Timestamp"];
      /**
       * @description When the store itself last changed.
       *     Changes of its memories do not count.
       */
      updated_at: components["schemas"]["Timestamp"];
      /**
       * @description When the store was archived.
       *     Null until then.
       */
      archived_at: components["schemas"]["Timestamp"] | null;
    };
    /** @description One page of memory stores. */
    MemoryStoreList: {
      /** @description What stands on this page. */
      data: components["schemas"]["MemoryStore"][];
      /**
       * @description Cursor of the following page, to be sent as `page`.
       *     Null on the last page.
       */
      next_page: string | null;
    };
    /**
     * @description A memory store as it is attached to a session.
     *     Unlike the other kinds it has no `id` and no times.
     */
    MemoryStoreResource: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "memory_store";
      /** @description Store that is attached. */
      memory_store_id: string;
      /**
       * @description Name of the store when it was attached.
       *     Later renames do not show.
       */
      name?: string | null;
      /**
       * @description Description of the store when it was attached, empty if it had none.
       *     The agent reads it in its system prompt.
       */
      description?: string;
      /** @description What the agent may do with the store. */
      access?: components["schemas"]["MountMode"] | null;
      /** @description How the agent is to use the store in this session. */
      instructions?: string | null;
      /** @description Path at which the agent finds the store, made from its name, as in `/mnt/memory/user-preferences`. */
      mount_path?: string | null;
    };
    /**
     * @description Attaches a memory store of the same workspace for the whole life of the session.
     *     The service derives the mount path from the name of the store.
     */
    MemoryStoreResourceParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "memory_store";
      /** @description Store to attach. */
      memory_store_id: string;
      /**
       * @description What the agent may do with the store.
       *     Defaults to `read_write`.
       * @default read_write
       */
      access?: components["schemas"]["MountMode"] | null;
      /**
       * @description How the agent is to use the store in this session.
       *     It becomes part of the system prompt.
       */
      instructions?: string | null;
    };
    /** @description One change of a memory, as it was made. */
    MemoryVersion: {
      /** @description Id of the version. */
      id: string;
      /** @constant */
      type: "memory_version";
      /** @description Store that holds it. */
      memory_store_id: string;
      /** @description Memory that changed, which can be gone. */
      memory_id: string;
      operation: components["schemas"]["MemoryVersionOperation"];
      /**
       * @description Path after the change.
       *     Null once the version is redacted.
       */
      path?: string | null;
      /**
       * @description Text after the change.
       *     Null with `view=basic`, where the memory was deleted, and once the version is redacted.
       */
      content?: string | null;
      /**
       * Format: int32
       * @description Size of the text in UTF-8.
       *     Null where the memory was deleted, and once the version is redacted.
       */
      content_size_bytes?: number | null;
      /**
       * @description SHA-256 of the text in UTF-8.
       *     Null where the memory was deleted, and once the version is redacted.
       */
      content_sha256?: string | null;
      created_by?: components["schemas"]["MemoryActor"];
      created_at: components["schemas"]["Timestamp"];
      /**
       * @description When the version was redacted.
       *     Null until then.
       */
      redacted_at?: components["schemas"]["Timestamp"] | null;
      redacted_by?: components["schemas"]["MemoryActor"];
    };
    /** @description One page of the versions of the memories of a store. */
    MemoryVersionList: {
      /** @description What stands on this page. */
      data: components["schemas"]["MemoryVersion"][];
      /**
       * @description Cursor of the following page, to be sent as `page`.
       *     Null on the last page.
       */
      next_page: string | null;
    };
    /**
     * @description Kind of a change.
     *     A change of the path alone is `modified` too.
     * @enum {string}
     */
    MemoryVersionOperation: "created" | "deleted" | "modified";
    /**
     * @description How much of a memory is answered.
     *     `basic` leaves `content` null, `full` fills it.
     * @enum {string}
     */
    MemoryView: "basic" | "full";
    /**
     * @description Key-value pairs that the caller chooses and can change later.
     *     Holds at most 16 pairs, with keys of up to 64 and values of up to 512 characters.
     */
    Metadata: {
      [key: string]: string;
    };
    /**
     * @description Changes to stored metadata, key by key.
     *     A string sets the key, null deletes it, and a key that is not named keeps its value.
     *     The 16 pairs of the limit are counted after the change, so the patch itself may name more keys.
     */
    MetadataPatch: {
      [key: string]: string | null;
    };
    /** @description The model that an agent runs on, with its settings resolved. */
    ModelConfig: {
      id: components["schemas"]["ModelId"];
      effort?: components["schemas"]["EffortLevel"];
      /**
       * @description Region that the model runs in.
       *     Absent when the workspace decides.
       */
      inference_geo?: string;
      speed?: components["schemas"]["Speed"];
    };
    /** @description A model with settings. */
    ModelConfigParams: {
      id: components["schemas"]["ModelId"];
      /**
       * @description How hard the model works on each request.
       *     Ignored where a session overrides the model of its agent.
       *     Defaults to the effort that the model has by itself.
       */
      effort?: components["schemas"]["EffortParams"] | null;
      /**
       * @description Region that the model runs in, `us` or `global`.
       *     Defaults to the region of the workspace, which can also forbid a region.
       */
      inference_geo?: string | null;
      /**
       * @description A combination with a model that has no `fast` is refused.
       *     Defaults to `standard`.
       * @default standard
       */
      speed?: components["schemas"]["Speed"] | null;
    };
    /**
     * @description Id of a model.
     *     An id that is not listed here can still be valid.
     */
    ModelId:
      | (
          | "claude-fable-5-2"
          | "claude-haiku-5-5"
          | "claude-sonnet-5-5"
          | "claude-opus-5-5"
          | "claude-fable-5-1"
          | "claude-sonnet-5"
          | "claude-fable-5"
          | "claude-opus-5"
          | "claude-opus-4-8"
          | "claude-opus-4-7"
          | "claude-opus-4-6"
          | "claude-sonnet-4-6"
          | "claude-haiku-4-5"
          | "claude-haiku-4-5-20251001"
          | "claude-opus-4-5"
          | "claude-opus-4-5-20251101"
          | "claude-sonnet-4-5"
          | "claude-sonnet-4-5-20250929"
        )
      | (string & {});
    /** @description A model, named by its id alone or with settings. */
    ModelParams: components["schemas"]["ModelId"] | components["schemas"]["ModelConfigParams"];
    /** @description Money, counted in the minor unit of its currency. */
    MonetaryAmount: {
      /**
       * @description Whole number of cents as a string, without decimals and without leading zeros.
       *     The amount `2500` is 25 dollars.
       */
      amount: string;
      currency: components["schemas"]["Currency"];
    };
    /**
     * @description How a memory store is mounted.
     *     With `read_only` the agent cannot change it.
     * @enum {string}
     */
    MountMode: "read_only" | "read_write";
    /** @description How a saved agent works with other agents, in the older or the newer form. */
    Multiagent: components["schemas"]["MultiagentCoordinator"] | components["schemas"]["Multiagent20261001"];
    /** @description The newer form with three switches, for subagents, for workflow runs and for an advisor. */
    Multiagent20261001: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "multiagent_20261001";
      subagents: components["schemas"]["MultiagentSubagents"];
      workflows: components["schemas"]["MultiagentWorkflows"];
      advisor: components["schemas"]["MultiagentAdvisor"];
    };
    /**
     * @description The newer form with three switches, for subagents, for workflow runs and for an advisor.
     *     Subagents and workflow runs are on unless they are switched off, the advisor is off unless it is named.
     */
    Multiagent20261001Params: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "multiagent_20261001";
      /**
       * @description Whether the agent can start threads for other agents.
       *     Unset or null, it can.
       */
      subagents?: components["schemas"]["MultiagentSubagentsParams"] | null;
      /**
       * @description Whether the agent can start workflow runs.
       *     Unset or null, it can.
       */
      workflows?: components["schemas"]["MultiagentWorkflowsParams"] | null;
      /**
       * @description Whether the primary thread can ask another model for advice.
       *     Unset or null, it cannot.
       */
      advisor?: components["schemas"]["MultiagentAdvisor"] | null;
    };
    /** @description Whether the primary thread can ask another model for advice in the middle of a turn. */
    MultiagentAdvisor:
      | components["schemas"]["MultiagentAdvisorDisabled"]
      | components["schemas"]["MultiagentAdvisorEnabled"];
    /** @description There is no advisor. */
    MultiagentAdvisorDisabled: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "disabled";
    };
    /** @description There is an advisor. */
    MultiagentAdvisorEnabled: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "enabled";
      /** @description Id of the model that gives the advice. */
      model: string;
    };
    /** @description The older form, an agent that can start the agents of a roster, each in its own thread. */
    MultiagentCoordinator: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "coordinator";
      /**
       * @description The roster, each agent pinned to the version of the moment it was saved.
       *     An agent that was named as `self` stands here by its own id.
       */
      agents: components["schemas"]["RosterReference"][];
    };
    /**
     * @description The older form, an agent that can start the agents of a roster, each in its own thread.
     *     The newer form can do more.
     */
    MultiagentCoordinatorParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "coordinator";
      /**
       * @description The roster, 1 to 20 different agents.
       *     Each exists, is not archived and has no roster of its own; at most one entry is `self` and at most one an advisor.
       */
      agents: components["schemas"]["MultiagentRosterEntryParams"][];
    };
    /**
     * @description Whether agents can be made up on the spot, next to the saved ones.
     *     Such an agent is never saved.
     */
    MultiagentInlineAgents:
      | components["schemas"]["MultiagentInlineAgentsDisabled"]
      | components["schemas"]["MultiagentInlineAgentsEnabled"];
    /** @description Only the predefined agents can be used. */
    MultiagentInlineAgentsDisabled: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "disabled";
    };
    /** @description Inline agents can be used as well. */
    MultiagentInlineAgentsEnabled: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "enabled";
    };
    /** @description How an agent is to work with other agents, in the older or the newer form. */
    MultiagentParams:
      | components["schemas"]["MultiagentCoordinatorParams"]
      | components["schemas"]["Multiagent20261001Params"];
    /**
     * @description A saved agent that another agent can use.
     *     A string is the id of an agent and takes its newest version.
     */
    MultiagentPredefinedAgentParams: string | components["schemas"]["PredefinedAgentObjectParams"];
    /**
     * @description An entry for the roster of a coordinator.
     *     A string is the id of an agent and takes its newest version.
     */
    MultiagentRosterEntryParams: string | components["schemas"]["RosterObjectParams"];
    /**
     * @description The agent that the block belongs to.
     *     The service puts its id and version in place of it.
     */
    MultiagentSelfParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "self";
    };
    /** @description Whether a saved agent can start threads for other agents. */
    MultiagentSubagents:
      | components["schemas"]["MultiagentSubagentsDisabled"]
      | components["schemas"]["MultiagentSubagentsEnabled"];
    /** @description The agent starts no threads. */
    MultiagentSubagentsDisabled: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "disabled";
    };
    /** @description The agent can start threads. */
    MultiagentSubagentsEnabled: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "enabled";
      /** @description Saved agents that can run in such a thread, each in one version. */
      predefined_agents: components["schemas"]["AgentReference"][];
      inline_agents: components["schemas"]["MultiagentInlineAgents"];
    };
    /**
     * @description The agent can start threads.
     *     Without predefined agents it needs inline agents.
     */
    MultiagentSubagentsEnabledParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "enabled";
      /**
       * @description Saved agents that it can use, at most 20.
       *     Unset, null and an empty array mean none.
       */
      predefined_agents?: components["schemas"]["MultiagentPredefinedAgentParams"][] | null;
      /**
       * @description Whether agents can be made up on the spot as well.
       *     Unset or null, they can.
       */
      inline_agents?: components["schemas"]["MultiagentInlineAgents"] | null;
    };
    /** @description Whether an agent is to start threads for other agents. */
    MultiagentSubagentsParams:
      | components["schemas"]["MultiagentSubagentsDisabled"]
      | components["schemas"]["MultiagentSubagentsEnabledParams"];
    /** @description Whether a saved agent can start workflow runs. */
    MultiagentWorkflows:
      | components["schemas"]["MultiagentWorkflowsDisabled"]
      | components["schemas"]["MultiagentWorkflowsEnabled"];
    /** @description The agent starts no workflow runs. */
    MultiagentWorkflowsDisabled: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "disabled";
    };
    /** @description The agent can start workflow runs. */
    MultiagentWorkflowsEnabled: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "enabled";
      /** @description Saved agents that the plan of a run can use, each in one version. */
      predefined_agents: components["schemas"]["AgentReference"][];
      inline_agents: components["schemas"]["MultiagentInlineAgents"];
    };
    /**
     * @description The agent can start workflow runs.
     *     Without predefined agents it needs inline agents.
     */
    MultiagentWorkflowsEnabledParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "enabled";
      /**
       * @description Saved agents that it can use, at most 20.
       *     Unset, null and an empty array mean none.
       */
      predefined_agents?: components["schemas"]["MultiagentPredefinedAgentParams"][] | null;
      /**
       * @description Whether agents can be made up on the spot as well.
       *     Unset or null, they can.
       */
      inline_agents?: components["schemas"]["MultiagentInlineAgents"] | null;
    };
    /** @description Whether an agent is to start workflow runs. */
    MultiagentWorkflowsParams:
      | components["schemas"]["MultiagentWorkflowsDisabled"]
      | components["schemas"]["MultiagentWorkflowsEnabledParams"];
    /** @description What the sandboxes of an environment may reach, with every default filled in. */
    Network: components["schemas"]["LimitedNetwork"] | components["schemas"]["UnrestrictedNetwork"];
    /** @description What the sandboxes of an environment are to reach. */
    NetworkParams: components["schemas"]["LimitedNetworkParams"] | components["schemas"]["UnrestrictedNetwork"];
    /**
     * @description The path or the id is unknown, or belongs to another workspace.
     *     A request without the beta that its path needs in `anthropic-beta` gets it as well.
     *     Comes with status 404.
     */
    NotFoundErrorObject: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "not_found_error";
      /** @description Text for people, which can change at any time. */
      message: string;
      details?: components["schemas"]["ErrorDetails"];
    };
    /** @description How far the session is with one outcome that a `user.define_outcome` asked for. */
    OutcomeEvaluation: {
      /** @constant */
      type: "outcome_evaluation";
      /** @description Id that the service gave to the outcome. */
      outcome_id: string;
      /** @description What the outcome asks the agent to produce. */
      description: string;
      /**
       * @description State of the evaluation.
       *     `pending` is not started, `running` is being worked on, `evaluating` is being graded.
       *     The other known values are final.
       */
      result:
        | ("pending" | "running" | "evaluating" | "satisfied" | "max_iterations_reached" | "failed" | "interrupted")
        | (string & {});
      /**
       * Format: int32
       * @description Round of work and grading, counted from 0.
       */
      iteration: number;
      /**
       * @description Text of the latest verdict.
       *     Null before the first one.
       */
      explanation: string | null;
      /**
       * @description When the result became final.
       *     Null until then.
       */
      completed_at: components["schemas"]["Timestamp"] | null;
    };
    /**
     * @description The service has too much to do for all its users.
     *     Comes with status 529.
     */
    OverloadedErrorObject: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "overloaded_error";
      /** @description Text for people, which can change at any time. */
      message: string;
      details?: components["schemas"]["ErrorDetails"];
    };
    /**
     * @description What is installed before a session starts, by package manager.
     *     A manager without packages has an empty array.
     */
    Packages: {
      /** @constant */
      type?: "packages";
      /** @description Debian packages, installed first. */
      apt: string[];
      /** @description Rust packages, as `name@version`. */
      cargo: string[];
      /** @description Ruby packages, as `name:version`. */
      gem: string[];
      /** @description Go modules, as `path@version`. */
      go: string[];
      /** @description Node packages, as `name@version`. */
      npm: string[];
      /** @description Python packages, as `name==version`. */
      pip: string[];
    };
    /**
     * @description What is to be installed before a session starts, by package manager.
     *     The managers run in the order of their names.
     */
    PackagesParams: {
      /** @constant */
      type?: "packages";
      /** @description Debian packages, installed first. */
      apt?: string[] | null;
      /** @description Rust packages, as `name@version`. */
      cargo?: string[] | null;
      /** @description Ruby packages, as `name:version`. */
      gem?: string[] | null;
      /** @description Go modules, as `path@version`. */
      go?: string[] | null;
      /** @description Node packages, as `name@version`. */
      npm?: string[] | null;
      /** @description Python packages, as `name==version`. */
      pip?: string[] | null;
    };
    /**
     * @description The credential may not use this resource or workspace.
     *     Comes with status 403.
     */
    PermissionErrorObject: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "permission_error";
      /** @description Text for people, which can change at any time. */
      message: string;
      details?: components["schemas"]["ErrorDetails"];
    };
    /**
     * @description Who decides whether a call of a tool runs.
     *     Custom tools have no policy, because the client runs them itself.
     */
    PermissionPolicy:
      | components["schemas"]["AlwaysAllowPolicy"]
      | components["schemas"]["AlwaysAskPolicy"]
      | components["schemas"]["AutoPolicy"];
    /** @description A plain text in the request itself. */
    PlainTextDocumentSource: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "text";
      /** @constant */
      media_type: "text/plain";
      /** @description The text, not encoded. */
      data: string;
    };
    /** @description A saved agent that is named by an object. */
    PredefinedAgentObjectParams:
      | components["schemas"]["AgentReferenceParams"]
      | components["schemas"]["MultiagentSelfParams"];
    /**
     * @description A rate limit or spend cap is reached.
     *     Comes with status 429; without a `retry-after` header it is a spend cap, and trying again does not help.
     */
    RateLimitErrorObject: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "rate_limit_error";
      /** @description Text for people, which can change at any time. */
      message: string;
      details?: components["schemas"]["ErrorDetails"];
    };
    /** @description Settings of `read`, as they apply in the session. */
    ReadToolConfig: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "read";
      /** @constant */
      name: "read";
      /** @description Whether the agent can call the tool. */
      enabled: boolean;
      permission_policy: components["schemas"]["PermissionPolicy"];
    };
    /** @description Settings of `read`, which reads a file of the sandbox. */
    ReadToolConfigParams: {
      /** @constant */
      type?: "read";
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      name: "read";
      /**
       * @description Whether the agent can call the tool.
       *     Unset or null, `default_config` applies.
       */
      enabled?: boolean | null;
      /**
       * @description Who decides about calls of the tool.
       *     Unset or null, `default_config` applies.
       */
      permission_policy?: components["schemas"]["PermissionPolicy"] | null;
    };
    /**
     * @description Stands where the service withholds content.
     *     A client that sends one is refused with 400.
     */
    RedactedBlock: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "redacted";
    };
    /** @description Why the model's response was refused. */
    RefusalStopDetails: {
      /** @constant */
      type: "refusal";
      /**
       * @description The subject that led to the refusal.
       *     `null` when none is given.
       */
      category: ("cyber" | "bio" | "frontier_llm" | "reasoning_extraction" | "general_harms") | (string & {}) | null;
      /**
       * @description The reason in words, for people.
       *     `null` when none is given.
       */
      explanation: string | null;
    };
    /**
     * @description The body of the request is over 32 MB, or an uploaded file over 500 MB.
     *     Comes with status 413.
     */
    RequestTooLargeErrorObject: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "request_too_large";
      /** @description Text for people, which can change at any time. */
      message: string;
      details?: components["schemas"]["ErrorDetails"];
    };
    /** @description What becomes of the session after an error, and so what the client can do. */
    RetryStatus:
      | components["schemas"]["RetryStatusExhausted"]
      | components["schemas"]["RetryStatusRetrying"]
      | components["schemas"]["RetryStatusTerminal"]
      | components["schemas"]["UnknownMember"];
    /**
     * @description The turn is over: queued input is dropped and the session goes idle.
     *     A new message starts a new turn.
     */
    RetryStatusExhausted: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "exhausted";
    };
    /**
     * @description The service tries again by itself, and the client waits.
     *     The same error can come several times before it becomes `exhausted`.
     */
    RetryStatusRetrying: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "retrying";
    };
    /** @description The session terminates and accepts nothing more. */
    RetryStatusTerminal: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "terminal";
    };
    /** @description An entry on the roster of a coordinator. */
    RosterAgent: components["schemas"]["Advisor"] | components["schemas"]["SessionThreadAgent"];
    /** @description An entry for a roster that is named by an object. */
    RosterObjectParams:
      | components["schemas"]["Advisor"]
      | components["schemas"]["AgentReferenceParams"]
      | components["schemas"]["MultiagentSelfParams"];
    /** @description An entry on the roster of a saved coordinator. */
    RosterReference: components["schemas"]["Advisor"] | components["schemas"]["AgentReference"];
    /**
     * @description What the grader checks the work against.
     *     A rubric that was sent as a file comes back as its text.
     */
    Rubric: components["schemas"]["FileRubric"] | components["schemas"]["TextRubric"];
    /** @description What the grader checks the work against. */
    RubricParams: components["schemas"]["FileRubricParams"] | components["schemas"]["TextRubricParams"];
    /** @description One hit of a search, as part of a tool result. */
    SearchResultBlock: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "search_result";
      /** @description URL of the page that was found. */
      source: string;
      /** @description Title of the page that was found. */
      title: string;
      /** @description What the page says, in pieces. */
      content: components["schemas"]["SearchResultContent"][];
      citations: components["schemas"]["SearchResultCitations"];
    };
    /** @description Whether the agent can cite a search result. */
    SearchResultCitations: {
      /** @description True if it can. */
      enabled: boolean;
    };
    /** @description A piece of text inside a search result. */
    SearchResultContent: {
      /** @constant */
      type: "text";
      /** @description The words of the piece. */
      text: string;
    };
    /**
     * @description Sandboxes that the customer runs, and that fetch their work.
     *     Sessions there take no files and no repositories.
     */
    SelfHostedConfig: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "self_hosted";
    };
    /**
     * @description Events for one session, taken up in the order of the list.
     *     The request is accepted or refused as a whole, so one bad event keeps all of them out.
     */
    SendEventsRequest: {
      /**
       * @description Events to queue.
       *     A pair of `user.interrupt` and `user.message` stops the current work and starts on something else.
       */
      events: components["schemas"]["EventParams"][];
    };
    /**
     * @description The accepted events in the order in which they were sent, now with ids.
     *     The answer comes when the events are queued, not when they are done.
     */
    SendEventsResponse: {
      /** @description One echo per event of the request. */
      data?: components["schemas"]["InputEvent"][];
    };
    /** @description How often web tools ran on the side of the service. */
    ServerToolUsage: {
      /**
       * Format: int32
       * @description Web searches.
       *     They are part of the list cost.
       */
      web_search_requests?: number;
      /**
       * Format: int32
       * @description Web fetches.
       *     Always 0 in sessions.
       */
      web_fetch_requests?: number;
    };
    /** @description A call of a service account. */
    ServiceAccountActor: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "service_account_actor";
      /** @description Account that made the call. */
      service_account_id: string;
    };
    /**
     * @description The agent acts as an account that the platform manages.
     *     This is the default.
     */
    ServiceAccountExecutionIdentity: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "service_account";
    };
    /**
     * @description One instance of an agent at work in an environment.
     *     It outlives its turns: a session that has finished its work is `idle` and can be given more.
     */
    Session: {
      /** @description Id of the session. */
      id: string;
      /** @constant */
      type: "session";
      status: components["schemas"]["SessionStatus"];
      /**
       * @description Name of the session for people.
       *     Null when it has none.
       */
      title: string | null;
      agent: components["schemas"]["SessionAgent"];
      /** @description Environment that the session works in. */
      environment_id: string;
      /**
       * @description Vaults given at creation.
       *     Empty when there are none.
       */
      vault_ids: string[];
      /**
       * @description What is attached to the session.
       *     The list of resources shows the same objects.
       */
      resources: components["schemas"]["SessionResource"][];
      metadata: components["schemas"]["Metadata"];
      /**
       * @description Limit on what the session may spend.
       *     Null when it has none.
       */
      budget: components["schemas"]["BudgetLimit"] | null;
      /**
       * @description One entry for each outcome that was defined.
       *     Empty when there are none.
       */
      outcome_evaluations: components["schemas"]["OutcomeEvaluation"][];
      stats: components["schemas"]["SessionStats"];
      usage: components["schemas"]["SessionUsage"];
      /**
       * @description Deployment that made the session.
       *     Null when a caller made it.
       */
      deployment_id?: string | null;
      created_at: components["schemas"]["Timestamp"];
      updated_at: components["schemas"]["Timestamp"];
      /**
       * @description When the session was archived.
       *     Null until then.
       */
      archived_at: components["schemas"]["Timestamp"] | null;
    };
    /** @description An agent in a session. */
    SessionActor: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "session_actor";
      /** @description Session in which the agent works. */
      session_id: string;
    };
    /**
     * @description The agent as the session runs it, resolved when the session was created.
     *     Overrides and updates are already part of it, while `id` and `version` still name the saved agent it came from.
     */
    SessionAgent: {
      /** @description Id of the saved agent. */
      id: string;
      /** @constant */
      type: "agent";
      /**
       * Format: int32
       * @description Version of the saved agent, counted from 1.
       */
      version: number;
      /** @description Name of the agent. */
      name: string;
      /**
       * @description What the agent is for.
       *     Null when nothing was said.
       */
      description: string | null;
      model: components["schemas"]["ModelConfig"];
      /**
       * @description System prompt.
       *     Null when there is none.
       */
      system: string | null;
      /** @description Tools, with their settings resolved. */
      tools: components["schemas"]["AgentTool"][];
      /** @description MCP servers that the toolsets can name. */
      mcp_servers: components["schemas"]["MCPServerURLDefinition"][];
      /** @description Skills, each in one version. */
      skills: components["schemas"]["Skill"][];
      /**
       * @description How the agent works with other agents.
       *     Null when it works alone.
       */
      multiagent: components["schemas"]["SessionMultiagent"] | null;
      execution_identity: components["schemas"]["ExecutionIdentity"];
    };
    /**
     * @description The parts of the agent that can change after the session is created.
     *     Each array is the whole new value, an array that is left out stays, and both are checked together.
     *     The session must be `idle` and made from an agent or a deployment.
     *     The agent itself gets no new version.
     */
    SessionAgentUpdate: {
      /**
       * @description Replaces all tools, and an empty array removes them.
       *     All toolsets together hold at most 256 tools.
       */
      tools?: components["schemas"]["AgentToolParams"][];
      /**
       * @description Replaces all MCP servers, and an empty array removes them.
       *     At most 20, each with its own name.
       *     A server that an `mcp_toolset` names must stay declared.
       */
      mcp_servers?: components["schemas"]["URLMCPServerParams"][];
    };
    /**
     * @description The organization or workspace is out of credit or has reached a spend limit.
     *     Trying again does not help until that is settled.
     */
    SessionBillingError: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "billing_error";
      /** @description Text for people, which can change at any time. */
      message: string;
      retry_status: components["schemas"]["RetryStatus"];
    };
    /**
     * @description The context was compacted too many times in a row without a message or tool call in between.
     *     The turn ends with the stop reason `retries_exhausted`.
     */
    SessionCompactionLimitReachedError: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "compaction_limit_reached_error";
      /** @description Text for people, which can change at any time. */
      message: string;
      retry_status: components["schemas"]["RetryStatus"];
    };
    /** @description A credential of a vault is meant for a host that the network rules of the environment block. */
    SessionCredentialHostUnreachableError: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "credential_host_unreachable_error";
      /** @description Credential that could not be used. */
      credential_id: string;
      /** @description Id of the vault that holds the credential. */
      vault_id: string;
      /** @description Text for people, which can change at any time. */
      message: string;
      retry_status: components["schemas"]["RetryStatus"];
    };
    /**
     * @description The session was deleted.
     *     It is the last event of every open stream, and each stream closes after it.
     */
    SessionDeletedEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "session.deleted";
      processed_at: components["schemas"]["Timestamp"];
    };
    /**
     * @description What went wrong inside a session, as told by a `session.error` event.
     *     For a kind that it does not know, a client goes by `retry_status` and `message`.
     */
    SessionError:
      | components["schemas"]["SessionBillingError"]
      | components["schemas"]["SessionCompactionLimitReachedError"]
      | components["schemas"]["SessionCredentialHostUnreachableError"]
      | components["schemas"]["SessionMCPAuthenticationFailedError"]
      | components["schemas"]["SessionMCPConnectionFailedError"]
      | components["schemas"]["SessionModelOverloadedError"]
      | components["schemas"]["SessionModelRateLimitedError"]
      | components["schemas"]["SessionModelRequestFailedError"]
      | components["schemas"]["SessionRepositoryAuthenticationError"]
      | components["schemas"]["SessionRepositoryCheckoutError"]
      | components["schemas"]["SessionRepositoryCloneError"]
      | components["schemas"]["SessionRepositoryForbiddenError"]
      | components["schemas"]["SessionRepositoryNotFoundError"]
      | components["schemas"]["SessionToolUseLimitReachedError"]
      | components["schemas"]["SessionUnknownError"]
      | components["schemas"]["UnknownMember"];
    /**
     * @description Something went wrong while the session worked.
     *     `error.retry_status` says whether the service tries again, gives up the turn or ends the session.
     */
    SessionErrorEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "session.error";
      error: components["schemas"]["SessionError"];
      processed_at: components["schemas"]["Timestamp"];
    };
    /**
     * @description An event of the history.
     *     What came from a client is `user.*` and `system.*`; everything else comes from the service.
     */
    SessionEvent:
      | components["schemas"]["AgentCustomToolUseEvent"]
      | components["schemas"]["AgentMCPToolResultEvent"]
      | components["schemas"]["AgentMCPToolUseEvent"]
      | components["schemas"]["AgentMessageEvent"]
      | components["schemas"]["AgentThinkingEvent"]
      | components["schemas"]["AgentThreadContextCompactedEvent"]
      | components["schemas"]["AgentThreadMessageReceivedEvent"]
      | components["schemas"]["AgentThreadMessageSentEvent"]
      | components["schemas"]["AgentToolResultEvent"]
      | components["schemas"]["AgentToolUseEvent"]
      | components["schemas"]["SessionDeletedEvent"]
      | components["schemas"]["SessionErrorEvent"]
      | components["schemas"]["SessionStatusIdleEvent"]
      | components["schemas"]["SessionStatusRescheduledEvent"]
      | components["schemas"]["SessionStatusRunningEvent"]
      | components["schemas"]["SessionStatusTerminatedEvent"]
      | components["schemas"]["SessionThreadCreatedEvent"]
      | components["schemas"]["SessionThreadStatusIdleEvent"]
      | components["schemas"]["SessionThreadStatusRescheduledEvent"]
      | components["schemas"]["SessionThreadStatusRunningEvent"]
      | components["schemas"]["SessionThreadStatusTerminatedEvent"]
      | components["schemas"]["SessionUpdatedEvent"]
      | components["schemas"]["SessionUsageEvent"]
      | components["schemas"]["SpanModelRequestEndEvent"]
      | components["schemas"]["SpanModelRequestStartEvent"]
      | components["schemas"]["SpanOutcomeEvaluationEndEvent"]
      | components["schemas"]["SpanOutcomeEvaluationOngoingEvent"]
      | components["schemas"]["SpanOutcomeEvaluationStartEvent"]
      | components["schemas"]["SystemMessageEvent"]
      | components["schemas"]["UserCustomToolResultEvent"]
      | components["schemas"]["UserDefineOutcomeEvent"]
      | components["schemas"]["UserInterruptEvent"]
      | components["schemas"]["UserMessageEvent"]
      | components["schemas"]["UserToolConfirmationEvent"]
      | components["schemas"]["UserToolResultEvent"]
      | components["schemas"]["WorkflowRunCreatedEvent"]
      | components["schemas"]["WorkflowRunErrorEvent"]
      | components["schemas"]["WorkflowRunPhaseEndedEvent"]
      | components["schemas"]["WorkflowRunPhaseStartedEvent"]
      | components["schemas"]["WorkflowRunStatusEndedEvent"]
      | components["schemas"]["WorkflowRunStatusIdleEvent"]
      | components["schemas"]["WorkflowRunStatusRunningEvent"]
      | components["schemas"]["UnknownMember"];
    /**
     * @description One page of the history of a session or of one of its threads.
     *     Previews are never part of it.
     */
    SessionEventList: {
      /** @description The events of this page. */
      data: components["schemas"]["SessionEvent"][];
      /**
       * @description Cursor of the following page.
       *     `null` on the last page.
       */
      next_page: string | null;
    };
    /**
     * @description A type of event that the history can be filtered by.
     *     `session.deleted` is not among them.
     * @enum {string}
     */
    SessionEventType:
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
    /** @description One page of sessions. */
    SessionList: {
      /** @description The sessions of this page, in the order that was asked for. */
      data: components["schemas"]["Session"][];
      /**
       * @description Cursor of the following page, to be sent as `page`.
       *     Null on the last page.
       */
      next_page: string | null;
      /**
       * @description Cursor of the page before, to be sent as `page`.
       *     Null on the first page.
       */
      prev_page: string | null;
    };
    /**
     * @description An MCP server refuses the credential.
     *     The session goes on, and the connection is tried again when it next turns from idle to running.
     */
    SessionMCPAuthenticationFailedError: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "mcp_authentication_failed_error";
      /** @description Name of the server among the agent's `mcp_servers`. */
      mcp_server_name: string;
      /** @description Text for people, which can change at any time. */
      message: string;
      retry_status: components["schemas"]["RetryStatus"];
    };
    /**
     * @description An MCP server cannot be reached.
     *     The session goes on, and the connection is tried again when it next turns from idle to running.
     */
    SessionMCPConnectionFailedError: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "mcp_connection_failed_error";
      /** @description Name of the server among the agent's `mcp_servers`. */
      mcp_server_name: string;
      /** @description Text for people, which can change at any time. */
      message: string;
      retry_status: components["schemas"]["RetryStatus"];
    };
    /** @description The model has too much to do. */
    SessionModelOverloadedError: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "model_overloaded_error";
      /** @description Text for people, which can change at any time. */
      message: string;
      retry_status: components["schemas"]["RetryStatus"];
    };
    /** @description A request to the model hit a rate limit. */
    SessionModelRateLimitedError: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "model_rate_limited_error";
      /** @description Text for people, which can change at any time. */
      message: string;
      retry_status: components["schemas"]["RetryStatus"];
    };
    /** @description A request to the model failed for another reason than overload or a rate limit. */
    SessionModelRequestFailedError: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "model_request_failed_error";
      /** @description Text for people, which can change at any time. */
      message: string;
      retry_status: components["schemas"]["RetryStatus"];
    };
    /** @description How an agent works with other agents in its session, in the older or the newer form. */
    SessionMultiagent:
      | components["schemas"]["SessionMultiagentCoordinator"]
      | components["schemas"]["SessionMultiagent20261001"];
    /** @description The newer form with three switches, for subagents, for workflow runs and for an advisor. */
    SessionMultiagent20261001: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "multiagent_20261001";
      subagents: components["schemas"]["SessionMultiagentSubagents"];
      workflows: components["schemas"]["SessionMultiagentWorkflows"];
      advisor: components["schemas"]["MultiagentAdvisor"];
    };
    /**
     * @description The older form: an agent that can start the agents of a roster, each in its own thread.
     *     Agents on the roster have no roster of their own.
     */
    SessionMultiagentCoordinator: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "coordinator";
      /**
       * @description The roster: 1 to 20 different agents, in full.
       *     At most one entry is an advisor, and it comes last.
       */
      agents: components["schemas"]["RosterAgent"][];
    };
    /** @description Whether the agent can start threads for other agents. */
    SessionMultiagentSubagents:
      | components["schemas"]["MultiagentSubagentsDisabled"]
      | components["schemas"]["SessionMultiagentSubagentsEnabled"];
    /** @description The agent can start threads. */
    SessionMultiagentSubagentsEnabled: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "enabled";
      /** @description Saved agents that can run in such a thread, in full. */
      predefined_agents: components["schemas"]["SessionThreadAgent"][];
      inline_agents: components["schemas"]["MultiagentInlineAgents"];
    };
    /** @description Whether the agent can start workflow runs. */
    SessionMultiagentWorkflows:
      | components["schemas"]["MultiagentWorkflowsDisabled"]
      | components["schemas"]["SessionMultiagentWorkflowsEnabled"];
    /** @description The agent can start workflow runs. */
    SessionMultiagentWorkflowsEnabled: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "enabled";
      /** @description Saved agents that the plan of a run can use, in full. */
      predefined_agents: components["schemas"]["SessionThreadAgent"][];
      inline_agents: components["schemas"]["MultiagentInlineAgents"];
    };
    /** @description The repository host rejects the token, or asks for one and got none. */
    SessionRepositoryAuthenticationError: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "repository_authentication_error";
      /**
       * @description Address of the repository.
       *     Null when the service cannot tell which one it is.
       */
      repository_url: string | null;
      /** @description Text for people, which can change at any time. */
      message: string;
      /** @description Always `retrying`, because the session goes on without the repository. */
      retry_status: components["schemas"]["RetryStatus"];
    };
    /** @description The branch or commit to check out is not in the repository. */
    SessionRepositoryCheckoutError: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "repository_checkout_error";
      /**
       * @description Address of the repository.
       *     Null when the service cannot tell which one it is.
       */
      repository_url: string | null;
      /** @description Text for people, which can change at any time. */
      message: string;
      /** @description Always `retrying`, because the session goes on without the repository. */
      retry_status: components["schemas"]["RetryStatus"];
    };
    /** @description The repository could not be cloned. */
    SessionRepositoryCloneError: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "repository_clone_error";
      /**
       * @description Address of the repository.
       *     Null when the service cannot tell which one it is.
       */
      repository_url: string | null;
      /** @description Text for people, which can change at any time. */
      message: string;
      /** @description Always `retrying`, because the session goes on without the repository. */
      retry_status: components["schemas"]["RetryStatus"];
    };
    /** @description The repository host denies access to the repository. */
    SessionRepositoryForbiddenError: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "repository_forbidden_error";
      /**
       * @description Address of the repository.
       *     Null when the service cannot tell which one it is.
       */
      repository_url: string | null;
      /** @description Text for people, which can change at any time. */
      message: string;
      /** @description Always `retrying`, because the session goes on without the repository. */
      retry_status: components["schemas"]["RetryStatus"];
    };
    /** @description The repository host does not know the repository. */
    SessionRepositoryNotFoundError: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "repository_not_found_error";
      /**
       * @description Address of the repository.
       *     Null when the service cannot tell which one it is.
       */
      repository_url: string | null;
      /** @description Text for people, which can change at any time. */
      message: string;
      /** @description Always `retrying`, because the session goes on without the repository. */
      retry_status: components["schemas"]["RetryStatus"];
    };
    /** @description Something that is at the disposal of a session. */
    SessionResource:
      | components["schemas"]["FileResource"]
      | components["schemas"]["GitHubRepositoryResource"]
      | components["schemas"]["MemoryStoreResource"];
    /** @description One page of the resources of a session. */
    SessionResourceList: {
      /** @description The resources of this page. */
      data: components["schemas"]["SessionResource"][];
      /**
       * @description Cursor of the next page, to be sent as `page`.
       *     Null on the last page.
       */
      next_page: string | null;
    };
    /** @description Something to put at the disposal of a new session. */
    SessionResourceParams:
      | components["schemas"]["FileResourceParams"]
      | components["schemas"]["GitHubRepositoryResourceParams"]
      | components["schemas"]["MemoryStoreResourceParams"];
    /** @description How long the session has existed and worked. */
    SessionStats: {
      /**
       * Format: double
       * @description Running time of all threads added up, so that two threads at work count twice.
       */
      active_seconds?: number;
      /**
       * Format: double
       * @description Age of the session.
       *     It stops at termination.
       */
      duration_seconds?: number;
    };
    /**
     * @description What the session is doing.
     *     `idle` waits for the client, for a message or for the answer to a tool call.
     *     `running` has at least one thread at work.
     *     `rescheduling` met a passing error and is retried without help.
     *     `terminated` is final: an error could not be recovered, or the session was archived.
     * @enum {string}
     */
    SessionStatus: "rescheduling" | "running" | "idle" | "terminated";
    /**
     * @description No thread works any more, and `stop_reason` says what comes next.
     *     A `session.usage` event always comes directly before it, and the stream stays open after it.
     *     A read of the session can still say `running` for a moment.
     */
    SessionStatusIdleEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "session.status_idle";
      stop_reason: components["schemas"]["StopReason"];
      /**
       * @description Why the model refused.
       *     `null` for every stop reason but `refusal`.
       */
      stop_details: components["schemas"]["RefusalStopDetails"] | null;
      processed_at: components["schemas"]["Timestamp"];
    };
    /**
     * @description Something failed that may pass, and the service tries again by itself.
     *     The session is `rescheduling` until it runs again, gives up or ends.
     */
    SessionStatusRescheduledEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "session.status_rescheduled";
      processed_at: components["schemas"]["Timestamp"];
    };
    /**
     * @description At least one thread works.
     *     Comes once per turn, and again when a wait is over.
     */
    SessionStatusRunningEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "session.status_running";
      processed_at: components["schemas"]["Timestamp"];
    };
    /**
     * @description The session is over, because it failed beyond repair or was archived.
     *     Its history stays readable, and it takes no more events.
     */
    SessionStatusTerminatedEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "session.status_terminated";
      processed_at: components["schemas"]["Timestamp"];
    };
    /**
     * @description One line of work inside a session, with its own agent and history.
     *     Each session has a primary thread from the start, and every other thread descends from it.
     */
    SessionThread: {
      /** @description Id of the thread. */
      id: string;
      /** @constant */
      type: "session_thread";
      /** @description Session that the thread belongs to. */
      session_id: string;
      /**
       * @description Thread that started this one.
       *     Null on the primary thread.
       */
      parent_thread_id: string | null;
      /**
       * @description Workflow run that started the thread.
       *     Null on every other thread.
       */
      workflow_run_id: string | null;
      status: components["schemas"]["SessionThreadStatus"];
      agent: components["schemas"]["ThreadAgent"];
      /** @description Null until the status of the thread changes for the first time. */
      stats: components["schemas"]["SessionThreadStats"] | null;
      /** @description Null until the thread is `idle` for the first time. */
      usage: components["schemas"]["SessionThreadUsage"] | null;
      created_at: components["schemas"]["Timestamp"];
      updated_at: components["schemas"]["Timestamp"];
      /**
       * @description When the thread was archived.
       *     Null until then.
       */
      archived_at: components["schemas"]["Timestamp"] | null;
    };
    /**
     * @description A saved agent as a thread runs it, resolved when the thread was created.
     *     How it works with other agents is not repeated here but stands on the session.
     */
    SessionThreadAgent: {
      /** @description Id of the saved agent. */
      id: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "agent";
      /**
       * Format: int32
       * @description Version of the saved agent, counted from 1.
       */
      version: number;
      /** @description Name of the agent. */
      name: string;
      /**
       * @description What the agent is for.
       *     Null when nothing was said.
       */
      description: string | null;
      model: components["schemas"]["ModelConfig"];
      /**
       * @description System prompt.
       *     Null when there is none.
       */
      system: string | null;
      /** @description Tools, with their settings resolved. */
      tools: components["schemas"]["AgentTool"][];
      /** @description MCP servers that the toolsets can name. */
      mcp_servers: components["schemas"]["MCPServerURLDefinition"][];
      /** @description Skills, each in one version. */
      skills: components["schemas"]["Skill"][];
      execution_identity: components["schemas"]["ExecutionIdentity"];
    };
    /**
     * @description A child thread was made.
     *     The event stands in the history of its parent.
     */
    SessionThreadCreatedEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "session.thread_created";
      /** @description Id of the new thread. */
      session_thread_id: string;
      /**
       * @description Name of the agent in the new thread.
       *     `anthropic.advisor` stands for an advisor.
       */
      agent_name: string;
      /**
       * @description Run that made the thread.
       *     `null` when no run did.
       */
      workflow_run_id: string | null;
      processed_at: components["schemas"]["Timestamp"];
    };
    /** @description One page of threads, the primary thread first and then the others in the order in which they were started. */
    SessionThreadList: {
      /**
       * @description The threads of this page.
       *     Archived ones are among them.
       */
      data: components["schemas"]["SessionThread"][];
      /**
       * @description Cursor of the following page, to be sent as `page`.
       *     Null on the last page.
       */
      next_page: string | null;
    };
    /** @description How long the thread has existed and worked. */
    SessionThreadStats: {
      /**
       * Format: double
       * @description Time in which the thread was running.
       */
      active_seconds?: number;
      /**
       * Format: double
       * @description Age of the thread.
       *     On an archived thread it stops at the last update.
       */
      duration_seconds?: number;
      /**
       * Format: double
       * @description Time until the thread began to run.
       *     Always 0 on a thread that another one started.
       */
      startup_seconds?: number;
    };
    /**
     * @description What the thread is doing.
     *     `running` is at work, `idle` waits for input or for the answer to a tool call.
     *     `rescheduling` met a passing error and is retried without help.
     *     `terminated` is final, and so is the state of an archived thread.
     * @enum {string}
     */
    SessionThreadStatus: "running" | "idle" | "rescheduling" | "terminated";
    /**
     * @description A thread stopped working, and `stop_reason` says what comes next.
     *     The session itself is idle only when no other thread works.
     */
    SessionThreadStatusIdleEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "session.thread_status_idle";
      /** @description Thread whose status this is. */
      session_thread_id: string;
      /** @description Name of the agent in the thread. */
      agent_name: string;
      stop_reason: components["schemas"]["StopReason"];
      /**
       * @description Why the model refused.
       *     `null` for every stop reason but `refusal`.
       */
      stop_details: components["schemas"]["RefusalStopDetails"] | null;
      processed_at: components["schemas"]["Timestamp"];
    };
    /** @description A thread met a failure that may pass, and the service tries again by itself. */
    SessionThreadStatusRescheduledEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "session.thread_status_rescheduled";
      /** @description Thread whose status this is. */
      session_thread_id: string;
      /** @description Name of the agent in the thread. */
      agent_name: string;
      processed_at: components["schemas"]["Timestamp"];
    };
    /**
     * @description A thread works.
     *     The primary thread has such events in every session.
     */
    SessionThreadStatusRunningEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "session.thread_status_running";
      /** @description Thread whose status this is. */
      session_thread_id: string;
      /** @description Name of the agent in the thread. */
      agent_name: string;
      processed_at: components["schemas"]["Timestamp"];
    };
    /**
     * @description A thread is over and takes nothing more.
     *     Archiving a thread emits it.
     */
    SessionThreadStatusTerminatedEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "session.thread_status_terminated";
      /** @description Thread whose status this is. */
      session_thread_id: string;
      /** @description Name of the agent in the thread. */
      agent_name: string;
      processed_at: components["schemas"]["Timestamp"];
    };
    /**
     * @description What the thread has used so far, over all its turns.
     *     The threads of a session do not add up to the usage of the session, which has the last word.
     */
    SessionThreadUsage: {
      /**
       * Format: int32
       * @description Input tokens that came from no cache.
       */
      input_tokens?: number;
      /**
       * Format: int32
       * @description All output tokens.
       */
      output_tokens?: number;
      /**
       * Format: int32
       * @description Input tokens read from the prompt cache.
       */
      cache_read_input_tokens?: number;
      cache_creation?: components["schemas"]["CacheCreationUsage"];
      /** @description Absent or null until tool calls are counted for the thread. */
      server_tool_use?: components["schemas"]["ServerToolUsage"] | null;
      /**
       * Format: double
       * @description Time in which the thread was running.
       *     The same value as in `stats`.
       */
      active_seconds?: number;
      /**
       * @description Cost at public list prices, rounded to cents and without the running time of the session.
       *     Absent or null until cost is tracked for the thread.
       */
      list_cost?: components["schemas"]["MonetaryAmount"] | null;
    };
    /**
     * @description One turn used tools for too many rounds.
     *     The turn ends with the stop reason `retries_exhausted`.
     */
    SessionToolUseLimitReachedError: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "tool_use_limit_reached_error";
      /** @description Text for people, which can change at any time. */
      message: string;
      retry_status: components["schemas"]["RetryStatus"];
    };
    /**
     * @description Something failed that has no kind of its own.
     *     Read `retry_status` and `message`.
     */
    SessionUnknownError: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "unknown_error";
      /** @description Text for people, which can change at any time. */
      message: string;
      retry_status: components["schemas"]["RetryStatus"];
    };
    /**
     * @description The session was updated.
     *     Only what changed is present, and an update that changes nothing emits no event.
     *     The change holds from the next turn on.
     */
    SessionUpdatedEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "session.updated";
      /** @description The whole agent snapshot after the change. */
      agent?: components["schemas"]["SessionAgent"] | null;
      /** @description The new title. */
      title?: string | null;
      /**
       * @description All pairs after the change.
       *     Absent when the change removed the last pair.
       */
      metadata?: components["schemas"]["Metadata"];
      /**
       * @description The new budget.
       *     `null` when it was removed.
       */
      budget?: components["schemas"]["BudgetLimit"] | null;
      processed_at: components["schemas"]["Timestamp"];
    };
    /**
     * @description What the session has used so far, over all its turns and threads.
     *     The figures are final for a turn when the session is `idle` again.
     */
    SessionUsage: {
      /**
       * Format: int32
       * @description Input tokens that came from no cache.
       */
      input_tokens?: number;
      /**
       * Format: int32
       * @description All output tokens.
       */
      output_tokens?: number;
      /**
       * Format: int32
       * @description Input tokens read from the prompt cache.
       */
      cache_read_input_tokens?: number;
      cache_creation?: components["schemas"]["CacheCreationUsage"];
      /** @description Absent or null until tool calls are counted for the session. */
      server_tool_use?: components["schemas"]["ServerToolUsage"] | null;
      /**
       * Format: double
       * @description Time in which at least one thread was running.
       *     Time that threads share counts once, unlike in `stats`.
       *     The running time in the cost is computed from this value.
       */
      active_seconds?: number;
      /**
       * @description Cost at public list prices, rounded to cents.
       *     A budget is held against the exact value.
       *     Absent or null until cost is tracked for the session.
       */
      list_cost?: components["schemas"]["MonetaryAmount"] | null;
    };
    /**
     * @description What the session has used so far.
     *     It comes directly before each `session.status_idle`, and also when a single thread pauses at the budget.
     */
    SessionUsageEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "session.usage";
      usage: components["schemas"]["SessionUsageSnapshot"];
      /**
       * @description The budget at that moment.
       *     `null` when there is none.
       */
      budget?: components["schemas"]["BudgetLimit"] | null;
      processed_at: components["schemas"]["Timestamp"];
    };
    /** @description The usage of a session at one moment, as a `session.usage` event reports it. */
    SessionUsageSnapshot: {
      /**
       * Format: int32
       * @description Input tokens that came from no cache.
       */
      input_tokens?: number;
      /**
       * Format: int32
       * @description All output tokens.
       */
      output_tokens?: number;
      /**
       * Format: int32
       * @description Input tokens read from the prompt cache.
       */
      cache_read_input_tokens?: number;
      cache_creation?: components["schemas"]["CacheCreationUsage"];
      server_tool_use?: components["schemas"]["ServerToolUsage"];
      /**
       * Format: double
       * @description Time in which at least one thread was running.
       *     Time that threads share counts once.
       */
      active_seconds?: number;
      /** @description Cost at public list prices, rounded to cents. */
      list_cost?: components["schemas"]["MonetaryAmount"];
    };
    /** @description A skill that the agent has, in one version. */
    Skill: components["schemas"]["AnthropicSkill"] | components["schemas"]["CustomSkill"];
    /** @description A skill to load into the sessions of an agent. */
    SkillParams: components["schemas"]["AnthropicSkillParams"] | components["schemas"]["CustomSkillParams"];
    /**
     * @description A model request is over, and its output is in the events before this one.
     *     A preview that is still open is closed by it.
     */
    SpanModelRequestEndEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "span.model_request_end";
      /** @description Id of the `span.model_request_start` event. */
      model_request_start_id: components["schemas"]["EventId"];
      /** @description Whether the request failed. */
      is_error: boolean | null;
      model_usage: components["schemas"]["SpanModelUsage"];
      processed_at: components["schemas"]["Timestamp"];
    };
    /**
     * @description A model request begins.
     *     One turn can hold several.
     */
    SpanModelRequestStartEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "span.model_request_start";
      processed_at: components["schemas"]["Timestamp"];
    };
    /** @description Tokens of one model request, or of all requests of one grading. */
    SpanModelUsage: {
      /**
       * Format: int32
       * @description Input that came from no cache.
       */
      input_tokens: number;
      /**
       * Format: int32
       * @description All output.
       */
      output_tokens: number;
      /**
       * Format: int32
       * @description Input read from the cache.
       */
      cache_read_input_tokens: number;
      /**
       * Format: int32
       * @description Input written to the cache.
       */
      cache_creation_input_tokens: number;
      /**
       * @description Speed at which the request ran.
       *     Set only in connection with fast mode.
       */
      speed?: components["schemas"]["Speed"] | null;
    };
    /** @description The grading is over, with a verdict. */
    SpanOutcomeEvaluationEndEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "span.outcome_evaluation_end";
      /** @description Outcome that the work was graded for. */
      outcome_id: string;
      /**
       * Format: int32
       * @description Number of this grading, counted from 0.
       */
      iteration: number;
      /**
       * @description Id of the `span.outcome_evaluation_start` event.
       *     Empty when an interrupt came before any start.
       */
      outcome_evaluation_start_id: string;
      /**
       * @description The verdict.
       *     After `needs_revision` the agent works on and is graded again.
       *     After `max_iterations_reached` one closing turn follows without grading.
       *     Every other value ends the work on the outcome.
       */
      result: ("satisfied" | "needs_revision" | "max_iterations_reached" | "failed" | "interrupted") | (string & {});
      /** @description The grader's reasons, in words. */
      explanation: string;
      /** @description Tokens of all model requests of this grading. */
      usage: components["schemas"]["SpanModelUsage"];
      processed_at: components["schemas"]["Timestamp"];
    };
    /**
     * @description The grading goes on.
     *     A sign of life that can come any number of times.
     */
    SpanOutcomeEvaluationOngoingEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "span.outcome_evaluation_ongoing";
      /** @description Outcome that the work is graded for. */
      outcome_id: string;
      /**
       * Format: int32
       * @description Number of this grading, counted from 0.
       */
      iteration: number;
      processed_at: components["schemas"]["Timestamp"];
    };
    /** @description The grading of the work begins. */
    SpanOutcomeEvaluationStartEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "span.outcome_evaluation_start";
      /** @description Outcome that the work is graded for. */
      outcome_id: string;
      /**
       * Format: int32
       * @description Number of this grading, counted from 0.
       */
      iteration: number;
      processed_at: components["schemas"]["Timestamp"];
    };
    /**
     * @description How fast the model writes.
     *     `fast` costs more, and not every model has it.
     * @enum {string}
     */
    Speed: "standard" | "fast";
    /** @description A bearer token for an MCP server, without the token. */
    StaticBearerAuth: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "static_bearer";
      /** @description Address of the MCP server. */
      mcp_server_url: string;
    };
    /** @description A bearer token for an MCP server that stays the same until it is replaced. */
    StaticBearerCreateParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "static_bearer";
      /**
       * @description Address of the MCP server, up to 2,047 characters.
       *     It identifies the credential and never changes.
       */
      mcp_server_url: string;
      /**
       * @description The token.
       *     No response contains it.
       */
      token: string;
    };
    /** @description A new bearer token for the same MCP server. */
    StaticBearerUpdateParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "static_bearer";
      /**
       * @description The new token.
       *     No response contains it.
       */
      token?: string | null;
    };
    /** @description Why work stopped, which tells the client what to do next. */
    StopReason:
      | components["schemas"]["StopReasonBudgetReached"]
      | components["schemas"]["StopReasonEndTurn"]
      | components["schemas"]["StopReasonRefusal"]
      | components["schemas"]["StopReasonRequiresAction"]
      | components["schemas"]["StopReasonRetriesExhausted"]
      | components["schemas"]["UnknownMember"];
    /**
     * @description The cost is at the budget.
     *     Work goes on by itself once the budget is raised or removed.
     */
    StopReasonBudgetReached: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "budget_reached";
    };
    /** @description The turn is complete, or it was interrupted. */
    StopReasonEndTurn: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "end_turn";
    };
    /**
     * @description The model's response was refused.
     *     The event's `stop_details` say why.
     */
    StopReasonRefusal: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "refusal";
    };
    /**
     * @description Tool calls wait for the client, without a time limit.
     *     Answering some of them brings a new idle event with the ids that are left.
     */
    StopReasonRequiresAction: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "requires_action";
      /** @description The `agent.tool_use`, `agent.mcp_tool_use` and `agent.custom_tool_use` events that wait for an answer. */
      event_ids: components["schemas"]["EventId"][];
    };
    /**
     * @description Errors used up the retries, or a tool-use or compaction limit was hit.
     *     Queued input is dropped, so a new message has to be sent.
     */
    StopReasonRetriesExhausted: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "retries_exhausted";
    };
    /**
     * @description An event on the live stream of a session.
     *     It is an event of the history, or a preview of one that is not complete yet.
     */
    StreamEvent:
      | components["schemas"]["AgentCustomToolUseEvent"]
      | components["schemas"]["AgentMCPToolResultEvent"]
      | components["schemas"]["AgentMCPToolUseEvent"]
      | components["schemas"]["AgentMessageEvent"]
      | components["schemas"]["AgentThinkingEvent"]
      | components["schemas"]["AgentThreadContextCompactedEvent"]
      | components["schemas"]["AgentThreadMessageReceivedEvent"]
      | components["schemas"]["AgentThreadMessageSentEvent"]
      | components["schemas"]["AgentToolResultEvent"]
      | components["schemas"]["AgentToolUseEvent"]
      | components["schemas"]["EventDelta"]
      | components["schemas"]["EventStart"]
      | components["schemas"]["SessionDeletedEvent"]
      | components["schemas"]["SessionErrorEvent"]
      | components["schemas"]["SessionStatusIdleEvent"]
      | components["schemas"]["SessionStatusRescheduledEvent"]
      | components["schemas"]["SessionStatusRunningEvent"]
      | components["schemas"]["SessionStatusTerminatedEvent"]
      | components["schemas"]["SessionThreadCreatedEvent"]
      | components["schemas"]["SessionThreadStatusIdleEvent"]
      | components["schemas"]["SessionThreadStatusRescheduledEvent"]
      | components["schemas"]["SessionThreadStatusRunningEvent"]
      | components["schemas"]["SessionThreadStatusTerminatedEvent"]
      | components["schemas"]["SessionUpdatedEvent"]
      | components["schemas"]["SessionUsageEvent"]
      | components["schemas"]["SpanModelRequestEndEvent"]
      | components["schemas"]["SpanModelRequestStartEvent"]
      | components["schemas"]["SpanOutcomeEvaluationEndEvent"]
      | components["schemas"]["SpanOutcomeEvaluationOngoingEvent"]
      | components["schemas"]["SpanOutcomeEvaluationStartEvent"]
      | components["schemas"]["SystemMessageEvent"]
      | components["schemas"]["UserCustomToolResultEvent"]
      | components["schemas"]["UserDefineOutcomeEvent"]
      | components["schemas"]["UserInterruptEvent"]
      | components["schemas"]["UserMessageEvent"]
      | components["schemas"]["UserToolConfirmationEvent"]
      | components["schemas"]["UserToolResultEvent"]
      | components["schemas"]["WorkflowRunCreatedEvent"]
      | components["schemas"]["WorkflowRunErrorEvent"]
      | components["schemas"]["WorkflowRunPhaseEndedEvent"]
      | components["schemas"]["WorkflowRunPhaseStartedEvent"]
      | components["schemas"]["WorkflowRunStatusEndedEvent"]
      | components["schemas"]["WorkflowRunStatusIdleEvent"]
      | components["schemas"]["WorkflowRunStatusRunningEvent"]
      | components["schemas"]["UnknownMember"];
    /**
     * @description An event on the live stream of one thread.
     *     It is an event of the history, or a preview of one that is not complete yet.
     */
    StreamThreadEvent:
      | components["schemas"]["AgentCustomToolUseEvent"]
      | components["schemas"]["AgentMCPToolResultEvent"]
      | components["schemas"]["AgentMCPToolUseEvent"]
      | components["schemas"]["AgentMessageEvent"]
      | components["schemas"]["AgentThinkingEvent"]
      | components["schemas"]["AgentThreadContextCompactedEvent"]
      | components["schemas"]["AgentThreadMessageReceivedEvent"]
      | components["schemas"]["AgentThreadMessageSentEvent"]
      | components["schemas"]["AgentToolResultEvent"]
      | components["schemas"]["AgentToolUseEvent"]
      | components["schemas"]["EventDelta"]
      | components["schemas"]["EventStart"]
      | components["schemas"]["SessionDeletedEvent"]
      | components["schemas"]["SessionErrorEvent"]
      | components["schemas"]["SessionStatusIdleEvent"]
      | components["schemas"]["SessionStatusRescheduledEvent"]
      | components["schemas"]["SessionStatusRunningEvent"]
      | components["schemas"]["SessionStatusTerminatedEvent"]
      | components["schemas"]["SessionThreadCreatedEvent"]
      | components["schemas"]["SessionThreadStatusIdleEvent"]
      | components["schemas"]["SessionThreadStatusRescheduledEvent"]
      | components["schemas"]["SessionThreadStatusRunningEvent"]
      | components["schemas"]["SessionThreadStatusTerminatedEvent"]
      | components["schemas"]["SessionUpdatedEvent"]
      | components["schemas"]["SessionUsageEvent"]
      | components["schemas"]["SpanModelRequestEndEvent"]
      | components["schemas"]["SpanModelRequestStartEvent"]
      | components["schemas"]["SpanOutcomeEvaluationEndEvent"]
      | components["schemas"]["SpanOutcomeEvaluationOngoingEvent"]
      | components["schemas"]["SpanOutcomeEvaluationStartEvent"]
      | components["schemas"]["SystemMessageEvent"]
      | components["schemas"]["UserCustomToolResultEvent"]
      | components["schemas"]["UserDefineOutcomeEvent"]
      | components["schemas"]["UserInterruptEvent"]
      | components["schemas"]["UserMessageEvent"]
      | components["schemas"]["UserToolConfirmationEvent"]
      | components["schemas"]["UserToolResultEvent"]
      | components["schemas"]["WorkflowRunCreatedEvent"]
      | components["schemas"]["WorkflowRunErrorEvent"]
      | components["schemas"]["WorkflowRunPhaseEndedEvent"]
      | components["schemas"]["WorkflowRunPhaseStartedEvent"]
      | components["schemas"]["WorkflowRunStatusEndedEvent"]
      | components["schemas"]["WorkflowRunStatusIdleEvent"]
      | components["schemas"]["WorkflowRunStatusRunningEvent"]
      | components["schemas"]["UnknownMember"];
    /**
     * @description System text from the client.
     *     It holds for its turn and all later ones.
     */
    SystemMessageEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "system.message";
      /** @description The text, in one or more blocks. */
      content: components["schemas"]["SystemTextBlock"][];
      /**
       * @description When the text was taken up.
       *     `null` while it is queued.
       */
      processed_at?: components["schemas"]["Timestamp"] | null;
    };
    /**
     * @description Adds system text to the primary thread, for this turn and all later ones.
     *     It is the last event of its request, directly after the `user.message`, `user.tool_result` or `user.custom_tool_result` it goes with.
     *     An idle session that waits for no answer also takes it alone.
     *     The model has to support system text in the middle of a conversation.
     */
    SystemMessageEventParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "system.message";
      /** @description The text, in one or more blocks. */
      content: components["schemas"]["SystemTextBlock"][];
    };
    /** @description A piece of text inside a `system.message`. */
    SystemTextBlock: {
      /** @constant */
      type: "text";
      /** @description What the agent is told. */
      text: string;
    };
    /** @description A piece of text. */
    TextBlock: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "text";
      /** @description The words themselves. */
      text: string;
    };
    /** @description A rubric as text. */
    TextRubric: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "text";
      /** @description The criteria, in plain language. */
      content: string;
    };
    /** @description A rubric written into the event. */
    TextRubricParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "text";
      /** @description The criteria, in plain language. */
      content: string;
    };
    /** @description Who works in a thread. */
    ThreadAgent:
      | components["schemas"]["Advisor"]
      | components["schemas"]["SessionThreadAgent"]
      | components["schemas"]["InlineAgent"];
    /**
     * Format: date-time
     * @description A moment in RFC 3339 form.
     */
    Timestamp: string;
    /** @description How the client proves itself to the address that issues tokens, without the secret. */
    TokenEndpointAuth:
      | components["schemas"]["TokenEndpointAuthBasic"]
      | components["schemas"]["TokenEndpointAuthPost"]
      | components["schemas"]["TokenEndpointAuthNone"];
    /** @description By a secret in the `Authorization` header. */
    TokenEndpointAuthBasic: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "client_secret_basic";
    };
    /** @description By a secret in the `Authorization` header. */
    TokenEndpointAuthBasicParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "client_secret_basic";
      /**
       * @description The secret.
       *     No response contains it.
       */
      client_secret: string;
    };
    /** @description By a secret in the `Authorization` header. */
    TokenEndpointAuthBasicUpdateParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "client_secret_basic";
      /**
       * @description The new secret.
       *     No response contains it.
       */
      client_secret?: string | null;
    };
    /** @description Not at all, the client has no secret. */
    TokenEndpointAuthNone: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "none";
    };
    /** @description How the client proves itself to the address that issues tokens. */
    TokenEndpointAuthParams:
      | components["schemas"]["TokenEndpointAuthBasicParams"]
      | components["schemas"]["TokenEndpointAuthPostParams"]
      | components["schemas"]["TokenEndpointAuthNone"];
    /** @description By a secret in the form that asks for the token. */
    TokenEndpointAuthPost: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "client_secret_post";
    };
    /** @description By a secret in the form that asks for the token. */
    TokenEndpointAuthPostParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "client_secret_post";
      /**
       * @description The secret.
       *     No response contains it.
       */
      client_secret: string;
    };
    /** @description By a secret in the form that asks for the token. */
    TokenEndpointAuthPostUpdateParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "client_secret_post";
      /**
       * @description The new secret.
       *     No response contains it.
       */
      client_secret?: string | null;
    };
    /**
     * @description A new secret for the address that issues tokens.
     *     It is possible where a secret is stored, and the stored kind stays whichever is sent.
     */
    TokenEndpointAuthUpdateParams:
      | components["schemas"]["TokenEndpointAuthBasicUpdateParams"]
      | components["schemas"]["TokenEndpointAuthPostUpdateParams"];
    /**
     * @description The client's decision on a tool call.
     *     With `allow` the tool runs; with `deny` the agent reads an error result instead.
     * @enum {string}
     */
    ToolConfirmationResult: "allow" | "deny";
    /** @description A part of what a tool returned. */
    ToolResultContentBlock:
      | components["schemas"]["DocumentBlock"]
      | components["schemas"]["ImageBlock"]
      | components["schemas"]["SearchResultBlock"]
      | components["schemas"]["TextBlock"];
    /** @description A document that the service loads from the web. */
    URLDocumentSource: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "url";
      /** @description Address of the document. */
      url: string;
    };
    /** @description An image that the service loads from the web. */
    URLImageSource: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "url";
      /** @description Address of the image. */
      url: string;
    };
    /** @description An MCP server that the agent can reach by URL. */
    URLMCPServerParams: {
      /** @constant */
      type: "url";
      /**
       * @description Name by which an `mcp_toolset` refers to the server.
       *     1 to 255 characters, unique among the servers of the agent.
       */
      name: string;
      /** @description Address of the server, up to 2048 characters. */
      url: string;
    };
    /** @description Every host. */
    UnrestrictedCredentialNetworking: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "unrestricted";
    };
    /** @description Sandboxes reach every host. */
    UnrestrictedNetwork: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "unrestricted";
    };
    /**
     * @description Changes to an agent, which make its next version.
     *     What is left out stays as it is.
     *     A request that changes nothing makes no version.
     */
    UpdateAgentRequest: {
      /**
       * Format: int32
       * @description Version that the caller knows.
       *     Unless it is the newest one, the request is answered with 409, even if it would change nothing.
       *     Without it the last writer wins.
       */
      version?: number;
      /**
       * @description New name, 1 to 256 characters.
       *     It cannot be cleared.
       */
      name?: string;
      /**
       * @description New description, up to 2,048 characters.
       *     Null or an empty string clears it.
       */
      description?: string | null;
      /**
       * @description Replaces the whole model, so settings that are left out fall back to their defaults.
       *     Only `effort` stays as it is while the id stays the same.
       *     It cannot be cleared.
       */
      model?: components["schemas"]["ModelParams"];
      /**
       * @description New system prompt, up to 100,000 characters.
       *     Null or an empty string clears it.
       */
      system?: string | null;
      /**
       * @description Replaces all tools, and null or an empty array removes them.
       *     The result is checked together with the MCP servers and the skills.
       */
      tools?: components["schemas"]["AgentToolParams"][] | null;
      /**
       * @description Replaces all MCP servers, and null or an empty array removes them.
       *     The result is checked together with the tools.
       */
      mcp_servers?: components["schemas"]["URLMCPServerParams"][] | null;
      /** @description Replaces all skills, and null or an empty array removes them. */
      skills?: components["schemas"]["SkillParams"][] | null;
      /**
       * @description Null lets the agent work alone.
       *     A block of the type `multiagent_20261001` is merged into a stored one of that type: a switch that is left out stays, and null gives it its default.
       *     An object of another `type` replaces the stored one.
       *     Otherwise the new block replaces the old one.
       */
      multiagent?: components["schemas"]["MultiagentParams"] | null;
      /**
       * @description Replaces the identity.
       *     Null means `service_account`.
       */
      execution_identity?: components["schemas"]["ExecutionIdentity"] | null;
      /**
       * @description Merged into the stored metadata.
       *     Null for the whole property changes nothing.
       */
      metadata?: components["schemas"]["MetadataPatch"] | null;
    };
    /**
     * @description Changes to a credential, such as a new secret.
     *     What is left out stays as it is.
     */
    UpdateCredentialRequest: {
      /** @description New name, 1 to 255 characters. */
      display_name?: string | null;
      auth?: components["schemas"]["CredentialAuthUpdateParams"];
      /**
       * @description Merged into the stored metadata.
       *     Null for the whole property changes nothing.
       */
      metadata?: components["schemas"]["MetadataPatch"] | null;
    };
    /**
     * @description Changes to an environment, which count for sandboxes that start later.
     *     What is left out stays as it is, and an empty object changes nothing.
     */
    UpdateEnvironmentRequest: {
      /** @description New name, 1 to 256 characters. */
      name?: string | null;
      /**
       * @description New description, up to 1,024 characters.
       *     Null removes it, an empty string stays an empty string.
       */
      description?: string | null;
      /**
       * @description Changes to the sandboxes.
       *     Parts that are left out stay, also inside the network and the packages.
       *     Another `type` than the stored one is refused with `invalid_config_type_change`.
       */
      config?: components["schemas"]["EnvironmentConfigParams"] | null;
      /** @description Who can use the environment. */
      scope?: components["schemas"]["EnvironmentScope"] | null;
      /**
       * @description Merged into the stored metadata.
       *     Null or an empty string deletes a key.
       */
      metadata?: components["schemas"]["MetadataPatch"];
    };
    /**
     * @description Changes to a memory, to its text, its path or both.
     *     What is left out stays as it is, and a request without both is refused with 400.
     */
    UpdateMemoryRequest: {
      /** @description The new text, at most 102,400 bytes in UTF-8. */
      content?: string | null;
      /**
       * @description The new path, by the rules of a new memory.
       *     The id of the memory stays.
       */
      path?: string | null;
      precondition?: components["schemas"]["MemoryPrecondition"];
    };
    /**
     * @description Changes to a memory store.
     *     What is left out stays as it is.
     */
    UpdateMemoryStoreRequest: {
      /** @description New name, 1 to 255 characters. */
      name?: string | null;
      /**
       * @description New description, up to 1,024 characters.
       *     An empty string removes it.
       */
      description?: string | null;
      /**
       * @description Merged into the stored metadata.
       *     Null for the whole property changes nothing.
       */
      metadata?: components["schemas"]["MetadataPatch"] | null;
    };
    /**
     * @description Changes to a session.
     *     What is left out stays as it is, and an empty object changes nothing.
     *     If one part is refused, nothing is changed.
     *     Changes count from the next turn on and are announced by one `session.updated` event.
     */
    UpdateSessionRequest: {
      agent?: components["schemas"]["SessionAgentUpdate"];
      /**
       * @description New title of 1 to 500 characters.
       *     Null removes the title.
       */
      title?: string | null;
      /**
       * @description Merged into the stored metadata.
       *     Null for the whole property changes nothing.
       */
      metadata?: components["schemas"]["MetadataPatch"] | null;
      /**
       * @description Reserved.
       *     A request that has this property is answered with 400.
       */
      vault_ids?: string[];
      /**
       * @description An object replaces the limit, null removes it for good.
       *     Both are possible until the session is terminated.
       *     The new limit must be above the list cost so far, else the request is refused with `budget_not_raised`.
       *     A session without a budget cannot get one: the request is refused with `budget_create_only`.
       *     A model without a list price leads to `model_not_budgetable`.
       */
      budget?: components["schemas"]["BudgetLimit"] | null;
    };
    /**
     * @description Replaces the token of a repository, also while the session runs.
     *     Files and memory stores refuse it with 400.
     */
    UpdateSessionResourceRequest: {
      /**
       * @description Token that GitHub accepts from now on.
       *     No response contains it.
       */
      authorization_token: string;
    };
    /**
     * @description Changes to a vault.
     *     What is left out stays as it is.
     */
    UpdateVaultRequest: {
      /** @description New name, 1 to 255 characters. */
      display_name?: string | null;
      /**
       * @description Merged into the stored metadata.
       *     Null for the whole property changes nothing.
       */
      metadata?: components["schemas"]["MetadataPatch"] | null;
    };
    /**
     * @description A file to keep, sent as `multipart/form-data` with one part for each property.
     *     Numbers travel as text.
     */
    UploadFileRequest: {
      /**
       * Format: binary
       * @description Content of the file, at most 500 MB.
       *     The part names the file, and its `Content-Type` becomes the `mime_type`.
       *     Of a path only the last component counts.
       *     Names have 1 to 255 characters, none of them a control character or one of `< > : " \ | ? * /`.
       */
      file: Bytes;
      /**
       * Format: int32
       * @description How long the file can be used, from one hour to 90 days.
       *     Without it the file stays until it is deleted.
       */
      expires_in_seconds?: number;
    };
    /** @description A person, as in the Console. */
    UserActor: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "user_actor";
      /** @description Id of the person. */
      user_id: string;
    };
    /** @description A part of a message to the agent, as the service shows it. */
    UserContentBlock:
      | components["schemas"]["DocumentBlock"]
      | components["schemas"]["ImageBlock"]
      | components["schemas"]["RedactedBlock"]
      | components["schemas"]["TextBlock"];
    /** @description A part of a message to the agent. */
    UserContentBlockParams:
      | components["schemas"]["DocumentBlock"]
      | components["schemas"]["ImageBlock"]
      | components["schemas"]["TextBlock"];
    /**
     * @description What the client's own tool returned.
     *     No `agent.tool_result` follows it.
     */
    UserCustomToolResultEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "user.custom_tool_result";
      /** @description Id of the `agent.custom_tool_use` event that is answered. */
      custom_tool_use_id: components["schemas"]["EventId"];
      /** @description What the agent reads as the result. */
      content?: components["schemas"]["ToolResultContentBlock"][];
      /** @description Whether the tool failed. */
      is_error?: boolean | null;
      /**
       * @description Thread that made the call.
       *     The service finds it by the call's id.
       */
      session_thread_id?: string | null;
      /**
       * @description When the result was stored.
       *     Results are stored on receipt, so the time is there from the start.
       */
      processed_at?: components["schemas"]["Timestamp"] | null;
    };
    /**
     * @description What the client's own tool returned.
     *     It can be sent as soon as the call is seen, before the session is idle.
     */
    UserCustomToolResultEventParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "user.custom_tool_result";
      /** @description Id of the `agent.custom_tool_use` event. */
      custom_tool_use_id: string;
      /** @description What the agent reads as the result. */
      content?: components["schemas"]["ToolResultContentBlock"][];
      /** @description Whether the tool failed. */
      is_error?: boolean | null;
    };
    /** @description A goal set by the client, with the id under which its grading is reported. */
    UserDefineOutcomeEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "user.define_outcome";
      /**
       * @description Id of the outcome.
       *     The grading events and the session's `outcome_evaluations` carry it.
       */
      outcome_id: string;
      /** @description What the agent is to bring about. */
      description: string;
      rubric: components["schemas"]["Rubric"];
      /**
       * Format: int32
       * @description How many times the work may be graded.
       */
      max_iterations: number | null;
      processed_at: components["schemas"]["Timestamp"];
    };
    /**
     * @description Sets a goal and starts work on it at once, without a `user.message`.
     *     The work is graded against the rubric and revised until it passes or the iterations are used up.
     *     One outcome is active at a time.
     */
    UserDefineOutcomeEventParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "user.define_outcome";
      /** @description What the agent is to bring about. */
      description: string;
      rubric: components["schemas"]["RubricParams"];
      /**
       * Format: int32
       * @description How many times the work may be graded.
       *     Defaults to 3.
       * @default 3
       */
      max_iterations?: number | null;
    };
    /**
     * @description A stop request from the client.
     *     The session stays `running` until it is applied.
     */
    UserInterruptEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "user.interrupt";
      /**
       * @description Thread to stop.
       *     `null` or absent means every thread that is not archived.
       */
      session_thread_id?: string | null;
      /**
       * @description When the work was stopped.
       *     `null` until then.
       */
      processed_at?: components["schemas"]["Timestamp"] | null;
    };
    /**
     * @description Stops the current work ahead of everything that is queued.
     *     Tool calls that wait for an answer are closed with an error result, and an idle thread is left as it is.
     *     The stop reason afterwards is `end_turn`.
     */
    UserInterruptEventParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "user.interrupt";
      /**
       * @description Thread to stop.
       *     Without it every thread that is not archived stops.
       */
      session_thread_id?: string | null;
    };
    /**
     * @description A message from the client.
     *     A live stream shows a queued message twice under one id, first with `processed_at: null` and then with the time.
     */
    UserMessageEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "user.message";
      /** @description What the client wrote, in order. */
      content: components["schemas"]["UserContentBlock"][];
      /**
       * @description When the message was taken up.
       *     `null` while it is queued behind earlier work.
       */
      processed_at?: components["schemas"]["Timestamp"] | null;
    };
    /**
     * @description A message to the agent.
     *     An idle session starts a turn with it; a running one takes it up after the current work.
     *     A session that waits for tool answers or stands at its budget refuses it.
     */
    UserMessageEventParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "user.message";
      /** @description What the agent is to read, in order. */
      content: components["schemas"]["UserContentBlockParams"][];
    };
    /** @description The client's answer to a tool call that waited for confirmation. */
    UserToolConfirmationEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "user.tool_confirmation";
      /** @description Id of the `agent.tool_use` or `agent.mcp_tool_use` event that is answered. */
      tool_use_id: components["schemas"]["EventId"];
      result: components["schemas"]["ToolConfirmationResult"];
      /** @description Reason that the agent reads in the error result. */
      deny_message?: string | null;
      /**
       * @description Thread that made the call.
       *     The service finds it by the call's id.
       */
      session_thread_id?: string | null;
      /**
       * @description When the answer was taken up.
       *     `null` while it is queued.
       */
      processed_at?: components["schemas"]["Timestamp"] | null;
    };
    /**
     * @description Answers a tool call whose `evaluated_permission` is `ask`.
     *     A second answer to the same call is accepted and changes nothing.
     */
    UserToolConfirmationEventParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "user.tool_confirmation";
      /** @description Id of the `agent.tool_use` or `agent.mcp_tool_use` event. */
      tool_use_id: string;
      result: components["schemas"]["ToolConfirmationResult"];
      /**
       * @description Reason that the agent reads in the error result.
       *     Goes with `deny` only.
       */
      deny_message?: string | null;
    };
    /** @description What a built-in tool returned that the client of a `self_hosted` environment ran itself. */
    UserToolResultEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "user.tool_result";
      /** @description Id of the `agent.tool_use` event that is answered. */
      tool_use_id: components["schemas"]["EventId"];
      /** @description What the agent reads as the result. */
      content?: components["schemas"]["ToolResultContentBlock"][];
      /** @description Whether the tool failed. */
      is_error?: boolean | null;
      /**
       * @description Thread that made the call.
       *     The service finds it by the call's id.
       */
      session_thread_id?: string | null;
      /**
       * @description When the result was stored.
       *     Results are stored on receipt, so the time is there from the start.
       */
      processed_at?: components["schemas"]["Timestamp"] | null;
    };
    /**
     * @description What a built-in tool returned that the client ran itself.
     *     Only sessions in a `self_hosted` environment take it.
     */
    UserToolResultEventParams: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "user.tool_result";
      /** @description Id of the `agent.tool_use` event. */
      tool_use_id: string;
      /** @description What the agent reads as the result. */
      content?: components["schemas"]["ToolResultContentBlock"][];
      /** @description Whether the tool failed. */
      is_error?: boolean | null;
    };
    /**
     * @description A place for credentials, which sessions name when they are created.
     *     It does not show what it holds.
     */
    Vault: {
      /** @description Id of the vault. */
      id: string;
      /** @constant */
      type: "vault";
      /** @description Name of the vault for people. */
      display_name: string;
      metadata: components["schemas"]["Metadata"];
      created_at: components["schemas"]["Timestamp"];
      updated_at: components["schemas"]["Timestamp"];
      /**
       * @description When the vault was archived.
       *     Null until then.
       */
      archived_at: components["schemas"]["Timestamp"] | null;
    };
    /** @description One page of vaults. */
    VaultList: {
      /** @description What stands on this page. */
      data: components["schemas"]["Vault"][];
      /**
       * @description Cursor of the following page, to be sent as `page`.
       *     Null on the last page.
       */
      next_page: string | null;
    };
    /** @description Settings of `web_fetch`, as they apply in the session. */
    WebFetchToolConfig: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "web_fetch";
      /** @constant */
      name: "web_fetch";
      /** @description Whether the agent can call the tool. */
      enabled: boolean;
      permission_policy: components["schemas"]["PermissionPolicy"];
      /** @description Hosts that the tool may reach, together with their subdomains. */
      allowed_domains?: string[];
      /** @description Hosts that the tool never reaches, nor their subdomains. */
      blocked_domains?: string[];
      /**
       * Format: int32
       * @description How many tokens of fetched text one call can add to the context.
       */
      max_content_tokens?: number | null;
      /**
       * @description Where the URLs may come from.
       *     Null stands for every source.
       */
      url_sources: components["schemas"]["WebFetchURLSources"] | null;
    };
    /**
     * @description Settings of `web_fetch`, which loads a page or file from the web.
     *     A request that sets both `allowed_domains` and `blocked_domains` is refused with 400.
     */
    WebFetchToolConfigParams: {
      /** @constant */
      type?: "web_fetch";
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      name: "web_fetch";
      /**
       * @description Whether the agent can call the tool.
       *     Unset or null, `default_config` applies.
       */
      enabled?: boolean | null;
      /**
       * @description Who decides about calls of the tool.
       *     Unset or null, `default_config` applies.
       */
      permission_policy?: components["schemas"]["PermissionPolicy"] | null;
      /**
       * @description Hosts that the tool may reach, together with their subdomains.
       *     An entry is a bare hostname: no scheme, no port, no path.
       */
      allowed_domains?: string[];
      /**
       * @description Hosts that the tool never reaches, nor their subdomains.
       *     An entry is a bare hostname: no scheme, no port, no path.
       */
      blocked_domains?: string[];
      /**
       * Format: int32
       * @description How many tokens of fetched text one call can add to the context.
       *     Binary content such as a PDF is not counted.
       */
      max_content_tokens?: number | null;
      /**
       * @description Where the URLs may come from.
       *     Unset or null, every source counts.
       */
      url_sources?: components["schemas"]["WebFetchURLSourcesParams"] | null;
    };
    /** @description Every URL of the source may be fetched. */
    WebFetchURLSourceAll: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "all";
    };
    /** @description URLs from the results of all tools but the named ones may be fetched. */
    WebFetchURLSourceExcept: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "except";
      /** @description Tools that supply nothing, each named once. */
      tools: components["schemas"]["WebFetchURLSourceToolReference"][];
    };
    /** @description No URL of the source may be fetched. */
    WebFetchURLSourceNone: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "none";
    };
    /** @description URLs from the results of the named tools may be fetched, and of no other. */
    WebFetchURLSourceOnly: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "only";
      /** @description Tools that supply URLs, each named once. */
      tools: components["schemas"]["WebFetchURLSourceToolReference"][];
    };
    /**
     * @description Short for the object with this `type`.
     * @enum {string}
     */
    WebFetchURLSourceShorthand: "all" | "none";
    /** @description Tools whose results may supply URLs to `web_fetch`. */
    WebFetchURLSourceToolFilter:
      | components["schemas"]["WebFetchURLSourceAll"]
      | components["schemas"]["WebFetchURLSourceExcept"]
      | components["schemas"]["WebFetchURLSourceNone"]
      | components["schemas"]["WebFetchURLSourceOnly"];
    /**
     * @description Tools whose results may supply URLs, as a word or as an object.
     *     Responses use the object.
     */
    WebFetchURLSourceToolFilterParams:
      | components["schemas"]["WebFetchURLSourceShorthand"]
      | components["schemas"]["WebFetchURLSourceToolFilter"];
    /** @description Names one tool. */
    WebFetchURLSourceToolReference: {
      /** @constant */
      type: "tool_reference";
      /**
       * @description Name of the tool.
       *     Capital and small letters differ.
       */
      name: string;
    };
    /** @description Whether user messages may supply URLs to `web_fetch`. */
    WebFetchURLSourceUserInput:
      | components["schemas"]["WebFetchURLSourceAll"]
      | components["schemas"]["WebFetchURLSourceNone"];
    /**
     * @description Whether user messages may supply URLs, as a word or as an object.
     *     Responses use the object.
     */
    WebFetchURLSourceUserInputParams:
      | components["schemas"]["WebFetchURLSourceShorthand"]
      | components["schemas"]["WebFetchURLSourceUserInput"];
    /**
     * @description From which parts of the conversation `web_fetch` may take a URL, always in object form.
     *     Null stands for a source that was not narrowed and allows all its URLs.
     */
    WebFetchURLSources: {
      /** @description URLs in the text of user messages. */
      user_input: components["schemas"]["WebFetchURLSourceUserInput"] | null;
      /** @description URLs in the results of custom tools. */
      client_tool_results: components["schemas"]["WebFetchURLSourceToolFilter"] | null;
      /** @description URLs in the results of `web_search` and `web_fetch`. */
      server_tool_results: components["schemas"]["WebFetchURLSourceToolFilter"] | null;
    };
    /**
     * @description Narrows from which parts of the conversation `web_fetch` may take a URL.
     *     A request that sets all three sources to `none` is refused with 400.
     */
    WebFetchURLSourcesParams: {
      /**
       * @description URLs in the text of user messages.
       *     Defaults to `all`.
       * @default all
       */
      user_input?: components["schemas"]["WebFetchURLSourceUserInputParams"] | null;
      /**
       * @description URLs in the results of custom tools.
       *     A list names custom tools of the same array.
       *     Defaults to `all`.
       * @default all
       */
      client_tool_results?: components["schemas"]["WebFetchURLSourceToolFilterParams"] | null;
      /**
       * @description URLs in the results of `web_search` and `web_fetch`.
       *     A list names only these two.
       *     Defaults to `all`.
       * @default all
       */
      server_tool_results?: components["schemas"]["WebFetchURLSourceToolFilterParams"] | null;
    };
    /** @description Settings of `web_search`, as they apply in the session. */
    WebSearchToolConfig: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "web_search";
      /** @constant */
      name: "web_search";
      /** @description Whether the agent can call the tool. */
      enabled: boolean;
      permission_policy: components["schemas"]["PermissionPolicy"];
      /** @description Hosts that results may come from, together with their subdomains. */
      allowed_domains?: string[];
      /** @description Hosts that results never come from, nor from their subdomains. */
      blocked_domains?: string[];
      /** @description Place for which results are localized. */
      user_location?: components["schemas"]["WebSearchUserLocation"] | null;
    };
    /**
     * @description Settings of `web_search`, which searches the web.
     *     A request that sets both `allowed_domains` and `blocked_domains` is refused with 400.
     */
    WebSearchToolConfigParams: {
      /** @constant */
      type?: "web_search";
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      name: "web_search";
      /**
       * @description Whether the agent can call the tool.
       *     Unset or null, `default_config` applies.
       */
      enabled?: boolean | null;
      /**
       * @description Who decides about calls of the tool.
       *     Unset or null, `default_config` applies.
       */
      permission_policy?: components["schemas"]["PermissionPolicy"] | null;
      /**
       * @description Hosts that results may come from, together with their subdomains.
       *     An entry is a hostname without scheme or port and can end in a path.
       */
      allowed_domains?: string[];
      /**
       * @description Hosts that results never come from, nor from their subdomains.
       *     An entry is a hostname without scheme or port and can end in a path.
       */
      blocked_domains?: string[];
      /** @description Place for which results are localized. */
      user_location?: components["schemas"]["WebSearchUserLocation"] | null;
    };
    /** @description Where the user roughly is, so that a search prefers what is near. */
    WebSearchUserLocation: {
      /** @constant */
      type: "approximate";
      /** @description Name of the city. */
      city?: string | null;
      /** @description State, province or region. */
      region?: string | null;
      /** @description Two-letter country code of ISO 3166-1, in capitals. */
      country?: string | null;
      /** @description Name of a time zone in the IANA database, as in `Europe/Lisbon`. */
      timezone?: string | null;
    };
    /**
     * @description The agent started a workflow run.
     *     It is the first event of the run.
     */
    WorkflowRunCreatedEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "workflow_run.created";
      /** @description Id that all events of the run carry. */
      workflow_run_id: string;
      /**
       * @description Name that the agent gave the run.
       *     A longer one is cut.
       */
      name: string;
      /**
       * @description What the run is for.
       *     A longer text is cut.
       */
      description: string | null;
      /**
       * @description Phases that the plan declares.
       *     Empty when it declares none.
       */
      phases: components["schemas"]["WorkflowRunPhase"][];
      processed_at: components["schemas"]["Timestamp"];
    };
    /** @description Why a workflow run failed or could not start. */
    WorkflowRunError:
      | components["schemas"]["WorkflowRunMaxRunsError"]
      | components["schemas"]["WorkflowRunProgramError"]
      | components["schemas"]["WorkflowRunThreadLimitError"]
      | components["schemas"]["WorkflowRunTimeoutError"]
      | components["schemas"]["WorkflowRunUnknownError"]
      | components["schemas"]["UnknownMember"];
    /** @description A run met an error, or the start of a run was refused. */
    WorkflowRunErrorEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "workflow_run.error";
      /**
       * @description Run that met the error.
       *     `null` when no run was made.
       */
      workflow_run_id: string | null;
      error: components["schemas"]["WorkflowRunError"];
      processed_at: components["schemas"]["Timestamp"];
    };
    /**
     * @description The session has too many open runs for another one.
     *     Only a `workflow_run.error` event without a run carries it.
     */
    WorkflowRunMaxRunsError: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "max_workflow_runs_error";
      /** @description Text for people, not for parsing. */
      message: string;
    };
    /** @description One declared phase of a workflow run. */
    WorkflowRunPhase: {
      /** @description Id by which the phase events name it. */
      id: string;
      /** @description Name that the plan gives the phase. */
      name: string;
      /** @description What happens in the phase. */
      description: string | null;
    };
    /** @description The run left a phase. */
    WorkflowRunPhaseEndedEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "workflow_run.phase_ended";
      /** @description Run that the phase belongs to. */
      workflow_run_id: string;
      /** @description Phase, as `workflow_run.created` declares it. */
      workflow_run_phase_id: string;
      /** @description Id of the `workflow_run.phase_started` event. */
      phase_started_id: components["schemas"]["EventId"];
      processed_at: components["schemas"]["Timestamp"];
    };
    /** @description The run entered a phase. */
    WorkflowRunPhaseStartedEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "workflow_run.phase_started";
      /** @description Run that the phase belongs to. */
      workflow_run_id: string;
      /** @description Phase, as `workflow_run.created` declares it. */
      workflow_run_phase_id: string;
      processed_at: components["schemas"]["Timestamp"];
    };
    /** @description The code of the plan failed or was refused. */
    WorkflowRunProgramError: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "program_error";
      /** @description Text for people, not for parsing. */
      message: string;
    };
    /** @description How a workflow run ended. */
    WorkflowRunResult:
      | components["schemas"]["WorkflowRunResultCompleted"]
      | components["schemas"]["WorkflowRunResultError"]
      | components["schemas"]["WorkflowRunResultStopped"]
      | components["schemas"]["UnknownMember"];
    /** @description The plan ran to its end, which does not mean that it reached its goal. */
    WorkflowRunResultCompleted: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "completed";
    };
    /** @description The run failed. */
    WorkflowRunResultError: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "error";
      error: components["schemas"]["WorkflowRunError"];
    };
    /** @description The agent stopped the run, or the session was archived. */
    WorkflowRunResultStopped: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "stopped";
    };
    /**
     * @description The run is over.
     *     It is the last event of the run.
     */
    WorkflowRunStatusEndedEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "workflow_run.status_ended";
      /** @description Run whose status this is. */
      workflow_run_id: string;
      result: components["schemas"]["WorkflowRunResult"];
      processed_at: components["schemas"]["Timestamp"];
    };
    /** @description The run pauses. */
    WorkflowRunStatusIdleEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "workflow_run.status_idle";
      /** @description Run whose status this is. */
      workflow_run_id: string;
      processed_at: components["schemas"]["Timestamp"];
    };
    /** @description The run executes, for the first time or after a pause. */
    WorkflowRunStatusRunningEvent: {
      id: components["schemas"]["EventId"];
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "workflow_run.status_running";
      /** @description Run whose status this is. */
      workflow_run_id: string;
      processed_at: components["schemas"]["Timestamp"];
    };
    /** @description The run asked for more threads than it may have. */
    WorkflowRunThreadLimitError: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "thread_limit_error";
      /** @description Text for people, not for parsing. */
      message: string;
    };
    /** @description The lifetime of the run is over. */
    WorkflowRunTimeoutError: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "timeout_error";
      /** @description Text for people, not for parsing. */
      message: string;
    };
    /** @description Any other failure. */
    WorkflowRunUnknownError: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "unknown_error";
      /** @description Text for people, not for parsing. */
      message: string;
    };
    /** @description Settings of `write`, as they apply in the session. */
    WriteToolConfig: {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "write";
      /** @constant */
      name: "write";
      /** @description Whether the agent can call the tool. */
      enabled: boolean;
      permission_policy: components["schemas"]["PermissionPolicy"];
    };
    /** @description Settings of `write`, which writes a file in the sandbox. */
    WriteToolConfigParams: {
      /** @constant */
      type?: "write";
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      name: "write";
      /**
       * @description Whether the agent can call the tool.
       *     Unset or null, `default_config` applies.
       */
      enabled?: boolean | null;
      /**
       * @description Who decides about calls of the tool.
       *     Unset or null, `default_config` applies.
       */
      permission_policy?: components["schemas"]["PermissionPolicy"] | null;
    };
    UnknownMember: UnknownMember;
  };
  responses: {
    /** @description The credential is missing, malformed, revoked or expired. */
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
     * @description The request breaks a rule, or the session is in a state that does not allow it.
     *     Nothing has changed.
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
    /** @description A payment problem stands in the way. */
    BillingProblem: {
      headers: {
        "request-id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The client closed the connection before the answer. */
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
     * @description The request met a concurrent change, a taken name, an outdated version, or an object that is in use.
     *     A session in the wrong state is answered with 400 instead.
     *     Official SDKs repeat the request unless `x-should-retry` is false.
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
    /** @description The body is larger than 32 MB, an uploaded file larger than 500 MB, or the body too large once it is decompressed. */
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
     * @description The service took too long to answer.
     *     Whether it acted is unknown.
     *     Official SDKs repeat the request.
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
    /** @description The request headers are too large. */
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
     * @description A fault in the service.
     *     Official SDKs repeat the request.
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
    /** @description An id or the path is unknown, the object belongs to another workspace, or `anthropic-beta` does not name the beta that the path needs. */
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
     * @description The service does not do this.
     *     Official SDKs repeat the request, as they do after every 5xx.
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
     * @description The service is overloaded for all users.
     *     Official SDKs repeat the request after a growing pause.
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
    /** @description The credential may not use this object or workspace. */
    PermissionDenied: {
      headers: {
        "request-id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description A precondition of the request does not hold. */
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
     * @description Too many requests, or a spend cap is reached.
     *     At a spend cap `retry-after` is absent and a repeat keeps failing; `ramp_limit_exceeded` carries it.
     *     Official SDKs repeat the request unless `x-should-retry` is false.
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
     * @description The request took too long.
     *     Official SDKs repeat it.
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
     * @description The service, or the encryption key of the organization, is unavailable for the moment.
     *     Official SDKs repeat the request.
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
    /** @description Only sessions that were created with this agent. */
    AgentId: string;
    /**
     * @description Only sessions that were created with this version of the agent.
     *     It has an effect only together with `agent_id`.
     */
    AgentVersion: number;
    /**
     * @description Beta features in use, separated by commas.
     *     `managed-agents-2026-04-01` has to be among them.
     *     Without it every operation is answered with 404, as if the path did not exist.
     *     A value that the service does not know is answered with 400.
     */
    AnthropicBetas: components["schemas"]["AnthropicBeta"][];
    /**
     * @description Beta features in use, separated by commas.
     *     Files need none, but for the parameter `scope_id`.
     *     With the older `files-api-2025-04-14` lists come in an older form, which is not described here.
     *     A value that the service does not know is answered with 400.
     */
    AnthropicBetasForFiles: components["schemas"]["AnthropicBeta"][];
    /**
     * @description Beta features in use, separated by commas.
     *     Either `agent-memory-2026-07-22` or `managed-agents-2026-04-01` has to be among them.
     *     Without one of them the operation is answered with 404, with both of them with 400.
     *     A value that the service does not know is answered with 400.
     */
    AnthropicBetasForMemory: components["schemas"]["AnthropicBeta"][];
    /**
     * @description Version of the API.
     *     Both known versions behave alike for sessions.
     *     A missing or unknown version is answered with 400.
     */
    AnthropicVersion: "2023-06-01" | "2026-10-21";
    /**
     * @description Workspace to work in, for a credential that reaches several.
     *     With a credential of one workspace it has to name that one.
     */
    AnthropicWorkspaceId: string;
    /**
     * @deprecated
     * @description A mark that older clients send with every call.
     *     It is accepted and has no effect; the `anthropic-beta` header decides.
     */
    Beta: boolean;
    /** @description Only sessions created strictly after this moment. */
    CreatedAtGt: components["schemas"]["Timestamp"];
    /** @description Only sessions created at or after this moment. */
    CreatedAtGte: components["schemas"]["Timestamp"];
    /** @description Only sessions created strictly before this moment. */
    CreatedAtLt: components["schemas"]["Timestamp"];
    /** @description Only sessions created at or before this moment. */
    CreatedAtLte: components["schemas"]["Timestamp"];
    /**
     * @description Id of a credential of this vault.
     *     A credential of another vault is answered with 404.
     */
    CredentialId: string;
    /** @description Only sessions that this deployment created. */
    DeploymentId: string;
    /**
     * @description How deep to look below the prefix.
     *     0 lists everything below it, 1 only what is directly below it, and deeper memories as one `memory_prefix` each.
     *     Another value is answered with 400.
     */
    Depth: number;
    /**
     * @description Id of the environment.
     *     An id that the service does not know is answered with 404.
     */
    EnvironmentId: string;
    /**
     * @description Most environments on one page.
     *     Defaults to 20.
     */
    EnvironmentsLimit: number;
    /** @description Only events whose `processed_at` is strictly after this moment. */
    EventCreatedAtGt: components["schemas"]["Timestamp"];
    /** @description Only events whose `processed_at` is at or after this moment. */
    EventCreatedAtGte: components["schemas"]["Timestamp"];
    /** @description Only events whose `processed_at` is strictly before this moment. */
    EventCreatedAtLt: components["schemas"]["Timestamp"];
    /** @description Only events whose `processed_at` is at or before this moment. */
    EventCreatedAtLte: components["schemas"]["Timestamp"];
    /**
     * @description Event types that this connection receives as previews while they are being written.
     *     Repeat the parameter for each.
     *     Another value, or more than 100 values, is answered with 400.
     *     Without it no previews are sent.
     */
    EventDeltas: components["schemas"]["EventDeltaType"][];
    /**
     * @description Most events on one page.
     *     Defaults to 1,000.
     */
    EventsLimit: number;
    /**
     * @description Direction by `processed_at`.
     *     Defaults to oldest first.
     */
    EventsOrder: components["schemas"]["ListOrder"];
    /**
     * @description Hash that the content has to have, in 64 lower-case hexadecimal digits.
     *     Otherwise the request is refused with 409 and `memory_precondition_failed_error`.
     */
    ExpectedContentSha256: string;
    /**
     * @description Id of the file.
     *     An id that the service does not know is answered with 404.
     */
    FileId: string;
    /**
     * @description Only files with these ids, at most 100 after repetitions are dropped.
     *     Repeat the parameter for each.
     *     Unknown ids are left out of the answer, which is one page.
     *     It cannot stand beside `page` or `limit`.
     */
    FileIds: string[];
    /**
     * @description Most files on one page.
     *     Defaults to 20.
     */
    FilesLimit: number;
    /**
     * @description Whether archived sessions are listed as well.
     *     Defaults to false.
     */
    IncludeArchived: boolean;
    /**
     * @description Whether archived objects are listed as well.
     *     Defaults to false.
     */
    IncludeArchivedObjects: boolean;
    /**
     * @description Most entries on one page.
     *     With `view=full` a page holds at most 20, whatever is asked for.
     *     Defaults to 20.
     */
    MemoriesLimit: number;
    /**
     * @description Id of a memory of this store.
     *     An id that the service does not know is answered with 404.
     */
    MemoryId: string;
    /** @description Only sessions that have this memory store among their resources. */
    MemoryStoreId: string;
    /**
     * @description Id of a version of a memory of this store.
     *     An id that the service does not know is answered with 404.
     */
    MemoryVersionId: string;
    /**
     * @description Most versions on one page.
     *     With `view=full` a page holds at most 20, whatever is asked for.
     *     Defaults to 20.
     */
    MemoryVersionsLimit: number;
    /** @description Only objects created at or after this moment. */
    ObjectCreatedAtGte: components["schemas"]["Timestamp"];
    /** @description Only objects created at or before this moment. */
    ObjectCreatedAtLte: components["schemas"]["Timestamp"];
    /**
     * @description Most objects on one page.
     *     Defaults to 20.
     */
    ObjectsLimit: number;
    /** @description Only versions that were written with this API key. */
    OfApiKeyId: string;
    /** @description Only versions of this memory. */
    OfMemoryId: string;
    /** @description Only versions of this kind of change. */
    OfOperation: components["schemas"]["MemoryVersionOperation"];
    /** @description Only versions that this service account wrote. */
    OfServiceAccountId: string;
    /** @description Only versions that an agent wrote in this session. */
    OfSessionId: string;
    /**
     * @description Cursor from an earlier answer of the same list: `next_page`, or `prev_page` where the list has one.
     *     Its form is private to the service.
     *     A malformed cursor is answered with 400.
     */
    Page: string;
    /**
     * @description Id of the agent.
     *     An id that the service does not know is answered with 404.
     */
    PathAgentId: string;
    /**
     * @description Id of the memory store.
     *     An id that the service does not know is answered with 404.
     */
    PathMemoryStoreId: string;
    /**
     * @description Only memories below this path, which ends with `/`.
     *     Another end is answered with 400.
     */
    PathPrefix: string;
    /**
     * @description Id of a file or repository of this session.
     *     Memory stores are listed without an id and cannot be named here.
     */
    ResourceId: string;
    /**
     * @description Most resources on one page.
     *     Without it one page holds all of them.
     */
    ResourcesLimit: number;
    /**
     * @description Only files of this session: copies that it mounted, and what its agent wrote to `/mnt/session/outputs`.
     *     It needs `managed-agents-2026-04-01` in `anthropic-beta`.
     */
    ScopeId: string;
    /**
     * @description Id of the session.
     *     An id that the service does not know is answered with 404.
     */
    SessionId: string;
    /**
     * @description Most sessions on one page.
     *     Defaults to 20.
     */
    SessionsLimit: number;
    /**
     * @description Direction by `created_at`.
     *     A cursor works only with the order it was made with.
     *     Defaults to newest first.
     */
    SessionsOrder: components["schemas"]["ListOrder"];
    /**
     * @deprecated
     * @description The older spelling of `statuses[]`.
     *     Both can be sent; a session is listed if its status is among all values given.
     */
    Status: components["schemas"]["SessionStatus"][];
    /**
     * @description Only sessions in one of these statuses.
     *     Repeat the parameter for each.
     *     An unknown status is answered with 400.
     */
    Statuses: components["schemas"]["SessionStatus"][];
    /**
     * @description Most events of the thread on one page.
     *     Defaults to 1,000.
     */
    ThreadEventsLimit: number;
    /**
     * @description Id of a thread of this session, the primary thread included.
     *     A thread of another session is answered with 404.
     */
    ThreadId: string;
    /**
     * @description Only threads in one of these statuses.
     *     Repeat the parameter for each.
     */
    ThreadStatuses: components["schemas"]["SessionThreadStatus"][];
    /**
     * @description Most threads on one page.
     *     Defaults to 1,000.
     */
    ThreadsLimit: number;
    /**
     * @description Only events of these types.
     *     Repeat the parameter for each.
     *     An unknown type is answered with 400.
     */
    Types: components["schemas"]["SessionEventType"][];
    /**
     * @description Id of the vault.
     *     An id that the service does not know is answered with 404.
     */
    VaultId: string;
    /**
     * @description Version to answer, counted from 1.
     *     Defaults to the newest.
     */
    VersionNumber: number;
    /**
     * @description How much to answer.
     *     Defaults to `basic`.
     */
    ViewBasic: components["schemas"]["MemoryView"];
    /**
     * @description How much to answer.
     *     Defaults to `full`.
     */
    ViewFull: components["schemas"]["MemoryView"];
  };
  requestBodies: never;
  headers: {
    /**
     * @description Organization of the credential.
     * @example 5b1f6c0e-7a34-4d0b-9f43-2c8f1e6d9a57
     */
    OrganizationId: string;
    /**
     * @description Most requests that the organization can make in the current window.
     * @example 1200
     */
    RateLimitRequestsLimit: number;
    /**
     * @description Requests that are left in the current window.
     * @example 1187
     */
    RateLimitRequestsRemaining: number;
    /**
     * @description Moment at which the full number of requests is available again.
     * @example 2026-11-18T09:01:00Z
     */
    RateLimitRequestsReset: components["schemas"]["Timestamp"];
    /**
     * @description Id of this request.
     *     Error bodies repeat it as `request_id`.
     * @example req_011C3xBNJMaGdcPaNKzY2LTL
     */
    RequestId: string;
    /**
     * @description Seconds to wait before the request is repeated.
     *     It is absent when waiting does not help, as at a spend cap.
     * @example 12
     */
    RetryAfter: number;
    /**
     * @description Milliseconds to wait before the request is repeated.
     *     Where both are sent, it counts before `retry-after`.
     * @example 12000
     */
    RetryAfterMs: number;
    /**
     * @description Whether the service advises to repeat the request.
     *     It outranks what the status alone suggests.
     * @example true
     */
    ShouldRetry: "true" | "false";
    /**
     * @description Workspace of the credential.
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
        /** @description Only sessions that were created with this agent. */
        agent_id?: components["parameters"]["AgentId"];
        /**
         * @description Only sessions that were created with this version of the agent.
         *     It has an effect only together with `agent_id`.
         */
        agent_version?: components["parameters"]["AgentVersion"];
        /** @description Only sessions created strictly after this moment. */
        "created_at[gt]"?: components["parameters"]["CreatedAtGt"];
        /** @description Only sessions created at or after this moment. */
        "created_at[gte]"?: components["parameters"]["CreatedAtGte"];
        /** @description Only sessions created strictly before this moment. */
        "created_at[lt]"?: components["parameters"]["CreatedAtLt"];
        /** @description Only sessions created at or before this moment. */
        "created_at[lte]"?: components["parameters"]["CreatedAtLte"];
        /** @description Only sessions that this deployment created. */
        deployment_id?: components["parameters"]["DeploymentId"];
        /**
         * @description Whether archived sessions are listed as well.
         *     Defaults to false.
         */
        include_archived?: components["parameters"]["IncludeArchived"];
        /**
         * @description Most sessions on one page.
         *     Defaults to 20.
         */
        limit?: components["parameters"]["SessionsLimit"];
        /** @description Only sessions that have this memory store among their resources. */
        memory_store_id?: components["parameters"]["MemoryStoreId"];
        /**
         * @description Direction by `created_at`.
         *     A cursor works only with the order it was made with.
         *     Defaults to newest first.
         */
        order?: components["parameters"]["SessionsOrder"];
        /**
         * @description Cursor from an earlier answer of the same list: `next_page`, or `prev_page` where the list has one.
         *     Its form is private to the service.
         *     A malformed cursor is answered with 400.
         */
        page?: components["parameters"]["Page"];
        /**
         * @description Only sessions in one of these statuses.
         *     Repeat the parameter for each.
         *     An unknown status is answered with 400.
         */
        "statuses[]"?: components["parameters"]["Statuses"];
        /**
         * @deprecated
         * @description The older spelling of `statuses[]`.
         *     Both can be sent; a session is listed if its status is among all values given.
         */
        status?: components["parameters"]["Status"];
        /**
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of sessions. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
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
      /** @description The new session. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the session.
         *     An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the session.
         *     An id that the service does not know is answered with 404.
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
      /** @description The session with its new values. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the session.
         *     An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session is deleted. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the session.
         *     An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The archived session. */
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
        /** @description Only events whose `processed_at` is strictly after this moment. */
        "created_at[gt]"?: components["parameters"]["EventCreatedAtGt"];
        /** @description Only events whose `processed_at` is at or after this moment. */
        "created_at[gte]"?: components["parameters"]["EventCreatedAtGte"];
        /** @description Only events whose `processed_at` is strictly before this moment. */
        "created_at[lt]"?: components["parameters"]["EventCreatedAtLt"];
        /** @description Only events whose `processed_at` is at or before this moment. */
        "created_at[lte]"?: components["parameters"]["EventCreatedAtLte"];
        /**
         * @description Most events on one page.
         *     Defaults to 1,000.
         */
        limit?: components["parameters"]["EventsLimit"];
        /**
         * @description Direction by `processed_at`.
         *     Defaults to oldest first.
         */
        order?: components["parameters"]["EventsOrder"];
        /**
         * @description Cursor from an earlier answer of the same list: `next_page`, or `prev_page` where the list has one.
         *     Its form is private to the service.
         *     A malformed cursor is answered with 400.
         */
        page?: components["parameters"]["Page"];
        /**
         * @description Only events of these types.
         *     Repeat the parameter for each.
         *     An unknown type is answered with 400.
         */
        "types[]"?: components["parameters"]["Types"];
        /**
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the session.
         *     An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of events. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the session.
         *     An id that the service does not know is answered with 404.
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
      /** @description The accepted events. */
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
         * @description Event types that this connection receives as previews while they are being written.
         *     Repeat the parameter for each.
         *     Another value, or more than 100 values, is answered with 400.
         *     Without it no previews are sent.
         */
        "event_deltas[]"?: components["parameters"]["EventDeltas"];
        /**
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the session.
         *     An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Events, one per frame, until the session is deleted or the connection drops. */
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
         * @description Event types that this connection receives as previews while they are being written.
         *     Repeat the parameter for each.
         *     Another value, or more than 100 values, is answered with 400.
         *     Without it no previews are sent.
         */
        "event_deltas[]"?: components["parameters"]["EventDeltas"];
        /**
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the session.
         *     An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Events, one per frame, until the session is deleted or the connection drops. */
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
         * @description Most resources on one page.
         *     Without it one page holds all of them.
         */
        limit?: components["parameters"]["ResourcesLimit"];
        /**
         * @description Cursor from an earlier answer of the same list: `next_page`, or `prev_page` where the list has one.
         *     Its form is private to the service.
         *     A malformed cursor is answered with 400.
         */
        page?: components["parameters"]["Page"];
        /**
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the session.
         *     An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of resources. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the session.
         *     An id that the service does not know is answered with 404.
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
      /** @description The mounted file. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the session.
         *     An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
        /**
         * @description Id of a file or repository of this session.
         *     Memory stores are listed without an id and cannot be named here.
         */
        resource_id: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The resource. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the session.
         *     An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
        /**
         * @description Id of a file or repository of this session.
         *     Memory stores are listed without an id and cannot be named here.
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
      /** @description The repository. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the session.
         *     An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
        /**
         * @description Id of a file or repository of this session.
         *     Memory stores are listed without an id and cannot be named here.
         */
        resource_id: components["parameters"]["ResourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file is detached. */
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
         * @description Most threads on one page.
         *     Defaults to 1,000.
         */
        limit?: components["parameters"]["ThreadsLimit"];
        /**
         * @description Cursor from an earlier answer of the same list: `next_page`, or `prev_page` where the list has one.
         *     Its form is private to the service.
         *     A malformed cursor is answered with 400.
         */
        page?: components["parameters"]["Page"];
        /**
         * @description Only threads in one of these statuses.
         *     Repeat the parameter for each.
         */
        "statuses[]"?: components["parameters"]["ThreadStatuses"];
        /**
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the session.
         *     An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of threads. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the session.
         *     An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
        /**
         * @description Id of a thread of this session, the primary thread included.
         *     A thread of another session is answered with 404.
         */
        thread_id: components["parameters"]["ThreadId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The thread. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the session.
         *     An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
        /**
         * @description Id of a thread of this session, the primary thread included.
         *     A thread of another session is answered with 404.
         */
        thread_id: components["parameters"]["ThreadId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The archived thread. */
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
         * @description Most events of the thread on one page.
         *     Defaults to 1,000.
         */
        limit?: components["parameters"]["ThreadEventsLimit"];
        /**
         * @description Cursor from an earlier answer of the same list: `next_page`, or `prev_page` where the list has one.
         *     Its form is private to the service.
         *     A malformed cursor is answered with 400.
         */
        page?: components["parameters"]["Page"];
        /**
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the session.
         *     An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
        /**
         * @description Id of a thread of this session, the primary thread included.
         *     A thread of another session is answered with 404.
         */
        thread_id: components["parameters"]["ThreadId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of events. */
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
         * @description Event types that this connection receives as previews while they are being written.
         *     Repeat the parameter for each.
         *     Another value, or more than 100 values, is answered with 400.
         *     Without it no previews are sent.
         */
        "event_deltas[]"?: components["parameters"]["EventDeltas"];
        /**
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the session.
         *     An id that the service does not know is answered with 404.
         */
        session_id: components["parameters"]["SessionId"];
        /**
         * @description Id of a thread of this session, the primary thread included.
         *     A thread of another session is answered with 404.
         */
        thread_id: components["parameters"]["ThreadId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Events, one per frame, until the session is deleted or the connection drops. */
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
        /** @description Only objects created at or after this moment. */
        "created_at[gte]"?: components["parameters"]["ObjectCreatedAtGte"];
        /** @description Only objects created at or before this moment. */
        "created_at[lte]"?: components["parameters"]["ObjectCreatedAtLte"];
        /**
         * @description Whether archived objects are listed as well.
         *     Defaults to false.
         */
        include_archived?: components["parameters"]["IncludeArchivedObjects"];
        /**
         * @description Most objects on one page.
         *     Defaults to 20.
         */
        limit?: components["parameters"]["ObjectsLimit"];
        /**
         * @description Cursor from an earlier answer of the same list: `next_page`, or `prev_page` where the list has one.
         *     Its form is private to the service.
         *     A malformed cursor is answered with 400.
         */
        page?: components["parameters"]["Page"];
        /**
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of agents. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
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
      /** @description The new agent. */
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
         * @description Version to answer, counted from 1.
         *     Defaults to the newest.
         */
        version?: components["parameters"]["VersionNumber"];
        /**
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the agent.
         *     An id that the service does not know is answered with 404.
         */
        agent_id: components["parameters"]["PathAgentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The agent. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the agent.
         *     An id that the service does not know is answered with 404.
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
      /** @description The agent in its newest version. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the agent.
         *     An id that the service does not know is answered with 404.
         */
        agent_id: components["parameters"]["PathAgentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The archived agent. */
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
         * @description Most objects on one page.
         *     Defaults to 20.
         */
        limit?: components["parameters"]["ObjectsLimit"];
        /**
         * @description Cursor from an earlier answer of the same list: `next_page`, or `prev_page` where the list has one.
         *     Its form is private to the service.
         *     A malformed cursor is answered with 400.
         */
        page?: components["parameters"]["Page"];
        /**
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the agent.
         *     An id that the service does not know is answered with 404.
         */
        agent_id: components["parameters"]["PathAgentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of versions. */
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
         * @description Whether archived objects are listed as well.
         *     Defaults to false.
         */
        include_archived?: components["parameters"]["IncludeArchivedObjects"];
        /**
         * @description Most environments on one page.
         *     Defaults to 20.
         */
        limit?: components["parameters"]["EnvironmentsLimit"];
        /**
         * @description Cursor from an earlier answer of the same list: `next_page`, or `prev_page` where the list has one.
         *     Its form is private to the service.
         *     A malformed cursor is answered with 400.
         */
        page?: components["parameters"]["Page"];
        /**
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of environments. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
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
      /** @description The new environment. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the environment.
         *     An id that the service does not know is answered with 404.
         */
        environment_id: components["parameters"]["EnvironmentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The environment. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the environment.
         *     An id that the service does not know is answered with 404.
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
      /** @description The changed environment. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the environment.
         *     An id that the service does not know is answered with 404.
         */
        environment_id: components["parameters"]["EnvironmentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The environment is gone. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the environment.
         *     An id that the service does not know is answered with 404.
         */
        environment_id: components["parameters"]["EnvironmentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The archived environment. */
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
         * @description Only files with these ids, at most 100 after repetitions are dropped.
         *     Repeat the parameter for each.
         *     Unknown ids are left out of the answer, which is one page.
         *     It cannot stand beside `page` or `limit`.
         */
        "ids[]"?: components["parameters"]["FileIds"];
        /**
         * @description Only files of this session: copies that it mounted, and what its agent wrote to `/mnt/session/outputs`.
         *     It needs `managed-agents-2026-04-01` in `anthropic-beta`.
         */
        scope_id?: components["parameters"]["ScopeId"];
        /**
         * @description Most files on one page.
         *     Defaults to 20.
         */
        limit?: components["parameters"]["FilesLimit"];
        /**
         * @description Cursor from an earlier answer of the same list: `next_page`, or `prev_page` where the list has one.
         *     Its form is private to the service.
         *     A malformed cursor is answered with 400.
         */
        page?: components["parameters"]["Page"];
        /**
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     Files need none, but for the parameter `scope_id`.
         *     With the older `files-api-2025-04-14` lists come in an older form, which is not described here.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForFiles"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of files. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     Files need none, but for the parameter `scope_id`.
         *     With the older `files-api-2025-04-14` lists come in an older form, which is not described here.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForFiles"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
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
      /** @description The new file. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     Files need none, but for the parameter `scope_id`.
         *     With the older `files-api-2025-04-14` lists come in an older form, which is not described here.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForFiles"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the file.
         *     An id that the service does not know is answered with 404.
         */
        file_id: components["parameters"]["FileId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     Files need none, but for the parameter `scope_id`.
         *     With the older `files-api-2025-04-14` lists come in an older form, which is not described here.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForFiles"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the file.
         *     An id that the service does not know is answered with 404.
         */
        file_id: components["parameters"]["FileId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file is gone. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     Files need none, but for the parameter `scope_id`.
         *     With the older `files-api-2025-04-14` lists come in an older form, which is not described here.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForFiles"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the file.
         *     An id that the service does not know is answered with 404.
         */
        file_id: components["parameters"]["FileId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The bytes of the file. */
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
         * @description Whether archived objects are listed as well.
         *     Defaults to false.
         */
        include_archived?: components["parameters"]["IncludeArchivedObjects"];
        /**
         * @description Most objects on one page.
         *     Defaults to 20.
         */
        limit?: components["parameters"]["ObjectsLimit"];
        /**
         * @description Cursor from an earlier answer of the same list: `next_page`, or `prev_page` where the list has one.
         *     Its form is private to the service.
         *     A malformed cursor is answered with 400.
         */
        page?: components["parameters"]["Page"];
        /**
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of vaults. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
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
      /** @description The new vault. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the vault.
         *     An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The vault. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the vault.
         *     An id that the service does not know is answered with 404.
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
      /** @description The changed vault. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the vault.
         *     An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The vault is gone. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the vault.
         *     An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The archived vault. */
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
         * @description Whether archived objects are listed as well.
         *     Defaults to false.
         */
        include_archived?: components["parameters"]["IncludeArchivedObjects"];
        /**
         * @description Most objects on one page.
         *     Defaults to 20.
         */
        limit?: components["parameters"]["ObjectsLimit"];
        /**
         * @description Cursor from an earlier answer of the same list: `next_page`, or `prev_page` where the list has one.
         *     Its form is private to the service.
         *     A malformed cursor is answered with 400.
         */
        page?: components["parameters"]["Page"];
        /**
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the vault.
         *     An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of credentials. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the vault.
         *     An id that the service does not know is answered with 404.
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
      /** @description The new credential. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the vault.
         *     An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
        /**
         * @description Id of a credential of this vault.
         *     A credential of another vault is answered with 404.
         */
        credential_id: components["parameters"]["CredentialId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The credential. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the vault.
         *     An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
        /**
         * @description Id of a credential of this vault.
         *     A credential of another vault is answered with 404.
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
      /** @description The changed credential, without its secrets. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the vault.
         *     An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
        /**
         * @description Id of a credential of this vault.
         *     A credential of another vault is answered with 404.
         */
        credential_id: components["parameters"]["CredentialId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The credential is gone. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the vault.
         *     An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
        /**
         * @description Id of a credential of this vault.
         *     A credential of another vault is answered with 404.
         */
        credential_id: components["parameters"]["CredentialId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The archived credential. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     `managed-agents-2026-04-01` has to be among them.
         *     Without it every operation is answered with 404, as if the path did not exist.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetas"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the vault.
         *     An id that the service does not know is answered with 404.
         */
        vault_id: components["parameters"]["VaultId"];
        /**
         * @description Id of a credential of this vault.
         *     A credential of another vault is answered with 404.
         */
        credential_id: components["parameters"]["CredentialId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The verdict. */
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
        /** @description Only objects created at or after this moment. */
        "created_at[gte]"?: components["parameters"]["ObjectCreatedAtGte"];
        /** @description Only objects created at or before this moment. */
        "created_at[lte]"?: components["parameters"]["ObjectCreatedAtLte"];
        /**
         * @description Whether archived objects are listed as well.
         *     Defaults to false.
         */
        include_archived?: components["parameters"]["IncludeArchivedObjects"];
        /**
         * @description Most objects on one page.
         *     Defaults to 20.
         */
        limit?: components["parameters"]["ObjectsLimit"];
        /**
         * @description Cursor from an earlier answer of the same list: `next_page`, or `prev_page` where the list has one.
         *     Its form is private to the service.
         *     A malformed cursor is answered with 400.
         */
        page?: components["parameters"]["Page"];
        /**
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     Either `agent-memory-2026-07-22` or `managed-agents-2026-04-01` has to be among them.
         *     Without one of them the operation is answered with 404, with both of them with 400.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForMemory"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of memory stores. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     Either `agent-memory-2026-07-22` or `managed-agents-2026-04-01` has to be among them.
         *     Without one of them the operation is answered with 404, with both of them with 400.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForMemory"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
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
      /** @description The new memory store. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     Either `agent-memory-2026-07-22` or `managed-agents-2026-04-01` has to be among them.
         *     Without one of them the operation is answered with 404, with both of them with 400.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForMemory"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the memory store.
         *     An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The memory store. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     Either `agent-memory-2026-07-22` or `managed-agents-2026-04-01` has to be among them.
         *     Without one of them the operation is answered with 404, with both of them with 400.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForMemory"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the memory store.
         *     An id that the service does not know is answered with 404.
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
      /** @description The changed memory store. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     Either `agent-memory-2026-07-22` or `managed-agents-2026-04-01` has to be among them.
         *     Without one of them the operation is answered with 404, with both of them with 400.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForMemory"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the memory store.
         *     An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The memory store is gone. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     Either `agent-memory-2026-07-22` or `managed-agents-2026-04-01` has to be among them.
         *     Without one of them the operation is answered with 404, with both of them with 400.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForMemory"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the memory store.
         *     An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The archived memory store. */
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
         * @description Only memories below this path, which ends with `/`.
         *     Another end is answered with 400.
         */
        path_prefix?: components["parameters"]["PathPrefix"];
        /**
         * @description How deep to look below the prefix.
         *     0 lists everything below it, 1 only what is directly below it, and deeper memories as one `memory_prefix` each.
         *     Another value is answered with 400.
         */
        depth?: components["parameters"]["Depth"];
        /**
         * @description How much to answer.
         *     Defaults to `basic`.
         */
        view?: components["parameters"]["ViewBasic"];
        /**
         * @description Most entries on one page.
         *     With `view=full` a page holds at most 20, whatever is asked for.
         *     Defaults to 20.
         */
        limit?: components["parameters"]["MemoriesLimit"];
        /**
         * @description Cursor from an earlier answer of the same list: `next_page`, or `prev_page` where the list has one.
         *     Its form is private to the service.
         *     A malformed cursor is answered with 400.
         */
        page?: components["parameters"]["Page"];
        /**
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     Either `agent-memory-2026-07-22` or `managed-agents-2026-04-01` has to be among them.
         *     Without one of them the operation is answered with 404, with both of them with 400.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForMemory"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the memory store.
         *     An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of memories. */
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
         * @description How much to answer.
         *     Defaults to `basic`.
         */
        view?: components["parameters"]["ViewBasic"];
        /**
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     Either `agent-memory-2026-07-22` or `managed-agents-2026-04-01` has to be among them.
         *     Without one of them the operation is answered with 404, with both of them with 400.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForMemory"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the memory store.
         *     An id that the service does not know is answered with 404.
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
      /** @description The new memory. */
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
         * @description How much to answer.
         *     Defaults to `full`.
         */
        view?: components["parameters"]["ViewFull"];
        /**
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     Either `agent-memory-2026-07-22` or `managed-agents-2026-04-01` has to be among them.
         *     Without one of them the operation is answered with 404, with both of them with 400.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForMemory"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the memory store.
         *     An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
        /**
         * @description Id of a memory of this store.
         *     An id that the service does not know is answered with 404.
         */
        memory_id: components["parameters"]["MemoryId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The memory. */
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
         * @description How much to answer.
         *     Defaults to `basic`.
         */
        view?: components["parameters"]["ViewBasic"];
        /**
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     Either `agent-memory-2026-07-22` or `managed-agents-2026-04-01` has to be among them.
         *     Without one of them the operation is answered with 404, with both of them with 400.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForMemory"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the memory store.
         *     An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
        /**
         * @description Id of a memory of this store.
         *     An id that the service does not know is answered with 404.
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
      /** @description The changed memory. */
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
         * @description Hash that the content has to have, in 64 lower-case hexadecimal digits.
         *     Otherwise the request is refused with 409 and `memory_precondition_failed_error`.
         */
        expected_content_sha256?: components["parameters"]["ExpectedContentSha256"];
        /**
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     Either `agent-memory-2026-07-22` or `managed-agents-2026-04-01` has to be among them.
         *     Without one of them the operation is answered with 404, with both of them with 400.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForMemory"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the memory store.
         *     An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
        /**
         * @description Id of a memory of this store.
         *     An id that the service does not know is answered with 404.
         */
        memory_id: components["parameters"]["MemoryId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The memory is gone. */
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
        /** @description Only versions of this memory. */
        memory_id?: components["parameters"]["OfMemoryId"];
        /** @description Only versions of this kind of change. */
        operation?: components["parameters"]["OfOperation"];
        /** @description Only versions that an agent wrote in this session. */
        session_id?: components["parameters"]["OfSessionId"];
        /** @description Only versions that were written with this API key. */
        api_key_id?: components["parameters"]["OfApiKeyId"];
        /** @description Only versions that this service account wrote. */
        service_account_id?: components["parameters"]["OfServiceAccountId"];
        /** @description Only objects created at or after this moment. */
        "created_at[gte]"?: components["parameters"]["ObjectCreatedAtGte"];
        /** @description Only objects created at or before this moment. */
        "created_at[lte]"?: components["parameters"]["ObjectCreatedAtLte"];
        /**
         * @description How much to answer.
         *     Defaults to `basic`.
         */
        view?: components["parameters"]["ViewBasic"];
        /**
         * @description Most versions on one page.
         *     With `view=full` a page holds at most 20, whatever is asked for.
         *     Defaults to 20.
         */
        limit?: components["parameters"]["MemoryVersionsLimit"];
        /**
         * @description Cursor from an earlier answer of the same list: `next_page`, or `prev_page` where the list has one.
         *     Its form is private to the service.
         *     A malformed cursor is answered with 400.
         */
        page?: components["parameters"]["Page"];
        /**
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     Either `agent-memory-2026-07-22` or `managed-agents-2026-04-01` has to be among them.
         *     Without one of them the operation is answered with 404, with both of them with 400.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForMemory"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the memory store.
         *     An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of versions. */
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
         * @description How much to answer.
         *     Defaults to `full`.
         */
        view?: components["parameters"]["ViewFull"];
        /**
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     Either `agent-memory-2026-07-22` or `managed-agents-2026-04-01` has to be among them.
         *     Without one of them the operation is answered with 404, with both of them with 400.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForMemory"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the memory store.
         *     An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
        /**
         * @description Id of a version of a memory of this store.
         *     An id that the service does not know is answered with 404.
         */
        memory_version_id: components["parameters"]["MemoryVersionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The version. */
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
         * @deprecated
         * @description A mark that older clients send with every call.
         *     It is accepted and has no effect; the `anthropic-beta` header decides.
         */
        beta?: components["parameters"]["Beta"];
      };
      header?: {
        /**
         * @description Version of the API.
         *     Both known versions behave alike for sessions.
         *     A missing or unknown version is answered with 400.
         */
        "anthropic-version"?: components["parameters"]["AnthropicVersion"];
        /**
         * @description Beta features in use, separated by commas.
         *     Either `agent-memory-2026-07-22` or `managed-agents-2026-04-01` has to be among them.
         *     Without one of them the operation is answered with 404, with both of them with 400.
         *     A value that the service does not know is answered with 400.
         */
        "anthropic-beta"?: components["parameters"]["AnthropicBetasForMemory"];
        /**
         * @description Workspace to work in, for a credential that reaches several.
         *     With a credential of one workspace it has to name that one.
         */
        "anthropic-workspace-id"?: components["parameters"]["AnthropicWorkspaceId"];
      };
      path: {
        /**
         * @description Id of the memory store.
         *     An id that the service does not know is answered with 404.
         */
        memory_store_id: components["parameters"]["PathMemoryStoreId"];
        /**
         * @description Id of a version of a memory of this store.
         *     An id that the service does not know is answered with 404.
         */
        memory_version_id: components["parameters"]["MemoryVersionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The redacted version. */
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
