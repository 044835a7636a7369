import type { Target } from "@managed-agents/harness";
import { createMock, type Mock, type MockOptions } from "@managed-agents/mock";
import { onTestFinished } from "vitest";

/** An emulator that a client can be pointed at. */
export interface StartedMock extends Pick<Mock, "clock" | "faults" | "reset" | "close">, Required<Target> {}

/**
 * Starts an emulator inside the test's process, without a port. It closes with the test.
 *
 * @param options as the emulator takes them; here the agent works without pauses unless `clock` says otherwise
 */
export async function startMock(options: MockOptions = {}): Promise<StartedMock> {
  const { url, fetch, clock, faults, reset, close } = await createMock({ clock: 0, ...options });
  onTestFinished(close);
  return { baseURL: url, fetch, clock, faults, reset, close };
}
