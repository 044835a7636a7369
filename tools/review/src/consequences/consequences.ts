/** What follows from a change of the document for what is built on it. */
export interface Consequences {
  /** Why consequences could not be worked out, if they could not. */
  readonly unavailable?: string;
  readonly files: readonly FileChange[];
  /** Names that came, went or changed, by kind. */
  readonly surfaces: readonly SurfaceChange[];
  readonly consumers: ConsumerVerdict | undefined;
  readonly recordings: RecordingVerdict | undefined;
  /** Problems of the later version that a gate would stop: examples that do not fit their schema. */
  readonly problems: readonly string[];
}

/** How one generated file changes. */
export interface FileChange {
  readonly path: string;
  readonly kind: "added" | "removed" | "changed";
  readonly added: number;
  readonly removed: number;
  /** A unified difference, cut to a length that can be read. */
  readonly difference: string;
}

/** What one kind of public surface gains and loses. */
export interface SurfaceChange {
  readonly kind: "types" | "client methods" | "tools" | "commands" | "mock";
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  /** What is not done yet and a person must do. */
  readonly open: readonly string[];
}

/** Whether programs that use the types still compile. */
export interface ConsumerVerdict {
  readonly programs: number;
  /** Errors that the later version causes and the earlier one did not. */
  readonly errors: readonly string[];
  readonly unavailable?: string;
}

/** Whether recorded sessions still satisfy the contract. */
export interface RecordingVerdict {
  readonly recordings: number;
  /** What the later version finds and the earlier one did not. */
  readonly violations: readonly string[];
  readonly unavailable?: string;
}
