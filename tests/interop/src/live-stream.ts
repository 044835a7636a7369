/** A stream that is read in stretches: up to one event, then, after the caller has answered, up to the next. */
export interface LiveStream<T> {
  /** Reads on until an event is the one that is wanted; gives that event and all before it since the last call. */
  readonly until: (isLast: (event: T) => boolean) => Promise<T[]>;
  /** Reads on to the end of the stream. */
  readonly rest: () => Promise<T[]>;
  /** Leaves the stream, which closes its connection. */
  readonly close: () => Promise<void>;
}

/**
 * @param stream opened already, so that it misses nothing that happens from now on
 * @throws Error from `until` if the stream ends first; says which events came
 */
export function liveStream<T extends { type: string }>(stream: AsyncIterable<T>): LiveStream<T> {
  const events = stream[Symbol.asyncIterator]();
  const readOn = async (isLast: (event: T) => boolean) => {
    const read: T[] = [];
    for (let next = await events.next(); !next.done; next = await events.next()) {
      read.push(next.value);
      if (isLast(next.value)) return { read, found: true };
    }
    return { read, found: false };
  };
  return {
    async until(isLast) {
      const { read, found } = await readOn(isLast);
      if (found) return read;
      throw new Error(`the stream ended before the wanted event, after ${read.map(({ type }) => type).join(", ")}`);
    },
    rest: async () => (await readOn(() => false)).read,
    close: async () => void (await events.return?.()),
  };
}
