import { refuseUnknown } from "../../domain/refusal.ts";
import type { EnvironmentRecord } from "../../state/catalog/environments.ts";
import type { World } from "../../state/world.ts";
import { quote } from "../sessions/find.ts";

/** @throws Refused with 404 unless the environment was given, created, or named by a session, and not deleted since */
export function findEnvironment({ catalog }: World, id = ""): EnvironmentRecord {
  return (
    catalog.environments.find(id) ??
    refuseUnknown(`Environment ${quote(id)} not found.`, { hint: catalog.explainMissing("environment", id) })
  );
}

/** The column of an environment in the table of objects. A deleted one is not there any more. */
export const stateOf = ({ archivedAt }: EnvironmentRecord): "live" | "archived" =>
  archivedAt === null ? "live" : "archived";
