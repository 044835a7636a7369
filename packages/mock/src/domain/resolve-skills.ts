import type { AgentTool, Skill, SkillParams } from "@managed-agents/types";
import { builtInPermission } from "./permission.ts";

/** Skills as answers show them. One without a version gets the newest, which the mock takes to be the first. */
export const resolveSkills = (skills: readonly SkillParams[]): Skill[] => skills.map(resolveSkill);

const resolveSkill = ({ type, skill_id, version }: SkillParams): Skill => ({
  type,
  skill_id: type === "custom" && !skill_id.startsWith("skill_") ? `skill_${skill_id}` : skill_id,
  version: version ?? "1",
});

/** What is wrong with skills and tools taken together: skills are files that the agent has to read; null if they agree. */
export function validateSkills(skills: readonly Skill[], tools: readonly AgentTool[]): string | null {
  if (skills.length === 0 || builtInPermission(tools, "read") !== "not_enabled") return null;
  return "skills: they need the built-in tool read; clear skills too, or keep the tool in tools";
}
