/** How exactly the API prints a time. */
export type Precision = "microseconds" | "milliseconds";

/** RFC 3339 in UTC. @param micros microseconds since 1970 */
export function timeText(micros: number, precision: Precision): string {
  const text = new Date(Math.floor(micros / 1000)).toISOString();
  return precision === "milliseconds" ? text : `${text.slice(0, -1)}${String(micros % 1000).padStart(3, "0")}Z`;
}

/**
 * Reads a time as RFC 3339 prints it, with up to six digits of a second.
 *
 * @returns microseconds since 1970; NaN if the text is no time
 */
export function readTime(text: string): number {
  const digits = /\.(\d+)/.exec(text)?.[1] ?? "";
  return Date.parse(text) * 1000 + Number(digits.slice(3, 6).padEnd(3, "0"));
}
