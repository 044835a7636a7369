/** A rule of the event stream, as data. Rules are written in `spec/protocol/stream/`; the engine implements their kinds alone. */
export type StreamRule =
  | PrecedesRule
  | ImmediatelyPrecedesRule
  | ReferencesRule
  | AtMostOnceRule
  | ClosesRule
  | LivenessRule
  | CountsUpRule
  | PrefixRule
  | NeverRule
  | FramingRule;

/** Where documentation and recordings of the service differ, a profile follows one of the two. */
export type RuleProfile = "observed" | "documented";

/** What recordings of the service show. */
export interface RuleEvidence {
  /** Row of the live evidence, such as `L1`. */
  readonly fact: string;
  /** How many cases show it. */
  readonly seen: number;
  /** How many cases there are, where that was counted. */
  readonly of?: number;
  /** Latest day of the recordings, `YYYY-MM-DD`, or their month. */
  readonly date: string;
}

interface RuleBase {
  readonly id: string;
  /** What one case of the rule is about. `session` and `turn` rules are checked on session streams only. */
  readonly scope: "session" | "thread" | "turn" | "connection";
  /** `from-start`: asserts that something came earlier, so it says nothing about a stream that was joined late. */
  readonly needs: "from-start" | "any-join";
  /** The profiles in which the rule holds; absent for a rule that holds in all of them. */
  readonly profiles?: readonly RuleProfile[];
  /** `stream`: a history may show what a live stream does not. Absent for a rule of both. */
  readonly view?: "stream";
  /** The day since which the service does what the rule says, `YYYY-MM-DD`. Older recordings need not keep it. */
  readonly introduced?: string;
  readonly confidence: "documented" | "observed" | "house";
  readonly evidence?: readonly RuleEvidence[];
  readonly source: string;
  readonly meaning: string;
}

/** One of `first` comes before each of `then`; each of `since` makes that necessary anew. */
export interface PrecedesRule extends RuleBase {
  readonly kind: "precedes";
  readonly first: readonly EventSelector[];
  readonly then: readonly EventSelector[];
  readonly since: readonly EventSelector[];
}

/** The frame directly before each of `then` is one of `first`, not counting `ignoring`. */
export interface ImmediatelyPrecedesRule extends RuleBase {
  readonly kind: "immediately-precedes";
  readonly first: readonly EventSelector[];
  readonly then: readonly EventSelector[];
  readonly ignoring: readonly EventSelector[];
}

/** What `event` names with its `by` was seen before as the `by` of one of `to`. Null and empty names refer to nothing. */
export interface ReferencesRule extends RuleBase {
  readonly kind: "references";
  readonly event: readonly EventSelector[];
  readonly to: readonly EventSelector[];
}

/** `event` comes once; each of `until` allows it once more. */
export interface AtMostOnceRule extends RuleBase {
  readonly kind: "at-most-once";
  readonly event: readonly EventSelector[];
  readonly until: readonly EventSelector[];
}

/** After one of `closer`, none of `forbids` comes until one of `until`. An `until` with a `by` lifts its case for good. */
export interface ClosesRule extends RuleBase {
  readonly kind: "closes";
  readonly closer: readonly EventSelector[];
  readonly forbids: readonly EventSelector[];
  readonly until: readonly EventSelector[];
}

/** What one of `opens` begins, one of `finishes` ends before one of `before` comes. Checked at that point only, so a cut stream is no fault. */
export interface LivenessRule extends RuleBase {
  readonly kind: "liveness";
  readonly opens: readonly EventSelector[];
  readonly finishes: readonly EventSelector[];
  readonly before: readonly EventSelector[];
}

/** A number in `event` starts at 0 and grows: by 1 (`next`), or by 0 or 1 (`same-or-next`). An absent number is 0. */
export interface CountsUpRule extends RuleBase {
  readonly kind: "counts-up";
  readonly event: readonly EventSelector[];
  /** Path of the number. */
  readonly value: string;
  readonly step: "next" | "same-or-next";
}

/** The texts of `pieces`, joined by content index, are prefixes of the texts of `whole`. */
export interface PrefixRule extends RuleBase {
  readonly kind: "prefix";
  readonly pieces: readonly EventSelector[];
  readonly whole: readonly EventSelector[];
}

/** `event` does not come at all. */
export interface NeverRule extends RuleBase {
  readonly kind: "never";
  readonly event: readonly EventSelector[];
}

/** The frame has a name, which is the type of its data, the word `message`, or either. Checked where the wire is seen. */
export interface FramingRule extends RuleBase {
  readonly kind: "framing";
  readonly name: "type" | "message" | "type-or-message";
}

/** Which events play a part in a rule. */
export interface EventSelector {
  /** Wire names; `*` is every event. */
  readonly types: readonly string[];
  /** All must hold. An absent property counts as null. */
  readonly where?: readonly EventCondition[];
  /** Two properties that are not equal. */
  readonly differs?: readonly [string, string];
  /** Path of the property that ties the events of one case together; `[]` at its end reads a list of such values. */
  readonly by?: string;
}

export interface EventCondition {
  readonly path: string;
  readonly in: readonly (string | number | boolean | null)[];
  readonly not: boolean;
}
