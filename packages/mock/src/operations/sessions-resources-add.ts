import type { AddSessionResourceRequest } from "@managed-agents/types";
import { addResource as add } from "../commands/change-resources.ts";
import { refuse } from "../domain/refusal.ts";
import { columnOf, findSession, requireLegal } from "./find.ts";
import { MAX_FILES, makeFile } from "./make-resources.ts";
import type { Operation } from "./operation.ts";

export const addResource: Operation<AddSessionResourceRequest> = (world, { path, body }) => {
  const session = findSession(world, path.session_id);
  requireLegal("change_resources", columnOf(world, session), session);
  if (world.catalog.environment(session.environmentId) === "self_hosted") {
    refuse("A self-hosted environment takes no file resources.");
  }
  const files = session.resources.filter(({ shown }) => shown.type === "file").length;
  if (files >= MAX_FILES) refuse(`A session holds at most ${MAX_FILES} files.`);
  const resource = makeFile(world, body, session.resources);
  if (resource.shown.type === "file") world.catalog.addFile(resource.shown.file_id);
  add(world, session, resource);
  return JSON.stringify(resource.shown);
};
