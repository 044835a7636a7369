const TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?Z$/;

/**
 * A time of the wire in microseconds since 1970. Times have three digits or six, so that their texts cannot be compared (live L23).
 *
 * @throws Error for another text
 */
export function microsOf(time: string | null | undefined): number {
  const [, seconds, fraction = ""] = TIME.exec(time ?? "") ?? [];
  if (seconds === undefined) throw new Error(`expected a time, but got ${JSON.stringify(time)}`);
  return Date.parse(`${seconds}Z`) * 1000 + Number(fraction.padEnd(6, "0"));
}
