import { referencesOf } from "../domain/resolve-multiagent.ts";
import { type AgentRecord, type AgentVersion, newestOf } from "./catalog/agents.ts";
import { stampText } from "./show.ts";
import type { World } from "./world.ts";

/** An agent in one of its versions, as JSON text. @param version the newest unless given */
export function agentText(world: World, record: AgentRecord, version: AgentVersion = newestOf(record)): string {
  const text = (time: number): string => stampText(world, time, record.id);
  version.json ??= versionText(version, text(record.createdAt), text(version.madeAt));
  return `${version.json},"archived_at":${record.archivedAt === null ? null : `"${text(record.archivedAt)}"`}}`;
}

/** Everything but what archiving adds, without the last brace. */
function versionText({ agent, metadata }: AgentVersion, created_at: string, updated_at: string): string {
  const { multiagent, execution_identity, ...rest } = agent;
  const references = multiagent === null ? null : referencesOf(multiagent);
  const shown = { ...rest, multiagent: references, execution_identity, metadata, created_at, updated_at };
  return JSON.stringify(shown).slice(0, -1);
}
