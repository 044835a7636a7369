import type { SessionsResources } from "../gen/sessions-client.gen.ts";
import { makeRun } from "../run/run.ts";
import type { SessionRunning } from "../run/run-options.ts";
import { makeFollow } from "./follow.ts";
import type { SessionFollowing } from "./follow-options.ts";

/** The client's methods with following and running among them. */
export function addFollowing<R extends Pick<SessionsResources, "sessions">>(
  resources: R,
): R & { readonly sessions: SessionFollowing & SessionRunning } {
  const follow = makeFollow(resources.sessions);
  return { ...resources, sessions: { ...resources.sessions, follow, run: makeRun(resources.sessions, follow) } };
}
