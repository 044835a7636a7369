import { shorten } from "../domain/shorten.ts";
import type { RequestEntry } from "../worlds/request-log.ts";

/** A request in a message, and what it lacks; null where it does not matter. */
export interface ShownRequest {
  readonly entry: RequestEntry;
  readonly differences: readonly string[] | null;
}

const MOST_REQUESTS = 30;
const MOST_DIFFERENCES = 8;
const LONGEST_LINE = 400;

/**
 * The requests that came, for a message: operation, status, why it was refused, and what differs.
 *
 * ```
 *   1. sessions.create       200
 *   2. sessions.events.send  400  invalid_request_error: events: expected …
 *        body.events.0.type: expected "user.interrupt", but got "user.message"
 * ```
 */
export function describeRequests(requests: readonly ShownRequest[]): string {
  if (requests.length === 0) return "No request came.";
  const left = Math.max(0, requests.length - MOST_REQUESTS);
  const names = requests.map(({ entry }) => nameOf(entry));
  const width = Math.max(...names.slice(left).map(({ length }) => length));
  const digits = String(requests.length).length;
  const lines = requests.flatMap(({ entry, differences }, index) => {
    if (index < left) return [];
    const number = `${index + 1}.`.padStart(digits + 1);
    const head = `  ${number} ${(names[index] ?? "").padEnd(width)}  ${outcomeOf(entry)}`;
    return [head.trimEnd(), ...describeDifferences(differences ?? [], " ".repeat(digits + 6))].map((line) =>
      shorten(line, LONGEST_LINE),
    );
  });
  const came = requests.length === 1 ? "1 request came:" : `${requests.length} requests came, oldest first:`;
  return [came, ...(left > 0 ? [`  (${left} older ones are left out)`] : []), ...lines].join("\n");
}

/** What the request called; method and path where there is no such operation. */
const nameOf = ({ operation, method, path }: RequestEntry): string => operation ?? shorten(`${method} ${path}`, 80);

function outcomeOf({ status, milliseconds, error }: RequestEntry): string {
  if (status === null) return milliseconds === null ? "not answered yet" : "connection broken";
  if (error === null) return String(status);
  const hint = error.hint === null ? "" : ` (${error.hint})`;
  return `${status}  ${error.type}: ${error.message}${hint}`;
}

function describeDifferences(differences: readonly string[], indent: string): string[] {
  const shown = differences.slice(0, MOST_DIFFERENCES).map((line) => indent + line);
  const left = differences.length - shown.length;
  return left > 0 ? [...shown, `${indent}… and ${left} more`] : shown;
}
