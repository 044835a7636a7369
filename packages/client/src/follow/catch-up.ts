import type { SessionEvent } from "@managed-agents/types";
import { ManagedAgentsError } from "../errors/managed-agents-error.ts";
import { sleep } from "../request/sleep.ts";
import type { StreamOptions } from "../stream/stream-options.ts";
import { isWaiting, keyOf, type Ledger } from "./ledger.ts";
import type { LiveEvents } from "./live-events.ts";
import type { EventSource } from "./source.ts";

/** How often the history is read again while nothing comes live: it trails the stream, and may lack what came just before that opened. */
const QUIET_LOOKS = 3;

/** How often it is read again for what came live, before that counts as something that it will never have. */
const MOST_MISSES = 5;

/** Ids that are remembered of one catching up. */
const LISTED = 1_000;

/** What catching up reads and changes. */
export interface CatchingUp {
  readonly source: EventSource;
  readonly reading: StreamOptions;
  readonly live: LiveEvents<unknown>;
  readonly ledger: Ledger;
  /** An event to begin behind that was not found yet. */
  readonly missing: () => string | undefined;
  readonly onPlaced: () => void;
  /** The history was read to its end, or to where the stream begins. */
  readonly onRead: () => void;
  /** Whether nothing more is to come. */
  readonly isOver: () => boolean;
}

/**
 * What a history has and nobody has seen, until it is certain that nothing is between that and the stream: the history shows an event that
 * came live, and so all before it. While nothing comes live, that cannot be certain, and it goes on for as long.
 *
 * Whoever reads takes each event into the ledger before asking for the next.
 */
export async function* catchUp(catching: CatchingUp): AsyncGenerator<SessionEvent, undefined> {
  const { source, reading, live, ledger, missing, onPlaced, onRead, isOver } = catching;
  const listed = new Set<string>();
  let whole = false;
  let misses = 0;
  for (let look = 0; ; look++) {
    // What was dropped from the ledger is not new: it stands before what is in it.
    let met = !ledger.partial;
    let joined = false;
    for await (const event of source.list(whole ? undefined : ledger.position(), reading)) {
      if (ledger.has(event)) {
        if (!met) onPlaced();
        met = true;
        continue;
      }
      joined = live.holds(event);
      if (joined) break;
      if (!met) continue;
      if (listed.size === LISTED) listed.clear();
      if (!isWaiting(event)) listed.add(keyOf(event));
      yield event;
    }
    // Listed first, and live a moment later.
    joined ||= live.holdsAny(listed);
    if (missing() && (look === QUIET_LOOKS || (joined && whole))) {
      throw new ManagedAgentsError(`the history has no event ${missing()} to go on from`);
    }
    if (!missing()) onRead();
    if (joined && (met || whole)) return undefined;
    whole = !met && (joined || look === 1);
    if (joined) continue;
    if (live.length) {
      if (++misses > MOST_MISSES) return undefined;
      await sleep(100 * 2 ** misses, reading.signal);
    } else {
      if (live.ready || isOver()) return undefined;
      const arrival = live.wait();
      await (look < QUIET_LOOKS ? Promise.race([arrival, sleep(1_000 * 2 ** look, reading.signal)]) : arrival);
    }
  }
}
