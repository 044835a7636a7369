import { type ProfileName, recordingFetch, type Target } from "@managed-agents/harness";
import { createMock, type Mock, type MockOptions } from "@managed-agents/mock";

/** An emulator whose time a test moves, with everything that it answered. */
export interface OpenMock extends Required<Target>, Pick<Mock, "clock" | "reset" | "close"> {
  /** Errors of the emulator itself; a run that is right has none. */
  readonly internalErrors: readonly unknown[];
  /** Status, headers and text of every answer, in the order of the calls, if they are recorded. Waits for streams to end. */
  readonly answers: () => Promise<string[]>;
}

/** How a random run is made. */
export interface RunOptions {
  readonly profile: ProfileName;
  /** @default 7 */
  readonly seed?: number;
  /**
   * Whether every answer is kept.
   * @default false
   */
  readonly record?: boolean;
}

/**
 * @param options as the emulator takes them; time stands still until `clock.advance`
 * @param record whether answers are kept; not for clients that leave their streams
 */
export async function openMock(
  options: Omit<MockOptions, "clock" | "onInternalError"> = {},
  record = false,
): Promise<OpenMock> {
  const internalErrors: unknown[] = [];
  const mock = await createMock({
    ...options,
    clock: "manual",
    onInternalError: (error) => internalErrors.push(error),
  });
  const recording = record ? recordingFetch(mock.fetch) : { fetch: mock.fetch, bodies: async () => [] };
  const { url: baseURL, clock, reset, close } = mock;
  return { baseURL, fetch: recording.fetch, clock, reset, close, internalErrors, answers: recording.bodies };
}
