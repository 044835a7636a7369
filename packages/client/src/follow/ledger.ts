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
  /** Ids that it holds. */
  readonly size: number;
  /** Whether there was something before the oldest event that it holds. */
  readonly partial: boolean;
  /** Whether the newest of a client's events wait to be processed. */
  readonly waiting: boolean;
  /** Whether an event was taken as it is: as waiting, or as processed. One that was processed no longer waits. */
  has(event: Identified): boolean;
  /** Notes an event. False if it is there already. One without an id and a time cannot be recognized, and is always new. */
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
  /** When each was processed, the newest last; null while it waits. */
  const times = new Map<string, string | null>();
  let partial = !!after;

  const drop = (): void => {
    for (const [key, time] of times) {
      // One that waits is listed again and again.
      if (time === null && times.size < 2 * KEPT) continue;
      times.delete(key);
      partial = true;
      return;
    }
  };

  const has = (event: Identified): boolean => {
    const time = times.get(keyOf(event));
    return time !== undefined && (time !== null || isWaiting(event));
  };

  if (after) times.set(after.id, after.processed_at ?? "");
  return {
    get size() {
      return times.size;
    },
    get partial() {
      return partial;
    },
    get waiting() {
      return [...times.values()].includes(null);
    },
    has,
    take(event) {
      if (!event.id && !event.processed_at) return true;
      if (has(event)) return false;
      const key = keyOf(event);
      times.delete(key);
      times.set(key, isWaiting(event) ? null : `${event.processed_at ?? ""}`);
      if (times.size > KEPT) drop();
      return true;
    },
    position: () =>
      [...times.values()]
        .slice(-OVERLAP)
        .filter((time) => time)
        .reduce<string | undefined>(
          // As times, not as texts: their precision differs.
          (first, time) => (first && Date.parse(first) <= Date.parse(time as string) ? first : (time as string)),
          undefined,
        ),
  };
}
