import type { EventLog, LogEntry } from "../world/event-log.ts";
import { primaryOf } from "../world/records.ts";
import { decodeCursor, encodeCursor } from "./cursor.ts";
import { findSession } from "./find.ts";
import type { Operation, OperationInput } from "./operation.ts";
import { timeWindow } from "./time-window.ts";

/** House rule H15. */
const DEFAULT_LIMIT = 1000;

export const listEvents: Operation = (world, { path, query }) =>
  pageOfEvents(primaryOf(findSession(world, path.session_id)).log, query);

/**
 * One page of a history. What waits comes last in ascending order (house rule H16). A cursor holds the index of the last event listed,
 * and the arrival of the last one that waited, which is then not listed again once it is taken up.
 */
export function pageOfEvents(log: EventLog, query: OperationInput["query"]): string {
  const order = query.order === "desc" ? "desc" : "asc";
  const limit = typeof query.limit === "number" ? query.limit : DEFAULT_LIMIT;
  const at = typeof query.page === "string" ? decodeCursor(query.page, "events", order) : null;
  const [index = -1, arrival = 0] = at ?? [];
  const fits = eventFilter(query);
  const found: { readonly entry: LogEntry; readonly index: number }[] = [];
  for (const candidate of order === "asc" ? forward(log, index, arrival) : backward(log, at && index, arrival)) {
    if (!fits(candidate.entry)) continue;
    found.push(candidate);
    if (found.length > limit) break;
  }
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const next = found.length > limit && last !== undefined ? placeOf(last, order, log) : null;
  return `{"data":[${page.map(({ entry }) => entry.json).join(",")}],"next_page":${JSON.stringify(next)}}`;
}

function placeOf({ entry, index }: { entry: LogEntry; index: number }, order: string, log: EventLog): string {
  const waiting = entry.at === null;
  const settled = order === "asc" ? log.entries.length - 1 : log.entries.length;
  return encodeCursor({ list: "events", order, numbers: waiting ? [settled, entry.arrival] : [index, 0] });
}

function* forward(log: EventLog, after: number, arrival: number): Generator<{ entry: LogEntry; index: number }> {
  for (let index = after + 1; index < log.entries.length; index++) {
    const entry = log.entries[index] as LogEntry;
    if (entry.arrival === 0 || entry.arrival > arrival) yield { entry, index };
  }
  for (const entry of log.waiting) if (entry.arrival > arrival) yield { entry, index: -1 };
}

function* backward(
  log: EventLog,
  before: number | null,
  arrival: number,
): Generator<{ entry: LogEntry; index: number }> {
  if (before === null || arrival > 0) {
    for (const entry of log.waiting.toReversed()) {
      if (before === null || entry.arrival < arrival) yield { entry, index: -1 };
    }
  }
  for (let index = (before ?? log.entries.length) - 1; index >= 0; index--) {
    yield { entry: log.entries[index] as LogEntry, index };
  }
}

function eventFilter(query: OperationInput["query"]): (entry: LogEntry) => boolean {
  const types = query["types[]"] as readonly string[] | undefined;
  const window = timeWindow(query);
  return ({ type, at }) =>
    (types === undefined || types.includes(type)) && (window === null || (at !== null && window(at)));
}
