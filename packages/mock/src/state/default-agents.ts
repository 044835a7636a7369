import { withoutRoster } from "../domain/resolve-multiagent.ts";
import { type AgentSeed, makeAgent } from "./catalog/agents.ts";

/** The agent of the document's examples, in the version that its sessions have. */
export const SESSION_AGENT = "agent_011C6dVdkxAa4a4c1imjJJDx";

/** The agent of the child threads in the document's examples. */
export const REVIEWER = "agent_011CnxX7uCLT1UMGhHKUtdcp";

const SHOP_HELPER = {
  id: SESSION_AGENT,
  version: 3,
  name: "Shop helper",
  system: "You help shop staff.",
} as const satisfies AgentSeed;

/** The agents that the document's examples and the official reference name. */
export const DEFAULT_AGENTS: readonly AgentSeed[] = [
  { id: "agent_011CZkYpogX7uDKUyvBTophP", name: "Order helper", description: "Answers questions about orders." },
  { id: "agent_011CZkYqphY8vELVzwCUpqiQ", name: "Order checker", description: "Checks what is said of orders." },
  { id: REVIEWER, name: "Reviewer", description: "Reviews what others wrote." },
  SHOP_HELPER,
  {
    id: "agent_011C9vBq4TnYz2KdXmZpRsHw",
    name: "Floor manager",
    system: "You plan the work of the shop.",
    multiagent: {
      type: "coordinator",
      agents: [withoutRoster(makeAgent(SHOP_HELPER)), { type: "advisor", model: "claude-opus-5-5" }],
    },
  },
];
