import { useMemo, useSyncExternalStore } from "react";
import { makeSessionStore } from "./session-store.ts";
import type { FollowingClient, SessionView, SessionViewOptions } from "./session-view.ts";

/**
 * A live session in a component: its transcript, how the connection is, and what a user can do. It follows the session from the first
 * render in a browser to the unmount, over as many connections as it takes, and leaves the agent at work when it goes. On a server it shows
 * `initial` and connects to nothing.
 *
 * Another client, session, thread, or another value of `previews` or `idleTimeout` begins anew; keep the client outside of the component.
 *
 * @param sessionId null where there is no session yet
 */
export function useSession(
  client: FollowingClient,
  sessionId: string | null,
  options: SessionViewOptions = {},
): SessionView {
  const { threadId, previews, idleTimeout, initial } = options;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `initial` is for the beginning
  const store = useMemo(
    () => makeSessionStore(client, sessionId, { threadId, previews, idleTimeout, initial }),
    [client, sessionId, threadId, previews, idleTimeout],
  );
  return useSyncExternalStore(store.subscribe, store.getSnapshot, store.getServerSnapshot);
}
