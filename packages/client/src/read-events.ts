import type { StreamEvent } from "@managed-agents/types";
import { UnexpectedResponseError } from "./errors/unexpected-response-error.ts";
import { type EventStream, makeEventStream } from "./event-stream.ts";
import type { EventOptions } from "./stream-options.ts";

/**
 * Reads the events of an answer, wherever it came from: the raw client, `fetch`, a recording.
 *
 * @throws UnexpectedResponseError unless it is a successful `text/event-stream`
 */
export function readEvents<Event = StreamEvent>(response: Response, options?: EventOptions): EventStream<Event> {
  const type = response.headers.get("content-type");
  if (!response.ok || !response.body || !type?.startsWith("text/event-stream")) {
    response.body?.cancel().catch(() => {});
    throw new UnexpectedResponseError(`expected text/event-stream, got ${response.status} with ${type}`, response);
  }
  return makeEventStream(response, response.body, options);
}
