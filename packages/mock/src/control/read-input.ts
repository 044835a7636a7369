import { formatIssue, type Issue, validateWith } from "@managed-agents/contract/requests";
import { BODIES, PATHS, QUERIES } from "#compiled/control.js";
import { ROUTES, type RouteId } from "../gen/control/routes.gen.ts";
import { type ErrorAnswer, errorOf } from "../http/error-answer.ts";
import { hideSecrets } from "../http/hide-secrets.ts";
import type { MockRequest } from "../http/mock-request.ts";
import type { ControlInput } from "./control-operation.ts";
import type { ControlRoute } from "./find-route.ts";
import { readControlBody } from "./read-control-body.ts";
import { readControlQuery } from "./read-control-query.ts";
import type { RouteDescriptor } from "./route-descriptor.ts";

/** What a request brings for its operation. */
export type ControlParts = Pick<ControlInput<RouteId>, "path" | "query" | "body" | "yaml">;

/** The validated parts of a request, or the first thing that is wrong with one. @param search what follows the `?` */
export function readInput(
  request: MockRequest,
  search: string,
  { id, path }: ControlRoute,
): ControlParts | ErrorAnswer {
  const route: RouteDescriptor = ROUTES[id];
  // A poller may add what it likes, so that nothing in between answers for us.
  const query = id.startsWith("service.") ? { value: {} } : readControlQuery(search, route);
  if ("error" in query) return query;
  const read = readControlBody(request, route);
  if ("error" in read) return read;
  const { value: body, yaml } = read;
  const [validatePath, validateQuery, validateBody] = [PATHS[id], QUERIES[id], BODIES[id]];
  const issues = [
    ...(validatePath ? validateWith(validatePath, path, "path") : []),
    ...(validateQuery ? validateWith(validateQuery, query.value, "query") : []),
    ...(validateBody && (route.bodyRequired || body !== undefined) ? validateWith(validateBody, body, "body") : []),
  ];
  const [issue] = issues;
  if (issue !== undefined) return errorOf(400, formatIssue(hideSecrets(issue, bringsSecrets(issue))));
  return { path, query: query.value, body, yaml } as ControlParts;
}

/** Whether an issue is about what is to fill a world, vaults among it. */
const bringsSecrets = ({ path }: Issue): boolean => /^body\.(?:seed_data|vaults)\b/.test(path);
