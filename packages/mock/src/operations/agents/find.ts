import { refuseUnknown } from "../../domain/refusal.ts";
import type { AgentRecord } from "../../state/catalog/agents.ts";
import type { World } from "../../state/world.ts";
import { quote } from "../sessions/find.ts";

/** @throws Refused with 404 unless the agent was given, created, or named by a session */
export function findAgent({ catalog }: World, id = ""): AgentRecord {
  return (
    catalog.agents.find(id) ??
    refuseUnknown(`Agent ${quote(id)} not found.`, { hint: catalog.explainMissing("agent", id) })
  );
}

/** The column of an agent in the table of objects. */
export const stateOf = ({ archivedAt }: AgentRecord): "live" | "archived" =>
  archivedAt === null ? "live" : "archived";
