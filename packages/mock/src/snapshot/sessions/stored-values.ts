import { BUDGET_REACHED, END_TURN, RETRIES_EXHAUSTED, type Stop } from "../../domain/stop.ts";
import { NO_SPENDING, type Spending } from "../../domain/usage.ts";
import type { Activity } from "../../state/records.ts";

/** What is stored of a spending. What is left out is the constant of no request at all, which is shown in another way than zeros. */
export type StoredSpending = readonly [
  input: number,
  output: number,
  cacheRead: number,
  cacheWrite: number,
  searches: number,
];

export function storeSpending(spent: Spending): StoredSpending | undefined {
  if (spent === NO_SPENDING) return undefined;
  return [spent.input, spent.output, spent.cacheRead, spent.cacheWrite, spent.webSearches];
}

export function readSpending(stored: StoredSpending | undefined): Spending {
  if (stored === undefined) return NO_SPENDING;
  const [input, output, cacheRead, cacheWrite, webSearches] = stored;
  return { input, output, cacheRead, cacheWrite, webSearches };
}

/** Left out where nothing has ever run. */
export type StoredActivity = readonly [running: number, since: number, totalMs: number];

export const storeActivity = ({ running, since, totalMs }: Activity): StoredActivity | undefined =>
  running === 0 && since === 0 && totalMs === 0 ? undefined : [running, since, totalMs];

export function readActivity(stored: StoredActivity = [0, 0, 0]): Activity {
  const [running, since, totalMs] = stored;
  return { running, since, totalMs };
}

/** A reason without details is its name. */
export type StoredStop = string | Stop;

const PLAIN = new Map<string, Stop>(
  [END_TURN, RETRIES_EXHAUSTED, BUDGET_REACHED].map((stop) => [stop.stop_reason.type, stop]),
);

export function storeStop(stop: Stop | null): StoredStop | undefined {
  if (stop === null) return undefined;
  const { type } = stop.stop_reason;
  return stop.stop_details === null && PLAIN.has(type) ? type : stop;
}

/** @throws TypeError if there is no such reason */
export function readStop(stored: StoredStop | undefined): Stop | null {
  if (typeof stored !== "string") return stored ?? null;
  const stop = PLAIN.get(stored);
  if (stop === undefined) throw new TypeError("expected a reason to stop");
  return stop;
}
