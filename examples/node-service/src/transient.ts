import { setTimeout } from "node:timers/promises";
import Anthropic from "@anthropic-ai/sdk";

/** Whether the same may go well a little later: a connection that broke, a service that is busy or failed. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Anthropic.APIError)) return !(error instanceof Anthropic.AnthropicError);
  const { status } = error;
  // Without a status it is a connection that failed, or an error that came on a stream.
  return status === undefined || status === 408 || status === 409 || status === 429 || status >= 500;
}

/** Waits half a second after the first failure, and twice as long after each further one. */
export const pause = (failures: number, signal: AbortSignal): Promise<void> =>
  setTimeout(250 * 2 ** failures, undefined, { signal });
