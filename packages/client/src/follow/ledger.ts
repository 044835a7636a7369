import type { FollowPosition } from "./follow-options.ts";

/** Ids that are kept. A page of a history has no more. */
const KEPT = 1_000;

/** Events before the newest from which a history is read again: more than can change places, fewer than are worth a page. */
const OVERLAP = 100;

/** The properties of events that identify them. */
export interface Identified {
  readonly type?: unknown;
  readonly id?: unknown;
  readonly processed_at?: unknown;
}

/** What was yielded of a history, as far back as it takes to recognize it. */
export interface Ledger {
  /** When each event was processed, by its key, the newest last; null while it waits. */
  readonly times: ReadonlyMap<string, string | null>;
  /** Whether there was something before the oldest event that it holds. */
  readonly partial: boolean;
  /** The id that it began with, until the history was seen to have it. */
  readonly missing: string | undefined;
  /** Whether an event was taken as it is: as waiting, or as processed. One that was processed no longer waits. */
  has(event: Identified): boolean;
  /** Notes an event. False if it is there already. One with neither id nor time is always new, unless it waits: then it counts as one with all of its type. */
  take(event: Identified): boolean;
  /** The time from which a history holds something that is known, and everything that is not. Undefined for its start. */
  position(): string | undefined;
}

/** An interrupt can come with an empty id. */
export const keyOf = ({ type, id, processed_at }: Identified): string => `${id || `${type} ${processed_at ?? ""}`}`;

/** Of a client's events alone: others are always processed, also where a later version leaves out when. */
export const isWaiting = ({ type, processed_at }: Identified): boolean =>
  processed_at == null && /^(user|system)\./.test(`${type}`);

/** @param after what was yielded before, by somebody else */
export function createLedger(after?: FollowPosition): Ledger {
  const times = new Map<string, string | null>();
  if (after) times.set(after.id, after.processed_at ?? "");
  const ledger = {
    times,
    partial: !!after,
    missing: after?.id,
    has(event: Identified) {
      const time = times.get(keyOf(event));
      const known = time !== undefined && (time !== null || isWaiting(event));
      if (known) ledger.missing = undefined;
      return known;
    },
    take(event: Identified) {
      if (!event.id && !event.processed_at && !isWaiting(event)) return true;
      if (ledger.has(event)) return false;
      const key = keyOf(event);
      times.delete(key);
      times.set(key, isWaiting(event) ? null : `${event.processed_at ?? ""}`);
      if (times.size > KEPT) {
        dropOldest(times);
        ledger.partial = true;
      }
      return true;
    },
    position: () =>
      [...times.values()]
        .slice(-OVERLAP)
        .filter((time): time is string => !!time)
        // As times, not as texts: their precision differs.
        .sort((a, b) => Date.parse(a) - Date.parse(b))[0],
  };
  return ledger;
}

/** What waits stays, since it is listed again and again; but not for ever. */
function dropOldest(times: Map<string, string | null>): void {
  for (const [key, time] of times) {
    if (time === null && times.size < 2 * KEPT) continue;
    times.delete(key);
    return;
  }
}
