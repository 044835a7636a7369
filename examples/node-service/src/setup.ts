// Creates the agent and its environment, once, and prints what `npm start` needs.
import Anthropic from "@anthropic-ai/sdk";
import { SUPPORT_AGENT } from "./support-agent.ts";

const client = new Anthropic();
const agent = await client.beta.agents.create(SUPPORT_AGENT);
const environment = await client.beta.environments.create({ name: `support-${agent.id}` });
console.log(`export AGENT_ID=${agent.id} ENVIRONMENT_ID=${environment.id}`);
