import { both, LIST, STREAM, type Trap } from "./trap.ts";

const message = (text: string): object => ({ type: "user.message", content: [{ type: "text", text }] });

/** Where a turn begins and where it ends. */
export const TURNS: readonly Trap[] = [
  {
    name: "the session is idle because a call waits to be allowed",
    why: "Idle is not the end of the turn. With requires_action the session waits, for as long as it takes.",
    source: "documentation",
    play: "asks",
    faults: [],
    naive: both("leaves too early", "misses events", "has another text"),
  },
  {
    name: "the session is idle because a custom call waits for its result",
    why: "The idle event comes before the result is in, also where a program answers as soon as it sees the call.",
    source: "reports",
    play: "custom",
    faults: [],
    naive: both("leaves too early", "misses events", "has another text"),
  },
  {
    name: "two calls wait, and each answer but the last brings another idle",
    why: "Who answers every id of each idle event answers calls twice; who ends at the second idle leaves the turn.",
    source: "documentation",
    play: "two_customs",
    faults: [],
    naive: both("leaves too early", "misses events", "has another text"),
  },
  {
    name: "the stream opens when the turn is over",
    why: "Early events come before the stream is open. The history has them, and the end of the turn with them.",
    source: "documentation",
    play: "plain",
    faults: [{ kind: "delay", ms: 600_000, operation: STREAM }],
    naive: both("misses events", "has another text", "never ends"),
  },
  {
    name: "the history trails the stream",
    why: "A gap that is filled too early is filled in part: the history has to be read until it meets the stream.",
    source: "recordings",
    play: "plain",
    faults: [
      { kind: "cut", after_events: 4, operation: STREAM },
      { kind: "list_lag", ms: 600_000, operation: LIST, times: 2 },
    ],
    naive: both("misses events", "has another text", "never ends"),
  },
  {
    name: "a message waits behind that of another client",
    why: "The first idle ends the other one's turn. The message comes twice, without its time and with it: only then its turn begins.",
    source: "documentation",
    play: "repeats",
    waits: true,
    ahead: [message("of another client")],
    faults: [],
    naive: both("leaves too early", "misses events", "has another text"),
  },
  {
    name: "the history has several pages",
    why: "A list has at most a thousand events, and its cursor is the only way on.",
    source: "documentation",
    play: "long",
    faults: [{ kind: "cut", after_events: 20, operation: STREAM }],
    naive: { emulator: ["misses events"], faultServer: ["misses events", "never ends"] },
  },
  {
    name: "the session dies in the midst of the turn",
    why: "Then no idle event comes, ever. The last event is the termination.",
    source: "documentation",
    play: "dies",
    faults: [],
    naive: both("never ends"),
  },
  {
    name: "the status trails the idle event",
    why: "Archiving right after idle is refused now and then, because the session still counts as running.",
    source: "recordings",
    play: "plain",
    archives: true,
    faults: [
      { kind: "status_lag", ms: 600_000, operation: "sessions.archive", times: 0 },
      { kind: "status_lag", ms: 600_000, operation: "sessions.retrieve", times: 2 },
    ],
    naive: both("fails"),
  },
];
