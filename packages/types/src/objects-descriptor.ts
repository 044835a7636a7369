import type { ConfidenceLevel, RefusalDescriptor } from "./lifecycle-descriptor.ts";

/** The states of agents, environments, files, vaults and memory as data: what `OBJECTS` holds. */
export interface ObjectsDescriptor {
  /** Conditions, by name, with their meaning. Code decides them; the list is closed. */
  readonly guards: Readonly<Record<string, string>>;
  /** Ways to refuse an operation beside those of `LIFECYCLE`. */
  readonly refusals: Readonly<Record<string, RefusalDescriptor>>;
  readonly kinds: Readonly<Record<string, ObjectDescriptor>>;
  /** Rows that govern an operation, by its id. */
  readonly operations: Readonly<Record<string, readonly string[]>>;
}

export interface ObjectDescriptor {
  readonly description: string;
  readonly initial: string;
  /** States that nothing leaves. */
  readonly final: readonly string[];
  /** Meaning by state. */
  readonly states: Readonly<Record<string, string>>;
  readonly transitions: readonly ObjectTransitionDescriptor[];
  /** When something is legal. */
  readonly rows: Readonly<Record<string, ObjectRowDescriptor>>;
}

export interface ObjectTransitionDescriptor {
  readonly from: readonly string[];
  /** Id of an operation, or what happens by itself. */
  readonly on: string;
  readonly to: string;
  readonly confidence: ConfidenceLevel;
  readonly source: string;
}

export interface ObjectRowDescriptor {
  readonly description: string;
  /** An answer or a refusal by state. */
  readonly cells: Readonly<Record<string, string>>;
  /** After the cell, in order: what refuses the operation all the same. */
  readonly unless: readonly { readonly guard: string; readonly refuse: string }[];
  /** States whose cell no first-party source prints. */
  readonly unconfirmed: readonly string[];
  readonly source: string;
}
