/** Comments of a live stream, which no reader of events sees. */
export interface StreamComments {
  /** The first bytes; null where a stream begins with its first event. */
  readonly opening: string | null;
  /** Keeps a silent connection open, so that a dead one is noticed. */
  readonly heartbeat: string;
  /** Milliseconds of the wall clock between two heartbeats. */
  readonly interval: number;
}

/** By what the knob `stream_comments` is set to: as recordings show (live L19), and an empty comment, since the documentation gives no form. */
export const STREAM_COMMENTS = {
  connected: { opening: ": connected\n\n", heartbeat: ":keepalive\n\n", interval: 25_000 },
  blank: { opening: null, heartbeat: ":\n\n", interval: 15_000 },
} as const satisfies { readonly [value: string]: StreamComments };
