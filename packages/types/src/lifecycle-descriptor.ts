/** The states of a session as data: what `LIFECYCLE` holds. Names refer to each other within one descriptor. */
export interface LifecycleDescriptor {
  /** Conditions, by name, with their meaning. Code decides them; the list is closed. */
  readonly guards: Readonly<Record<string, string>>;
  /** `thread` describes one thread; `life`, `gate` and `workflow` are the regions of its session. */
  readonly machines: Readonly<Record<string, MachineDescriptor>>;
  /** A session's status is that of the first line whose conditions all hold. It is derived, never stored. */
  readonly status: readonly StatusDescriptor[];
  /** Ways to accept an operation, by name, with their meaning. */
  readonly answers: Readonly<Record<string, string>>;
  /** Ways to refuse one. */
  readonly refusals: Readonly<Record<string, RefusalDescriptor>>;
  /** When something is legal. */
  readonly rows: Readonly<Record<string, LegalityDescriptor>>;
  /** Rows that govern an operation, by its id. Several rows govern several parts of its body. */
  readonly operations: Readonly<Record<string, readonly string[]>>;
}

export interface MachineDescriptor {
  readonly description: string;
  readonly initial: string;
  /** States that nothing leaves. */
  readonly final: readonly string[];
  /** Meaning by state. */
  readonly states: Readonly<Record<string, string>>;
  readonly transitions: readonly TransitionDescriptor[];
}

export interface TransitionDescriptor {
  readonly from: readonly string[];
  /** What happens, such as `work_taken_up` or `interrupted`. */
  readonly on: string;
  readonly guard: string | null;
  readonly to: string;
  /** `type` of the stop reason that the idle event carries. */
  readonly stop_reason: string | null;
  /** Event types, in the order in which they come. */
  readonly emits: readonly string[];
  readonly confidence: ConfidenceLevel;
  readonly source: string;
}

export interface StatusDescriptor {
  readonly is: string;
  /** States by machine; `any_thread` requires one thread in one of the states. Empty holds always. */
  readonly when: Readonly<Record<string, readonly string[]>>;
  readonly source: string;
}

export interface RefusalDescriptor {
  /** HTTP status. */
  readonly status: number;
  /** `error.type` of the body. */
  readonly error: string;
  /** `error.details.error_code` of the body, or null where none is known. */
  readonly code: string | null;
  readonly meaning: string;
}

export interface LegalityDescriptor {
  readonly description: string;
  /** Whose state chooses the cell. */
  readonly of: "session" | "thread";
  /** The part of the body that the row governs; null for the whole operation. */
  readonly part: { readonly properties?: readonly string[]; readonly events?: readonly string[] } | null;
  /** Name of an answer or a refusal, by what the session is doing. */
  readonly cells: Readonly<Record<LegalityColumn, string>>;
  /** Where the cell accepts, the first guard that holds refuses after all. */
  readonly unless: readonly { readonly guard: string; readonly refuse: string }[];
  /** Cells that no first-party source prints. */
  readonly unconfirmed: readonly string[];
  readonly source: string;
}

export type LegalityColumn = "idle" | "running" | "rescheduling" | "terminated" | "archived" | "deleted";

/** `documented` by the service's pages or its SDK's comments, `observed` in code or recordings, or a `house` rule of this kit. */
export type ConfidenceLevel = "documented" | "observed" | "house";
