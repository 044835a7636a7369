import type { DatabaseSync } from "node:sqlite";
import { LogGone, NotKept } from "../../world-log/log-error.ts";
import { sqliteReason } from "./sqlite-errors.ts";

interface Job {
  run(): unknown;
  resolve(value: unknown): void;
  reject(error: unknown): void;
  /** What the job came to. */
  outcome?: { readonly value: unknown } | { readonly gone: LogGone };
}

/** What surrounds the transactions. */
export interface TransactionListener {
  /** Is called first. @returns why nothing can be kept; null if it can */
  hindrance(): string | null;
  /** What was done is kept. Is called before those who asked for it get their answers. */
  onKept(): void;
  /** Nothing of what was done is kept. */
  onNotKept(reason: string): void;
}

/**
 * Runs what is asked for during one turn of the event loop in one transaction at its end, in the order in which it was asked for. Either all
 * of it is kept or nothing.
 */
export class TurnTransactions {
  readonly #database: DatabaseSync;
  readonly #listener: TransactionListener;
  readonly #begin;
  readonly #commit;
  #jobs: Job[] = [];

  constructor(database: DatabaseSync, listener: TransactionListener) {
    this.#database = database;
    this.#listener = listener;
    this.#begin = database.prepare("BEGIN IMMEDIATE");
    this.#commit = database.prepare("COMMIT");
  }

  /**
   * @param run changes what is kept. If it throws LogGone, it has changed nothing, and others are not concerned.
   * @throws NotKept, with the reason, for all that was asked for in this turn
   */
  add<T>(run: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#jobs.push({ run, resolve: resolve as (value: unknown) => void, reject });
      if (this.#jobs.length === 1) setImmediate(() => this.flush());
    });
  }

  /** Ends the turn for what was asked for so far. */
  flush(): void {
    const jobs = this.#jobs;
    if (jobs.length === 0) return;
    this.#jobs = [];
    const hindrance = this.#listener.hindrance();
    if (hindrance !== null) {
      this.#refuse(jobs, hindrance);
      return;
    }
    try {
      this.#begin.run();
      for (const job of jobs) job.outcome = outcomeOf(job);
      this.#commit.run();
    } catch (error) {
      this.#rollBack();
      this.#refuse(jobs, sqliteReason(error));
      return;
    }
    this.#listener.onKept();
    for (const { outcome, resolve, reject } of jobs) {
      if (outcome !== undefined && "value" in outcome) resolve(outcome.value);
      else reject(outcome?.gone);
    }
  }

  #refuse(jobs: readonly Job[], reason: string): void {
    this.#listener.onNotKept(reason);
    for (const { reject } of jobs) reject(new NotKept(reason));
  }

  #rollBack(): void {
    try {
      this.#database.exec("ROLLBACK");
    } catch {
      // SQLite has rolled back by itself, as it does when a disk is full.
    }
  }
}

function outcomeOf({ run }: Job): NonNullable<Job["outcome"]> {
  try {
    return { value: run() };
  } catch (error) {
    if (error instanceof LogGone) return { gone: error };
    throw error;
  }
}
