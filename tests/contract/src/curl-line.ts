import { HEADERS } from "@managed-agents/harness";

/** A request without the server it goes to. */
export interface PlainRequest {
  readonly method: string;
  readonly target: string;
  /** Of a form, its parts. */
  readonly body: string | FormData | undefined;
}

const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** Where a mock listens unless an option says otherwise. */
const DEFAULT_BASE = "http://127.0.0.1:4010";

/** A line that repeats a request, against a mock on its default port unless another server is named. Files of a form are named, not copied. */
export function curlLine({ method, target, body }: PlainRequest, base = DEFAULT_BASE): string {
  const headers = Object.entries(HEADERS).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`);
  return ["curl -sS -g -X", method, quote(`${base}${target}`), ...headers, ...dataOf(body)].join(" ");
}

function dataOf(body: PlainRequest["body"]): string[] {
  if (body === undefined) return [];
  if (typeof body === "string") return ["-H 'content-type: application/json'", `--data-binary ${quote(body)}`];
  return [...body].map(([name, part]) =>
    typeof part === "string"
      ? `-F ${quote(`${name}=${part}`)}`
      : `-F ${quote(`${name}=@${part.name};type=${part.type}`)}`,
  );
}
