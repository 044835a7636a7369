import type { RequirementId } from "../requirements.ts";
import { type Cell, gone, no, type State, unconfirmed, yes } from "./state.ts";

/** One row of behaviour 1.1: a call, and its answer in each state. */
export interface OperationRow {
  readonly requirement: RequirementId;
  readonly cells: Readonly<Record<State, Cell>>;
}

const always: Readonly<Record<State, Cell>> = {
  idle: yes,
  running: yes,
  rescheduling: yes,
  terminated: yes,
  archived: yes,
  deleted: gone,
  requires_action: yes,
  budget_reached: yes,
};

/** Legal in every state but the ended ones. */
const untilEnded: Readonly<Record<State, Cell>> = { ...always, terminated: no, archived: no };

const untilEndedUnconfirmed = { ...untilEnded, terminated: unconfirmed(no), archived: unconfirmed(no) };

const idleOnly: Readonly<Record<State, Cell>> = { ...untilEnded, running: no, rescheduling: no };

/**
 * Behaviour 1.1, typed by hand, cell by cell. Waiting for the client and resting at the cap are idle (behaviour 1), so the two last
 * states repeat idle unless 2.3 or 2.4 says otherwise.
 */
export const OPERATION_CELLS = {
  "retrieve session": { requirement: "legal.read", cells: always },
  "list events": { requirement: "legal.read", cells: always },
  "list resources": { requirement: "legal.read", cells: always },
  "retrieve resource": { requirement: "legal.read", cells: always },
  "list threads": { requirement: "legal.read", cells: always },
  "retrieve thread": { requirement: "legal.read", cells: always },
  "list thread events": { requirement: "legal.read", cells: always },
  "stream session": { requirement: "legal.stream", cells: always },
  "stream session, older path": { requirement: "legal.stream", cells: always },
  "stream thread": { requirement: "legal.stream", cells: always },
  "update title": {
    requirement: "legal.update-title",
    cells: { ...untilEnded, terminated: unconfirmed(no) },
  },
  "update metadata": {
    requirement: "legal.update-title",
    cells: { ...untilEnded, terminated: unconfirmed(no) },
  },
  "update agent.tools": { requirement: "legal.update-agent", cells: idleOnly },
  "update agent.mcp_servers": { requirement: "legal.update-agent", cells: idleOnly },
  "update budget": { requirement: "legal.update-budget", cells: untilEnded },
  "update vault_ids": {
    requirement: "legal.update-vaults",
    cells: {
      idle: no,
      running: no,
      rescheduling: no,
      terminated: no,
      archived: no,
      deleted: gone,
      requires_action: no,
      budget_reached: no,
    },
  },
  "send user.message": {
    requirement: "legal.send",
    cells: {
      idle: yes,
      running: yes,
      rescheduling: unconfirmed(yes),
      terminated: no,
      archived: no,
      deleted: gone,
      requires_action: no,
      budget_reached: no,
    },
  },
  "add resource": { requirement: "legal.resources", cells: untilEndedUnconfirmed },
  "delete resource": { requirement: "legal.resources", cells: untilEndedUnconfirmed },
  "rotate repository token": { requirement: "legal.resources", cells: untilEndedUnconfirmed },
  "archive session": {
    requirement: "legal.archive",
    cells: {
      idle: yes,
      running: no,
      rescheduling: unconfirmed(no),
      terminated: unconfirmed(yes),
      archived: unconfirmed(yes),
      deleted: gone,
      requires_action: yes,
      budget_reached: yes,
    },
  },
  "delete session": {
    requirement: "legal.delete",
    cells: {
      idle: yes,
      running: no,
      rescheduling: unconfirmed(no),
      terminated: yes,
      archived: yes,
      deleted: gone,
      requires_action: yes,
      budget_reached: yes,
    },
  },
} as const satisfies Readonly<Record<string, OperationRow>>;

export type OperationRowName = keyof typeof OPERATION_CELLS;
