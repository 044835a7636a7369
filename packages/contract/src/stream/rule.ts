/** A rule of the event stream, as data. Rules are written in `spec/protocol/stream/`; the engine knows their kinds alone. */
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

interface RuleBase {
  readonly id: string;
  /** What one case of the rule is about. `session` and `turn` rules are judged on session streams only. */
  readonly scope: "session" | "thread" | "turn" | "connection";
  /** `from-start`: asserts that something came earlier, so it says nothing about a stream that was joined late. */
  readonly needs: "from-start" | "any-join";
  readonly confidence: "documented" | "observed" | "house";
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

/** What one of `opens` begins, one of `finishes` ends before one of `before` comes. Judged at that point only, so a cut stream is no fault. */
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

/** The name of the frame is the type of its data. Judged where the wire is seen. */
export interface FramingRule extends RuleBase {
  readonly kind: "framing";
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
