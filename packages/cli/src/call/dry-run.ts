import type { CommandRequest } from "./request.ts";

/** Which variable of the shell stands for a header's secret. */
const SECRETS: Readonly<Record<string, string>> = {
  "x-api-key": "$ANTHROPIC_API_KEY",
  authorization: "Bearer $ANTHROPIC_AUTH_TOKEN",
};

/** A request as the client would send it. */
export interface SeenRequest {
  readonly url: string;
  readonly init: RequestInit;
}

/**
 * Lets a call go as far as its request, which is not sent.
 *
 * @param call makes the call with a `fetch` that it is given and ends when the signal aborts
 */
export async function catchRequest(
  call: (fetch: typeof globalThis.fetch, signal: AbortSignal) => Promise<unknown>,
): Promise<SeenRequest> {
  const controller = new AbortController();
  const { promise, resolve, reject } = Promise.withResolvers<SeenRequest>();
  const fetch: typeof globalThis.fetch = (input, init = {}) => {
    resolve({ url: String(input instanceof Request ? input.url : input), init });
    return new Promise((_, fail) =>
      init.signal?.addEventListener("abort", () => fail(init.signal?.reason), { once: true }),
    );
  };
  call(fetch, controller.signal).catch(reject);
  try {
    return await promise;
  } finally {
    controller.abort();
  }
}

/** The request as a curl command that a POSIX shell takes. Secrets of the header are variables; a body is shown as it would be sent. */
export function toCurl({ url, init }: SeenRequest, paths: ReadonlyMap<string, string>): string {
  const lines = [`curl ${init.method === "GET" || init.method === undefined ? "" : `-X ${init.method} `}${quote(url)}`];
  const { body } = init;
  for (const [name, value] of new Headers(init.headers)) {
    if (body instanceof FormData && name === "content-type") continue;
    const secret = SECRETS[name];
    lines.push(secret === undefined ? `-H ${quote(`${name}: ${value}`)}` : `-H "${name}: ${secret}"`);
  }
  if (typeof body === "string") lines.push(`--data-binary ${quote(body)}`);
  if (body instanceof FormData) {
    for (const [name, value] of body) {
      // A text that begins with @ or < would be read as the name of a file.
      if (typeof value === "string") lines.push(`--form-string ${quote(`${name}=${value}`)}`);
      else lines.push(`-F ${quote(`${name}=@${formPath(paths.get(name) ?? value.name)};type=${value.type}`)}`);
    }
  }
  return `${lines.join(" \\\n  ")}\n`;
}

/** In quotes of curl's own, since it ends a path at a semicolon or a comma. */
const formPath = (path: string): string => `"${path.replaceAll(/["\\]/g, "\\$&")}"`;

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** Where the content of each part comes from, for the command that is shown. */
export const pathsOf = (
  { body }: CommandRequest,
  written: ReadonlyMap<string, readonly string[]>,
): Map<string, string> =>
  new Map(
    Object.entries(body ?? {}).flatMap(([name, value]) => {
      const [path] = value instanceof Blob ? (written.get(name.replaceAll("_", "-")) ?? []) : [];
      return path === undefined ? [] : [[name, path] as const];
    }),
  );
