import type { Output } from "../io.ts";

/**
 * Writes and waits where the reader is slower, so that nothing piles up in memory.
 *
 * @throws the signal's reason where it aborts meanwhile
 */
export async function write(output: Output, chunk: string | Uint8Array, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (chunk.length === 0 || output.write(chunk)) return;
  await new Promise<void>((resolve, reject) => {
    const done = (): void => {
      output.off("drain", done);
      output.off("close", done);
      signal.removeEventListener("abort", done);
      if (signal.aborted) reject(signal.reason);
      else resolve();
    };
    output.once("drain", done);
    output.once("close", done);
    signal.addEventListener("abort", done);
  });
}
