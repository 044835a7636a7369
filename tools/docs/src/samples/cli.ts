import { stringify } from "yaml";
import type { Call } from "../call.ts";
import { hereDocument, shellWord } from "./shell.ts";

/**
 * The query parameters that the documented commands take as flags, by operation. A parameter that is not listed is left
 * out of the sample: its flag may exist, but no source shows it.
 */
const QUERY_FLAGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "sessions.list": { "statuses[]": "--status", "created_at[gte]": "--created-at-gte", limit: "--limit" },
  "sessions.events.list": { "types[]": "--type", "created_at[gte]": "--created-at-gte", limit: "--limit" },
  "sessions.events.stream": { "event_deltas[]": "--event-delta" },
  "sessions.resources.list": { limit: "--limit" },
  "sessions.threads.events.stream": { "event_deltas[]": "--event-delta" },
};

/**
 * Shows a call as a command of the official `ant` CLI: ids and filters are flags, a body is YAML on standard input.
 *
 * An older spelling has no command of its own and is shown as the operation that took its place.
 */
export function cliSample(call: Call): string {
  const operationId = call.aliasOf ?? call.operationId;
  const levels = operationId.split(".");
  const verb = levels.pop() ?? "";
  const flags = [
    ...call.pathValues.map(({ name, value }) => `--${name.replaceAll("_", "-")} ${shellWord(value)}`),
    ...call.query.flatMap(({ name, value }) => {
      const flag = QUERY_FLAGS[operationId]?.[name];
      return flag === undefined ? [] : [value].flat().map((each) => `${flag} ${shellWord(String(each))}`);
    }),
  ];
  const command = [`ant beta:${levels.join(":")} ${verb}`, ...flags].join(flags.length > 2 ? " \\\n  " : " ");
  const note =
    call.aliasOf === null ? "" : "# The older path has no command; this calls the path that took its place.\n";
  return `${note}${command}${call.body === undefined ? "" : ` ${hereDocument("YAML", yaml(call.body))}`}`;
}

function yaml(body: unknown): string {
  return stringify(body, { lineWidth: 0, aliasDuplicateObjects: false });
}
