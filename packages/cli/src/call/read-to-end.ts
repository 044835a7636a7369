/**
 * The bytes of an answer as they come.
 *
 * @throws ConnectionError where the answer is cut; the signal's reason
 */
export async function* readToEnd(response: Response, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const chunks = response.body?.[Symbol.asyncIterator]();
  if (chunks === undefined) return;
  try {
    for (;;) {
      const next = await nextOf(chunks, signal);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    // Whoever stops early leaves a connection on which the rest would still come.
    await chunks.return?.().catch(() => {});
  }
}

async function nextOf(
  chunks: AsyncIterator<Uint8Array>,
  signal: AbortSignal,
): Promise<IteratorResult<Uint8Array, unknown>> {
  try {
    return await chunks.next();
  } catch (cause) {
    signal.throwIfAborted();
    throw await toCut(cause);
  }
}

/** What reading an answer failed with, as an error of the connection. */
export async function toCut(cause: unknown): Promise<Error> {
  const { ConnectionError } = await import("@managed-agents/client");
  return new ConnectionError("the answer was cut", { cause });
}
