import type { Route } from "./route.ts";
import type { FeedState } from "./stream/feed.ts";
import { Timeline } from "./timeline/timeline.ts";
import { NEWEST, type View } from "./timeline/window.ts";
import type { Wire } from "./wire.ts";

/** All that the page shows. Objects of the API are kept as they came. */
export interface State {
  route: Route;
  /** The worlds that are open. */
  worlds: readonly Wire[];
  /** The world that is shown; null until it was read. */
  world: Wire | null;
  sessions: readonly Wire[];
  /** How many sessions are asked for. */
  sessionLimit: number;
  hasMoreSessions: boolean;
  /** The session that is shown; null until it was read. */
  session: Wire | null;
  threads: readonly Wire[];
  timeline: Timeline;
  /** The cursor to the part of the history that is not loaded. */
  older: string | null;
  view: View;
  feed: FeedState | null;
  requests: readonly Wire[];
  faults: readonly Wire[];
  scenarios: readonly Wire[];
  defaultScenario: string | null;
  /** Whether entries that are seldom of interest are shown too. */
  details: boolean;
  /** Why the mock could not be read; empty if it could. */
  offline: string;
}

export const firstState = (route: Route): State => ({
  route,
  worlds: [],
  world: null,
  sessions: [],
  sessionLimit: 30,
  hasMoreSessions: false,
  session: null,
  threads: [],
  timeline: new Timeline(),
  older: null,
  view: NEWEST,
  feed: null,
  requests: [],
  faults: [],
  scenarios: [],
  defaultScenario: null,
  details: true,
  offline: "",
});

/** The state, and what draws it: at most once for each frame of the screen, however fast events come. */
export interface Store {
  readonly state: State;
  /** Changes parts of the state; without a change, draws what was changed in place. */
  set(change?: Partial<State>): void;
  onDraw(draw: (state: State) => void): void;
}

export function createStore(state: State): Store {
  const draws: ((state: State) => void)[] = [];
  let isDue = false;
  const drawAll = (): void => {
    isDue = false;
    for (const draw of draws) draw(state);
  };
  return {
    state,
    set(change = {}) {
      Object.assign(state, change);
      if (isDue) return;
      isDue = true;
      requestAnimationFrame(drawAll);
    },
    onDraw: (draw) => void draws.push(draw),
  };
}
