import type { AddSessionResourceRequest } from "@managed-agents/types";
import { addResource as add } from "../../commands/change-resources.ts";
import { refuse } from "../../domain/refusal.ts";
import type { Operation } from "../operation.ts";
import { columnOf, findSession, requireLegal } from "./find.ts";
import { MAX_FILES, makeFile, mountFiles, requireResources } from "./make-resources.ts";

export const addResource: Operation<AddSessionResourceRequest> = (world, { path, body }) => {
  const session = findSession(world, path.session_id);
  requireLegal("change_resources", columnOf(world, session), session);
  const environment = world.catalog.environments.find(session.environmentId);
  if (environment !== undefined) requireResources(environment);
  const files = session.resources.filter(({ shown }) => shown.type === "file").length;
  if (files >= MAX_FILES) refuse(`A session holds at most ${MAX_FILES} files.`);
  const resource = makeFile(world, body, session.resources);
  mountFiles(world, session.id, [body], [resource]);
  add(world, session, resource);
  return JSON.stringify(resource.shown);
};
