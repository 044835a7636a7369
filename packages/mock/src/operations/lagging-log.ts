import type { EventLog, LogEntry } from "../state/event-log.ts";
import { LONGEST_LAG } from "../state/show.ts";
import type { World } from "../state/world.ts";

/** What a page of events is read from. */
export type ReadableLog = Pick<EventLog, "entries" | "waiting">;

/**
 * Milliseconds after which an event is listed (live L22). It follows from the event's id, so that reads change nothing, and what was listed
 * once stays listed.
 */
function lagOf({ profile }: World, id: string): number {
  return profile.choose("list_lag", id) === "none" ? 0 : profile.draw("list_lag", id) % LONGEST_LAG;
}

/**
 * A history that trails its streams: from the first event that is not listed yet, none is in it, and one that was taken up since still
 * waits. A log only grows at its end, so that a cursor of this one stays good later.
 *
 * @param asked the least lag of every event, in milliseconds
 * @param floor how many events stay in any case: those that a cursor has passed
 */
export function laggingLog(world: World, log: ReadableLog, asked: number, floor: number): ReadableLog {
  if (asked <= 0 && world.profile.isSet("list_lag", "none")) return log;
  // Where time does not pass between timers, a drawn lag would never end.
  if (asked <= 0 && !world.clock.passes) return log;
  const { entries } = log;
  const now = world.clock.now() * 1000;
  const isYoung = (entry: LogEntry, lag: number): boolean => (entry.at ?? 0) > now - lag * 1000;
  let end = entries.length;
  for (let index = end - 1; index >= floor; index--) {
    const entry = entries[index] as LogEntry;
    if (!isYoung(entry, Math.max(asked, LONGEST_LAG))) break;
    if (isYoung(entry, Math.max(asked, lagOf(world, entry.id)))) end = index;
  }
  if (end === entries.length) return log;
  const taken = entries.slice(end).filter(({ arrival }) => arrival > 0);
  const waiting = [...taken.map(asWaiting), ...log.waiting].sort((a, b) => a.arrival - b.arrival);
  return { entries: entries.slice(0, end), waiting };
}

/** An outcome has a time from its receipt on; anything else has none while it waits. */
const asWaiting = (entry: LogEntry): LogEntry => {
  if (entry.type === "user.define_outcome") return { ...entry, at: null };
  const json = JSON.stringify({ ...JSON.parse(entry.json), processed_at: null });
  return { ...entry, at: null, json };
};
