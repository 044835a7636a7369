import { createStreamChecker, formatViolation } from "@managed-agents/contract";
import type { Frame } from "./caller.ts";

/** Everything that the stream contract holds against frames seen from a session's start. */
export function violations(frames: readonly Frame[], stream: "session" | "thread" = "session"): string[] {
  const checker = createStreamChecker(undefined, { joined: "start", stream });
  return frames.flatMap(({ event, name }) => checker.push(event, name).map(formatViolation));
}

/** Events of a history as the frames that would carry them. */
export const asFrames = (events: readonly { readonly type: string }[]): Frame[] =>
  events.map((event) => ({ name: event.type, event }));
