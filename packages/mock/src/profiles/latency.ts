/** How long things take, in milliseconds of the world's clock. */
export interface Latency {
  /** From what a client sends to the running events that it causes. */
  readonly start: number;
  /** From the running events to the input. */
  readonly input: number;
  /** From a model request to the first token of its answer. */
  readonly firstToken: number;
  /** Between two pieces of streamed text, and how many characters a piece has at least. */
  readonly betweenPieces: number;
  readonly pieceCharacters: number;
  /** How many pieces a text is cut into at most; longer ones come in bigger pieces. */
  readonly mostPieces: number;
  /** What a tool takes where a scenario does not say. */
  readonly tool: number;
  /** From the result of a tool to the next model request. */
  readonly afterResult: number;
  /** From a thread's creation to its first event, and from its report to the reader's next request. */
  readonly spawn: number;
  readonly report: number;
  /** Between two heartbeats of a grading. */
  readonly grading: number;
}

export const LATENCIES = {
  /** Short enough for tests and demos. */
  short: {
    start: 0,
    input: 0,
    firstToken: 300,
    betweenPieces: 60,
    pieceCharacters: 1,
    mostPieces: 12,
    tool: 200,
    afterResult: 0,
    spawn: 1,
    report: 0,
    grading: 150,
  },
  /** As recordings show: median 2.7 s for a request, 38 deltas a second of about 10 characters, a heartbeat of grading every 30.5 s. */
  observed: {
    start: 260,
    input: 120,
    firstToken: 2700,
    betweenPieces: 26,
    pieceCharacters: 10,
    mostPieces: 4000,
    tool: 1000,
    afterResult: 80,
    spawn: 300,
    report: 55,
    grading: 30_500,
  },
} as const satisfies { readonly [name: string]: Latency };

export type LatencyName = keyof typeof LATENCIES;

/**
 * Checks the name of a latency.
 *
 * @throws RangeError that lists the names there are
 */
export function readLatency(name: string): LatencyName {
  if (Object.hasOwn(LATENCIES, name)) return name as LatencyName;
  const names = Object.keys(LATENCIES).join(" or ");
  throw new RangeError(`latency: expected ${names}, but got ${JSON.stringify(name.slice(0, 60))}`);
}
