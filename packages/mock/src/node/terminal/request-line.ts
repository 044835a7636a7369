import { shorten } from "../../domain/shorten.ts";
import { redactQuery } from "../../worlds/redact.ts";
import { DEFAULT_WORLD } from "../../worlds/world-host.ts";
import type { ServedRequest } from "../serve-request.ts";
import { oneLine } from "./one-line.ts";
import type { Output } from "./output.ts";
import { painter } from "./painter.ts";

const LONGEST_TARGET = 100;
const LONGEST_REASON = 500;

/** Whether a request is worth a line: a page's question whether it may call is not, unless the answer is no. */
export const isLogged = ({ method, status }: Pick<ServedRequest, "method" | "status">): boolean =>
  method !== "OPTIONS" || status === null || status >= 400;

/** One request as lines for people: what was asked and, where it was refused, why. */
export function prettyLine(served: ServedRequest, output: Output): string {
  const { method, target, status, milliseconds, operation, error, world } = served;
  const paint = painter(output);
  const colour = status === null || status >= 500 ? "red" : status >= 400 ? "yellow" : "green";
  const shown = status === null ? "broken" : String(status);
  const path = printable(shorten(withoutSecrets(target), LONGEST_TARGET));
  const name = operation ?? (status === 404 && !target.startsWith("/_mock") ? "no such operation" : "");
  const time = paint("dim", `${milliseconds.toFixed(1)} ms${name === "" ? "" : `  ${name}`}`);
  const place = world === DEFAULT_WORLD ? "" : `  ${paint("magenta", `world ${world}`)}`;
  const first = `${paint(colour, shown.padEnd(6))} ${paint("bold", method.padEnd(6))} ${path}  ${time}${place}\n`;
  if (error === null) return first;
  const reason = paint(colour, oneLine(shorten(error.message, LONGEST_REASON)));
  const hint = error.hint === null ? "" : `${INDENT}${paint("dim", oneLine(shorten(error.hint, LONGEST_REASON)))}\n`;
  return `${first}${INDENT}${reason}\n${hint}`;
}

const INDENT = " ".repeat(14);

/** One request as a line of JSON. */
export const jsonLine = ({ milliseconds, ...served }: ServedRequest): string =>
  `${JSON.stringify({
    time: new Date().toISOString(),
    ...served,
    target: withoutSecrets(served.target),
    milliseconds: Math.round(milliseconds * 100) / 100,
  })}\n`;

/** Some clients put a key into the query. */
function withoutSecrets(target: string): string {
  const mark = target.indexOf("?");
  return mark < 0 ? target : `${target.slice(0, mark + 1)}${redactQuery(target.slice(mark + 1))}`;
}

/** What a client puts in a path must not steer the terminal. */
const printable = (text: string): string => text.replaceAll(/[^\x20-\x7e…]/g, "?");
