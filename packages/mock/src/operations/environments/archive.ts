import { environmentText } from "../../state/show-environment.ts";
import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { findEnvironment, stateOf } from "./find.ts";

export const archiveEnvironment: Operation = (world, { path }) => {
  const record = findEnvironment(world, path.environment_id);
  if (requireObject("environment", "archive_environment", stateOf(record)) === "allow") {
    world.catalog.environments.archive(record, world.clock.now());
  }
  return environmentText(world, record);
};
