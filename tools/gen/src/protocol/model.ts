import type { Json, JsonObject } from "../load.ts";
import type { Place } from "../problem.ts";

/** What OpenAPI cannot say, as plain data: the states of a session and of other objects, and the order of events. */
export interface Protocol {
  readonly lifecycle: Lifecycle;
  readonly legality: Legality;
  readonly objects: Objects;
  readonly topics: readonly RuleTopic[];
  readonly sequences: readonly Sequence[];
}

export type Confidence = "documented" | "observed" | "house";

/** Where documentation and recordings differ, a profile follows one of the two. */
export type Profile = "observed" | "documented";

/** What recordings of the service show. */
export interface Evidence {
  readonly place: Place;
  /** Row of the live evidence, such as `L1`. */
  readonly fact: string;
  /** How many cases show it. */
  readonly seen: number;
  /** How many cases there are, where that was counted. */
  readonly of: number | null;
  /** Latest day of the recordings, `YYYY-MM-DD`, or their month. */
  readonly date: string;
  /** What was seen, where the entry that it stands on says something else or less. */
  readonly says: string | null;
}

export interface Lifecycle {
  /** Meaning by name. The list is closed. */
  readonly guards: Readonly<Record<string, string>>;
  readonly machines: Readonly<Record<string, Machine>>;
  readonly status: readonly StatusLine[];
}

export interface Machine {
  readonly description: string;
  readonly initial: string;
  readonly final: readonly string[];
  readonly states: Readonly<Record<string, string>>;
  readonly transitions: readonly Transition[];
}

export interface Transition {
  readonly place: Place;
  readonly from: readonly string[];
  readonly on: string;
  readonly guard: string | null;
  readonly to: string;
  readonly stop_reason: string | null;
  readonly emits: readonly string[];
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
  readonly source: string;
}

export interface StatusLine {
  readonly place: Place;
  readonly is: string;
  /** States by machine; `any_thread` requires one thread in the state. Empty holds always. */
  readonly when: Readonly<Record<string, readonly string[]>>;
  readonly evidence: readonly Evidence[];
  readonly source: string;
}

export interface Legality {
  readonly answers: Readonly<Record<string, string>>;
  readonly refusals: Readonly<Record<string, Refusal>>;
  readonly rows: Readonly<Record<string, LegalityRow>>;
  /** Row names by operation id. */
  readonly operations: Readonly<Record<string, readonly string[]>>;
}

export interface Refusal {
  readonly status: number;
  readonly error: string;
  readonly code: string | null;
  readonly meaning: string;
}

export interface LegalityRow {
  readonly place: Place;
  readonly description: string;
  readonly of: "session" | "thread";
  readonly part: { readonly properties?: readonly string[]; readonly events?: readonly string[] } | null;
  readonly cells: Readonly<Record<string, string>>;
  readonly unless: readonly { readonly guard: string; readonly refuse: string }[];
  readonly unconfirmed: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly source: string;
}

/** What becomes of objects other than sessions, and which operation is legal meanwhile. */
export interface Objects {
  readonly guards: Readonly<Record<string, string>>;
  /** Those of {@link Legality} can be named as well. */
  readonly refusals: Readonly<Record<string, Refusal>>;
  readonly kinds: Readonly<Record<string, ObjectKind>>;
}

export interface ObjectKind {
  readonly place: Place;
  readonly description: string;
  readonly initial: string;
  readonly final: readonly string[];
  readonly states: Readonly<Record<string, string>>;
  readonly transitions: readonly ObjectTransition[];
  readonly rows: Readonly<Record<string, ObjectRow>>;
}

export interface ObjectTransition {
  readonly place: Place;
  readonly from: readonly string[];
  /** Id of an operation, or what happens by itself, in one word. */
  readonly on: string;
  readonly to: string;
  readonly confidence: Confidence;
  readonly source: string;
}

export interface ObjectRow {
  readonly place: Place;
  readonly description: string;
  /** By state. */
  readonly cells: Readonly<Record<string, string>>;
  readonly unless: readonly { readonly guard: string; readonly refuse: string }[];
  readonly unconfirmed: readonly string[];
  readonly source: string;
}

/** One file of `spec/protocol/stream/`. */
export interface RuleTopic {
  readonly name: string;
  readonly rules: readonly Rule[];
}

export interface Rule {
  readonly place: Place;
  readonly id: string;
  readonly kind: string;
  readonly scope: string;
  readonly needs: string;
  /** The profiles in which the rule holds; empty for all of them. */
  readonly profiles: readonly Profile[];
  /** `stream`: a history may show what a live stream does not. */
  readonly view: "stream" | null;
  /** The day since which the service does what the rule says, where recordings show it. */
  readonly introduced: string | null;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
  readonly source: string;
  readonly meaning: string;
  readonly roles: Readonly<Record<string, readonly Selector[]>>;
  /** `value` and `step` of `counts-up`, `name` of `framing`. */
  readonly settings: Readonly<Record<string, string>>;
  readonly passes: readonly JsonObject[];
  readonly fails: readonly JsonObject[];
}

/** Which events play a part in a rule. */
export interface Selector {
  readonly place: Place;
  /** `*` is every type. */
  readonly types: readonly string[];
  readonly where: readonly { readonly path: string; readonly in: readonly Json[]; readonly not: boolean }[];
  /** Two properties that must not be equal. */
  readonly differs: readonly [string, string] | null;
  /** Property that ties the events of one case together; `[]` marks a list of such values. */
  readonly by: string | null;
}

/** An order of events that the service's pages describe, for pictures and traces. */
export interface Sequence {
  readonly place: Place;
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly steps: readonly { readonly from: "client" | "service"; readonly text: string }[];
}
