import type { BudgetLimit, Metadata, SessionAgent } from "@managed-agents/types";
import { NO_SPENDING } from "../domain/usage.ts";
import { noActivity } from "./activity.ts";
import { addThread } from "./add-thread.ts";
import type { ResourceRecord, SessionRecord } from "./records.ts";
import type { World } from "./world.ts";

/** What a session is made from, everything resolved. */
export interface SessionSeed {
  /** A published id; made up if none is given. */
  readonly id?: string;
  readonly primaryThreadId?: string;
  readonly agent: SessionAgent;
  readonly environmentId: string;
  readonly selfHosted: boolean;
  readonly title: string | null;
  readonly metadata: Metadata;
  readonly vaultIds: readonly string[];
  readonly resources: ResourceRecord[];
  readonly budget: BudgetLimit | null;
}

/** Adds an idle session with its primary thread and an empty history (live L9). */
export function createSession(world: World, seed: SessionSeed): SessionRecord {
  const now = world.clock.now();
  const session: SessionRecord = {
    id: seed.id ?? world.ids.next("sesn"),
    ordinal: world.nextOrdinal(),
    createdAt: now,
    updatedAt: now,
    archivedAt: null,
    endedAt: null,
    life: "live",
    gate: "open",
    inTurn: false,
    rescheduled: false,
    title: seed.title,
    metadata: seed.metadata,
    agent: seed.agent,
    environmentId: seed.environmentId,
    selfHosted: seed.selfHosted,
    vaultIds: seed.vaultIds,
    deploymentId: null,
    resources: seed.resources,
    budget: seed.budget,
    outcomes: [],
    activeOutcome: null,
    threads: [],
    runs: [],
    calls: new Map(),
    queue: [],
    starting: [],
    joined: [],
    freshInput: false,
    confirmations: [],
    startTimer: null,
    accepted: false,
    worksWhileIdle: false,
    announceAgain: false,
    previousStatus: "idle",
    statusSince: 0,
    interrupts: [],
    announcedCallIds: [],
    idleSince: null,
    spent: NO_SPENDING,
    settled: NO_SPENDING,
    activity: noActivity(),
    lastStamp: 0,
    turns: 0,
    scenario: null,
    faultCounts: null,
    json: null,
  };
  const { name } = seed.agent;
  const id = seed.primaryThreadId;
  const primary = { parentId: null, runId: null, agent: threadAgent(seed.agent), agentName: name };
  addThread(world, session, id === undefined ? primary : { ...primary, id });
  world.addSession(session);
  return session;
}

const threadAgents = new WeakMap<SessionAgent, Omit<SessionAgent, "multiagent">>();

/** An agent as threads show it: without the roster. Shared by all sessions of the agent. */
export function threadAgent(agent: SessionAgent): Omit<SessionAgent, "multiagent"> {
  let own = threadAgents.get(agent);
  if (own === undefined) {
    const { multiagent: _, ...rest } = agent;
    own = rest;
    threadAgents.set(agent, own);
  }
  return own;
}
