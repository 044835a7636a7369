import type { SessionEvent, StreamEvent, StreamThreadEvent } from "@managed-agents/types";
import { withDrafts } from "./entries.ts";
import { reduceTranscript } from "./reduce-transcript.ts";
import type { Transcript } from "./transcript.ts";

/**
 * Folds many events at once: what `events.reduce(reduceTranscript, transcript)` gives, without a copy of all entries for each event, of
 * which a long history would feel every one.
 */
export const foldTranscript = (
  transcript: Transcript,
  events: readonly (SessionEvent | StreamEvent | StreamThreadEvent)[],
): Transcript => withDrafts(() => events.reduce(reduceTranscript, transcript));
