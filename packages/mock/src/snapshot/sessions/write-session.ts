import type { ScriptPosition } from "../../domain/op.ts";
import { NO_SPENDING } from "../../domain/usage.ts";
import type { FileRecord } from "../../state/catalog/file-record.ts";
import { threadAgent } from "../../state/create-session.ts";
import type { RunRecord, SessionRecord, ThreadRecord } from "../../state/records.ts";
import { stringifyAgent } from "../../state/show.ts";
import { EventLines } from "./event-lines.ts";
import type {
  EncodedOfSession,
  EncodedOfThread,
  Plain,
  StoredFile,
  StoredRun,
  StoredScript,
  StoredSession,
  StoredThread,
} from "./stored-session.ts";
import { storeActivity, storeSpending, storeStop } from "./stored-values.ts";

/** What is left out, by name. An empty list or object stands for all that are empty; undefined is always stored. */
type Defaults<Record, Other extends keyof Record> = {
  readonly [Name in Exclude<keyof Record, Other>]: Record[Name] | undefined;
};

const SESSION: Defaults<SessionRecord, EncodedOfSession> = {
  ordinal: undefined,
  createdAt: undefined,
  updatedAt: undefined,
  archivedAt: null,
  endedAt: null,
  life: "live",
  gate: "open",
  inTurn: false,
  rescheduled: false,
  title: null,
  metadata: {},
  environmentId: undefined,
  selfHosted: false,
  vaultIds: [],
  deploymentId: null,
  resources: [],
  budget: null,
  outcomes: [],
  queue: [],
  starting: [],
  joined: [],
  freshInput: false,
  confirmations: [],
  accepted: false,
  worksWhileIdle: false,
  announceAgain: false,
  previousStatus: "idle",
  statusSince: 0,
  interrupts: [],
  announcedCallIds: [],
  idleSince: null,
  lastStamp: 0,
  turns: 0,
  scenario: null,
};

const THREAD: Defaults<ThreadRecord, EncodedOfThread> = {
  id: undefined,
  parentId: null,
  runId: null,
  agentName: undefined,
  createdAt: undefined,
  updatedAt: undefined,
  archivedAt: null,
  status: "idle",
  everChanged: false,
  everIdle: false,
  requestId: null,
  preview: null,
  reported: false,
  inbox: [],
};

/** Copies what is not as it is left out. */
function storer<Record, Other extends keyof Record>(
  defaults: Defaults<Record, Other>,
): (record: Record, into: Plain<Record, Other>) => void {
  const names = Object.keys(defaults) as Exclude<keyof Record, Other>[];
  const usual = names.map((name) => defaults[name]);
  return (record, into) => {
    for (let index = 0; index < names.length; index++) {
      const name = names[index] as (typeof names)[number];
      const value = record[name];
      const given = usual[index];
      if (value === given || (typeof given === "object" && given !== null && isEmpty(value))) continue;
      into[name] = value;
    }
  };
}

const isEmpty = (value: unknown): boolean =>
  typeof value === "object" && value !== null && (Array.isArray(value) ? value : Object.keys(value)).length === 0;

const storeSession = storer(SESSION);
const storeThread = storer(THREAD);

/** The lines of agents. */
class AgentLines {
  readonly texts: string[] = [];

  /** @returns the line of an agent, which is added unless it is there */
  lineOf(text: string): number {
    const known = this.texts.indexOf(text);
    return known < 0 ? this.texts.push(text) - 1 : known;
  }
}

/** A session and its files as a record: a line of JSON, its agents, and its events. */
export function writeSession(session: SessionRecord, files: readonly FileRecord[]): string {
  const agents = new AgentLines();
  agents.lineOf(stringifyAgent(session.agent));
  const events = new EventLines(session.createdAt);
  const stored = { id: session.id } as StoredSession;
  storeSession(session, stored);
  const { activeOutcome, runs, calls, startTimer, spent, settled, faultCounts } = session;
  if (activeOutcome !== null) {
    const { evaluation, maxIterations, startId } = activeOutcome;
    stored.outcome = { index: session.outcomes.indexOf(evaluation), maxIterations, startId };
  }
  stored.threads = session.threads.map((thread) => writeThread(thread, agents, events));
  if (runs.length > 0) stored.runs = runs.map(writeRun);
  if (calls.size > 0) stored.calls = [...calls.values()];
  if (startTimer !== null) stored.startTimer = startTimer.ordinal;
  const [storedSpent, activity] = [storeSpending(spent), storeActivity(session.activity)];
  if (storedSpent !== undefined) stored.spent = storedSpent;
  if (settled !== spent) stored.settled = settled === NO_SPENDING ? 0 : (storeSpending(settled) ?? 0);
  if (activity !== undefined) stored.activity = activity;
  if (faultCounts !== null) stored.faultCounts = [...faultCounts];
  if (files.length > 0) stored.files = files.map(storeFile);
  const rest = `\n${agents.texts.join("\n")}${events.text}`;
  stored.agents = agents.texts.length;
  stored.size = rest.length;
  return JSON.stringify(stored) + rest;
}

function writeThread(thread: ThreadRecord, agents: AgentLines, events: EventLines): StoredThread {
  const stored = {} as StoredThread;
  storeThread(thread, stored);
  const { session, agent, stop, script, timer, context } = thread;
  const usual = threadAgent(session.agent);
  if (agent !== usual) {
    const text = stringifyAgent(agent);
    if (text !== stringifyAgent(usual)) stored.agent = agents.lineOf(text);
  }
  const [reason, spent, activity] = [storeStop(stop), storeSpending(thread.spent), storeActivity(thread.activity)];
  if (reason !== undefined) stored.stop = reason;
  if (script !== null) stored.script = storeScript(script);
  if (timer !== null) stored.timer = timer.ordinal;
  if (spent !== undefined) stored.spent = spent;
  if (context.fresh !== 0 || context.cached !== 0) stored.context = [context.fresh, context.cached];
  if (activity !== undefined) stored.activity = activity;
  stored.log = events.add(thread.log);
  return stored;
}

function writeRun({ session: _, script, timer, ...run }: RunRecord): StoredRun {
  return {
    ...run,
    ...(script === null ? {} : { script: storeScript(script) }),
    ...(timer === null ? {} : { timer: timer.ordinal }),
  };
}

const storeScript = ({ names, ...script }: ScriptPosition): StoredScript => ({ ...script, names: [...names] });

/** A file without its bytes. */
export function storeFile({ content, json: _, ...file }: FileRecord): StoredFile {
  return content === null ? file : { ...file, content: content.ordinal };
}
