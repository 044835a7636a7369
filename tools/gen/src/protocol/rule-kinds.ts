/** The parts that events play in a rule of each kind, and what else such a rule says. */
export const RULE_KINDS: Readonly<Record<string, RuleKind>> = {
  precedes: { roles: ["first", "then"], optional: ["since"], alike: ["first", "then", "since"] },
  "immediately-precedes": { roles: ["first", "then"], optional: ["ignoring"] },
  references: { roles: ["event", "to"], keyed: ["event", "to"] },
  "at-most-once": { roles: ["event"], optional: ["until"] },
  closes: { roles: ["closer", "forbids"], optional: ["until"], alike: ["closer", "forbids"] },
  liveness: { roles: ["opens", "finishes", "before"] },
  "counts-up": { roles: ["event"], keyed: ["event"], settings: ["value", "step"] },
  prefix: { roles: ["pieces", "whole"], keyed: ["pieces", "whole"] },
  never: { roles: ["event"] },
  framing: { roles: [], settings: ["name"] },
};

/** What a setting may be, where it is not free text. */
export const SETTINGS: Readonly<Record<string, readonly string[]>> = {
  step: ["next", "same-or-next"],
  name: ["type", "message", "type-or-message"],
};

export interface RuleKind {
  readonly roles: readonly string[];
  readonly optional?: readonly string[];
  /** Roles whose events must name, with `by`, the case that they belong to. */
  readonly keyed?: readonly string[];
  /** Roles whose events all name a case, or none does. */
  readonly alike?: readonly string[];
  readonly settings?: readonly string[];
}
