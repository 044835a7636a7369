import { framesOf } from "./sse-frames.ts";
import type { WireEvent } from "./wire-event.ts";

/** One frame of a live stream: its `event:` line, its decoded data, and the text as it came. */
export interface WireFrame {
  readonly name: string | null;
  readonly event: WireEvent;
}

/**
 * Reads an event stream as it stands on the wire, to its end.
 *
 * @param answer a streaming answer; its body is used up
 * @throws Error if the answer is not a stream
 */
export async function* wireFrames(answer: Response): AsyncGenerator<WireFrame> {
  if (answer.body === null) throw new Error("a stream has a body");
  if (answer.status !== 200) throw new Error(`expected a stream, but got ${answer.status}: ${await answer.text()}`);
  const decoder = new TextDecoder();
  let left = "";
  for await (const chunk of answer.body) {
    left += decoder.decode(chunk, { stream: true });
    const end = left.lastIndexOf("\n\n");
    if (end === -1) continue;
    yield* decode(left.slice(0, end + 2));
    left = left.slice(end + 2);
  }
  if (left !== "") throw new Error(`the stream ends in the middle of a frame: ${left}`);
}

function decode(text: string): WireFrame[] {
  return framesOf(text).map(({ event, data }) => ({ name: event, event: JSON.parse(data) as WireEvent }));
}
