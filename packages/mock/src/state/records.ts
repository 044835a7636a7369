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
import type { Timer } from "../clock/timer-queue.ts";
import type { Call } from "../domain/call.ts";
import type { Draft } from "../domain/draft.ts";
import type { ScriptPosition } from "../domain/op.ts";
import type { Gate, Life } from "../domain/status.ts";
import type { Stop } from "../domain/stop.ts";
import type { Spending } from "../domain/usage.ts";
import type { Hub } from "../streams/hub.ts";
import type { Due } from "./due.ts";
import type { EventLog } from "./event-log.ts";

/** Everything the world keeps of one session. Only `commands/`, `turns/` and `state/` change it. Times are milliseconds since 1970. */
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
  /** Whether `session.status_running` was reported, and neither idle nor terminated since. */
  inTurn: boolean;
  /** Whether `session.status_rescheduled` was reported in this turn, and running not since. */
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
  /** Input that a turn has begun with and that is not written yet: it comes a moment after the running events. */
  starting: readonly KnownSessionEvent[];
  /** What was written during this turn and has had no answer yet. */
  joined: string[];
  /** Whether input was written since the last request of the primary thread began. */
  freshInput: boolean;
  /** Confirmations for children that were received while the session was idle. */
  readonly confirmations: KnownSessionEvent[];
  /** Set while something that a client sent is not acted on yet. */
  startTimer: Timer<Due> | null;
  /** Whether work was accepted that has not begun: the session counts as running from then on. */
  accepted: boolean;
  /** Whether children work although the session was reported as idle. */
  worksWhileIdle: boolean;
  /** Whether idle is to be reported once more, though nothing else changed. */
  announceAgain: boolean;
  /** The status before the last change, and when it changed. */
  previousStatus: "idle" | "running";
  statusSince: number;
  /** Interrupts that were received while the session ran and are not taken up yet. */
  readonly interrupts: InterruptEvent[];
  /** The calls that the last idle event named; none while the session works. */
  announcedCallIds: readonly string[];
  /** When the session last went idle; null before its first turn ended. */
  idleSince: number | null;
  spent: Spending;
  /** What was spent when the session was last idle: the figures that a session shows (live L30). */
  settled: Spending;
  readonly activity: Activity;
  /** Time of the last event, in microseconds since 1970. */
  lastStamp: number;
  turns: number;
  /** The name of the scenario that the newest turn plays; null before the first one. */
  scenario: string | null;
  /** How many requests each fault of a scenario has fitted: by the scenario's name, in the order of its faults. Null before the first. */
  faultCounts: Map<string, number[]> | null;
  /** Cached middle part of the session's JSON; null after a change. See `changed`. */
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
export type QueuedInput = Extract<
  KnownSessionEvent,
  { type: "user.message" | "system.message" | "user.define_outcome" }
>;

/** How much text a thread has to read, in characters: what is new since its last model request, and what an earlier one has read. */
export interface Context {
  fresh: number;
  cached: number;
}

export type ThreadMessage = Extract<Draft, { type: "agent.thread_message_received" }>;

/** How long something has been active. */
export interface Activity {
  /** Threads that run now. */
  running: number;
  since: number;
  totalMs: number;
}

/** Whatever follows a script. It is ready while the script waits for nothing. */
export type Actor = ThreadRecord | RunRecord;

interface Scripted {
  readonly id: string;
  readonly session: SessionRecord;
  script: ScriptPosition | null;
  timer: Timer<Due> | null;
}

export interface ThreadRecord extends Scripted {
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
  readonly context: Context;
  /** Whether the thread has reported its result to its parent, and got no new work since. */
  reported: boolean;
  /** Messages of other threads that came while this one waited for them. */
  inbox: ThreadMessage[];
  readonly activity: Activity;
  readonly log: EventLog;
  hub: Hub | null;
}

/** A workflow run. */
export interface RunRecord extends Scripted {
  readonly phases: readonly { readonly id: string; startedId: string | null }[];
  open: boolean;
  paused: boolean;
}

/** Drops the cached JSON of a session, after anything that its JSON shows has changed. */
export function changed(session: SessionRecord): void {
  session.json = null;
}

/** Whether a turn is in progress, reported or not. */
export const isWorking = ({ inTurn, worksWhileIdle }: SessionRecord): boolean => inTurn || worksWhileIdle;

/** Whether a thread works, or is about to. */
export const isActive = ({ status, script }: ThreadRecord): boolean =>
  status === "running" || status === "rescheduling" || script?.waiting?.for === "time";

export const isThread = (actor: Actor): actor is ThreadRecord => "agentName" in actor;

/** The thread that every session has from the start. */
export function primaryOf(session: SessionRecord): ThreadRecord {
  const [primary] = session.threads;
  if (primary === undefined) throw new Error(`expected the session ${session.id} to have a primary thread`);
  return primary;
}

export const openRuns = (session: SessionRecord): number => session.runs.filter(({ open }) => open).length;
