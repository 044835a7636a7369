import type { SessionMultiagent, SessionThreadAgent } from "@managed-agents/types";

/**
 * The agent of a name on the roster of a session.
 *
 * @param inRun whether a workflow run looks for it: in the newer form, runs have agents of their own
 * @returns the first one of the name; undefined if there is none
 */
export function findOnRoster(
  roster: SessionMultiagent | null,
  name: string,
  inRun: boolean,
): SessionThreadAgent | undefined {
  return agentsOf(roster, inRun).find((agent) => agent.name === name);
}

function agentsOf(roster: SessionMultiagent | null, inRun: boolean): readonly SessionThreadAgent[] {
  if (roster === null) return [];
  if (roster.type === "coordinator") return roster.agents.filter((entry) => entry.type === "agent");
  const team = inRun ? roster.workflows : roster.subagents;
  return team.type === "enabled" ? team.predefined_agents : [];
}
