import type { Legality, Lifecycle, Machine, ObjectKind, Place, Protocol } from "@managed-agents/gen";

/** A machine that is written in a file of its own, beside those of a session. */
export interface PlacedMachine extends Machine {
  readonly place?: Place;
}

export interface Lifecycles extends Lifecycle {
  readonly machines: Readonly<Record<string, PlacedMachine>>;
}

/** The lifecycle of sessions with those of all other objects, whose transitions emit nothing and have no conditions. */
export function lifecyclesOf({ lifecycle, objects }: Protocol): Lifecycles {
  const others = Object.entries(objects.kinds).map(([name, kind]): [string, PlacedMachine] => [name, machineOf(kind)]);
  return {
    ...lifecycle,
    guards: { ...lifecycle.guards, ...objects.guards },
    machines: { ...lifecycle.machines, ...Object.fromEntries(others) },
  };
}

const machineOf = ({ rows: _, transitions, ...kind }: ObjectKind): PlacedMachine => ({
  ...kind,
  transitions: transitions.map((transition) => ({
    ...transition,
    guard: null,
    stop_reason: null,
    emits: [],
    evidence: [],
  })),
});

/** When operations are legal, whatever kind of object they are about. */
export function legalityOf({ legality, objects }: Protocol): Legality {
  const rows = Object.values(objects.kinds).flatMap((kind) => Object.entries(kind.rows));
  return {
    ...legality,
    refusals: { ...legality.refusals, ...objects.refusals },
    rows: {
      ...legality.rows,
      ...Object.fromEntries(rows.map(([name, row]) => [name, { ...row, of: "session", part: null, evidence: [] }])),
    },
  };
}
