import type { SessionAgent } from "@managed-agents/types";
import { hasForm } from "./made-up.ts";

const MOST_MADE_UP = 1000;

/** An agent of a world's catalog. Properties that are left out are as for an agent that the mock makes up. */
export type AgentSeed = Partial<Omit<SessionAgent, "type">> & { readonly id: string };

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

/** The agents of a world. */
export class Agents {
  readonly #strict: boolean;
  readonly #agents = new Map<string, SessionAgent>();
  /** Made-up agents, kept so that sessions share them. One that is dropped is made again as it was. */
  readonly #madeUp = new Map<string, SessionAgent>();

  constructor(seed: readonly AgentSeed[], strict: boolean) {
    this.#strict = strict;
    for (const agent of seed) this.#agents.set(agent.id, makeAgent(agent));
  }

  /** @returns the newest version of the agent; undefined if there is none */
  find(id: string): SessionAgent | undefined {
    const known = this.#agents.get(id) ?? this.#madeUp.get(id);
    if (known !== undefined || this.#strict || !hasForm("agent", id)) return known;
    const agent = makeAgent({ id });
    this.#madeUp.set(id, agent);
    const [oldest] = this.#madeUp.keys();
    if (this.#madeUp.size > MOST_MADE_UP && oldest !== undefined) this.#madeUp.delete(oldest);
    return agent;
  }
}
