import { objectRefusal } from "../../domain/object-legality.ts";
import { Refused } from "../../domain/refusal.ts";
import type { World } from "../../state/world.ts";
import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { findEnvironment, stateOf } from "./find.ts";

export const deleteEnvironment: Operation = (world, { path }) => {
  const record = findEnvironment(world, path.environment_id);
  requireObject("environment", "delete_environment", stateOf(record));
  const user = userOf(world, record.id);
  if (user !== undefined) {
    const hint = `The session ${user} has not ended. Archive or delete the sessions of an environment first.`;
    throw new Refused({ ...objectRefusal("environment_in_use"), retriable: false, hint });
  }
  world.catalog.environments.remove(record);
  return JSON.stringify({ id: record.id, type: "environment_deleted" });
};

/** A session that keeps the environment from being deleted: one that has neither ended nor been archived (house rule D16). */
const userOf = ({ sessions }: World, id: string): string | undefined =>
  sessions.find(({ environmentId, life }) => environmentId === id && life === "live")?.id;
