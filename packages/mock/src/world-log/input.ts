import type { OperationId } from "@managed-agents/types";
import type { Fault } from "../faults/fault.ts";
import type { Scenario } from "../scenarios/step.ts";
import type { SeedData } from "../seeds/seed-data.ts";

/** A file of a multipart body, whose bytes are kept beside the log. */
export interface KeptFile {
  readonly filename?: string;
  readonly contentType?: string;
  /** Lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** A call of the API that may change something: validated, and without its secrets. */
export interface CallInput {
  readonly kind: "call";
  readonly operation: OperationId;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** As the operation gets it, without its file. Undefined where there is none. */
  readonly body?: unknown;
  readonly file?: KeptFile;
  /** Set where the call is held against the faults first: one that meets it takes its place. `header` is the text of `mock-fault`. */
  readonly faults?: { readonly header?: string };
}

/**
 * One thing that changes a world. Plain JSON. Everything that a world is follows from its header and its inputs, in their order and with
 * their times.
 */
export type Input =
  | CallInput
  /** Time has come: what is due happens. */
  | { readonly kind: "tick" }
  /** A request is held against the faults, which count it. `header` is the text of `mock-fault`. */
  | {
      readonly kind: "meet_faults";
      readonly operation: OperationId;
      readonly session_id?: string;
      readonly header?: string;
    }
  /** A manual clock goes on. */
  | { readonly kind: "advance"; readonly ms: number }
  | { readonly kind: "reset" }
  | { readonly kind: "seed"; readonly data: SeedData }
  /** What the world begins with is replaced, and `fresh` is added to what it is now. */
  | { readonly kind: "replace_seed_data"; readonly data: SeedData; readonly fresh: SeedData }
  | { readonly kind: "add_scenario"; readonly scenario: Scenario }
  | { readonly kind: "replace_scenarios"; readonly scenarios: readonly Scenario[] }
  | { readonly kind: "set_default_scenario"; readonly name: string | null }
  | { readonly kind: "add_fault"; readonly fault: Fault }
  | { readonly kind: "delete_fault"; readonly id: string }
  | { readonly kind: "clear_faults" };
