/** The states of behaviour 1.1, and the two kinds of idle of which 2.3 and 2.4 say more. */
export const STATES = [
  "idle",
  "running",
  "rescheduling",
  "terminated",
  "archived",
  "deleted",
  "requires_action",
  "budget_reached",
] as const;

export type State = (typeof STATES)[number];

/** What a call is answered with in one state. */
export interface Cell {
  readonly status: 200 | 400 | 404 | 409;
  /** `error.type`, where the status alone does not say it. */
  readonly type?: string;
  /** `error.details.error_code`, where the sources name one. */
  readonly code?: string;
  /** What the message says, where the sources give its shape. */
  readonly message?: RegExp;
  /** The sources do not say it: a house rule. */
  readonly unconfirmed?: true;
}

export const yes: Cell = { status: 200 };
export const no: Cell = { status: 400 };
export const gone: Cell = { status: 404 };

export const unconfirmed = (cell: Cell): Cell => ({ ...cell, unconfirmed: true });
