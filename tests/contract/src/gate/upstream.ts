import { HEADERS } from "@managed-agents/harness";
import { OPERATIONS, type OperationId } from "@managed-agents/types";

/** The server that a run is for, and the key for it, which nothing prints. */
export interface Upstream {
  /** Without a trailing slash. */
  readonly url: string;
  readonly key: string;
}

/** How long one answer may take, in milliseconds. */
const TIMEOUT = 30_000;

/** Calls an operation with the run's key. A redirect is an error: the key goes nowhere else. */
export async function callUpstream(
  { url, key }: Upstream,
  operation: OperationId,
  path: Readonly<Record<string, string>>,
  body?: object,
): Promise<{ readonly status: number; readonly text: string }> {
  const { method, path: template } = OPERATIONS[operation];
  const target = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ""));
  const json = body === undefined ? {} : { "content-type": "application/json" };
  const response = await fetch(`${url}${target}`, {
    method,
    redirect: "error",
    headers: { ...HEADERS, "x-api-key": key, ...json },
    body: body === undefined ? null : JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT),
  });
  return { status: response.status, text: await response.text() };
}
