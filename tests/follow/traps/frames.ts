import { both, STREAM, type Trap } from "./trap.ts";

/** What comes on the stream is not what a program counts on. */
export const FRAMES: readonly Trap[] = [
  {
    name: "a frame comes twice",
    why: "What counts or appends events shows a message twice unless it knows each by its id.",
    source: "reports",
    play: "plain",
    faults: [{ kind: "duplicate", event: 5, operation: STREAM }],
    naive: both("repeats events"),
  },
  {
    name: "an event is of a type that no version knows",
    why: "The service adds types of events, and a program must go on.",
    source: "documentation",
    play: "plain",
    faults: [{ kind: "unknown_event", after_events: 2, operation: STREAM }],
    naive: both(),
  },
  {
    name: "previews stop early",
    why: "Previews are best effort: their pieces are a prefix of the message, which has to replace them.",
    source: "documentation",
    play: "plain",
    faults: [{ kind: "shed_previews", keep: 1, operation: STREAM }],
    previews: true,
    naive: both("has another text"),
  },
  {
    name: "two interrupts of another client have no id",
    why: "What knows events by their id alone takes the second for the first, or for none.",
    source: "documentation",
    play: "plain",
    ahead: [{ type: "user.interrupt" }, { type: "user.interrupt" }],
    faults: [
      { kind: "blank_ids", operation: STREAM, times: 0 },
      { kind: "blank_ids", operation: "sessions.events.list", times: 0 },
    ],
    naive: both("misses events"),
  },
];
