import type { RecordingWriter } from "./create-recording.ts";
import type { EndReason, WrittenEntry } from "./entry.ts";
import { createFrameReader } from "./frame-reader.ts";

/** Ids that are remembered, to know how far a stream has come. */
const REMEMBERED = 1_000;

/** Reads an open stream into a recording, until it ends or is stopped. */
export class FollowedStream {
  frames = 0;
  /** Resolves with how it ended, once the recording says so. Rejects if the recording cannot be written. */
  readonly ended: Promise<EndReason>;
  readonly #writer: RecordingWriter;
  readonly #exchange: number;
  readonly #onFrame: (data: unknown) => void;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #seen = new Set<string>();
  readonly #waiting = new Map<string, () => void>();
  #isStopped = false;

  constructor(
    writer: RecordingWriter,
    exchange: number,
    body: ReadableStream<Uint8Array>,
    onFrame: (data: unknown) => void,
  ) {
    this.#writer = writer;
    this.#exchange = exchange;
    this.#onFrame = onFrame;
    this.#reader = body.getReader();
    this.ended = this.#read();
    // It is awaited later; until then a failure is no unhandled one.
    this.ended.catch(() => {});
  }

  /** Resolves once the stream showed an event, has ended, or the time is over. */
  async reached(id: string, milliseconds: number): Promise<void> {
    if (this.#seen.has(id)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const shown = new Promise<void>((resolve) => {
      this.#waiting.set(id, resolve);
      timer = setTimeout(resolve, milliseconds);
    });
    await Promise.race([shown, this.ended]);
    clearTimeout(timer);
    this.#waiting.delete(id);
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#reader.cancel().catch(() => {});
    await this.ended;
  }

  async #read(): Promise<EndReason> {
    const exchange = this.#exchange;
    const failure: { message?: string } = {};
    const frames = createFrameReader(exchange);
    let reason: EndReason = "server";
    while (failure.message === undefined) {
      const chunk = await this.#reader.read().catch((error: unknown) => ({ error }));
      if ("error" in chunk) {
        failure.message = describeFailure(chunk.error);
        break;
      }
      if (chunk.done) break;
      for (const entry of frames.feed(chunk.value)) await this.#take(entry);
      if (frames.failure !== undefined) failure.message = frames.failure;
    }
    if (failure.message !== undefined) reason = "error";
    // Cancelling ends the reader in good order.
    if (this.#isStopped) reason = "reader";
    else if (reason === "error") await this.#reader.cancel().catch(() => {});
    await this.#writer.write({ kind: "end", exchange, reason, ...(reason === "error" ? failure : {}) });
    return reason;
  }

  async #take(entry: WrittenEntry): Promise<void> {
    await this.#writer.write(entry);
    if (entry.kind !== "frame" || entry.event === "ping") return;
    this.frames += 1;
    const { id } = Object(entry.data) as { readonly id?: unknown };
    if (typeof id === "string") this.#remember(id);
    this.#onFrame(entry.data);
  }

  #remember(id: string): void {
    this.#seen.add(id);
    const [oldest] = this.#seen;
    if (this.#seen.size > REMEMBERED && oldest !== undefined) this.#seen.delete(oldest);
    this.#waiting.get(id)?.();
  }
}

/** `fetch` says why in the cause. */
export function describeFailure(error: unknown): string {
  const { message, cause } = error as Error;
  const { code, message: inner } = (cause ?? {}) as { code?: string; message?: string };
  return [message, code ?? inner].filter((part) => part !== undefined && part !== "").join(": ");
}
