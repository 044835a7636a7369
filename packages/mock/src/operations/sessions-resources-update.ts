import { touchResource } from "../commands/change-resources.ts";
import { refuse } from "../domain/refusal.ts";
import { columnOf, findResource, findSession, requireLegal } from "./find.ts";
import type { Operation } from "./operation.ts";

/** Takes a new token for a repository. It is not kept, and never comes back. */
export const updateResource: Operation = (world, { path }) => {
  const session = findSession(world, path.session_id);
  const resource = findResource(session, path.resource_id);
  requireLegal("change_resources", columnOf(world, session), session);
  if (resource.shown.type !== "github_repository") {
    refuse(`Only a github_repository has a token; this resource is a ${resource.shown.type}.`);
  }
  touchResource(world, session, resource);
  return JSON.stringify(resource.shown);
};
