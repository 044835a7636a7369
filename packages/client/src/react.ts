import "@managed-agents/types/check-node";

export type { FollowingClient, SessionView, SessionViewOptions } from "./react/session-view.ts";
export { useSession } from "./react/use-session.ts";
