import type { SessionsResources } from "../gen/sessions-client.gen.ts";
import { makeFollow } from "./follow.ts";
import type { SessionFollowing } from "./follow-options.ts";

/** The client's methods with following among them. */
export const addFollowing = <R extends Pick<SessionsResources, "sessions">>(
  resources: R,
): R & { readonly sessions: SessionFollowing } => ({
  ...resources,
  sessions: { ...resources.sessions, follow: makeFollow(resources.sessions) },
});
