import type { Call } from "../../domain/call.ts";
import type { ScriptPosition } from "../../domain/op.ts";
import type { FileRecord } from "../../state/catalog/file-record.ts";
import type { RunRecord, SessionRecord, ThreadRecord } from "../../state/records.ts";
import type { StoredLog } from "./event-lines.ts";
import type { StoredActivity, StoredSpending, StoredStop } from "./stored-values.ts";

/** What is stored as it is, and left out where it has its default. */
export type Plain<Record, Other extends keyof Record> = { [Name in Exclude<keyof Record, Other>]?: Record[Name] };

/** What is stored in another form than it is kept in, or not at all. */
export type EncodedOfSession =
  | "id"
  | "agent"
  | "activeOutcome"
  | "threads"
  | "runs"
  | "calls"
  | "startTimer"
  | "spent"
  | "settled"
  | "activity"
  | "faultCounts"
  | "json";

export type EncodedOfThread =
  | "session"
  | "agent"
  | "stop"
  | "script"
  | "timer"
  | "spent"
  | "context"
  | "activity"
  | "log"
  | "hub";

export interface StoredScript extends Omit<ScriptPosition, "names"> {
  readonly names: readonly (readonly [string, string])[];
}

export interface StoredThread extends Plain<ThreadRecord, EncodedOfThread> {
  /** The line of its agent among those of agents; left out for the session's. */
  agent?: number;
  stop?: StoredStop;
  script?: StoredScript;
  /** The ordinal of a timer. */
  timer?: number;
  spent?: StoredSpending;
  context?: readonly [fresh: number, cached: number];
  activity?: StoredActivity;
  log: StoredLog;
}

export interface StoredRun extends Omit<RunRecord, "session" | "script" | "timer"> {
  readonly script?: StoredScript;
  readonly timer?: number;
}

/** A file of a session. Its content is named by the content's ordinal; left out for an expired one. */
export interface StoredFile extends Omit<FileRecord, "content" | "json"> {
  readonly content?: number;
}

/** The first line of a session's record. */
export interface StoredSession extends Plain<SessionRecord, EncodedOfSession> {
  id: string;
  /** How many lines of agents follow; the first is the session's. Those of events come behind them. */
  agents: number;
  /** How many characters follow, so that a record that was cut off is noticed. */
  size: number;
  outcome?: { readonly index: number; readonly maxIterations: number; readonly startId: string };
  threads: StoredThread[];
  runs?: StoredRun[];
  calls?: Call[];
  startTimer?: number;
  spent?: StoredSpending;
  /** Left out where it is the same as what is spent. */
  settled?: StoredSpending | 0;
  activity?: StoredActivity;
  faultCounts?: (readonly [string, readonly number[]])[];
  files?: StoredFile[];
}
