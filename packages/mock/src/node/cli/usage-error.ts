/** A command line that cannot be followed. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** @throws UsageError unless the text is a whole number in the range */
export function readWhole(name: string, text: string, most: number, least = 0): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new UsageError(`${name} takes a number from ${least} to ${most}, not ${JSON.stringify(text)}`);
}

/** @throws UsageError unless the text is a pace of time */
export function readFactor(name: string, text: string): number {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (value >= 0 && value <= 1_000_000) return value;
  throw new UsageError(`${name} takes a factor from 0 to 1000000, not ${JSON.stringify(text)}`);
}
