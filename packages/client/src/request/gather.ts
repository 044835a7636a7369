import { ConfigurationError } from "../errors/configuration-error.ts";

/** Where chunks come from: the reader of a stream, or what stands in for it. */
export interface ChunkReader {
  read(): Promise<{ readonly done?: boolean | undefined; readonly value?: unknown }>;
  cancel(): unknown;
}

/**
 * All chunks of a stream, or undefined if they are more than `limit` bytes. What is beyond is not read.
 *
 * @throws ConfigurationError for a chunk that is no bytes; what reading throws
 */
export async function gather(reader: ChunkReader, limit: number): Promise<Uint8Array[] | undefined> {
  const chunks: Uint8Array[] = [];
  for (let left = limit; left >= 0; ) {
    const { done, value } = await reader.read();
    if (done) return chunks;
    if (!(value instanceof Uint8Array)) {
      stop(reader);
      throw new ConfigurationError(`expected Uint8Array, got ${typeof value}`);
    }
    chunks.push(value);
    left -= value.length;
  }
  stop(reader);
  return undefined;
}

/** Cancels a source. Not awaited: one that never ends may never confirm. */
export function stop(reader: ChunkReader): void {
  Promise.resolve(reader.cancel()).catch(() => {});
}
