import { type ExchangeFinding, violationKind } from "@managed-agents/contract/recording";

/** Kinds that are kept apart; of the others only the number is. */
const MOST_KINDS = 200;

/** What is broken again and again, with its first and its last place. */
export interface RepeatedFinding {
  readonly first: ExchangeFinding;
  readonly last: { readonly exchange: number; readonly place: string };
  readonly count: number;
}

/** Counts what traffic breaks, so that each kind of an operation is shown once, and memory and output stay small. */
export class Findings {
  readonly #kinds = new Map<string, RepeatedFinding>();
  violations = 0;
  notes = 0;
  /** Findings of kinds beyond the limit. */
  unlisted = 0;

  /** @returns whether it is the first one of its kind */
  add(finding: ExchangeFinding): boolean {
    const { exchange, place, operation, violation } = finding;
    if (violation.severity === "note") this.notes += 1;
    else this.violations += 1;
    const kind = JSON.stringify([operation, place.replace(/ \d+$/, ""), violationKind(violation)]);
    const known = this.#kinds.get(kind);
    // The frame itself is not kept: it can be large.
    const first = known?.first ?? { ...finding, violation: { ...violation, frame: undefined } };
    if (known === undefined && this.#kinds.size >= MOST_KINDS) {
      this.unlisted += 1;
      return false;
    }
    this.#kinds.set(kind, { first, last: { exchange, place }, count: (known?.count ?? 0) + 1 });
    return known === undefined;
  }

  /** The kinds that came more than once, by first appearance. */
  repeated(): RepeatedFinding[] {
    return [...this.#kinds.values()].filter(({ count }) => count > 1);
  }
}
