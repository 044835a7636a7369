import type { StreamEvent } from "@managed-agents/types";
import { ApiError } from "../errors/api-error.ts";
import { retryDelay } from "../request/retry-delay.ts";
import { sleep } from "../request/sleep.ts";
import type { EventStream } from "../stream/event-stream.ts";
import { canHeal } from "./can-heal.ts";
import { catchUp } from "./catch-up.ts";
import type { FollowOptions, FollowPosition } from "./follow-options.ts";
import { createLedger } from "./ledger.ts";
import { readAhead } from "./live-events.ts";
import type { EventSource } from "./source.ts";
import { LAST_STAGE, stageOf } from "./stage.ts";

/** Milliseconds that a failed connection is followed by at most, whatever the service asks for. */
const LONGEST_PAUSE = 600_000;

/** The options of following, checked. */
export interface Following extends Omit<FollowOptions, "after" | "signal"> {
  readonly after: FollowPosition | undefined;
  readonly signal: AbortSignal;
}

/** The events of a source, each once and in order, over as many connections as it takes. */
export async function* followEvents(
  source: EventSource,
  options: Following,
): AsyncGenerator<StreamEvent, undefined, undefined> {
  const { after, threadId, until, onStatus, signal, idleTimeout = 60_000, maxRetries } = options;
  const last = LAST_STAGE[until ?? "end_turn"];
  const ledger = createLedger(after);
  const reading = { signal, maxRetries: 0, idleTimeout, timeout: idleTimeout || undefined };
  let previews = !!options.previews;
  let missing = after?.id;
  /** What comes next came after following began, and can end it. */
  let present = !!after;
  let found = false;
  let failures = 0;
  let stage = 0;
  let status: string | undefined;

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
  const isLast = (event: StreamEvent): boolean => (stageOf(event, threadId) ?? 0) >= last;
  const isOver = (): boolean => stage >= last && !ledger.waiting;

  for (;;) {
    let failure: unknown;
    let stream: EventStream<StreamEvent> | undefined;
    try {
      report("connecting");
      stream = await source.open(previews, reading);
      found = true;
      report("catching_up");
      const live = readAhead(stream);
      const onPlaced = (): void => {
        missing = undefined;
      };
      const onRead = (): void => {
        present = true;
        report("live");
      };
      for await (const event of catchUp({
        source,
        reading,
        live,
        ledger,
        isOver,
        missing: () => missing,
        onPlaced,
        onRead,
      })) {
        if (!take(event)) continue;
        yield event;
        if (present && isLast(event)) return undefined;
      }
      for (;;) {
        if (!live.length && isOver()) return undefined;
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
    const refusal = failure instanceof ApiError ? failure : undefined;
    if (refusal?.status === 404 && found) return undefined;
    if (refusal?.status === 400 && previews) {
      // Not every stream has them.
      previews = false;
      continue;
    }
    if (failure && (!canHeal(failure) || failures >= (maxRetries ?? Number.POSITIVE_INFINITY))) throw failure;
    const pause = Math.min(retryDelay(failures++, refusal?.headers), LONGEST_PAUSE);
    status = "retrying";
    onStatus?.({ status: "retrying", in: pause, because: failure });
    await sleep(pause, signal);
  }
}

/** The id that a preview announces; undefined for an event of the history. */
function previewedId(event: StreamEvent): string | undefined {
  if (event.type === "event_start") return event.event.id;
  return event.type === "event_delta" ? event.event_id : undefined;
}
