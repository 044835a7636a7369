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

/** Commands that are not named after the operation's verb. */
const COMMANDS: Readonly<Record<string, string>> = { "vaults.credentials.validate": "mcp-oauth-validate" };

const kebab = (name: string): string => name.replaceAll("_", "-");

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
    ...call.pathValues.map(({ name, value }) => `--${kebab(name)} ${shellWord(value)}`),
    ...call.query.flatMap(({ name, value }) => {
      const flag = QUERY_FLAGS[operationId]?.[name];
      return flag === undefined ? [] : [value].flat().map((each) => `${flag} ${shellWord(String(each))}`);
    }),
  ];
  if (call.bytes) flags.push("--output content");
  if (call.files !== undefined) flags.push(...partFlags(call.body as object, call.files));
  const name = COMMANDS[operationId] ?? kebab(verb);
  const command = [`ant beta:${levels.map(kebab).join(":")} ${name}`, ...flags].join(
    flags.length > 2 ? " \\\n  " : " ",
  );
  const note =
    call.aliasOf === null ? "" : "# The older path has no command; this calls the path that took its place.\n";
  if (call.body === undefined || call.files !== undefined) return `${note}${command}`;
  return `${note}${command} ${hereDocument("YAML", yaml(call.body))}`;
}

/** A multipart body is flags: a file by its path, anything else as it is. */
function partFlags(body: object, files: readonly string[]): string[] {
  return Object.entries(body).map(
    ([name, value]) => `--${kebab(name)} ${shellWord(files.includes(name) ? "path/to/file" : String(value))}`,
  );
}

function yaml(body: unknown): string {
  return stringify(body, { lineWidth: 0, aliasDuplicateObjects: false });
}
