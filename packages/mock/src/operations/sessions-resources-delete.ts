import { removeResource } from "../commands/change-resources.ts";
import { refuse } from "../domain/refusal.ts";
import { columnOf, findResource, findSession, requireLegal } from "./find.ts";
import type { Operation } from "./operation.ts";

/** House rule H12: only files go; repositories and memory stores stay as long as the session. */
export const deleteResource: Operation = (world, { path }) => {
  const session = findSession(world, path.session_id);
  const resource = findResource(session, path.resource_id);
  requireLegal("change_resources", columnOf(world, session), session);
  if (resource.shown.type !== "file") {
    refuse(`Only files can be deleted; a ${resource.shown.type} stays as long as its session.`);
  }
  removeResource(world, session, resource);
  world.catalog.removeFile(resource.shown.file_id);
  return JSON.stringify({ id: resource.key, type: "session_resource_deleted" });
};
