import type { Requirements } from "./requirement.ts";

/** What recordings of the service show, by the rows of docs/sources/live-evidence.md. Rows that no emulator can show are in docs/deviations.md. */
export const LIVE = {
  "live.L1": { source: "live L1", behavior: "input comes after the running pair that it causes" },
  "live.L2": { source: "live L2", behavior: "a stream shows an event once, processed; a list shows it while it waits" },
  "live.L3": { source: "live L3", behavior: "answers come before the running pair" },
  "live.L4": { source: "live L4", behavior: "beside a waiting custom call a built-in one brings a second cycle" },
  "live.L5": { source: "live L5", behavior: "a message that is sent during a turn joins it" },
  "live.L6": { source: "live L6", behavior: "an interrupt comes after what it closes, and before the idle" },
  "live.L7": {
    source: "live L7",
    behavior: "calls and the end of their request are microseconds apart, results follow",
  },
  "live.L8": {
    source: "live L8",
    behavior: "a turn ends with thread idle, usage and idle at consecutive microseconds",
  },
  "live.L9": { source: "live L9", behavior: "creating a session writes no event" },
  "live.L10": { source: "live L10", behavior: "a child is created, gets its message, and runs a moment later" },
  "live.L11": {
    source: "live L11",
    behavior: "a parent that waits runs again for its child's report, which names no reader",
  },
  "live.L12": { source: "live L12", behavior: "a child works on while its session is idle with the answered id" },
  "live.L15": {
    source: "live L15",
    behavior: "grading starts, shows signs of life every half minute, ends, and counts from 0",
  },
  "live.L16": { source: "live L16", behavior: "a compaction comes after a request of its own, before the next" },
  "live.L17": { source: "live L17", behavior: "an archived session's stream shows session.status_terminated alone" },
  "live.L18": { source: "live L18", behavior: "session.updated appears when tools change" },
  "live.L19": { source: "live L19", behavior: "frames are named message, comments are : connected and :keepalive" },
  "live.L20": { source: "live L20", behavior: "a new connection gets no past" },
  "live.L21": { source: "live L21", behavior: "thinking has a start and no deltas, a message has deltas with index 0" },
  "live.L22": { source: "live L22", behavior: "status and list can trail the stream" },
  "live.L23": { source: "live L23", behavior: "times have microseconds" },
  "live.L24": { source: "live L24", behavior: "optional properties without a value are absent" },
  "live.L26": {
    source: "live L26",
    behavior: "sessions have prev_page and no has_more; events are listed oldest first",
  },
  "live.L28": { source: "live L28", behavior: "an amount is whole cents" },
  "live.L29": { source: "live L29", behavior: "a new session has spent nothing" },
  "live.L30": { source: "live L30", behavior: "tokens and cost move when a turn ends, and add up over all requests" },
  "live.L31": { source: "live L31", behavior: "a conflict with a session's state is 400" },
  "live.L32": {
    source: "live L32",
    behavior: "a second result is stored after the turn, with one more idle, and refused during it",
  },
  "live.L33": { source: "live L33", behavior: "mount paths are rooted under the uploads, relative ones too" },
  "live.L35": {
    source: "live L35",
    behavior: "a self-hosted call waits, and its result comes before the running pair",
  },
} as const satisfies Requirements;
