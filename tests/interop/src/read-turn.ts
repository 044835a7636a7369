import { awaitedCalls, endsTurn, isIdle } from "@managed-agents/harness";
import type { LiveStream } from "./live-stream.ts";

/**
 * Reads a turn to its end, and has every call settled that it stops for.
 *
 * @param settle answers the calls with these ids
 * @returns every event of the turn
 */
export async function readTurn<T extends { type: string }>(
  live: LiveStream<T>,
  settle: (calls: string[]) => Promise<unknown>,
): Promise<T[]> {
  const events: T[] = [];
  for (;;) {
    const read = await live.until(isIdle);
    events.push(...read);
    if (read.some(endsTurn)) return events;
    await settle(awaitedCalls(read));
  }
}
