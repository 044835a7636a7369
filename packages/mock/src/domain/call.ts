import type { ToolResultContentBlock } from "@managed-agents/types";
import type { MemoryWrite } from "./memory-write.ts";
import type { FileWrite } from "./output-file.ts";

export type CallKind = "tool" | "mcp" | "custom";

/** One tool call of a thread, from the event that made it until its result. */
export interface Call {
  /** Id of the event that made the call. */
  readonly id: string;
  readonly kind: CallKind;
  readonly threadId: string;
  /** What the call waits for from the client: a decision, the result of a custom tool, or nothing (null). */
  readonly waitsFor: "confirmation" | "result" | null;
  /** The result that the script gives the tool. */
  readonly outcome: ToolOutcome;
  state: "pending" | "decided" | "closed";
}

export interface ToolOutcome {
  readonly content: readonly ToolResultContentBlock[];
  readonly isError: boolean;
  /** What the call does when it runs. Its outcome takes the place of this one. */
  readonly write?: MemoryWrite;
  /** The file that the call leaves when it runs, instead. */
  readonly file?: FileWrite;
}

/** Behaviour 4.8: the result of a call that an interrupt closed. */
export const INTERRUPTED: ToolOutcome = {
  content: [{ type: "text", text: "Tool execution was interrupted before completion. Please retry." }],
  isError: true,
};

/** The result of a call that the client or a policy denied. */
export const denied = (reason: string | null | undefined): ToolOutcome => ({
  content: [{ type: "text", text: `The call was rejected.${reason ? ` Reason: ${reason}` : ""}` }],
  isError: true,
});
