import { FrameError } from "../errors/frame-error.ts";
import { StreamError } from "../errors/stream-error.ts";

/**
 * The event in a frame; undefined for a heartbeat. It is checked to be an object with a `type`, and no further: an event of a type that this
 * version does not define is passed on as it is.
 *
 * @throws StreamError for `event: error`
 * @throws FrameError for what is no event
 */
export function decodeFrame(event: string | undefined, data: string): object | undefined {
  let value: unknown = data;
  let cause: unknown;
  try {
    value = JSON.parse(data);
  } catch (error) {
    cause = error;
  }
  const type = (value as { readonly type?: unknown } | null)?.type;
  if (event === "ping" || type === "ping") return undefined;
  if (event === "error" || type === "error") throw new StreamError(value);
  if (typeof type === "string") return value as object;
  throw new FrameError(`expected an event, but got ${data.slice(0, 200)}`, { event, data }, { cause });
}
