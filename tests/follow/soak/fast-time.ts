import { onTestFinished, vi } from "vitest";

/**
 * Lets every wait be over at once, in the order of the times, for the length of a test: the world and the client have their seconds, and
 * the test has none.
 */
export function useFastTime(): void {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 18, 9) });
  vi.setTimerTickMode("nextTimerAsync");
  onTestFinished(() => void vi.useRealTimers());
}
