import { API_HEADERS, type Call, isControl, pathOf } from "./call.ts";

/** A word as a POSIX shell reads it literally. */
const quote = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

/**
 * A call as a command for a shell. A token is named by the variable that holds it and never printed.
 *
 * @param origin of the mock, as in `http://127.0.0.1:4010`
 * @param withToken whether the mock demands one for control
 */
export function toCurl(origin: string, call: Call, withToken = false): string {
  const control = isControl(call);
  const headers = control ? { "x-mock-world": call.world } : API_HEADERS;
  const options = Object.entries(headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`);
  if (control && withToken) options.push('-H "x-mock-token: $MANAGED_AGENTS_MOCK_TOKEN"');
  if (call.body !== undefined) {
    options.push(`-H ${quote("content-type: application/json")}`, `--data-raw ${quote(JSON.stringify(call.body))}`);
  }
  // Brackets in a query are curl's own syntax without -g, and a stream is to be printed as it comes.
  const flags = /\/stream(\?|$)/.test(call.path) ? "-sSgN" : "-sSg";
  const method = call.method === "GET" ? "" : ` -X ${call.method}`;
  return [`curl ${flags}${method} ${quote(origin + pathOf(call))}`, ...options].join(" \\\n  ");
}
