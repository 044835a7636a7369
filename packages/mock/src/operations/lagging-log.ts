import { occasionOf } from "../state/emit.ts";
import type { EventLog, LogEntry } from "../state/event-log.ts";
import type { SessionRecord } from "../state/records.ts";
import { LONGEST_LAG } from "../state/show.ts";
import type { World } from "../state/world.ts";

/** What a page of events is read from. */
export type ReadableLog = Pick<EventLog, "entries" | "waiting">;

/** Milliseconds by which a session's history trails its streams (live L22). It follows from the session's last event, so that reads change nothing. */
export function listLag({ profile }: World, session: SessionRecord): number {
  const occasion = occasionOf(session);
  return profile.choose("list_lag", occasion) === "none" ? 0 : profile.draw("list_lag", occasion) % LONGEST_LAG;
}

/**
 * A history as it was some time ago: younger events are not in it, and one that was taken up since still waits. A log only grows at its
 * end, so that a cursor of this one stays good later.
 *
 * @param now in milliseconds since 1970, as `lag`
 * @param floor how many events stay in any case: those that a cursor has passed
 */
export function laggingLog(log: ReadableLog, now: number, lag: number, floor: number): ReadableLog {
  if (lag <= 0) return log;
  const { entries } = log;
  let end = entries.length;
  while (end > floor && ((entries[end - 1] as LogEntry).at ?? 0) > (now - lag) * 1000) end--;
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
