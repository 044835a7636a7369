/** Why something ends whose user has left. */
export const LEFT = {};

/** A controller of our own that a caller's signal aborts as well, until it is released. */
export function linkController(
  signal: AbortSignal | undefined,
): readonly [controller: AbortController, release: () => void] {
  const controller = new AbortController();
  const abort = (): void => controller.abort(signal?.reason);
  signal?.addEventListener("abort", abort);
  if (signal?.aborted) abort();
  return [
    controller,
    () => {
      signal?.removeEventListener("abort", abort);
      // What still waits has nobody to wait for.
      controller.abort(LEFT);
    },
  ];
}
