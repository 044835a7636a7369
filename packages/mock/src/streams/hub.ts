import type { Flusher } from "./flusher.ts";
import type { Sink, StreamOptions } from "./sink.ts";

const MESSAGES = 1;
const THINKING = 2;
const encoder = new TextEncoder();

interface Listener {
  readonly sink: Sink;
  readonly previews: number;
}

/** Listeners with the same previews, so that a frame is encoded once for all of them. `previews` is a bit set. */
interface Group {
  readonly previews: number;
  readonly listeners: Set<Listener>;
  pending: string;
}

/**
 * The live streams of one thread. Frames of one loop turn leave as one write. A connection that opens during a model request gets the
 * previews of the next one.
 */
export class Hub {
  readonly #flusher: Flusher;
  readonly #groups: Group[] = [];
  /** Listeners that wait for the current model request to end. */
  #late: Listener[] = [];

  constructor(flusher: Flusher) {
    this.#flusher = flusher;
  }

  get size(): number {
    return this.#groups.reduce((sum, { listeners }) => sum + listeners.size, 0);
  }

  /** @returns a function that leaves the stream */
  join(sink: Sink, options: StreamOptions, duringRequest: boolean): () => void {
    const previews = (options.messages ? MESSAGES : 0) | (options.thinking ? THINKING : 0);
    const listener: Listener = { sink, previews };
    this.flush();
    if (previews !== 0 && duringRequest) this.#late.push(listener);
    this.#group(previews !== 0 && duringRequest ? 0 : previews).listeners.add(listener);
    return () => {
      for (const { listeners } of this.#groups) listeners.delete(listener);
      this.#late = this.#late.filter((late) => late !== listener);
    };
  }

  publish(frame: string): void {
    for (const group of this.#groups) this.#push(group, frame);
  }

  preview(kind: "agent.message" | "agent.thinking", frame: string): void {
    const bit = kind === "agent.message" ? MESSAGES : THINKING;
    for (const group of this.#groups) if ((group.previews & bit) !== 0) this.#push(group, frame);
  }

  /** A model request has ended: listeners that joined during it get the previews of the next one. */
  admitLate(): void {
    if (this.#late.length === 0) return;
    this.flush();
    for (const listener of this.#late) {
      this.#group(0).listeners.delete(listener);
      this.#group(listener.previews).listeners.add(listener);
    }
    this.#late = [];
  }

  flush(): void {
    for (const group of this.#groups) {
      if (group.pending === "") continue;
      const bytes = encoder.encode(group.pending);
      group.pending = "";
      for (const { sink } of group.listeners) sink.write(bytes);
    }
  }

  /** Sends what is left and ends every stream. */
  end(): void {
    this.flush();
    const ending = this.#groups.flatMap(({ listeners }) => [...listeners]);
    for (const { listeners } of this.#groups) listeners.clear();
    this.#late = [];
    for (const { sink } of ending) sink.end();
  }

  /** Breaks every stream. What is left is sent to nobody. */
  drop(reason: string): void {
    const broken = this.#groups.flatMap(({ listeners }) => [...listeners]);
    for (const group of this.#groups) {
      group.pending = "";
      group.listeners.clear();
    }
    this.#late = [];
    for (const { sink } of broken) sink.drop(reason);
  }

  #push(group: Group, frame: string): void {
    if (group.listeners.size === 0) return;
    group.pending += frame;
    this.#flusher.add(this);
  }

  #group(previews: number): Group {
    let group = this.#groups.find((candidate) => candidate.previews === previews);
    if (group === undefined) {
      group = { previews, listeners: new Set(), pending: "" };
      this.#groups.push(group);
    }
    return group;
  }
}
