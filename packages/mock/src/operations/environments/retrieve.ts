import { environmentText } from "../../state/show-environment.ts";
import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { findEnvironment, stateOf } from "./find.ts";

export const retrieveEnvironment: Operation = (world, { path }) => {
  const record = findEnvironment(world, path.environment_id);
  requireObject("environment", "read_environment", stateOf(record));
  return environmentText(world, record);
};
