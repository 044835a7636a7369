import { formatIssue, validateEvent } from "@managed-agents/contract";
import type { OperationId } from "@managed-agents/types";
import { createParser } from "eventsource-parser";
import type { Caller, Parts } from "./call.ts";
import { sawFrame } from "./seen.ts";

/** One event of a stream or a history, as far as tests look into it. */
export interface Frame {
  readonly type: string;
  readonly id?: string;
  readonly processed_at?: string | null;
  readonly [property: string]: unknown;
}

/** An open stream: its frames so far, its bytes so far, and ways to wait for more. */
export class LiveStream {
  readonly frames: Frame[] = [];
  /** Names of the `event:` lines, one for each frame. */
  readonly names: (string | undefined)[] = [];
  readonly response: Response;
  text = "";
  ended = false;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #decoder = new TextDecoder();
  readonly #parser = createParser({ onEvent: ({ event, data }) => this.#accept(event, data) });
  readonly #note: (frame: Frame) => void;

  /** @param note is called with every frame */
  constructor(response: Response, note: (frame: Frame) => void) {
    this.#note = note;
    this.response = response;
    if (!response.body) throw new Error("a stream without a body");
    this.#reader = response.body.getReader();
  }

  /** Reads until a frame fits that was not there before the call, and returns it. Throws if the stream ends first. */
  async until(fits: (frame: Frame) => boolean): Promise<Frame> {
    let next = this.frames.length;
    for (;;) {
      for (; next < this.frames.length; next += 1) {
        const frame = this.frames[next];
        if (frame && fits(frame)) return frame;
      }
      if (!(await this.#read()))
        throw new Error(`the stream ended after ${this.frames.map(({ type }) => type).join(", ")}`);
    }
  }

  /** Reads until the bytes so far hold some text. Throws if the stream ends first. */
  async untilText(pattern: RegExp): Promise<void> {
    while (!pattern.test(this.text)) {
      if (!(await this.#read())) throw new Error(`the stream ended without ${pattern}: ${this.text}`);
    }
  }

  /** Reads to the end, which the server has to make. */
  async toEnd(): Promise<readonly Frame[]> {
    while (await this.#read());
    return this.frames;
  }

  close(): Promise<void> {
    return this.#reader.cancel();
  }

  async #read(): Promise<boolean> {
    const { done, value } = await this.#reader.read();
    this.ended = done;
    if (value) {
      const text = this.#decoder.decode(value, { stream: true });
      this.text += text;
      this.#parser.feed(text);
    }
    return !done;
  }

  #accept(name: string | undefined, data: string): void {
    if (name === "ping") return;
    const frame = JSON.parse(data) as Frame;
    const problems = frame.type === "event_start" || frame.type === "event_delta" ? [] : validateEvent(frame);
    if (problems.length > 0)
      throw new Error(`a frame that does not fit: ${problems.map(formatIssue).join("; ")} in ${data}`);
    this.#note(frame);
    this.names.push(name);
    this.frames.push(frame);
  }
}

/** Opens a stream and waits for its headers. */
export async function openStream(caller: Caller, id: OperationId, parts: Parts): Promise<LiveStream> {
  const response = await caller.open(id, parts);
  return new LiveStream(response, (frame) => sawFrame(caller.target.kind, id, frame));
}
