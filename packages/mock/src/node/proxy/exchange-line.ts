import type { Output } from "../terminal/output.ts";
import { painter } from "../terminal/painter.ts";

/** An exchange that is over, without credentials. */
export interface LoggedExchange {
  /** Of the recording, too. Null if its request never was complete, was refused, or has no answer in a recording. */
  readonly number: number | null;
  readonly method: string;
  readonly target: string;
  readonly operation: string | null;
  /** Null if the connection was broken. */
  readonly status: number | null;
  readonly milliseconds: number | null;
  readonly failure: string | null;
}

const INDENT = " ".repeat(11);

/** An exchange as a line for people, and why it failed below it. */
export function exchangeLine(exchange: LoggedExchange, output: Output): string {
  const { number, method, target, operation, status, milliseconds, failure } = exchange;
  const paint = painter(output);
  const colour = status === null || status >= 500 ? "red" : status >= 400 ? "yellow" : "green";
  const shown = status === null ? "broken" : String(status);
  const place = number === null ? "" : `exchange ${number}`;
  const time = milliseconds === null ? "" : `${milliseconds.toFixed(1)} ms`;
  const rest = [time, operation ?? "", place].filter((part) => part !== "").join("  ");
  const line = `${paint(colour, shown.padEnd(10))} ${paint("bold", method.padEnd(6))} ${target}  ${paint("dim", rest)}`;
  return `${line.trimEnd()}\n${failure === null ? "" : `${INDENT}${failure}\n`}`;
}

/** The same as data: microseconds say nothing. */
export const roundedExchange = (exchange: LoggedExchange): LoggedExchange => ({
  ...exchange,
  milliseconds: exchange.milliseconds === null ? null : Math.round(exchange.milliseconds * 100) / 100,
});
