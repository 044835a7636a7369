import { HEADERS } from "@managed-agents/harness";

/** A request without the server it goes to. */
export interface PlainRequest {
  readonly method: string;
  readonly target: string;
  readonly body: string | undefined;
}

const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** A line that repeats a request against a mock on its default port. */
export function curlLine({ method, target, body }: PlainRequest): string {
  const headers = Object.entries(HEADERS).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`);
  const data = body === undefined ? [] : ["-H 'content-type: application/json'", `--data-binary ${quote(body)}`];
  return ["curl -sS -g -X", method, quote(`http://127.0.0.1:4010${target}`), ...headers, ...data].join(" ");
}
