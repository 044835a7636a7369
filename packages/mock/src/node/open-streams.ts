import type { ResponseSink } from "./response-sink.ts";

/** Streams that beat at one interval, and the timer of the wall clock that beats for all of them. */
interface Beat {
  readonly sinks: Set<ResponseSink>;
  readonly timer: NodeJS.Timeout;
}

/** The streams that a server has open, with their heartbeats. */
export class OpenStreams {
  readonly #heartbeat: number | null;
  readonly #beats = new Map<number, Beat>();
  #stopped = false;

  /** @param heartbeat milliseconds between two beats of any stream; null leaves it to each */
  constructor(heartbeat: number | null = null) {
    this.#heartbeat = heartbeat;
  }

  get size(): number {
    return [...this.#beats.values()].reduce((sum, { sinks }) => sum + sinks.size, 0);
  }

  add(sink: ResponseSink): void {
    if (this.#stopped) return;
    const interval = this.#heartbeat ?? sink.interval;
    let beat = this.#beats.get(interval);
    if (beat === undefined) {
      beat = beatEvery(interval);
      this.#beats.set(interval, beat);
    }
    beat.sinks.add(sink);
  }

  delete(sink: ResponseSink): void {
    for (const { sinks } of this.#beats.values()) sinks.delete(sink);
  }

  stop(): void {
    this.#stopped = true;
    for (const { timer } of this.#beats.values()) clearInterval(timer);
  }
}

function beatEvery(interval: number): Beat {
  const sinks = new Set<ResponseSink>();
  const timer = setInterval(() => {
    for (const sink of sinks) sink.beat();
  }, interval);
  timer.unref();
  return { sinks, timer };
}
