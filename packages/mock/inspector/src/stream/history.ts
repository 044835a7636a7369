import { perform } from "../api/perform.ts";
import { listEvents, type Target } from "../api/session-calls.ts";
import { isEvent, text, type WireEvent, wire } from "../wire.ts";

/** Events of a history in their order, and where older ones begin. */
export interface Part {
  readonly events: readonly WireEvent[];
  /** The cursor to what is older; null if nothing is. */
  readonly older: string | null;
}

const PAGE = 500;
/** A thread's history is read from its beginning: this many pages of it at most. */
const MAX_PAGES = 40;

/**
 * The newest part of a history, or the part before a cursor.
 *
 * @throws CallError, TypeError as `perform`
 */
export async function readHistory(target: Target, cursor: string | null, signal: AbortSignal): Promise<Part> {
  if (target.thread === null) {
    const { events, next } = await readPage(target, cursor, signal);
    return { events: events.reverse(), older: next };
  }
  let all: WireEvent[] = [];
  let page: string | null = null;
  for (let count = 0; count < MAX_PAGES; count++) {
    const { events, next } = await readPage(target, page, signal);
    all = all.concat(events);
    page = next;
    if (page === null) break;
  }
  return { events: all, older: null };
}

async function readPage(target: Target, page: string | null, signal: AbortSignal) {
  const answer = wire(await perform(listEvents(target, PAGE, page), signal));
  const events = Array.isArray(answer.data) ? answer.data.filter(isEvent) : [];
  return { events, next: text(answer.next_page) || null };
}
