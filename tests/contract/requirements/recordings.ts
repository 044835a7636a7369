import type { Requirements } from "./requirement.ts";

/** What a recording of a session promises, by docs/recordings.md. */
export const RECORDINGS = {
  "recording.checked": {
    source: "the format of recordings",
    behavior: "a recording of every built-in scenario keeps to the document and to the stream contract",
  },
  "recording.scrubbed": {
    source: "the format of recordings",
    behavior: "no secret that passes through a session stands in its recording",
  },
} as const satisfies Requirements;
