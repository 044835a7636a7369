import type { LogEntry } from "../state/event-log.ts";
import { primaryOf, type ThreadRecord } from "../state/records.ts";
import type { World } from "../state/world.ts";
import { decodeCursor, encodeCursor } from "./cursor.ts";
import { findSession } from "./find.ts";
import { laggingLog, type ReadableLog } from "./lagging-log.ts";
import type { Operation, OperationInput } from "./operation.ts";
import { timeWindow } from "./time-window.ts";

/** House rule H15. */
const DEFAULT_LIMIT = 1000;

/** Characters after which a page is full, whatever its limit. An event can be as large as a request; a thousand of them fit into no string. */
const FULL = 32 * 1024 * 1024;

export const listEvents: Operation = (world, input) => {
  const session = findSession(world, input.path.session_id);
  return pageOfEvents(world, primaryOf(session), input);
};

interface Candidate {
  readonly entry: LogEntry;
  /** Where a list that stops behind this entry goes on, in the numbers of `forward` or `backward`. */
  readonly next: readonly number[];
}

/**
 * One page of a history. What waits comes last in ascending order (house rule H16), and is not listed again if it is taken up between
 * two pages.
 */
export function pageOfEvents(world: World, { log: whole }: ThreadRecord, input: OperationInput): string {
  const { query, listLag: asked = 0 } = input;
  const at = typeof query.page === "string" ? decodeCursor(query.page, "events", query.order) : null;
  const log = laggingLog(world, whole, asked, at?.numbers[0] ?? 0);
  const order = at?.order ?? (query.order === "desc" ? "desc" : "asc");
  const limit = typeof query.limit === "number" ? query.limit : DEFAULT_LIMIT;
  const fits = eventFilter(query);
  const found: Candidate[] = [];
  let [size, more] = [0, false];
  for (const candidate of order === "asc" ? forward(log, at?.numbers) : backward(log, at?.numbers)) {
    if (!fits(candidate.entry)) continue;
    size += candidate.entry.json.length;
    // One event fits on any page, so that whoever reads on gets to the end.
    if (found.length === limit || (size > FULL && found.length > 0)) {
      more = true;
      break;
    }
    found.push(candidate);
  }
  const last = found.at(-1);
  const next = more && last !== undefined ? encodeCursor({ list: "events", order, numbers: last.next }) : null;
  return `{"data":[${found.map(({ entry }) => entry.json).join(",")}],"next_page":${JSON.stringify(next)}}`;
}

/**
 * Oldest first, what waits last. A place is the index of the next entry and the arrival of the last event that was listed while it waited:
 * it, and those that arrived before it, can be taken up later and are not listed again.
 */
function* forward({ entries, waiting }: ReadableLog, place: readonly number[] = []): Generator<Candidate> {
  const [start = 0, listed = 0] = place;
  for (let index = start; index < entries.length; index++) {
    const entry = entries[index] as LogEntry;
    if (entry.arrival === 0 || entry.arrival > listed) yield { entry, next: [index + 1, listed] };
  }
  for (const entry of waiting) if (entry.arrival > listed) yield { entry, next: [entries.length, entry.arrival] };
}

/**
 * Newest first, as of the first page. A place is the length of the history then, the lowest arrival that was listed while it waited (0 if
 * none was), and, once all that waited was listed, the index that the next entry is below. Of what was taken up meanwhile, those that
 * arrived before the lowest have not been listed.
 */
function* backward({ entries, waiting }: ReadableLog, place?: readonly number[]): Generator<Candidate> {
  const [end = entries.length, from = Number.POSITIVE_INFINITY, below] = place ?? [];
  let lowest = place === undefined ? 0 : from;
  if (below === undefined) {
    for (const entry of waiting.toReversed()) {
      if (entry.arrival >= from) continue;
      lowest = entry.arrival;
      yield { entry, next: [end, lowest] };
    }
  }
  for (let index = Math.min(below ?? entries.length, entries.length) - 1; index >= 0; index--) {
    const entry = entries[index] as LogEntry;
    const missed = entry.arrival > 0 && entry.arrival < lowest;
    if (index < end || missed) yield { entry, next: [end, lowest, index] };
  }
}

function eventFilter(query: OperationInput["query"]): (entry: LogEntry) => boolean {
  const types = query["types[]"] as readonly string[] | undefined;
  const window = timeWindow(query);
  return ({ type, at }) =>
    (types === undefined || types.includes(type)) && (window === null || (at !== null && window(at)));
}
