import { both, STREAM, type Trap } from "./trap.ts";

const GAP =
  "A stream is live only. What is emitted while nobody listens never comes on it again: it has to be read from the history.";

/** The connection ends before the turn does. */
export const CONNECTIONS: readonly Trap[] = [
  {
    name: "the connection is cut in the midst of a turn",
    why: `${GAP} A reconnect alone misses the end of the turn, too, and waits for ever.`,
    source: "documentation",
    play: "plain",
    faults: [{ kind: "cut", after_events: 3, operation: STREAM }],
    naive: both("misses events", "has another text", "never ends"),
  },
  {
    name: "the connection is cut in the midst of a frame",
    why: `${GAP} Half a frame is no event, and has to be read whole from the history.`,
    source: "documentation",
    play: "plain",
    faults: [{ kind: "cut", after_bytes: 400, operation: STREAM }],
    naive: both("misses events", "has another text", "never ends"),
  },
  {
    name: "the connection is cut right before the last event",
    why: "The history holds the end of the turn already when the next stream opens, and the end never comes live.",
    source: "documentation",
    play: "plain",
    faults: [{ kind: "cut", after_events: 8, operation: STREAM }],
    naive: both("misses events", "never ends"),
  },
  {
    name: "every connection ends after two events",
    why: "Something between client and service closes connections after a fixed time. Each reconnect has a gap of its own.",
    source: "reports",
    play: "custom",
    faults: [{ kind: "cut", after_events: 2, operation: STREAM, times: 0 }],
    naive: both("misses events", "never ends"),
  },
  {
    name: "connections end before their first event",
    why: "A stream that is opened and closed at once looks like one that had nothing to say.",
    source: "reports",
    play: "plain",
    faults: [{ kind: "cut", after_events: 0, operation: STREAM, times: 2 }],
    naive: both("misses events", "has another text", "never ends"),
  },
  {
    name: "the stream ends properly without a last event",
    why: "The end of a stream is not the end of a turn: only an event is.",
    source: "reports",
    play: "plain",
    faults: [{ kind: "end", after_events: 4, operation: STREAM }],
    naive: both("misses events", "has another text", "never ends"),
  },
  {
    name: "the stream falls silent and stays open",
    why: "Without a limit on silence, heartbeats included, nothing ever shows that the connection is lost.",
    source: "reports",
    play: "plain",
    faults: [{ kind: "stall", after_events: 4, operation: STREAM }],
    naive: both("misses events", "has another text", "never ends"),
  },
  {
    name: "the service reports on the stream that it is overloaded",
    why: `${GAP} The error is a frame of its own after a 200, and ends the stream.`,
    source: "documentation",
    play: "plain",
    faults: [{ kind: "error_event", after_events: 4, operation: STREAM }],
    naive: both("misses events", "has another text", "never ends"),
  },
  {
    name: "a frame is no JSON",
    why: "A frame that was damaged on its way is the event of the history all the same.",
    source: "reports",
    play: "plain",
    faults: [{ kind: "malformed", after_events: 4, operation: STREAM }],
    naive: both("misses events", "has another text", "never ends"),
  },
  {
    name: "the stream is refused with 429 and a time to wait",
    why: "Opening a stream counts against a limit. Who asks again at once is refused again.",
    source: "documentation",
    play: "plain",
    faults: [{ kind: "status", status: 429, retry_after: 0, operation: STREAM, times: 4 }],
    naive: { emulator: ["misses events", "has another text", "never ends"], faultServer: [] },
  },
];
