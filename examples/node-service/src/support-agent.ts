import type Anthropic from "@anthropic-ai/sdk";
import type { Handlers } from "./run-turn.ts";

/** What the agent is, as the API stores it. `npm run setup` creates it once. */
export const SUPPORT_AGENT: Anthropic.Beta.AgentCreateParams = {
  name: "Support",
  model: "claude-opus-4-6",
  system: "You answer customers of a shop. Look orders up before you say anything about them.",
  tools: [
    {
      type: "agent_toolset_20260401",
      // Every command waits for this service's permission.
      configs: [{ name: "bash", permission_policy: { type: "always_ask" } }],
    },
    {
      type: "custom",
      name: "look_up_order",
      description: "Where an order of the shop is.",
      input_schema: {
        type: "object",
        properties: { order: { type: "string", description: "The number of the order." } },
        required: ["order"],
      },
    },
  ],
};

const ORDERS = new Map([["1187", "waits for its label since Monday"]]);

/** Commands that only look. */
const HARMLESS = /^(ls|cat|head|wc)( [\w./-]+)*$/;

/** What this service does for the agent. */
export const handlers: Handlers = {
  tools: {
    look_up_order({ order }) {
      const state = ORDERS.get(String(order));
      return state === undefined ? `There is no order ${order}.` : `Order ${order} ${state}.`;
    },
  },
  confirm({ name, input }) {
    if (name === "bash" && HARMLESS.test(String(input.command))) return { result: "allow" };
    return { result: "deny", deny_message: "This service lets only commands run that change nothing." };
  },
};
