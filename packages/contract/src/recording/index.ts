import "@managed-agents/types/check-node";

export { parseBaseUrl, type RecordedHost } from "./base-url.ts";
export {
  checkRecording,
  type RecordingCheckOptions,
  type RecordingFinding,
  type RecordingSummary,
} from "./check-recording.ts";
export { createRecording, type RecordingOptions, type RecordingWriter } from "./create-recording.ts";
export { createScrubber, type Scrubber, type ScrubOptions } from "./create-scrubber.ts";
export {
  type CloseEntry,
  type CloseReason,
  type CommentEntry,
  type EndEntry,
  type EndReason,
  type FrameEntry,
  type HeaderEntry,
  RECORDING_FORMAT,
  RECORDING_VERSION,
  type RecordedServer,
  type RecordingEntry,
  RecordingError,
  type RequestEntry,
  type ResponseEntry,
  type Scrubbed,
  type WrittenEntry,
} from "./entry.ts";
export {
  createExchangeChecker,
  type ExchangeChecker,
  type ExchangeCheckerOptions,
  type ExchangeFinding,
} from "./exchange-checker.ts";
export { createFrameReader, type FrameReader } from "./frame-reader.ts";
export { makeFolder } from "./make-folder.ts";
export { type ReadEntry, readRecording } from "./read-recording.ts";
export { type RecordOptions, type RecordResult, recordSession } from "./record-session.ts";
export { violationKind } from "./violation-kind.ts";
