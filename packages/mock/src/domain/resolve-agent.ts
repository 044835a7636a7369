import type { CreateAgentRequest, SessionAgent, UpdateAgentRequest } from "@managed-agents/types";
import { refuse } from "./refusal.ts";
import { resolveModel } from "./resolve-model.ts";
import { type FindAgent, renewSelf, resolveMultiagent, withoutRoster } from "./resolve-multiagent.ts";
import { resolveSkills, validateSkills } from "./resolve-skills.ts";
import { resolveServers, resolveTools, validateServers, validateTools } from "./resolve-tools.ts";

/** An agent before anything is said of it. No agent has its id, so that a roster can name the agent it is made for. */
const blank = (): SessionAgent => ({
  id: "",
  type: "agent",
  version: 1,
  name: "",
  description: null,
  model: { id: "" },
  system: null,
  tools: [],
  mcp_servers: [],
  skills: [],
  multiagent: null,
  execution_identity: { type: "service_account" },
});

/**
 * A new agent as sessions show it, in version 1, with every default filled in.
 *
 * @param makeId is called once the agent is valid
 * @throws Refused with 400 for parts that do not fit together, and with what `find` refuses
 */
export function resolveAgent(body: CreateAgentRequest, find: FindAgent, makeId: () => string): SessionAgent {
  const draft = changeAgent(blank(), body, find);
  return renewSelf({ ...draft, id: makeId() }, draft);
}

/**
 * An agent after an update, still in its version: whether there is a next one is the caller's to decide. What is left out stays.
 *
 * @throws Refused with 400 for a result whose parts do not fit together, and with what `find` refuses
 */
export function changeAgent(
  agent: SessionAgent,
  body: Omit<UpdateAgentRequest, "version" | "metadata">,
  find: FindAgent,
): SessionAgent {
  const { name, description, model, system, tools, mcp_servers, skills, multiagent, execution_identity } = body;
  const changed: SessionAgent = {
    ...agent,
    name: name ?? agent.name,
    // An empty text clears as null does.
    description: description === undefined ? agent.description : description || null,
    model: model === undefined ? agent.model : resolveModel(model, agent.model),
    system: system === undefined ? agent.system : system || null,
    tools: tools === undefined ? agent.tools : resolveTools(tools ?? []),
    mcp_servers: mcp_servers === undefined ? agent.mcp_servers : resolveServers(mcp_servers ?? []),
    skills: skills === undefined ? agent.skills : resolveSkills(skills ?? []),
    execution_identity:
      execution_identity === undefined ? agent.execution_identity : (execution_identity ?? { type: "service_account" }),
  };
  const wrong =
    validateTools(changed.tools, changed.mcp_servers) ??
    validateServers(changed.tools, changed.mcp_servers) ??
    validateSkills(changed.skills, changed.tools);
  if (wrong !== null) refuse(wrong);
  const renewed = renewSelf(changed, agent);
  if (multiagent === undefined) return renewed;
  if (multiagent === null) return { ...renewed, multiagent: null };
  const context = { self: withoutRoster(renewed), find };
  return { ...renewed, multiagent: resolveMultiagent(multiagent, renewed.multiagent, context) };
}

/** The version that follows. Where its roster names the agent itself, it names this version. */
export const nextVersion = (agent: SessionAgent): SessionAgent =>
  renewSelf({ ...agent, version: agent.version + 1 }, agent);
