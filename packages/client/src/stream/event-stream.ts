/**
 * The events of one connection, live. It is read once; the network is read only as fast as the consumer reads.
 *
 * Reading ends where the service ends the stream. A connection that is cut rejects with a `ConnectionError`, a frame that is no event
 * with a `FrameError`, a failure that the service reports with a `StreamError`, silence with a `TimeoutError`. However it ends, the
 * connection is closed. An unfinished frame at the end is dropped, as the standard for such streams demands.
 */
export interface EventStream<Event> extends AsyncIterableIterator<Event, undefined> {
  /** Names the call towards the service's support. */
  readonly requestId: string | undefined;
  /** Closes the connection and ends the iteration. */
  return(): Promise<IteratorReturnResult<undefined>>;
  /** Closes the connection. A pending read finds the stream at its end. */
  close(): void;
  /** The events in arrays as they arrive together: the fastest way to read many. */
  batches(): AsyncGenerator<readonly Event[], undefined>;
  /**
   * Two streams with the events that are still to come, which can be read at different speeds. This one is at its end then.
   * The connection is closed when both are. One that falls more than 100,000 events behind the other fails.
   */
  tee(): [EventStream<Event>, EventStream<Event>];
  /**
   * The events that are still to come as server-sent events, for the answer of a server route: `new Response(stream.toReadableStream(), …)`
   * with the content type `text/event-stream`. Heartbeats come as comments, a failure that the service reports as `event: error`, and any
   * other failure breaks it off. Cancelling it closes the connection.
   */
  toReadableStream(): ReadableStream<Uint8Array>;
}

/** Where events come from, a chunk at a time. */
export interface Source<Event> {
  /** The events of the next chunk, none for a heartbeat. The end is reported, with them or instead of them; it never rejects. */
  pull(): Promise<readonly Event[]>;
  /** Stops reading and releases the connection. */
  cancel(): void;
}

/** How a source reports its end: what reading then rejects with, if anything, and whether unread events are dropped. */
export type ReportEnd = (failure?: readonly [error: unknown], drop?: boolean) => void;

/** The events that are there or come next, none for a heartbeat, undefined at the end. It rejects with what ended the stream. */
export type Take<Event> = () => Promise<readonly Event[] | undefined>;
