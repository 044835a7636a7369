import type {
  AgentCustomToolUseEvent,
  AgentMCPToolUseEvent,
  AgentToolUseEvent,
  EventParams,
  SessionEvent,
  SessionUsageSnapshot,
  StopReason,
  StreamEvent,
  ToolResultContentBlock,
  UserContentBlockParams,
} from "@managed-agents/types";
import type { FollowStatus } from "../follow/follow-options.ts";

/** What a turn begins with: text, content of a message, or whole events, with a message or an outcome among them. */
export type RunInput = string | readonly UserContentBlockParams[] | readonly EventParams[];

/** What a tool returns: text, content blocks, or nothing. */
export type ToolOutput = string | readonly ToolResultContentBlock[] | undefined;

/** Beside the event of a call. */
export interface CallContext {
  /** Is aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** One call of a custom tool. */
export interface ToolCall extends CallContext {
  readonly event: AgentCustomToolUseEvent;
}

/** Runs a custom tool. `defineTool` makes one that checks its input. */
// biome-ignore lint/suspicious/noExplicitAny: what the agent declares for its tool is the caller's to know
export type CustomTool = (input: any, call: ToolCall) => ToolOutput | Promise<ToolOutput>;

/** Whether a call may run. The agent reads the reason of a refusal. */
export type Confirmation = "allow" | "deny" | { readonly deny: string };

/**
 * How a turn is run. A handler is called once for each call, whatever happens to the connection. What it throws is an answer too: an error
 * result, or a refusal, with the message of the error, which the agent reads.
 */
export interface RunOptions {
  /** Decides on calls that ask for permission. */
  readonly confirm?:
    | ((call: AgentToolUseEvent | AgentMCPToolUseEvent, context: CallContext) => Confirmation | Promise<Confirmation>)
    | undefined;
  /** Custom tools by name. */
  readonly tools?: Readonly<Record<string, CustomTool>> | undefined;
  /** Runs the built-in tools of a self-hosted environment. */
  readonly toolResult?:
    | ((call: AgentToolUseEvent, context: CallContext) => ToolOutput | Promise<ToolOutput>)
    | undefined;
  /**
   * How many handlers may run at one time.
   * @default 4
   */
  readonly concurrency?: number | undefined;
  /**
   * What an aborted `signal` does: `interrupt` stops the agent and then rejects, after half a minute at most; `leave` rejects at once and
   * leaves the agent at work. A message that is on its way at that moment may arrive behind the interrupt.
   * @default "interrupt"
   */
  readonly onAbort?: "interrupt" | "leave" | undefined;
  /** Ends the run; it rejects with the signal's reason, or with why the agent could not be interrupted. */
  readonly signal?: AbortSignal | undefined;
  /** Is given every event as it comes. What it throws ends the run, which rejects with it and leaves the agent at work. */
  readonly onEvent?: ((event: StreamEvent) => void) | undefined;
  /**
   * Whether `onEvent` is given previews as well.
   * @default false
   */
  readonly previews?: boolean | undefined;
  /** Is notified of what becomes of the connection, as with `follow`. */
  readonly onStatus?: ((status: FollowStatus) => void) | undefined;
}

/** What came of a turn. */
export interface RunResult {
  /** What the agent wrote, message by message, with an empty line between. */
  readonly text: string;
  /** Everything since the run began, in the order of the history, without previews. */
  readonly events: readonly SessionEvent[];
  /**
   * Why the turn ended: the stop reason of `session.status_idle`, or that there is no session any more. `requires_action` means that a call
   * waits for which there is no handler: `event_ids` names it, and the session waits on.
   */
  readonly stopReason: StopReason | { readonly type: "terminated" | "deleted" };
  /** Of the whole session up to now, as the service reported it last; undefined if it did not. */
  readonly usage: SessionUsageSnapshot | undefined;
}

/** What running adds to the calls of a session. */
export interface SessionRunning {
  /**
   * Sends input, follows the session, answers what it asks for, and resolves when the turn that took up the input is over.
   *
   * What is sent is accepted once. Where it remains open whether the service has accepted it, the history is read for a few seconds, and only
   * what is not there is sent again. An equal message that another client sends in those seconds is taken for this one.
   * Answers are recognized by the call that they name, so that several clients can answer: the first answer counts.
   *
   * @throws ConfigurationError for input or options that cannot be used
   * @throws ApiError if the service refuses the input, such as a 400 while the session waits for answers
   * @throws what `follow` throws, and the signal's reason
   */
  run(session_id: string, input: RunInput, options?: RunOptions): Promise<RunResult>;
}
