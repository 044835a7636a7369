import { createStreamChecker, formatViolation, type StreamCheckerOptions } from "@managed-agents/contract";
import type { WireEvent } from "./wire-event.ts";
import type { WireFrame } from "./wire-frames.ts";

/** What the contract finds in the frames of one connection, one line each; empty for a stream that keeps it. */
export function violationsOf(frames: readonly WireFrame[], options: StreamCheckerOptions): string[] {
  const checker = createStreamChecker(undefined, options);
  return frames.flatMap(({ event, name }) => checker.push(event, name).map(formatViolation));
}

/** The same for a history, which has no frames around its events. */
export function violationsOfHistory(history: readonly WireEvent[], options: StreamCheckerOptions): string[] {
  const checker = createStreamChecker(undefined, { ...options, view: "history" });
  return history.flatMap((event) => checker.push(event).map(formatViolation));
}
