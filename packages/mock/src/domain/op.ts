import type {
  AgentContentBlock,
  KnownSessionError,
  KnownWorkflowRunError,
  RefusalStopDetails,
  TextBlock,
  UserContentBlock,
} from "@managed-agents/types";
import type { CallKind, ToolOutcome } from "./call.ts";
import type { Permission } from "./permission.ts";
import type { Spending } from "./usage.ts";

/**
 * The smallest things a script does. A script is compiled to a list of these when its turn starts; a position in the world says which one
 * comes next, so that an interrupt can come between any two.
 */
export type Op =
  | { readonly op: "wait"; readonly ms: number }
  /** Writes the input that the turn began with. */
  | { readonly op: "take_input" }
  /** A thread reads what another one sent it. */
  | { readonly op: "read_message"; readonly from: string; readonly content: readonly UserContentBlock[] }
  | { readonly op: "request_start" }
  /** `reads` adds what the thread has read to what is spent; without it the figures are exact. */
  | {
      readonly op: "request_end";
      readonly spent: Spending;
      readonly reads?: true;
      readonly failed?: true;
      readonly toCap?: true;
    }
  | { readonly op: "preview_start"; readonly kind: "agent.message" | "agent.thinking" }
  | { readonly op: "preview_text"; readonly text: string }
  | { readonly op: "thinking" }
  | { readonly op: "message"; readonly content: readonly AgentContentBlock[] }
  | {
      readonly op: "call";
      readonly kind: CallKind;
      readonly server?: string;
      readonly name: string;
      readonly input: { readonly [key: string]: unknown };
      readonly permission: Permission;
      readonly outcome: ToolOutcome;
    }
  /** A call of the tool `write` on a memory store of the session. @param store its id, name or folder; null for the first one */
  | { readonly op: "write_memory"; readonly store: string | null; readonly path: string; readonly content: string }
  /** Runs what was called: waits for the client where it has to, then reports the results. */
  | { readonly op: "settle_calls" }
  | { readonly op: "session_error"; readonly error: KnownSessionError }
  | { readonly op: "reschedule" }
  | { readonly op: "resume" }
  | { readonly op: "exhaust" }
  | { readonly op: "terminate" }
  | { readonly op: "refuse"; readonly details: RefusalStopDetails }
  | { readonly op: "compact" }
  | {
      readonly op: "spawn";
      readonly key: string;
      readonly agentName: string;
      readonly task: readonly UserContentBlock[];
      readonly script: readonly Op[];
      /** Phase of a run that spawns the thread; the run itself is known from the actor. */
      readonly inline?: true;
    }
  | {
      readonly op: "tell";
      readonly key: string;
      readonly content: readonly TextBlock[];
      readonly script: readonly Op[];
    }
  /** A thread sends what it found to the one that spawned it; null stands for a thread that wrote nothing. */
  | { readonly op: "report"; readonly content: readonly UserContentBlock[] | null }
  /** Waits until threads have stopped. The one that waits goes idle meanwhile, unless it stays in its turn. */
  | { readonly op: "await_threads"; readonly keys: readonly string[]; readonly stay?: true }
  | { readonly op: "consult"; readonly key: string; readonly model: string; readonly script: readonly Op[] }
  | { readonly op: "advise"; readonly content: readonly UserContentBlock[] }
  | {
      readonly op: "start_run";
      readonly key: string;
      readonly name: string;
      readonly description: string | null;
      readonly phases: readonly { readonly name: string; readonly description: string | null }[];
      readonly script: readonly Op[];
    }
  | { readonly op: "refuse_run"; readonly error: KnownWorkflowRunError }
  | { readonly op: "await_run"; readonly key: string }
  | { readonly op: "phase_start"; readonly phase: number }
  | { readonly op: "phase_end"; readonly phase: number }
  | { readonly op: "run_error"; readonly error: KnownWorkflowRunError }
  | { readonly op: "run_pause" }
  | { readonly op: "run_continue" }
  | { readonly op: "end_run"; readonly result: "completed" | "stopped" | KnownWorkflowRunError }
  | { readonly op: "grade_start" }
  | { readonly op: "grade_ongoing" }
  | { readonly op: "grade_end"; readonly result: string; readonly explanation: string; readonly revise: readonly Op[] };

/** Where a script stands. */
export interface ScriptPosition {
  ops: readonly Op[];
  at: number;
  /** Ids of threads and runs by the name that the script gave them. */
  readonly names: Map<string, string>;
  waiting: Waiting | null;
}

export type Waiting =
  | { readonly for: "time" }
  | { readonly for: "calls" }
  | { readonly for: "threads"; readonly ids: readonly string[] }
  | { readonly for: "run"; readonly id: string }
  | { readonly for: "budget" };
