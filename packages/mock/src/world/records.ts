import type {
  BudgetLimit,
  KnownSessionEvent,
  Metadata,
  OutcomeEvaluation,
  SessionAgent,
  SessionResource,
  SessionThreadStatus,
  ThreadAgent,
} from "@managed-agents/types";
import type { Call } from "../domain/call.ts";
import type { Cursor } from "../domain/op.ts";
import type { Gate, Life } from "../domain/status.ts";
import type { Stop } from "../domain/stop.ts";
import type { Spending } from "../domain/usage.ts";
import type { EventLog } from "./event-log.ts";
import type { Hub } from "./hub.ts";
import type { Timer } from "./timer-queue.ts";

/** Everything the world keeps of one session. Only `world/` changes it. Times are milliseconds since 1970. */
export interface SessionRecord {
  readonly id: string;
  /** Position among all sessions that the world made; breaks ties of `createdAt`. */
  readonly ordinal: number;
  readonly createdAt: number;
  updatedAt: number;
  archivedAt: number | null;
  /** When the age stopped to grow. */
  endedAt: number | null;
  life: Life;
  gate: Gate;
  /** Whether the session said that it runs and has not said since that it is idle or terminated. */
  inTurn: boolean;
  /** Whether it said in this turn that it is rescheduled, and not since that it runs. */
  rescheduled: boolean;
  title: string | null;
  metadata: Metadata;
  agent: SessionAgent;
  readonly environmentId: string;
  selfHosted: boolean;
  readonly vaultIds: readonly string[];
  readonly deploymentId: string | null;
  resources: ResourceRecord[];
  budget: BudgetLimit | null;
  readonly outcomes: OutcomeEvaluation[];
  /** The outcome that is being worked on, with what the table above does not show. */
  activeOutcome: { readonly evaluation: OutcomeEvaluation; readonly maxIterations: number; startId: string } | null;
  readonly threads: ThreadRecord[];
  readonly runs: RunRecord[];
  /** By the id of the event that made the call. */
  readonly calls: Map<string, Call>;
  readonly queue: QueuedInput[];
  /** Interrupts that were received while the session ran and are not taken up yet. */
  readonly interrupts: InterruptEvent[];
  /** The calls that the last idle event named. */
  toldWaiting: readonly string[];
  spent: Spending;
  readonly activity: Activity;
  lastStamp: number;
  turns: number;
  /** The name of the scenario that the newest turn plays; null before the first one. */
  scenario: string | null;
  /** Cached middle part of the session's JSON; null after a change. */
  json: string | null;
}

/** A resource as it is shown, and the key it is reached by, which a memory store does not show (house rule H22). */
export interface ResourceRecord {
  readonly key: string;
  /** Grows with every resource that the world made, so that a list can go on behind one that is gone. */
  readonly ordinal: number;
  shown: SessionResource;
}

export type InterruptEvent = Extract<KnownSessionEvent, { type: "user.interrupt" }>;

/** A client event that waits to be taken up. */
export interface QueuedInput {
  readonly id: string;
  readonly event: KnownSessionEvent;
}

/** How long something has been active. */
export interface Activity {
  /** Threads that run now. */
  running: number;
  since: number;
  totalMs: number;
}

/** Whatever follows a script: a thread or a workflow run. */
export interface Actor {
  readonly session: SessionRecord;
  cursor: Cursor | null;
  timer: Timer | null;
}

export interface ThreadRecord extends Actor {
  readonly id: string;
  readonly parentId: string | null;
  readonly runId: string | null;
  readonly agent: ThreadAgent;
  readonly agentName: string;
  readonly createdAt: number;
  updatedAt: number;
  archivedAt: number | null;
  status: SessionThreadStatus;
  stop: Stop | null;
  /** Whether `stats` and `usage` are shown: not before the first change of status, and the first idle. */
  everChanged: boolean;
  everIdle: boolean;
  /** The model request that is open, and what it previews. */
  requestId: string | null;
  preview: { readonly id: string; readonly kind: "agent.message" | "agent.thinking"; text: string } | null;
  spent: Spending;
  readonly activity: Activity;
  readonly log: EventLog;
  hub: Hub | null;
}

export interface RunRecord extends Actor {
  readonly id: string;
  readonly phases: readonly { readonly id: string; startedId: string | null }[];
  open: boolean;
  paused: boolean;
}

export const isThread = (actor: Actor): actor is ThreadRecord => "agentName" in actor;

/** The thread that every session has from the start. */
export function primaryOf(session: SessionRecord): ThreadRecord {
  const [primary] = session.threads;
  if (primary === undefined) throw new Error(`expected the session ${session.id} to have a primary thread`);
  return primary;
}

export const openRuns = (session: SessionRecord): number => session.runs.filter(({ open }) => open).length;
