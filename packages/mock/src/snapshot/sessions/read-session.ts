import type { SessionAgent, ThreadAgent } from "@managed-agents/types";
import type { Timer } from "../../clock/timer-queue.ts";
import type { ScriptPosition } from "../../domain/op.ts";
import type { FileContent, FileRecord } from "../../state/catalog/file-record.ts";
import { threadAgent } from "../../state/create-session.ts";
import type { Due } from "../../state/due.ts";
import { EventLog, type LogEntry } from "../../state/event-log.ts";
import type { RunRecord, SessionRecord, ThreadRecord } from "../../state/records.ts";
import { parseObject } from "../damage.ts";
import { type Interned, pickEntries, readEventLines } from "./event-lines.ts";
import type { StoredFile, StoredRun, StoredScript, StoredSession, StoredThread } from "./stored-session.ts";
import { readActivity, readSpending, readStop } from "./stored-values.ts";

/** What the records of a world share. */
export interface SharedByRecords {
  /** The timers that wait, by ordinal. */
  readonly timers: ReadonlyMap<number, Timer<Due>>;
  /** Agents by their JSON, so that sessions of one agent share it. */
  readonly agents: Map<string, object>;
  /** Types of events. */
  readonly types: Interned;
  readonly contents: ReadonlyMap<number, FileContent>;
}

/** A session, and its files in the order they were made. */
export interface ReadSession {
  readonly session: SessionRecord;
  readonly files: readonly FileRecord[];
}

/** Reads a record that `writeSession` wrote. @throws Error if it is damaged */
export function readSession(id: string, text: string, shared: SharedByRecords): ReadSession {
  const end = text.indexOf("\n");
  const stored = parseObject<StoredSession>(text.slice(0, Math.max(0, end)));
  if (stored.id !== id) throw new TypeError("expected the session of its key");
  if (text.length - end !== stored.size) throw new TypeError("expected as much text as the record names");
  const [agents, start] = readAgents(text, end + 1, stored.agents, shared.agents);
  const [agent] = agents as SessionAgent[];
  const { ordinal, createdAt, updatedAt, environmentId } = stored;
  if (!isNumber(ordinal) || !isNumber(createdAt) || !isNumber(updatedAt) || typeof environmentId !== "string") {
    throw new TypeError("expected what every session has");
  }
  if (agent === undefined) throw new TypeError("expected an agent");
  const outcomes = stored.outcomes ?? [];
  const spent = readSpending(stored.spent);
  const { startTimer } = stored;
  const session: SessionRecord = {
    id,
    ordinal,
    createdAt,
    updatedAt,
    archivedAt: stored.archivedAt ?? null,
    endedAt: stored.endedAt ?? null,
    life: stored.life ?? "live",
    gate: stored.gate ?? "open",
    inTurn: stored.inTurn ?? false,
    rescheduled: stored.rescheduled ?? false,
    title: stored.title ?? null,
    metadata: stored.metadata ?? {},
    agent,
    environmentId,
    selfHosted: stored.selfHosted ?? false,
    vaultIds: stored.vaultIds ?? [],
    deploymentId: stored.deploymentId ?? null,
    resources: stored.resources ?? [],
    budget: stored.budget ?? null,
    outcomes,
    activeOutcome: readOutcome(stored, outcomes),
    threads: [],
    runs: [],
    calls: new Map(stored.calls?.map((call) => [call.id, call])),
    queue: stored.queue ?? [],
    starting: stored.starting ?? [],
    joined: stored.joined ?? [],
    freshInput: stored.freshInput ?? false,
    confirmations: stored.confirmations ?? [],
    startTimer: startTimer === undefined ? null : timerOf(shared, startTimer, { what: "start_work", session: id }),
    accepted: stored.accepted ?? false,
    worksWhileIdle: stored.worksWhileIdle ?? false,
    announceAgain: stored.announceAgain ?? false,
    previousStatus: stored.previousStatus ?? "idle",
    statusSince: stored.statusSince ?? 0,
    interrupts: stored.interrupts ?? [],
    announcedCallIds: stored.announcedCallIds ?? [],
    idleSince: stored.idleSince ?? null,
    spent,
    settled: stored.settled === undefined ? spent : readSpending(stored.settled === 0 ? undefined : stored.settled),
    activity: readActivity(stored.activity),
    lastStamp: stored.lastStamp ?? 0,
    turns: stored.turns ?? 0,
    scenario: stored.scenario ?? null,
    faultCounts:
      stored.faultCounts === undefined
        ? null
        : new Map(stored.faultCounts.map(([name, counts]) => [name, [...counts]])),
    json: null,
  };
  const lines = readEventLines(text, start, createdAt, shared.types);
  for (const thread of stored.threads) session.threads.push(readThread(session, thread, agents, lines, shared));
  for (const run of stored.runs ?? []) session.runs.push(readRun(session, run, shared));
  if (session.threads.length === 0) throw new TypeError("expected a thread");
  return { session, files: (stored.files ?? []).map((file) => readFile(file, shared.contents)) };
}

const isNumber = (value: unknown): value is number => Number.isFinite(value);

/** @returns the agents, and where the events begin */
function readAgents(text: string, start: number, count: number, known: Map<string, object>): [object[], number] {
  const agents: object[] = [];
  let begin = start;
  for (; agents.length < count; ) {
    const newline = text.indexOf("\n", begin);
    const line = text.slice(begin, newline < 0 ? text.length : newline);
    let agent = known.get(line);
    if (agent === undefined) {
      agent = parseObject<object>(line);
      known.set(line, agent);
    }
    agents.push(agent);
    begin += line.length + 1;
  }
  return [agents, begin];
}

function readOutcome({ outcome }: StoredSession, outcomes: SessionRecord["outcomes"]): SessionRecord["activeOutcome"] {
  if (outcome === undefined) return null;
  const evaluation = outcomes[outcome.index];
  if (evaluation === undefined) throw new TypeError("expected the outcome that is worked on");
  return { evaluation, maxIterations: outcome.maxIterations, startId: outcome.startId };
}

/** One that does not wait any more was cancelled, and is never reported. */
const timerOf = ({ timers }: SharedByRecords, ordinal: number, due: Due): Timer<Due> =>
  timers.get(ordinal) ?? { at: 0, ordinal, due, over: true };

function readThread(
  session: SessionRecord,
  stored: StoredThread,
  agents: readonly object[],
  lines: readonly LogEntry[],
  shared: SharedByRecords,
): ThreadRecord {
  const { id, createdAt, updatedAt, agentName, timer } = stored;
  if (typeof id !== "string" || !isNumber(createdAt) || !isNumber(updatedAt) || typeof agentName !== "string") {
    throw new TypeError("expected what every thread has");
  }
  const agent = stored.agent === undefined ? threadAgent(session.agent) : (agents[stored.agent] as ThreadAgent);
  if (agent === undefined) throw new TypeError("expected the agent of a thread");
  const [fresh, cached] = stored.context ?? [0, 0];
  const [entries, waiting, arrivals] = stored.log;
  const own = session.threads.length === 0;
  return {
    session,
    id,
    parentId: stored.parentId ?? null,
    runId: stored.runId ?? null,
    agent,
    agentName,
    createdAt,
    updatedAt,
    archivedAt: stored.archivedAt ?? null,
    status: stored.status ?? "idle",
    stop: readStop(stored.stop),
    everChanged: stored.everChanged ?? false,
    everIdle: stored.everIdle ?? false,
    script: readScript(stored.script),
    timer:
      timer === undefined ? null : timerOf(shared, timer, { what: "resume_script", session: session.id, actor: id }),
    requestId: stored.requestId ?? null,
    preview: stored.preview ?? null,
    spent: readSpending(stored.spent),
    context: { fresh, cached },
    reported: stored.reported ?? false,
    inbox: stored.inbox ?? [],
    activity: readActivity(stored.activity),
    log: new EventLog(pickEntries(lines, entries, own), pickEntries(lines, waiting, own), arrivals),
    hub: null,
  };
}

function readRun(session: SessionRecord, { script, timer, ...run }: StoredRun, shared: SharedByRecords): RunRecord {
  const due = { what: "resume_script", session: session.id, actor: run.id } as const;
  const { id, phases, open, paused } = run;
  return {
    session,
    id,
    phases,
    open,
    paused,
    script: readScript(script),
    timer: timer === undefined ? null : timerOf(shared, timer, due),
  };
}

const readScript = (stored: StoredScript | undefined): ScriptPosition | null =>
  stored === undefined
    ? null
    : { ops: stored.ops, at: stored.at, names: new Map(stored.names), waiting: stored.waiting };

/** A file with its bytes. @throws TypeError if its content is not known */
export function readFile({ content, ...file }: StoredFile, contents: ReadonlyMap<number, FileContent>): FileRecord {
  const held = content === undefined ? null : contents.get(content);
  if (held === undefined) throw new TypeError("expected the content of a file");
  return { ...file, content: held, json: null };
}
