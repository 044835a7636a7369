import type {
  AgentParam,
  AgentWithOverridesParams,
  ModelConfig,
  ModelParams,
  SessionAgent,
  SkillParams,
} from "@managed-agents/types";
import { refuse, refuseUnknown } from "../domain/refusal.ts";
import { resolveServers, resolveTools, validateTools } from "../domain/resolve-tools.ts";
import type { World } from "../state/world.ts";
import { refuseReference } from "./find.ts";

/**
 * The agent of a new session as a snapshot, with the overrides of this session.
 *
 * @throws Refused with 404 for an unknown agent or version, with 400 for overrides that do not fit together
 */
export function chooseAgent(world: World, param: AgentParam): SessionAgent {
  const id = typeof param === "string" ? param : param.id;
  const { catalog } = world;
  const agent = catalog.agent(id) ?? refuseReference(world, "agent", id);
  if (typeof param === "string") return agent;
  const version = param.version ?? agent.version;
  if (version > agent.version && !catalog.makesUpVersions) {
    refuseUnknown(`agent.version: ${version} not found`, { hint: `The newest version is ${agent.version}.` });
  }
  const pinned = version === agent.version ? agent : { ...agent, version };
  return param.type === "agent" ? pinned : override(pinned, param);
}

/** Behaviour 1.2: left out = inherited, null or [] = cleared, a value = replaced. */
function override(agent: SessionAgent, param: AgentWithOverridesParams): SessionAgent {
  const tools = param.tools === undefined ? agent.tools : resolveTools(param.tools);
  const mcp_servers = param.mcp_servers === undefined ? agent.mcp_servers : resolveServers(param.mcp_servers);
  const skills = param.skills === undefined ? agent.skills : param.skills.map(resolveSkill);
  if (tools.length === 0 && skills.length > 0) {
    refuse("agent.tools: skills need the tool read; clear agent.skills too, or keep the tools");
  }
  const wrong = validateTools(tools, mcp_servers);
  if (wrong !== null) refuse(`agent.${wrong}`);
  const system = param.system === undefined ? agent.system : param.system;
  const model = param.model === undefined ? agent.model : resolveModel(param.model);
  return { ...agent, model, system, tools, mcp_servers, skills };
}

/** An override of the model drops the agent's effort, and the effort inside it is ignored. */
function resolveModel(model: ModelParams): ModelConfig {
  if (typeof model !== "object") return { id: model, speed: "standard" };
  const { id, speed, inference_geo } = model;
  return { id, speed: speed ?? "standard", ...(inference_geo ? { inference_geo } : {}) };
}

const resolveSkill = ({ type, skill_id, version }: SkillParams): SessionAgent["skills"][number] => ({
  type,
  skill_id: type === "custom" && !skill_id.startsWith("skill_") ? `skill_${skill_id}` : skill_id,
  version: version ?? "1",
});
