import { UsageError } from "../errors/usage-error.ts";
import type { CliIo } from "../io.ts";

/** What the service takes at most, in bytes. */
const MOST = 32 * 1024 * 1024;
/** Milliseconds without input after which a person may wonder. */
const PATIENCE = 2000;

export type InputIo = Pick<CliIo, "stdin" | "stderr" | "signal">;

/**
 * All of standard input. A pipe that nobody closes would be waited for without end, so that the wait is reported.
 *
 * @throws UsageError for more than 32 MB, and for what is no UTF-8; the signal's reason
 */
export async function readInput({ stdin, stderr, signal }: InputIo): Promise<string> {
  const notice = setTimeout(() => {
    stderr.write("waiting for standard input; if there is none, add < /dev/null\n");
  }, PATIENCE);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const input = stdin[Symbol.asyncIterator]();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  aborted.catch(() => {});
  const abort = (): void => reject(signal.reason);
  signal.addEventListener("abort", abort);
  if (signal.aborted) abort();
  try {
    for (;;) {
      // An input that is waited for would not notice the signal.
      const next = await Promise.race([input.next(), aborted]);
      clearTimeout(notice);
      if (next.done) break;
      const chunk = next.value;
      const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
      size += bytes.length;
      if (size > MOST) throw new UsageError("standard input: expected at most 32 MB");
      chunks.push(bytes);
    }
  } finally {
    clearTimeout(notice);
    signal.removeEventListener("abort", abort);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new UsageError("standard input: expected UTF-8, got other bytes");
  }
}
