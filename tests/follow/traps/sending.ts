import { both, SEND, type Trap } from "./trap.ts";

/** What is sent arrives, and its answer does not; or the other way round. */
export const SENDING: readonly Trap[] = [
  {
    name: "the message arrives and its answer is lost",
    why: "There are no idempotency keys. Who sends again without a look at the history asks twice.",
    source: "documentation",
    play: "plain",
    faults: [{ kind: "apply_then_drop", operation: SEND }],
    naive: both("sends its message twice"),
  },
  {
    name: "the message does not arrive",
    why: "Where the history does not show it, it has to be sent again.",
    source: "documentation",
    play: "plain",
    faults: [{ kind: "reset", operation: SEND }],
    naive: both(),
  },
  {
    name: "an answer to a call arrives and its own answer is lost",
    why: "A second answer to one call is refused, or is stored and starts more work.",
    source: "recordings",
    play: "custom",
    faults: [{ kind: "apply_then_drop", operation: SEND, nth: 2 }],
    naive: both("misses events", "never ends"),
  },
  {
    name: "an answer to a call does not arrive",
    why: "Who marks a call as answered before the answer is accepted leaves the session waiting for ever.",
    source: "reports",
    play: "custom",
    faults: [{ kind: "reset", operation: SEND, nth: 2, times: 2 }],
    naive: both("leaves too early", "misses events", "has another text"),
  },
  {
    name: "an answer is refused with 429, three times",
    why: "Sending counts against a limit of its own, and the session waits meanwhile.",
    source: "documentation",
    play: "asks",
    faults: [{ kind: "status", status: 429, retry_after: 0, operation: SEND, nth: 2, times: 3 }],
    naive: both("leaves too early", "misses events", "has another text"),
  },
];
