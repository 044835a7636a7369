import type { EventStart, StreamEvent } from "@managed-agents/types";
import type { ApiError } from "../errors/api-error.ts";
import { pauseAfter } from "../request/pause-after.ts";
import { sleep } from "../request/sleep.ts";
import type { EventStream } from "../stream/event-stream.ts";
import { canHeal } from "./can-heal.ts";
import { catchUp } from "./catch-up.ts";
import type { FollowOptions, FollowPosition, FollowStatus } from "./follow-options.ts";
import { createLedger } from "./ledger.ts";
import { readAhead } from "./live-events.ts";
import type { EventSource } from "./source.ts";
import { LAST_STAGE, stageOf } from "./stage.ts";

/**
 * The events of a source, each once and in order, over as many connections as it takes.
 *
 * @param options checked
 * @param after where to begin
 * @param signal ends everything with its reason
 */
export async function* followEvents(
  source: EventSource,
  { threadId, until, onStatus, previews, idleTimeout = 60_000, maxRetries = 2 ** 31 }: FollowOptions,
  after: FollowPosition | undefined,
  signal: AbortSignal,
): AsyncGenerator<StreamEvent, undefined, undefined> {
  const last = LAST_STAGE[until ?? "end_turn"];
  const ledger = createLedger(after);
  const reading = { signal, maxRetries: 0, idleTimeout, timeout: idleTimeout || undefined };
  let wanted = previews;
  /** What comes next came after following began, and can end it. */
  let present = !!after;
  let found = false;
  let failures = 0;
  let stage = 0;
  let status: FollowStatus["status"] | undefined;

  const report = (now: "connecting" | "catching_up" | "live"): void => {
    if (status === now) return;
    status = now;
    onStatus?.({ status: now });
  };
  /** Whether an event is new. */
  const take = (event: StreamEvent): boolean => {
    if (!ledger.take(event)) return false;
    failures = 0;
    stage = stageOf(event, threadId) ?? stage;
    return true;
  };
  // Undefined is not beyond anything.
  const isLast = (event: StreamEvent): boolean => (stageOf(event, threadId) as number) >= last;
  const isOver = (): boolean => stage >= last && ![...ledger.times.values()].includes(null);

  for (;;) {
    let failure: unknown;
    let stream: EventStream<StreamEvent> | undefined;
    try {
      report("connecting");
      stream = await source.open(!!wanted, reading);
      found = true;
      report("catching_up");
      const live = readAhead(stream);
      const past = catchUp(source, reading, live, ledger, isOver, () => {
        present = true;
        report("live");
      });
      for await (const event of past) {
        if (!take(event)) continue;
        yield event;
        if (present && isLast(event)) return undefined;
      }
      for (;;) {
        if (!live.events.length && isOver()) return undefined;
        await live.wait();
        const events = live.take();
        if (!events) break;
        for (const event of events) {
          const id = previewedId(event);
          if (id === undefined ? !take(event) : ledger.has({ id })) continue;
          yield event;
          if (isLast(event)) return undefined;
        }
      }
    } catch (error) {
      signal.throwIfAborted();
      failure = error;
    } finally {
      stream?.close();
    }
    const answer = (failure as ApiError | undefined)?.status;
    if (answer === 404 && found) return undefined;
    if (answer === 400 && wanted) {
      // Not every stream has them.
      wanted = false;
      continue;
    }
    if (failure && (!canHeal(failure) || failures >= maxRetries)) throw failure;
    const pause = pauseAfter(failures++, failure);
    status = "retrying";
    onStatus?.({ status, in: pause, because: failure });
    await sleep(pause, signal);
  }
}

/** The id that a preview announces; undefined for an event of the history. */
export function previewedId(event: StreamEvent): string | undefined {
  // It is not checked, and breaks nothing where it announces nothing.
  if (event.type === "event_start") return (event.event as EventStart["event"] | undefined)?.id;
  return event.type === "event_delta" ? event.event_id : undefined;
}
