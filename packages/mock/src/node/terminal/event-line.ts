import { cutTo, pad } from "./columns.ts";
import { type AnyEvent, describeEvent, styleOf } from "./describe-event.ts";
import { oneLine } from "./one-line.ts";
import { type Output, widthOf } from "./output.ts";
import { painter } from "./painter.ts";

/** Columns of the longest common types. */
const TYPES = 30;

/**
 * An event as one line for people, cut to the width of the terminal.
 *
 * @param start what stands before its type, without colours
 * @param agentName of the thread in whose history alone it stands; null for the session's
 */
export function eventLine(event: AnyEvent, start: string, agentName: string | null, output: Output): string {
  const paint = painter(output);
  const style = styleOf(event);
  const type = oneLine(event.type);
  const thread = agentName === null ? "" : `[${oneLine(agentName)}] `;
  const line = cutTo(`${start}${pad(type, TYPES)} ${thread}${describeEvent(event)}`.trimEnd(), widthOf(output));
  const body = line.slice(start.length);
  return `${paint("dim", line.slice(0, start.length))}${paint(style, body)}\n`;
}
