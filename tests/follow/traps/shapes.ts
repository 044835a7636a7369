import { both, STREAM, type Trap } from "./trap.ts";

/** What recordings of the service show, and its documentation does not say. */
export const SHAPES: readonly Trap[] = [
  {
    name: "beside a custom call that waits a built-in one ends",
    why: "The session runs and is idle again with the same call, without an answer between (L4). Who answers at each idle answers twice.",
    source: "recordings",
    play: "mixed",
    faults: [],
    naive: both("misses events"),
  },
  {
    name: "a child asks, and the session still names its call when it is answered",
    why: "After the answer comes one more idle with the answered call, while the child works (L12). It asks for nothing.",
    source: "recordings",
    play: "child_asks",
    faults: [],
    naive: both("misses events"),
  },
  {
    name: "an error is reported and the session goes on by itself",
    why: "An error event is no end: its retry status says whether the service tries again.",
    source: "recordings",
    play: "recovers",
    faults: [],
    naive: both(),
  },
  {
    name: "connections are cut at every turn of a child that asks",
    why: "What a stream does not show of a child has to come from the history, in the order that it has there.",
    source: "recordings",
    play: "child_asks",
    faults: [{ kind: "cut", after_events: 5, operation: STREAM, times: 3 }],
    naive: both("misses events", "never ends"),
  },
];
