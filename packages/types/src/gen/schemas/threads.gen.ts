// Generated from spec/components/schemas/threads/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { ThreadAgent } from "./agents.gen.ts";
import type { CacheCreationUsage, ServerToolUsage } from "./sessions.gen.ts";
import type { MonetaryAmount, Timestamp } from "./values.gen.ts";

/**
 * One line of work inside a session, with its own agent and history.
 * Each session has a primary thread from the start, and every other thread descends from it.
 */
export interface SessionThread {
  /** Id of the thread. */
  id: string;
  type: "session_thread";
  /** Session that the thread belongs to. */
  session_id: string;
  /**
   * Thread that started this one.
   * Null on the primary thread.
   */
  parent_thread_id: string | null;
  /**
   * Workflow run that started the thread.
   * Null on every other thread.
   */
  workflow_run_id: string | null;
  /**
   * What the thread is doing.
   * `running` is at work, `idle` waits for input or for the answer to a tool call.
   * `rescheduling` met a passing error and is retried without help.
   * `terminated` is final, and so is the state of an archived thread.
   */
  status: SessionThreadStatus;
  /** Who works in a thread. */
  agent: ThreadAgent;
  /** Null until the status of the thread changes for the first time. */
  stats: SessionThreadStats | null;
  /** Null until the thread is `idle` for the first time. */
  usage: SessionThreadUsage | null;
  /** A moment in RFC 3339 form. */
  created_at: Timestamp;
  /** A moment in RFC 3339 form. */
  updated_at: Timestamp;
  /**
   * When the thread was archived.
   * Null until then.
   */
  archived_at: Timestamp | null;
}

/** One page of threads, the primary thread first and then the others in the order in which they were started. */
export interface SessionThreadList {
  /**
   * The threads of this page.
   * Archived ones are among them.
   */
  data: SessionThread[];
  /**
   * Cursor of the following page, to be sent as `page`.
   * Null on the last page.
   */
  next_page: string | null;
}

/** How long the thread has existed and worked. */
export interface SessionThreadStats {
  /** Time in which the thread was running. */
  active_seconds?: number;
  /**
   * Age of the thread.
   * On an archived thread it stops at the last update.
   */
  duration_seconds?: number;
  /**
   * Time until the thread began to run.
   * Always 0 on a thread that another one started.
   */
  startup_seconds?: number;
}

/**
 * What the thread is doing.
 * `running` is at work, `idle` waits for input or for the answer to a tool call.
 * `rescheduling` met a passing error and is retried without help.
 * `terminated` is final, and so is the state of an archived thread.
 */
export type SessionThreadStatus = "running" | "idle" | "rescheduling" | "terminated";

/**
 * What the thread has used so far, over all its turns.
 * The threads of a session do not add up to the usage of the session, which has the last word.
 */
export interface SessionThreadUsage {
  /** Input tokens that came from no cache. */
  input_tokens?: number;
  /** All output tokens. */
  output_tokens?: number;
  /** Input tokens read from the prompt cache. */
  cache_read_input_tokens?: number;
  /** Input tokens written to the prompt cache, by how long an entry lives. */
  cache_creation?: CacheCreationUsage;
  /** Absent or null until tool calls are counted for the thread. */
  server_tool_use?: ServerToolUsage | null;
  /**
   * Time in which the thread was running.
   * The same value as in `stats`.
   */
  active_seconds?: number;
  /**
   * Cost at public list prices, rounded to cents and without the running time of the session.
   * Absent or null until cost is tracked for the thread.
   */
  list_cost?: MonetaryAmount | null;
}
