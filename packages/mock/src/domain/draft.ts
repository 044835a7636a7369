import type { KnownSessionEvent } from "@managed-agents/types";

type Unstamped<Event> = Event extends unknown ? Omit<Event, "id" | "processed_at"> : never;

/** An event before the world gives it its id and its time. */
export type Draft = Unstamped<KnownSessionEvent>;
