import type {
  AgentEvaluatedPermission,
  SessionError,
  SessionEvent,
  SessionStatus,
  SessionUsageSnapshot,
  StopReason,
  ToolResultContentBlock,
} from "@managed-agents/types";
import type { FollowPosition } from "../follow/follow-options.ts";
import type { SeenIds } from "./seen-ids.ts";

/**
 * What a chat shows of a session: plain data that `reduceTranscript` never changes in place. What an event does not concern stays the
 * same object, so that a view can compare by identity. It survives `JSON.stringify` and `JSON.parse`.
 */
export interface Transcript {
  /** In the order of the history; then the messages that are being written; then those that wait to be taken up. */
  readonly entries: readonly TranscriptEntry[];
  /** By the newest status event; null before the first. `deleted` is final. */
  readonly status: SessionStatus | "deleted" | null;
  /** Why the session is idle; null while it is not. */
  readonly stopReason: StopReason | null;
  /** The calls that an answer of the client is due for, oldest first. They are entries, too. */
  readonly pending: readonly ToolEntry[];
  /** The threads of the session that have reported anything, in the order of their first event. */
  readonly threads: readonly TranscriptThread[];
  /** Tokens, time and cost of the whole session, by the newest `session.usage`; null before the first. */
  readonly usage: SessionUsageSnapshot | null;
  /** The event of the history that was folded in last, for `follow` to go on `after`; null before the first. */
  readonly position: FollowPosition | null;
  /** Which events were folded in. For `reduceTranscript` alone. */
  readonly seen: SeenIds;
  /** The pieces of what is being written, by id. For `reduceTranscript` alone. */
  readonly growing: readonly Growing[];
}

export type TranscriptEntry = MessageEntry | ThinkingEntry | ToolEntry | ErrorEntry | OtherEntry;

/** The kind of an entry, and which event it is of. */
interface Entry<Kind extends string> {
  readonly kind: Kind;
  /** Of the event. Unique among the entries, unless the service sends an event without one: then it is empty. */
  readonly id: string;
}

/** Words of somebody. */
export interface MessageEntry extends Entry<"message"> {
  /** `thread` is a message that one thread of the session sent to another. */
  readonly from: "user" | "agent" | "system" | "thread";
  /** All text blocks, one after the other. */
  readonly text: string;
  /**
   * - `growing`: the agent writes it, and `text` is a prefix of what it will be;
   * - `queued`: the client has sent it, and the session has not taken it up;
   * - `complete`: it is in the history.
   */
  readonly state: "growing" | "queued" | "complete";
  /** The whole event, with what is no text; null while it grows. */
  readonly event: SessionEvent | null;
}

/** The agent thinks. What, the service keeps to itself. */
export interface ThinkingEntry extends Entry<"thinking"> {
  readonly state: "growing" | "complete";
}

/** A call of a tool, and what became of it. */
export interface ToolEntry extends Entry<"tool"> {
  /** Who runs it: the service, the server of `server`, or the client. */
  readonly tool: "built_in" | "mcp" | "custom";
  readonly name: string;
  readonly input: unknown;
  /** Name of the MCP server, for an `mcp` tool. */
  readonly server: string | null;
  /** The thread that calls; null for the primary one. */
  readonly threadId: string | null;
  readonly permission: AgentEvaluatedPermission | null;
  /**
   * - `running`: somebody works on it;
   * - `needs_confirmation`: it waits for a `user.tool_confirmation`;
   * - `needs_result`: it waits for a result that the client has to give;
   * - `succeeded`, `failed`, `denied`: it is over.
   */
  readonly status: "running" | "needs_confirmation" | "needs_result" | "succeeded" | "failed" | "denied";
  /** What the client said to it, if it was asked. */
  readonly confirmation: ToolConfirmation | null;
  readonly result: ToolResult | null;
}

export interface ToolConfirmation {
  readonly result: "allow" | "deny";
  readonly message: string | null;
}

export interface ToolResult {
  readonly content: readonly ToolResultContentBlock[];
  /** All text blocks of `content`, one after the other. */
  readonly text: string;
  readonly isError: boolean;
}

/** A `session.error`. The session may go on: `error.retry_status` says so. */
export interface ErrorEntry extends Entry<"error"> {
  readonly error: SessionError;
}

/** Any other event that belongs into the conversation, those of types that this version does not know among them. */
export interface OtherEntry extends Entry<"other"> {
  readonly event: SessionEvent;
}

/** A line of work inside the session. */
export interface TranscriptThread {
  readonly id: string;
  readonly agentName: string | null;
  readonly status: "idle" | "running" | "rescheduling" | "terminated" | null;
  readonly stopReason: StopReason | null;
}

/** An event that was announced, and the text that has come for each of its blocks. */
export interface Growing {
  readonly id: string;
  readonly blocks: readonly string[];
  /** Characters of all blocks. */
  readonly size: number;
}

/** Nothing has happened yet: where folding begins. */
export const emptyTranscript: Transcript = {
  entries: [],
  status: null,
  stopReason: null,
  pending: [],
  threads: [],
  usage: null,
  position: null,
  seen: [],
  growing: [],
};
