import type { AgentParam, AgentWithOverridesParams, SessionAgent } from "@managed-agents/types";
import { refuse } from "../../domain/refusal.ts";
import { overrideModel } from "../../domain/resolve-model.ts";
import { type FindAgent, renewSelf } from "../../domain/resolve-multiagent.ts";
import { resolveSkills, validateSkills } from "../../domain/resolve-skills.ts";
import { resolveServers, resolveTools, validateTools } from "../../domain/resolve-tools.ts";

/**
 * The agent of a new session as a snapshot, with the overrides of this session.
 *
 * @throws Refused with 404 for an unknown agent or version, with 400 for an archived one or overrides that do not fit together
 */
export function chooseAgent(find: FindAgent, param: AgentParam): SessionAgent {
  if (typeof param === "string") return find(param, undefined, "agent");
  const agent = find(param.id, param.version ?? undefined, "agent");
  return param.type === "agent" ? agent : override(agent, param);
}

/** Behaviour 1.2: left out = inherited, null or [] = cleared, a value = replaced. The agent's copies on its own roster change too. */
function override(agent: SessionAgent, param: AgentWithOverridesParams): SessionAgent {
  const tools = param.tools === undefined ? agent.tools : resolveTools(param.tools);
  const mcp_servers = param.mcp_servers === undefined ? agent.mcp_servers : resolveServers(param.mcp_servers);
  const skills = param.skills === undefined ? agent.skills : resolveSkills(param.skills);
  const wrong = validateTools(tools, mcp_servers) ?? validateSkills(skills, tools);
  if (wrong !== null) refuse(`agent.${wrong}`);
  const system = param.system === undefined ? agent.system : param.system;
  const model = param.model === undefined ? agent.model : overrideModel(param.model);
  return renewSelf({ ...agent, model, system, tools, mcp_servers, skills }, agent);
}
