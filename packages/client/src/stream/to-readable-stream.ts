import { StreamError } from "../errors/stream-error.ts";
import type { Take } from "./event-stream.ts";

/**
 * The events that `take` gives, as server-sent events.
 *
 * @param close is called when the reader cancels
 */
export function toReadableStream(take: Take<unknown>, close: () => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      async pull(controller) {
        const send = (text: string): void => controller.enqueue(encoder.encode(text));
        try {
          const events = await take();
          if (events) send(events.map(writeFrame).join("") || ":\n\n");
          else controller.close();
        } catch (error) {
          if (!(error instanceof StreamError)) throw error;
          send(`event: error\ndata: ${JSON.stringify(error.body)}\n\n`);
          controller.close();
        }
      },
      cancel: close,
    },
    { highWaterMark: 0 },
  );
}

/** An event's type comes from outside: one with a line break would write lines of its own. */
function writeFrame(event: unknown): string {
  const { type } = event as { readonly type: string };
  return `${/^[\w.]+$/.test(type) ? `event: ${type}\n` : ""}data: ${JSON.stringify(event)}\n\n`;
}
