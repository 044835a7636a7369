import { objectRefusal } from "../../domain/object-legality.ts";
import { Refused } from "../../domain/refusal.ts";
import type { EnvironmentRecord } from "../../state/catalog/environments.ts";
import type { World } from "../../state/world.ts";
import { refuseReference } from "./find.ts";

/**
 * The environment of a new session.
 *
 * @throws Refused with 404 for one that is unknown or deleted, with 400 for an archived one
 */
export function chooseEnvironment(world: World, id: string): EnvironmentRecord {
  const { environments } = world.catalog;
  const environment = environments.refer(id, world.clock.now()) ?? refuseReference(world, "environment", id);
  if (environment.archivedAt !== null) throw new Refused(objectRefusal("environment_archived"));
  return environment;
}
