import { HEADERS, type WireEvent, type WireFrame, wireFrames } from "@managed-agents/harness";
import type { OpenMock } from "../open-mock.ts";

/** One reader of a stream, from its opening until it leaves or the stream ends. */
export class StreamReader {
  /** Of the stream and the list of the same events: `/v1/sessions/sesn_1`, or a thread of it. */
  readonly path: string;
  /** What the list held when the stream was opened; the stream carries what is processed after that. */
  readonly listed: readonly WireEvent[];
  readonly frames: WireFrame[] = [];
  left = false;
  readonly #leave = new AbortController();
  readonly #ended: Promise<void>;

  constructor(path: string, listed: readonly WireEvent[], response: Response, leave: AbortController) {
    this.path = path;
    this.listed = listed;
    this.#leave = leave;
    this.#ended = this.#read(response);
  }

  /** Opens `<path>/events/stream` of a session, `<path>/stream` of a thread. */
  static async open(
    mock: OpenMock,
    path: string,
    listed: readonly WireEvent[],
    previews: boolean,
  ): Promise<StreamReader> {
    const leave = new AbortController();
    const stream = path.includes("/threads/") ? `${path}/stream` : `${path}/events/stream`;
    const query = previews ? "?event_deltas[]=agent.message&event_deltas[]=agent.thinking" : "";
    const init = { headers: HEADERS, signal: leave.signal };
    return new StreamReader(path, listed, await mock.fetch(`${mock.baseURL}${stream}${query}`, init), leave);
  }

  get events(): readonly WireEvent[] {
    return this.frames.map(({ event }) => event);
  }

  leave(): void {
    this.left = true;
    this.#leave.abort();
  }

  /** Resolves when the stream has ended; throws what broke it, unless the reader left. */
  ended(): Promise<void> {
    return this.#ended;
  }

  async #read(response: Response): Promise<void> {
    try {
      for await (const frame of wireFrames(response)) this.frames.push(frame);
    } catch (error) {
      if (!this.left) throw error;
    }
  }
}
