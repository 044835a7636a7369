import { createParser } from "eventsource-parser";
import type { RecordingWriter } from "./create-recording.ts";
import type { EndReason, WrittenEntry } from "./entry.ts";
import { MAX_CHARACTERS } from "./split-lines.ts";

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
    const found: WrittenEntry[] = [];
    const exchange = this.#exchange;
    const failure: { message?: string } = {};
    const parser = createParser({
      onEvent: ({ event, data }) =>
        void found.push({ kind: "frame", exchange, event: event ?? null, data: parseData(data) }),
      onComment: (text) => void found.push({ kind: "comment", exchange, text: text.trimStart() }),
      onError: ({ type, message }) => {
        if (type === "max-buffer-size-exceeded") failure.message = message;
      },
      maxBufferSize: MAX_CHARACTERS,
    });
    const decoder = new TextDecoder();
    let reason: EndReason = "server";
    while (failure.message === undefined) {
      const chunk = await this.#reader.read().catch((error: unknown) => ({ error }));
      if ("error" in chunk) {
        failure.message = describeFailure(chunk.error);
        break;
      }
      if (chunk.done) break;
      parser.feed(decoder.decode(chunk.value, { stream: true }));
      for (const entry of found.splice(0)) await this.#take(entry);
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

function parseData(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return data;
  }
}

/** `fetch` says why in the cause. */
export function describeFailure(error: unknown): string {
  const { message, cause } = error as Error;
  const { code, message: inner } = (cause ?? {}) as { code?: string; message?: string };
  return [message, code ?? inner].filter((part) => part !== undefined && part !== "").join(": ");
}
