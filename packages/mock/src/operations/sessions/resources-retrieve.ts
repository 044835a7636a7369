import type { Operation } from "../operation.ts";
import { findResource, findSession } from "./find.ts";

export const retrieveResource: Operation = (world, { path }) =>
  JSON.stringify(findResource(findSession(world, path.session_id), path.resource_id).shown);
