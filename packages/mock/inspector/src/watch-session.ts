import type { Store } from "./state.ts";
import { follow } from "./stream/feed.ts";
import { readHistory } from "./stream/history.ts";
import { announce } from "./timeline/announce.ts";
import { Timeline } from "./timeline/timeline.ts";
import { NEWEST } from "./timeline/window.ts";
import { text, type WireEvent } from "./wire.ts";

/** The history that the page shows: follows one at a time. */
export interface SessionWatch {
  /** Follows what the route names from here on. */
  restart(): void;
  /** Puts older events before those that are loaded. */
  loadOlder(): Promise<void>;
}

/** Events after which the session itself reads differently. */
const CHANGES = /^session\.(status_|updated|thread_created|thread_status_|deleted)/;

export function watchSession(store: Store, say: (text: string) => void, refresh: () => void): SessionWatch {
  const { state } = store;
  let stop = (): void => undefined;
  let over = new AbortController();
  /** All events that the timeline was made of, in their order, previews aside. */
  let events: WireEvent[] = [];
  const known = new Set<string>();

  const take = (event: WireEvent): void => {
    state.timeline.apply(event);
    if (typeof event.id === "string") events.push(event);
    store.set();
    const isNew = !known.has(text(event.id));
    known.add(text(event.id));
    if (isNew) say(announce(event));
    if (CHANGES.test(event.type)) refresh();
  };

  return {
    restart() {
      stop();
      over.abort();
      over = new AbortController();
      const { world, session, thread } = state.route;
      stop = (): void => undefined;
      events = [];
      known.clear();
      if (session !== state.session?.id) store.set({ session: null, threads: [] });
      store.set({ timeline: new Timeline(), older: null, view: NEWEST, feed: null });
      if (session === null) return;
      stop = follow(
        { world, session, thread },
        {
          onState: (feed) => store.set({ feed }),
          onHistory({ events: newest, older }) {
            events = [...newest];
            for (const { id } of newest) known.add(text(id));
            store.set({ timeline: new Timeline(newest), older, view: NEWEST });
          },
          onEvent: take,
        },
      );
    },
    async loadOlder() {
      const { world, session, thread } = state.route;
      const cursor = state.older;
      if (cursor === null || session === null) return;
      const { signal } = over;
      const part = await readHistory({ world, session, thread }, cursor, signal);
      // Meanwhile the page went elsewhere, or the history was read anew.
      if (signal.aborted || state.older !== cursor) return;
      events = [...part.events, ...events];
      store.set({ timeline: new Timeline(events), older: part.older });
    },
  };
}
