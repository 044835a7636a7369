import type { StreamEvent } from "@managed-agents/types";
import { UnexpectedResponseError } from "../errors/unexpected-response-error.ts";
import { requestIdOf } from "../request/request-id.ts";
import type { EventStream } from "./event-stream.ts";
import { makeEventStream } from "./make-event-stream.ts";
import { makeNetworkSource } from "./network-source.ts";
import type { EventOptions } from "./stream-options.ts";

/**
 * Reads the events of an answer, wherever it came from: the raw client, `fetch`, a recording.
 *
 * @throws UnexpectedResponseError unless it is a successful `text/event-stream`
 */
export function readEvents<Event = StreamEvent>(response: Response, options: EventOptions = {}): EventStream<Event> {
  const type = response.headers.get("content-type");
  const { body } = response;
  if (!response.ok || !body || !/^text\/event-stream\s*(;|$)/i.test(type ?? "")) {
    body?.cancel().catch(() => {});
    throw new UnexpectedResponseError(`expected text/event-stream, got ${response.status} with ${type}`, response);
  }
  return makeEventStream(requestIdOf(response), (end) => makeNetworkSource<Event>(body, options, end));
}
