import type { SeenEvent, SeenEvents } from "./seen-events.ts";

/** A complete list of events, and when it was asked for. */
export interface ListedEvents {
  readonly events: SeenEvents;
  readonly askedAt: number;
  readonly line: number;
}

/** What a stream showed of the same session or thread. */
export interface StreamedEvents {
  readonly events: SeenEvents;
  /** When its reader stopped; undefined if the server or an error ended it, or if nothing says so. */
  readonly stoppedAt: number | undefined;
  readonly line: number;
}

export interface Difference {
  readonly message: string;
  readonly line: number;
}

/** Most differences of one pair that are reported one by one. */
const MOST = 20;

/**
 * Where a stream and a list of the same events differ. What came after the list was asked for need not stand in it, and what the list
 * has from before the stream began need not have been streamed.
 */
export function compareViews(streamed: StreamedEvents, listed: ListedEvents): Difference[] {
  if (streamed.events.isOverfull || listed.events.isOverfull) return [];
  const differences = [
    ...notListed(streamed, listed),
    ...notStreamed(streamed, listed),
    ...otherContent(streamed, listed),
    ...otherOrder(streamed, listed),
  ];
  return differences.slice(0, MOST);
}

const named = (id: string, { type }: SeenEvent): string => `${type} ${id}`;

function notListed({ events }: StreamedEvents, listed: ListedEvents): Difference[] {
  return [...events.byId]
    .filter(([id, { at }]) => at <= listed.askedAt && !listed.events.byId.has(id))
    .map(([id, event]) => ({
      message: `${named(id, event)} was streamed, but a later list lacks it`,
      line: event.line,
    }));
}

/** Between the first and the last that the stream showed; to the end of the list if the stream was open that long. */
function notStreamed({ events, stoppedAt, line }: StreamedEvents, listed: ListedEvents): Difference[] {
  const ids = [...listed.events.byId.keys()];
  const places = ids.flatMap((id, place) => (events.byId.has(id) ? [place] : []));
  const [first] = places;
  if (first === undefined) return [];
  const end = stoppedAt !== undefined && stoppedAt >= listed.askedAt ? ids.length : (places.at(-1) ?? first);
  return [...listed.events.byId]
    .slice(first, end)
    .filter(([id, { isProcessed }]) => isProcessed && !events.byId.has(id))
    .map(([id, event]) => ({ message: `${named(id, event)} is listed, but the stream left it out`, line }));
}

function otherContent({ events }: StreamedEvents, listed: ListedEvents): Difference[] {
  return [...events.byId]
    .filter(([id, { digest, isProcessed }]) => {
      const same = listed.events.byId.get(id);
      return same !== undefined && isProcessed && same.isProcessed && same.digest !== digest;
    })
    .map(([id, event]) => ({
      message: `${named(id, event)} is another on line ${listed.events.byId.get(id)?.line} of the list`,
      line: event.line,
    }));
}

function otherOrder({ events }: StreamedEvents, listed: ListedEvents): Difference[] {
  const shared = [...events.byId.keys()].filter((id) => {
    const same = listed.events.byId.get(id);
    return events.byId.get(id)?.isProcessed && same?.isProcessed;
  });
  const both = new Set(shared);
  const inList = [...listed.events.byId.keys()].filter((id) => both.has(id));
  const place = shared.findIndex((id, index) => id !== inList[index]);
  const [id, event] = [shared[place], events.byId.get(shared[place] ?? "")];
  if (id === undefined || event === undefined) return [];
  return [{ message: `${named(id, event)} was streamed where the list has ${inList[place]}`, line: event.line }];
}
