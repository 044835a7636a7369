import type { Call } from "../call.ts";
import { commandLines, hereDocument, shellWord } from "./shell.ts";

/**
 * Shows a call as a curl command for a POSIX shell.
 *
 * Names and values in the URL are percent-encoded, brackets included, since curl reads plain brackets as ranges.
 * The key comes from `$ANTHROPIC_API_KEY`; a JSON body comes from standard input, as it is.
 */
export function curlSample(call: Call): string {
  const headers = call.headers.map(({ name, value }) => `-H ${shellWord(`${name}: ${value}`)}`);
  if (call.streams) headers.push(`-H ${shellWord("accept: text/event-stream")}`);
  const parts = [
    ["curl", ...(call.streams ? ["--no-buffer"] : []), ...method(call), shellWord(requestUrl(call))].join(" "),
    // Double quotes: the one place where the shell has to expand something.
    '-H "x-api-key: $ANTHROPIC_API_KEY"',
    ...headers,
  ];
  if (call.bytes) parts.push("--output content");
  if (call.body === undefined) return commandLines(parts);
  if (call.files !== undefined) return commandLines([...parts, ...formParts(call.body as object, call.files)]);
  parts.push(`-H ${shellWord("content-type: application/json")}`);
  parts.push(`--data-binary @- ${hereDocument("JSON", JSON.stringify(call.body, null, 2))}`);
  return commandLines(parts);
}

/** The URL of a call with everything percent-encoded that is not unreserved. */
export function requestUrl(call: Call): string {
  const path = call.pathValues.reduce(
    (filled, { name, value }) => filled.replace(`{${name}}`, () => encodeURIComponent(value)),
    call.path,
  );
  const query = call.query.flatMap(({ name, value }) =>
    [value].flat().map((each) => `${encodeURIComponent(name)}=${encodeURIComponent(each)}`),
  );
  return `${call.server}${path}${query.length > 0 ? `?${query.join("&")}` : ""}`;
}

/** One `-F` for each part. A file is named, since its bytes do not stand in a sample. */
function formParts(body: object, files: readonly string[]): string[] {
  return Object.entries(body).map(([name, value]) =>
    files.includes(name)
      ? `-F ${shellWord(`${name}=@path/to/file`)}`
      : `--form-string ${shellWord(`${name}=${value}`)}`,
  );
}

function method(call: Call): string[] {
  const implied = call.body === undefined ? "GET" : "POST";
  return call.method === implied ? [] : ["-X", call.method];
}
