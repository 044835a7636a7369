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

/**
 * What a history has and nobody has seen, until it is certain that nothing is between that and the stream: the history shows an event that
 * came live, and so all before it. While nothing comes live, that cannot be certain, and it goes on for as long.
 *
 * Whoever reads takes each event into the ledger before asking for the next.
 *
 * @param isOver whether nothing more is to come
 * @param onRead is notified when the history was read to its end, or to where the stream begins
 * @throws ManagedAgentsError if it does not have the event that the ledger began with
 */
export async function* catchUp(
  source: EventSource,
  reading: StreamOptions,
  live: LiveEvents<unknown>,
  ledger: Ledger,
  isOver: () => boolean,
  onRead: () => void,
): AsyncGenerator<SessionEvent, undefined> {
  const before = new Set(ledger.times.keys());
  let whole = false;
  let misses = 0;
  for (let look = 0; ; look++) {
    if (look && live.end && !live.events.length) return undefined;
    // What was dropped from the ledger is not new: it stands before what is in it.
    let met = !ledger.partial;
    let joined = false;
    for await (const event of source.list(whole ? undefined : ledger.position(), reading)) {
      if (ledger.has(event)) {
        met = true;
        continue;
      }
      joined = !isWaiting(event) && live.keys.has(keyOf(event));
      if (joined) break;
      if (met) yield event;
    }
    // Listed first, and live a moment later.
    joined ||= [...live.keys].some((key) => ledger.times.get(key) != null && !before.has(key));
    const { missing } = ledger;
    if (!missing) onRead();
    else if (look === QUIET_LOOKS || (joined && whole)) throw new ManagedAgentsError(`no event ${missing} to follow`);
    if (joined && (met || whole)) return undefined;
    whole ||= !met;
    if (joined) continue;
    if (live.events.length) {
      if (++misses > MOST_MISSES) return undefined;
      await sleep(100 * 2 ** misses, reading.signal);
    } else {
      if (isOver()) return undefined;
      const arrival = live.wait();
      await (look < QUIET_LOOKS ? Promise.race([arrival, sleep(1_000 * 2 ** look, reading.signal)]) : arrival);
    }
  }
}
