import { CallError, send } from "../api/perform.ts";
import { streamEvents, type Target } from "../api/session-calls.ts";
import { isEvent, text, type WireEvent, wire } from "../wire.ts";
import { createFrameReader } from "./frames.ts";
import { type Part, readHistory } from "./history.ts";

/** How a feed stands, for people: `reason` says why it is not live. */
export interface FeedState {
  readonly kind: "connecting" | "live" | "retrying" | "paused" | "ended" | "gone";
  readonly reason: string;
}

/** What a feed reports. */
export interface FeedListener {
  onState(state: FeedState): void;
  /** A connection stands, and this is the newest part of the history: whatever was known before is outdated. */
  onHistory(part: Part): void;
  onEvent(event: WireEvent): void;
}

const DELAYS = [500, 1000, 2000, 4000, 8000] as const;

/**
 * Follows a history: opens the stream first, then reads what was before it, and connects anew whenever the stream breaks. What both the
 * stream and the history have is reported twice.
 *
 * @returns ends the feed for good
 */
export function follow(target: Target, listener: FeedListener): () => void {
  const over = new AbortController();
  let connection = new AbortController();
  const onVisibility = (): void => {
    // Browsers grant few connections to one server. A page that nobody sees leaves them to those that are tested.
    if (document.hidden) connection.abort();
  };
  document.addEventListener("visibilitychange", onVisibility);
  over.signal.addEventListener("abort", () => {
    connection.abort();
    document.removeEventListener("visibilitychange", onVisibility);
  });
  const run = async (): Promise<void> => {
    for (let failures = 0; !over.signal.aborted; ) {
      connection = new AbortController();
      listener.onState({ kind: "connecting", reason: "" });
      const outcome = await connect(target, listener, connection.signal);
      // The stream may still be open, where the history could not be read.
      connection.abort();
      if (over.signal.aborted) return;
      if (outcome.kind === "gone" || outcome.kind === "ended") {
        listener.onState(outcome);
        return;
      }
      if (document.hidden) {
        listener.onState({ kind: "paused", reason: "This page is in the background." });
        await untilVisible(over.signal);
        failures = 0;
        continue;
      }
      failures = outcome.wasLive ? 0 : failures + 1;
      listener.onState({ kind: "retrying", reason: outcome.reason });
      await pause(DELAYS[Math.min(failures, DELAYS.length - 1)] ?? 0, over.signal);
    }
  };
  void run();
  return () => over.abort();
}

type Outcome = FeedState & { readonly wasLive: boolean };

/** One connection, until it ends. */
async function connect(target: Target, listener: FeedListener, signal: AbortSignal): Promise<Outcome> {
  let wasLive = false;
  let last = "";
  let reason = "The stream ended.";
  try {
    const response = await send(streamEvents(target), signal);
    /** What came before the history was there. */
    let early: WireEvent[] | null = [];
    const take = (event: WireEvent): void => {
      last = event.type;
      if (early === null) listener.onEvent(event);
      else early.push(event);
    };
    const read = readFrames(response, take, (why) => {
      reason = why;
    });
    // A stream that breaks during the next line is dealt with after it.
    read.catch(() => undefined);
    listener.onHistory(await readHistory(target, null, signal));
    for (const event of early) listener.onEvent(event);
    early = null;
    wasLive = true;
    listener.onState({ kind: "live", reason: "" });
    await read;
  } catch (error) {
    if (error instanceof CallError && error.status === 404) return { kind: "gone", reason: error.message, wasLive };
    reason = error instanceof CallError ? error.message : "The connection broke.";
  }
  if (last === "session.deleted") return { kind: "gone", reason: "The session was deleted.", wasLive };
  if (last === "session.status_terminated") return { kind: "ended", reason: "The session has ended.", wasLive };
  return { kind: "retrying", reason, wasLive };
}

async function readFrames(
  response: Response,
  take: (event: WireEvent) => void,
  onTrouble: (reason: string) => void,
): Promise<void> {
  const feed = createFrameReader((data, name) => {
    let value: unknown;
    try {
      value = JSON.parse(data);
    } catch {
      onTrouble("The stream sent data that is not JSON.");
      return;
    }
    if (name === "ping" || !isEvent(value) || value.type === "ping") return;
    if (name !== "error" && value.type !== "error") take(value);
    else onTrouble(`The stream reported an error: ${text(wire(value.error).message, "without a message")}`);
  });
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || value === undefined) return;
    feed(decoder.decode(value, { stream: true }));
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });

const untilVisible = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (document.hidden && !signal.aborted) return;
      document.removeEventListener("visibilitychange", look);
      resolve();
    };
    document.addEventListener("visibilitychange", look);
    signal.addEventListener("abort", look);
    look();
  });
