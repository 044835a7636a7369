import { LIFECYCLE, type SessionThreadStatus } from "@managed-agents/types";
import type { Refusal } from "./refusal.ts";

/** What a session or thread is doing, as far as it decides which call is legal. */
export type Column = SessionThreadStatus | "archived";

/** A line of the protocol's table of operations. */
export type LegalRow = keyof typeof LIFECYCLE.rows;

/** How a legal call is answered. */
export type LegalAnswer = keyof typeof LIFECYCLE.answers;

/** What a call concerns, as refusals name it. */
export interface Subject {
  readonly id: string;
  readonly status: string;
}

/** Whether a call is legal by the published table, and if not, how it is refused. A deleted session is 404 before any row is looked up. */
export function checkLegality(row: LegalRow, column: Column, subject: Subject): LegalAnswer | Refusal {
  const cell: string = LIFECYCLE.rows[row].cells[column];
  return isAnswer(cell) ? cell : refusalNamed(cell as keyof typeof LIFECYCLE.refusals, subject);
}

const isAnswer = (cell: string): cell is LegalAnswer => Object.hasOwn(LIFECYCLE.answers, cell);

/** A refusal of the published table, in its words. */
export function refusalNamed(name: keyof typeof LIFECYCLE.refusals, subject: Subject): Refusal {
  const { status, meaning, code } = LIFECYCLE.refusals[name];
  const message = meaning.replace("{id}", () => subject.id).replace("{status}", () => subject.status);
  return code === null ? { status, message } : { status, message: `${message} (${code})`, code };
}

const PUBLISHED: ReadonlySet<string> = new Set(
  LIFECYCLE.machines.thread.transitions.flatMap(({ from, to }) => from.map((state) => `${state} to ${to}`)),
);

/** Whether the published lifecycle lets a thread go from one status to another. */
export const isTransition = (from: SessionThreadStatus, to: SessionThreadStatus): boolean =>
  PUBLISHED.has(`${from} to ${to}`);
