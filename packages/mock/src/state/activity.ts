import { addSpending, listCost, type Spending } from "../domain/usage.ts";
import { type Activity, changed, type SessionRecord, type ThreadRecord } from "./records.ts";

export const noActivity = (): Activity => ({ running: 0, since: 0, totalMs: 0 });

/** Counts a thread in or out of what runs. Overlap counts once. */
export function countRunning(activity: Activity, change: 1 | -1, now: number): void {
  if (activity.running === 0 && change === 1) activity.since = now;
  activity.running += change;
  if (activity.running === 0) activity.totalMs += now - activity.since;
}

/** Whole milliseconds, so that sums stay exact. */
export const activeMs = ({ totalMs, running, since }: Activity, now: number): number =>
  totalMs + (running > 0 ? now - since : 0);

export const activeSeconds = (activity: Activity, now: number): number => activeMs(activity, now) / 1000;

/** Exact list cost of a session so far, in cents. */
export const costOf = (session: SessionRecord, now: number): number =>
  listCost(session.spent, activeSeconds(session.activity, now));

/** Cents that the session may cost; undefined without a budget. */
export const capOf = ({ budget }: SessionRecord): number | undefined =>
  budget === null ? undefined : Number(budget.max_list_cost.amount);

export function atCap(session: SessionRecord, now: number): boolean {
  const cap = capOf(session);
  return cap !== undefined && costOf(session, now) >= cap;
}

/** Books what a model request took, on the thread and on the session. */
export function spend(thread: ThreadRecord, spent: Spending): void {
  thread.spent = addSpending(thread.spent, spent);
  thread.session.spent = addSpending(thread.session.spent, spent);
  changed(thread.session);
}
