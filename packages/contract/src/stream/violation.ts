/** Why something that does not fit is no violation. */
export type NoteReason =
  | "house rule"
  | "older than the document"
  | "unknown to the document"
  /** Of recordings that hold both. */
  | "list and stream out of step";

/** One frame that breaks the contract. */
export interface StreamViolation {
  /** Id of the broken rule; `schema` if the frame does not fit the document, `unknown-tag` if it says something that is not in it. */
  readonly rule: string;
  /** A `note` breaks nothing: see `reason`. */
  readonly severity: "violation" | "note";
  /** Why it is a note; undefined for a violation. */
  readonly reason?: NoteReason | undefined;
  /** Position of the frame, from 0. The frames up to and including it are the shortest prefix that shows the violation. */
  readonly index: number;
  /** Position of the earlier frame that makes this one wrong, where there is one. */
  readonly because: number | undefined;
  /** What came instead of what was expected. */
  readonly message: string;
  /** What the rule says; empty for `schema` and `unknown-tag`. */
  readonly meaning: string;
  /** The frame itself. */
  readonly frame: unknown;
}

/** Frames are counted from 1 here: `frame 12: usage-before-idle: before session.status_idle came agent.message instead of session.usage` */
export const formatViolation = ({ rule, reason, index, message }: StreamViolation): string =>
  `frame ${index + 1}: ${rule}: ${message}${reason === undefined ? "" : ` (${reason})`}`;
