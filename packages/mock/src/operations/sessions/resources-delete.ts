import { removeResource } from "../../commands/change-resources.ts";
import { refuse } from "../../domain/refusal.ts";
import type { World } from "../../state/world.ts";
import type { Operation } from "../operation.ts";
import { columnOf, findResource, findSession, requireLegal } from "./find.ts";

/** The examples' sessions show files that are not theirs alone, as the documentation does. */
function removeCopy({ catalog }: World, sessionId: string, id: string): void {
  if (catalog.files.find(id)?.sessionId === sessionId) catalog.files.remove(id);
}

/** House rule H12: only files go; repositories and memory stores stay as long as the session. */
export const deleteResource: Operation = (world, { path }) => {
  const session = findSession(world, path.session_id);
  const resource = findResource(session, path.resource_id);
  requireLegal("change_resources", columnOf(world, session), session);
  if (resource.shown.type !== "file") {
    refuse(`Only files can be deleted; a ${resource.shown.type} stays as long as its session.`);
  }
  removeResource(world, session, resource);
  removeCopy(world, session.id, resource.shown.file_id);
  return JSON.stringify({ id: resource.key, type: "session_resource_deleted" });
};
