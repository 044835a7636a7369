/**
 * How long to wait before making a call again, in milliseconds: what the answer's headers give, or twice as long each time, from half a
 * second to eight, less up to a quarter so that clients do not come back all at once.
 *
 * @param retries how many there were
 * @param headers of the answer, if there was one
 * @param random between 0 and 1
 * @param now milliseconds since 1970
 */
export function retryDelay(
  retries: number,
  headers: Headers | undefined,
  random = Math.random(),
  now = Date.now(),
): number {
  return (
    readDelay(headers?.get("retry-after-ms"), 1, now) ??
    readDelay(headers?.get("retry-after"), 1000, now) ??
    Math.min(500 * 2 ** retries, 8000) * (1 - random / 4)
  );
}

/** A number of units or an HTTP date, as milliseconds from now. Undefined if it is neither. */
function readDelay(text: string | null | undefined, unit: number, now: number): number | undefined {
  const delay = text ? Number(text) * unit : Number.NaN;
  const wait = Number.isNaN(delay) ? Date.parse(text ?? "") - now : delay;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
