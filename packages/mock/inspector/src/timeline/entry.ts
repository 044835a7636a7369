import type { WireEvent } from "../wire.ts";

/** What all entries of a timeline have. */
interface Common {
  /** Of its first event; the same for as long as the history is the same. */
  readonly key: string;
  /** Grows with every change, so that a view knows what to draw again. */
  version: number;
  /** The events that it was made of, as they came. */
  events: WireEvent[];
  /** When it was processed, in RFC 3339; null if that is yet to come. */
  time: string | null;
  /** The thread that an event of another thread is from; null for the history's own. */
  readonly thread: string | null;
  /** The name of that thread's agent; empty where it is not known, and for the history's own. */
  readonly agent: string;
}

/** A message of a user, an agent or the system. */
export interface MessageEntry extends Common {
  readonly kind: "message";
  readonly role: "user" | "agent" | "system";
  /** Who it is to or from, between threads; otherwise empty. */
  readonly peer: string;
  text: string;
  /** Announced by a preview; the whole message is still to come. */
  growing: boolean;
}

/** A call of a tool, with all that became of it. */
export interface ToolEntry extends Common {
  readonly kind: "tool";
  readonly name: string;
  /** Of MCP; empty for other tools. */
  readonly server: string;
  readonly custom: boolean;
  readonly input: unknown;
  /** What the policy says: allow, ask or deny; empty for custom tools. */
  readonly permission: string;
  /** Why the policy says so: its type, or the reason of an automatic decision. */
  readonly because: string;
  /** What a person answered; null if nobody did, or needed to. */
  decision: { readonly allowed: boolean; readonly reason: string } | null;
  result: { readonly text: string; readonly isError: boolean } | null;
  /** The turn went on without an answer, so that none is taken any more. */
  closed: boolean;
}

/** Everything else, in a line. */
export interface NoteEntry extends Common {
  readonly kind: "note";
  readonly tone:
    | "status"
    | "thinking"
    | "model"
    | "usage"
    | "error"
    | "thread"
    | "outcome"
    | "workflow"
    | "input"
    | "other";
  label: string;
  text: string;
  /** Announced by a preview, and not over. */
  growing: boolean;
}

export type Entry = MessageEntry | ToolEntry | NoteEntry;

/** What an entry is made with: what changes later has its first value. */
export const begin = (event: WireEvent, key: string, time: string | null, agent: string) => ({
  key,
  version: 0,
  events: [event],
  time,
  agent,
  thread: typeof event.session_thread_id === "string" ? event.session_thread_id : null,
});

/** Where a call stands, for people. */
export function stateOf(tool: ToolEntry): "waiting" | "running" | "done" | "failed" | "denied" | "closed" {
  const denied = tool.permission === "deny" || tool.decision?.allowed === false;
  if (denied) return "denied";
  if (tool.result !== null) return tool.result.isError ? "failed" : "done";
  if (tool.closed) return "closed";
  if (tool.custom || (tool.permission === "ask" && tool.decision === null)) return "waiting";
  return "running";
}
