import type { Metadata, SessionAgent } from "@managed-agents/types";
import { resolveModel } from "../../domain/resolve-model.ts";
import { Kept, type KeptState } from "./kept.ts";
import { hasForm } from "./made-up.ts";

/** An agent of a world's catalog. Properties that are left out are as for an agent that the mock makes up. */
export type AgentSeed = Partial<Omit<SessionAgent, "type">> & { readonly id: string; readonly metadata?: Metadata };

/** One version of an agent. It never changes. */
export interface AgentVersion {
  /** As sessions show it, the agents of its roster whole: sessions of the version share this object. */
  readonly agent: SessionAgent;
  readonly metadata: Metadata;
  /** When the version was made, in milliseconds since 1970. */
  readonly madeAt: number;
  /** Its JSON text up to what archiving changes, once somebody has asked for it. */
  json: string | null;
}

/** Everything the world keeps of one agent. Plain data. */
export interface AgentRecord {
  readonly id: string;
  /** Position among the agents that are listed. */
  readonly ordinal: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  archivedAt: number | null;
  /** The version it began with. Agents that were given or made up can begin with a later one than 1; those before it are like it. */
  first: AgentVersion;
  /** One per update, in order. */
  readonly later: AgentVersion[];
  /** Whether later versions than it has are taken to exist: the agent was made elsewhere, so nobody knows how many there are. */
  open: boolean;
  /** False until a session was made with an agent that the mock made up; nobody can see it before. */
  named: boolean;
}

export const newestOf = ({ first, later }: AgentRecord): AgentVersion => later.at(-1) ?? first;

/** @param version 1 or more @returns undefined for one that is not there yet */
export function versionOf({ first, later }: AgentRecord, version: number): AgentVersion | undefined {
  if (version > first.agent.version) return later[version - first.agent.version - 1];
  return version === first.agent.version ? first : { ...first, agent: { ...first.agent, version }, json: null };
}

/** An agent of the catalog as sessions show it. What a made-up one can do is every built-in tool without asking. */
export function makeAgent({ id, metadata: _, ...given }: AgentSeed): SessionAgent {
  return {
    id,
    type: "agent",
    version: 1,
    name: id.replace(/^agent_/, "").replaceAll("_", " ") || id,
    description: null,
    model: resolveModel("claude-opus-5-5"),
    system: null,
    tools: [
      {
        type: "agent_toolset_20260401",
        default_config: { enabled: true, permission_policy: { type: "always_allow" } },
        configs: [],
      },
    ],
    mcp_servers: [],
    skills: [],
    multiagent: null,
    execution_identity: { type: "service_account" },
    ...given,
  };
}

/** The agents of a world: those that were given, those that were created, and those that sessions named. */
export class Agents {
  readonly #strict: boolean;
  readonly #agents = new Kept<AgentRecord>();
  #made = 0;

  /** @param now when the given ones were made, in milliseconds since 1970 */
  constructor(seed: readonly AgentSeed[], strict: boolean, now: number) {
    this.#strict = strict;
    // Of several with one id the last counts.
    const byId = new Map(seed.map((agent) => [agent.id, agent]));
    for (const given of byId.values()) this.#list(makeAgent(given), given.metadata ?? {}, now, !strict);
  }

  /** What is kept, and how many ordinals were given. */
  get state(): { readonly kept: KeptState<AgentRecord>; readonly made: number } {
    return { kept: this.#agents.state, made: this.#made };
  }

  /** Fills an empty catalog. */
  restore(kept: KeptState<AgentRecord>, made: number): void {
    this.#agents.restore(kept);
    this.#made = made;
  }

  /** In the order in which they were made. */
  get listed(): readonly AgentRecord[] {
    return this.#agents.list();
  }

  /** The agent that a call is about. @returns undefined unless it was given, created, or named by a session */
  find(id: string): AgentRecord | undefined {
    const known = this.#agents.get(id);
    return known?.named === true ? known : undefined;
  }

  /**
   * The agent that a session or a roster refers to. A relaxed world makes one up for an id of the right form; it can be seen once `name`
   * was called.
   *
   * @returns undefined if there is none
   */
  refer(id: string, now: number): AgentRecord | undefined {
    const known = this.#agents.get(id);
    if (known !== undefined || this.#strict || !hasForm("agent", id)) return known;
    const first = { agent: makeAgent({ id }), metadata: {}, madeAt: now, json: null };
    const made = { id, ordinal: 0, createdAt: now, archivedAt: null };
    const record: AgentRecord = { ...made, first, later: [], open: true, named: false };
    this.#agents.addMadeUp(record, isChanged);
    return record;
  }

  /** Notes that something was made with an agent, in a version that then exists too. */
  name(record: AgentRecord, version: number): void {
    record.named = true;
    if (record.open && record.later.length === 0 && version > record.first.agent.version) {
      record.first = { ...record.first, agent: { ...record.first.agent, version }, json: null };
    }
  }

  /** Adds a new agent. */
  create(agent: SessionAgent, metadata: Metadata, now: number): AgentRecord {
    return this.#list(agent, metadata, now, false);
  }

  /** See `Kept`. */
  forget(id: string): void {
    this.#agents.forget(id);
  }

  /** See `Kept`. */
  unlist(id: string): void {
    this.#agents.unlist(id);
  }

  /** Adds the next version of an agent. Its versions are known from now on, also of one that was made up. */
  update(record: AgentRecord, agent: SessionAgent, metadata: Metadata, now: number): void {
    record.later.push({ agent, metadata, madeAt: now, json: null });
    record.open = false;
  }

  archive(record: AgentRecord, now: number): void {
    record.archivedAt = now;
    record.open = false;
  }

  #list(agent: SessionAgent, metadata: Metadata, now: number, open: boolean): AgentRecord {
    const record: AgentRecord = {
      id: agent.id,
      ordinal: this.#made++,
      createdAt: now,
      archivedAt: null,
      first: { agent, metadata, madeAt: now, json: null },
      later: [],
      open,
      named: true,
    };
    this.#agents.add(record);
    return record;
  }
}

/** Whether an agent is other than the one that is made up from its id. */
const isChanged = ({ archivedAt, later }: AgentRecord): boolean => archivedAt !== null || later.length > 0;
