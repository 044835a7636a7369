import type { KnownSessionError, KnownWorkflowRunError, SessionAgent } from "@managed-agents/types";
import type { Permission } from "../domain/permission.ts";
import type { Fault } from "../faults/fault.ts";
import type { Latency } from "../profiles/latency.ts";

/** One thing the agent does, as a scenario says it. Exactly one key names it. Times are seconds of the world's clock. */
export type Step =
  | { readonly think: number }
  | { readonly say: string }
  | { readonly call: CallStep }
  | { readonly calls: readonly CallStep[] }
  /** Calls what the agent is configured with: built-in tools, its custom tools, its MCP servers, each under its policy. */
  | { readonly use_configured_tools: true }
  | { readonly write_memory: WriteMemoryStep }
  | { readonly write_file: WriteFileStep }
  | { readonly wait: number }
  | { readonly spend: SpendStep }
  | { readonly compact: true }
  | { readonly refuse: { readonly category?: string | null; readonly explanation?: string | null } }
  | { readonly fail: FailStep }
  | { readonly spawn: SpawnStep }
  | { readonly tell: { readonly to: string; readonly text: string; readonly steps?: readonly Step[] } }
  | { readonly await: readonly string[] }
  | { readonly consult: { readonly model?: string; readonly advice?: string; readonly seconds?: number } }
  | { readonly run: RunStep }
  | { readonly refuse_run: { readonly error: KnownWorkflowRunError["type"]; readonly message?: string } }
  | { readonly repeat: { readonly times: number; readonly steps: readonly Step[] } };

/** A tool call. Names a built-in `tool`, a `custom` one, or a tool of an MCP `server`. */
export interface CallStep {
  readonly tool?: string;
  readonly custom?: string;
  readonly server?: string;
  readonly input?: { readonly [key: string]: unknown };
  /** Default `policy`: what the agent's configuration says. */
  readonly permission?: Permission;
  /** What the tool gives; not used where the client answers. */
  readonly result?: string;
  readonly is_error?: boolean;
  /** How long the tool takes. Default 0.2. */
  readonly seconds?: number;
}

/** A memory that the agent writes with its tool `write`, under the policy of that tool. One that is there is overwritten. */
export interface WriteMemoryStep {
  /** Id, name or folder of a memory store of the session. Default: the first one. */
  readonly store?: string;
  /** Path in the store. */
  readonly path: string;
  /** Filled in as `say` is. */
  readonly content: string;
}

/**
 * A file below `/mnt/session/outputs/`, which is then a file of the session. The agent calls its tool `write`, or `bash` for bytes that are
 * no text, under the policy of that tool. It takes `content` or `base64`, of at most 1 MB.
 */
export interface WriteFileStep {
  readonly path: string;
  /** Filled in as `say` is. */
  readonly content?: string;
  readonly base64?: string;
  /** Default: what the extension of the path stands for. */
  readonly mime_type?: string;
}

/** Tokens of a model request, or as many as bring the session to its cap. */
export interface SpendStep {
  readonly to_cap?: boolean;
  readonly input_tokens?: number;
  readonly output_tokens?: number;
  readonly cache_read_input_tokens?: number;
  readonly cache_creation_input_tokens?: number;
  readonly web_search_requests?: number;
}

export interface FailStep {
  readonly error: KnownSessionError["type"];
  readonly retry?: "retrying" | "exhausted" | "terminal";
  readonly message?: string;
  /** How long a retry takes to begin. Default 0.5. */
  readonly seconds?: number;
  readonly mcp_server_name?: string;
  readonly repository_url?: string;
}

/** A thread of its own, with its own steps. It reports what it found when they are done. */
export interface SpawnStep {
  readonly agent: string;
  readonly task: string;
  /** The name by which `tell` and `await` refer to it. Default: the agent's name. */
  readonly as?: string;
  readonly steps: readonly Step[];
  readonly report?: string;
}

export interface RunStep {
  readonly name: string;
  readonly description?: string | null;
  readonly phases: readonly {
    readonly name: string;
    readonly description?: string | null;
    readonly seconds?: number;
    readonly agents?: readonly SpawnStep[];
    /** The run pauses and goes on inside this phase's time. */
    readonly pause?: boolean;
  }[];
  readonly error?: KnownWorkflowRunError["type"];
  /** Whether the turn waits for the run. Default true. */
  readonly wait?: boolean;
}

/** How outcomes are graded while a scenario plays. */
export interface Grading {
  /** One result for each iteration; past the end, and by default: `satisfied`. */
  readonly results: readonly string[];
  readonly explanations?: readonly string[];
  readonly revise?: readonly Step[];
}

/** What a scripted agent does, turn by turn; the last turn repeats. */
export interface Scenario {
  readonly name: string;
  readonly summary: string;
  /** Chooses the scenario without being named. */
  readonly when?: { readonly agent_id?: string; readonly message?: string };
  /** Plays as on a self-hosted environment: the client runs the built-in tools. */
  readonly self_hosted?: boolean;
  readonly turns: readonly (readonly Step[])[] | ((view: TurnView) => readonly Step[]);
  readonly outcome?: Grading;
  /** What goes wrong for its sessions. Their requests are counted session by session. */
  readonly faults?: readonly Fault[];
}

/** What a scenario written in TypeScript may look at. Frozen. */
export interface TurnView {
  /** What the client wrote. */
  readonly text: string;
  /** Turns before this one. */
  readonly turn: number;
  readonly agent: SessionAgent;
  readonly selfHosted: boolean;
}

/** What steps are compiled with. */
export interface CompileView extends TurnView {
  readonly latency: Latency;
}
