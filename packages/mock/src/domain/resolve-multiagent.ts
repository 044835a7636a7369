import type {
  Advisor,
  AgentReference,
  Multiagent,
  Multiagent20261001Params,
  MultiagentParams,
  MultiagentPredefinedAgentParams,
  MultiagentRosterEntryParams,
  MultiagentSubagentsParams,
  SessionAgent,
  SessionMultiagent,
  SessionMultiagent20261001,
  SessionMultiagentSubagents,
  SessionThreadAgent,
} from "@managed-agents/types";
import { refuse } from "./refusal.ts";
import { requireModelId } from "./resolve-model.ts";

/**
 * Finds an agent that a roster names.
 *
 * @param version the newest if undefined
 * @throws Refused for one that is unknown or archived
 */
export type FindAgent = (id: string, version: number | undefined, where: string) => SessionAgent;

/** What a roster is resolved with. */
export interface RosterContext {
  /** The agent that has the roster, as it is without it. */
  readonly self: SessionThreadAgent;
  readonly find: FindAgent;
}

/** An agent as rosters and threads show it. */
export function withoutRoster({ multiagent: _, ...agent }: SessionAgent): SessionThreadAgent {
  return agent;
}

/**
 * How an agent works with others, with every default filled in and every agent whole and in the version of now.
 *
 * @param stored what is changed: a block of the newer form is merged into one of that form (neighbours 1.4), and replaces any other
 * @throws Refused with 400 for a roster that breaks a rule
 */
export function resolveMultiagent(
  params: MultiagentParams,
  stored: SessionMultiagent | null,
  context: RosterContext,
): SessionMultiagent {
  if (params.type === "coordinator") return { type: params.type, agents: resolveRoster(params.agents, context) };
  return resolveSwitches(params, stored?.type === params.type ? stored : null, context);
}

/** The advisor, of which there is at most one, comes last. */
function resolveRoster(
  entries: readonly MultiagentRosterEntryParams[],
  context: RosterContext,
): (Advisor | SessionThreadAgent)[] {
  const advisors: Advisor[] = [];
  const agents: SessionThreadAgent[] = [];
  for (const [index, entry] of entries.entries()) {
    const where = `multiagent.agents[${index}]`;
    if (typeof entry === "object" && entry.type === "advisor") {
      requireModelId(entry.model, `${where}.model`);
      if (advisors.push(entry) > 1) refuse(`${where}: expected at most one advisor, but got a second one`);
    } else addDistinct(agents, resolveEntry(entry, where, context, true), where);
  }
  return [...agents, ...advisors];
}

function resolveEntry(
  entry: MultiagentPredefinedAgentParams,
  where: string,
  { self, find }: RosterContext,
  alone: boolean,
): SessionThreadAgent {
  if (typeof entry === "object" && entry.type === "self") return self;
  const { id, version } = typeof entry === "object" ? entry : { id: entry, version: undefined };
  if (id === self.id && (version ?? self.version) === self.version) return self;
  const agent = find(id, version ?? undefined, where);
  if (alone && agent.multiagent !== null) {
    refuse(`${where}: expected an agent that works alone, but ${JSON.stringify(agent.id)} has agents of its own`);
  }
  return withoutRoster(agent);
}

function addDistinct(agents: SessionThreadAgent[], agent: SessionThreadAgent, where: string): void {
  if (agents.some(({ id, version }) => id === agent.id && version === agent.version)) {
    refuse(`${where}: expected different agents, but this one is listed twice`);
  }
  agents.push(agent);
}

function resolveSwitches(
  { type, subagents, workflows, advisor }: Multiagent20261001Params,
  stored: SessionMultiagent20261001 | null,
  context: RosterContext,
): SessionMultiagent20261001 {
  if (advisor?.type === "enabled") requireModelId(advisor.model, "multiagent.advisor.model");
  return {
    type,
    subagents: resolveTeam("subagents", subagents, stored?.subagents, context),
    workflows: resolveTeam("workflows", workflows, stored?.workflows, context),
    advisor: advisor === undefined ? (stored?.advisor ?? { type: "disabled" }) : (advisor ?? { type: "disabled" }),
  };
}

/** Subagents and workflows have the same parts. Both are on unless they are switched off. */
function resolveTeam(
  name: "subagents" | "workflows",
  sent: MultiagentSubagentsParams | null | undefined,
  stored: SessionMultiagentSubagents | undefined,
  context: RosterContext,
): SessionMultiagentSubagents {
  if (sent === undefined && stored !== undefined) return stored;
  if (sent?.type === "disabled") return { type: "disabled" };
  // Null, and an object of the other type, take the defaults for all that is not sent.
  const kept = sent?.type === stored?.type && stored?.type === "enabled" ? stored : undefined;
  const team = {
    type: "enabled" as const,
    predefined_agents:
      sent?.predefined_agents === undefined
        ? (kept?.predefined_agents ?? [])
        : resolvePredefined(name, sent.predefined_agents ?? [], context),
    inline_agents:
      sent?.inline_agents === undefined
        ? (kept?.inline_agents ?? { type: "enabled" as const })
        : (sent.inline_agents ?? { type: "enabled" as const }),
  };
  if (team.predefined_agents.length === 0 && team.inline_agents.type === "disabled") {
    refuse(`multiagent.${name}: expected predefined_agents where inline_agents are disabled, but there are none`);
  }
  return team;
}

function resolvePredefined(
  name: string,
  entries: readonly MultiagentPredefinedAgentParams[],
  context: RosterContext,
): SessionThreadAgent[] {
  const agents: SessionThreadAgent[] = [];
  for (const [index, entry] of entries.entries()) {
    const where = `multiagent.${name}.predefined_agents[${index}]`;
    addDistinct(agents, resolveEntry(entry, where, context, false), where);
  }
  return agents;
}

/** Changes each agent of a roster and leaves the rest as it is. */
function mapRoster(
  block: SessionMultiagent,
  change: (agent: SessionThreadAgent) => SessionThreadAgent,
): SessionMultiagent {
  if (block.type === "coordinator") {
    return { ...block, agents: block.agents.map((entry) => (entry.type === "advisor" ? entry : change(entry))) };
  }
  const team = (part: SessionMultiagentSubagents): SessionMultiagentSubagents =>
    part.type === "disabled" ? part : { ...part, predefined_agents: part.predefined_agents.map(change) };
  return { ...block, subagents: team(block.subagents), workflows: team(block.workflows) };
}

/** A roster as saved agents show it: each agent as its id and version. */
export const referencesOf = (block: SessionMultiagent): Multiagent =>
  mapRoster(
    block,
    ({ id, version }) => ({ id, type: "agent", version }) satisfies AgentReference as never,
  ) as Multiagent;

/**
 * An agent that has changed since its roster was resolved: where the roster names the agent itself, it shows it as it is now.
 *
 * @param before what the roster was resolved for
 */
export function renewSelf(
  agent: SessionAgent,
  before: { readonly id: string; readonly version: number },
): SessionAgent {
  if (agent.multiagent === null) return agent;
  const self = withoutRoster(agent);
  const isSelf = ({ id, version }: SessionThreadAgent): boolean => id === before.id && version === before.version;
  return { ...agent, multiagent: mapRoster(agent.multiagent, (entry) => (isSelf(entry) ? self : entry)) };
}
