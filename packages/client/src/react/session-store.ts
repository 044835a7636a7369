import type { StreamEvent } from "@managed-agents/types";
import { foldTranscript } from "../transcript/fold-transcript.ts";
import { abandonGrowing } from "../transcript/growing.ts";
import { emptyTranscript } from "../transcript/transcript.ts";
import { makeSessionActions } from "./session-actions.ts";
import type { FollowingClient, SessionView, SessionViewOptions } from "./session-view.ts";

/** A session that is followed for as long as somebody is subscribed. Making one does nothing yet. */
export interface SessionStore {
  subscribe(listener: () => void): () => void;
  getSnapshot(): SessionView;
  /** As it was made: what a server renders, and the first thing that a browser does. */
  getServerSnapshot(): SessionView;
}

/** @param sessionId null for a component that has no session yet */
export function makeSessionStore(
  client: FollowingClient,
  sessionId: string | null,
  { threadId, previews = true, initial = emptyTranscript, idleTimeout }: SessionViewOptions,
): SessionStore {
  const listeners = new Set<() => void>();
  let following: AbortController | undefined;
  /** Nothing more will come, ever. */
  let over = initial.status === "terminated" || initial.status === "deleted";
  let notifying: ReturnType<typeof setTimeout> | undefined;

  /** Events that came since the last rendering. */
  let arrived: StreamEvent[] = [];

  /** Folds what has arrived, all at once. */
  const settle = (): void => {
    if (arrived.length === 0) return;
    const events = arrived;
    arrived = [];
    change({ transcript: foldTranscript(view.transcript, events), error: undefined });
  };
  const notify = (): void => {
    settle();
    notifying = undefined;
    for (const listener of listeners) listener();
  };
  const change = (changes: Partial<SessionView>): void => {
    const transcript = changes.transcript ?? view.transcript;
    const pending = transcript.pending.some(isAnswered)
      ? transcript.pending.filter((call) => !isAnswered(call))
      : transcript.pending;
    view = { ...view, ...changes, transcript, pending };
    if (listeners.size) notifying ??= setTimeout(notify);
  };

  const follow = async (id: string, signal: AbortSignal): Promise<void> => {
    // A component that is mounted, unmounted and mounted again at once, as StrictMode does, connects once.
    await Promise.resolve();
    if (signal.aborted) return;
    try {
      const events = client.sessions.follow(id, {
        threadId,
        previews: previews as true,
        idleTimeout,
        after: view.transcript.position ?? undefined,
        until: "terminated",
        signal,
        onStatus: (status) => {
          if (signal.aborted) return;
          settle();
          change({ connection: status.status, error: status.status === "retrying" ? status.because : undefined });
        },
      });
      for await (const event of events) {
        if (signal.aborted) return;
        arrived.push(event);
        // A history comes event by event; rendering each would take longer than reading it.
        notifying ??= setTimeout(notify);
      }
      if (!signal.aborted) end(undefined);
    } catch (error) {
      if (!signal.aborted) end(error);
    }
  };
  const end = (error: unknown): void => {
    settle();
    following = undefined;
    over = error === undefined;
    change({ connection: "ended", error, transcript: abandonGrowing(view.transcript) });
  };
  const start = (): void => {
    if (following || over || sessionId === null || listeners.size === 0) return;
    following = new AbortController();
    void follow(sessionId, following.signal);
  };
  const stop = (): void => {
    following?.abort();
    following = undefined;
    settle();
    clearTimeout(notifying);
    notifying = undefined;
    // Where nothing has begun, the snapshot stays the same object, so that nothing renders again.
    if (view.connection === "idle" || over) return;
    // What grew goes on where nobody reads it, and comes whole with the history.
    change({ connection: "idle", error: undefined, transcript: abandonGrowing(view.transcript) });
  };

  const { isAnswered, ...actions } = makeSessionActions(
    client,
    sessionId,
    threadId,
    () => {
      settle();
      return view.transcript;
    },
    () => view.connection === "live",
    () => change({}),
  );
  let view: SessionView = {
    transcript: initial,
    pending: initial.pending,
    connection: over ? "ended" : "idle",
    error: undefined,
    ...actions,
    reconnect: () => {
      if (view.connection === "ended" && view.error !== undefined) start();
    },
  };
  const first = view;

  return {
    getSnapshot: () => view,
    getServerSnapshot: () => first,
    subscribe(listener) {
      listeners.add(listener);
      start();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stop();
      };
    },
  };
}
