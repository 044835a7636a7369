import "@managed-agents/types/check-node";

export { foldTranscript } from "./transcript/fold-transcript.ts";
export { abandonGrowing } from "./transcript/growing.ts";
export { messageText } from "./transcript/message-text.ts";
export { reduceTranscript } from "./transcript/reduce-transcript.ts";
export type { SeenIds } from "./transcript/seen-ids.ts";
export {
  type ErrorEntry,
  emptyTranscript,
  type Growing,
  type MessageEntry,
  type OtherEntry,
  type ThinkingEntry,
  type ToolConfirmation,
  type ToolEntry,
  type ToolResult,
  type Transcript,
  type TranscriptEntry,
  type TranscriptThread,
} from "./transcript/transcript.ts";
