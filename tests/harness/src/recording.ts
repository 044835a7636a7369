import { nextTurnOfTheLoop } from "./next-turn.ts";

/** One frame with its name and decoded data; comments are frames without either. */
export interface AnyFrame {
  readonly name: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: a frame is whatever came; tests say what they expect of it
  readonly event: any;
}

/** The frames of a stream as they come. */
export class Recording {
  readonly frames: AnyFrame[] = [];
  readonly ended: Promise<void>;
  readonly #leave: AbortController;
  text = "";

  constructor(body: ReadableStream<Uint8Array>, leave: AbortController) {
    this.#leave = leave;
    this.ended = this.#read(body);
  }

  /** Frames that came so far. What has been sent is read before this resolves. */
  async soFar(): Promise<readonly AnyFrame[]> {
    await nextTurnOfTheLoop();
    await nextTurnOfTheLoop();
    return this.frames;
  }

  async leave(): Promise<void> {
    this.#leave.abort();
    await this.ended;
  }

  async #read(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    let rest = "";
    try {
      for await (const chunk of body) {
        const text = decoder.decode(chunk, { stream: true });
        this.text += text;
        const blocks = (rest + text).split("\n\n");
        rest = blocks.pop() ?? "";
        for (const block of blocks) if (!block.startsWith(":")) this.frames.push(parseFrame(block));
      }
    } catch (error) {
      if (!this.#leave.signal.aborted) throw error;
    }
  }
}

function parseFrame(block: string): AnyFrame {
  const [, name = null] = /^event: (.*)$/m.exec(block) ?? [];
  const [, data = "null"] = /^data: (.*)$/m.exec(block) ?? [];
  return { name, event: JSON.parse(data) };
}
