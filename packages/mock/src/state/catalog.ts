import type { SessionAgent } from "@managed-agents/types";
import { shorten } from "../domain/shorten.ts";

/** Kinds of objects that sessions refer to and that other APIs create. */
export type NeighbourKind = "agent" | "environment" | "vault" | "file" | "memory_store";

/** The prefixes of schemas 0.1. */
const PREFIXES: Readonly<Record<NeighbourKind, string>> = {
  agent: "agent_",
  environment: "env_",
  vault: "vlt_",
  file: "file_",
  memory_store: "memstore_",
};

const MOST_MADE_UP = 1000;

/** An agent of a world's catalog. Properties that are left out are as for an agent that the mock makes up. */
export type AgentSeed = Partial<Omit<SessionAgent, "type">> & { readonly id: string };

/** The objects of other APIs that a world's catalog starts with. */
export interface CatalogSeed {
  readonly agents?: readonly AgentSeed[];
  readonly environments?: readonly { readonly id: string; readonly type?: "cloud" | "self_hosted" }[];
  readonly vaults?: readonly string[];
  readonly files?: readonly string[];
  readonly memory_stores?: readonly { readonly id: string; readonly name: string; readonly description?: string }[];
}

/** What a made-up agent can do: every built-in tool without asking. */
function makeAgent({ id, ...given }: AgentSeed): SessionAgent {
  return {
    id,
    type: "agent",
    version: 1,
    name: id.replace(/^agent_/, "").replaceAll("_", " ") || id,
    description: null,
    model: { id: "claude-opus-5-5", speed: "standard" },
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

/**
 * The agents, environments, vaults, files and memory stores of a world. Relaxed, it makes up whatever is asked for under a fitting
 * prefix; strict, it holds only what it was given.
 */
export class Catalog {
  readonly #strict: boolean;
  readonly #agents = new Map<string, SessionAgent>();
  /** Made-up agents, kept so that sessions share them. One that is dropped is made again as it was. */
  readonly #madeUp = new Map<string, SessionAgent>();
  readonly #environments = new Map<string, "cloud" | "self_hosted">();
  readonly #stores = new Map<string, { readonly name: string; readonly description: string }>();
  /** Files that the world was made with. They outlive every session. */
  readonly #given: ReadonlySet<string>;
  readonly #others = { vault: new Set<string>(), file: new Set<string>() };

  constructor(seed: CatalogSeed, strict: boolean) {
    this.#strict = strict;
    this.#given = new Set(seed.files);
    for (const agent of seed.agents ?? []) this.#agents.set(agent.id, makeAgent(agent));
    for (const { id, type } of seed.environments ?? []) this.#environments.set(id, type ?? "cloud");
    for (const id of seed.vaults ?? []) this.#others.vault.add(id);
    for (const id of seed.files ?? []) this.#others.file.add(id);
    for (const { id, name, description } of seed.memory_stores ?? []) {
      this.#stores.set(id, { name, description: description ?? "" });
    }
  }

  /** Whether any version of an agent is taken to exist. */
  get makesUpVersions(): boolean {
    return !this.#strict;
  }

  /** @returns the newest version of the agent; undefined if there is none */
  agent(id: string): SessionAgent | undefined {
    const known = this.#agents.get(id) ?? this.#madeUp.get(id);
    if (known !== undefined || !this.#makesUp("agent", id)) return known;
    const agent = makeAgent({ id });
    this.#madeUp.set(id, agent);
    const [oldest] = this.#madeUp.keys();
    if (this.#madeUp.size > MOST_MADE_UP && oldest !== undefined) this.#madeUp.delete(oldest);
    return agent;
  }

  environment(id: string): "cloud" | "self_hosted" | undefined {
    const known = this.#environments.get(id);
    if (known !== undefined || !this.#makesUp("environment", id)) return known;
    return /self[_-]?hosted/.test(id) ? "self_hosted" : "cloud";
  }

  memoryStore(id: string): { readonly name: string; readonly description: string } | undefined {
    const made = { name: id.slice(PREFIXES.memory_store.length), description: "" };
    return this.#stores.get(id) ?? (this.#makesUp("memory_store", id) ? made : undefined);
  }

  knows(kind: "vault" | "file", id: string): boolean {
    return this.#others[kind].has(id) || this.#makesUp(kind, id);
  }

  /** Notes a file that a session holds, so that it can be named. A relaxed catalog takes every id anyway. */
  addFile(id: string): void {
    if (this.#strict) this.#others.file.add(id);
  }

  /** Removes a file whose session or resource was deleted. */
  removeFile(id: string): void {
    if (this.#strict && !this.#given.has(id)) this.#others.file.delete(id);
  }

  /** The message for an id that the catalog does not hold. */
  explain(kind: NeighbourKind, id: string): string {
    const what = kind.replaceAll("_", " ");
    const shown = JSON.stringify(shorten(id, 128));
    return this.#strict
      ? `There is no ${what} ${shown}. The mock is strict: it has only the ${what}s it was started with.`
      : `There is no ${what} ${shown}. Ids of ${what}s begin with ${PREFIXES[kind]}; the mock makes one up for any such id.`;
  }

  #makesUp(kind: NeighbourKind, id: string): boolean {
    return !this.#strict && id.startsWith(PREFIXES[kind]) && id.length > PREFIXES[kind].length;
  }
}
