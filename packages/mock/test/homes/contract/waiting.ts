import { LogGone } from "../../../src/world-log/log-error.ts";

export const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
};

/** A home may trim a little later than it says that it may. */
export async function untilGone(read: () => Promise<unknown>): Promise<void> {
  for (let error: unknown; !(error instanceof LogGone); ) {
    error = await read().then(
      () => new Promise((resolve) => setTimeout(resolve, 2)),
      (thrown: unknown) => thrown,
    );
  }
}
