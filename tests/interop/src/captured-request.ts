import {
  OPERATIONS,
  type OperationDescriptor,
  type OperationId,
  type QueryParameterDescriptor,
} from "@managed-agents/types";

/** A request as the document names its parts. */
export interface CapturedRequest {
  readonly operation: OperationId;
  readonly path: Record<string, string>;
  readonly query: Record<string, unknown>;
  readonly body: unknown;
  readonly headers: Headers;
}

/**
 * Tells which operation of the document a request is, and decodes its parts.
 *
 * @throws Error if the document has no such path and method, or no such query parameter
 */
export function capture(url: string, init: RequestInit = {}): CapturedRequest {
  const { pathname, searchParams } = new URL(url);
  const method = (init.method ?? "GET").toUpperCase();
  for (const operation of Object.values(OPERATIONS) as OperationDescriptor[]) {
    const match = new RegExp(`^${operation.path.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`).exec(pathname);
    if (match === null || operation.method !== method) continue;
    return {
      operation: operation.id as OperationId,
      path: { ...match.groups },
      query: decode(searchParams, operation.queryParameters),
      body: typeof init.body === "string" ? JSON.parse(init.body) : undefined,
      headers: new Headers(init.headers),
    };
  }
  throw new Error(`the document has no ${method} ${pathname}`);
}

function decode(sent: URLSearchParams, declared: readonly QueryParameterDescriptor[]): Record<string, unknown> {
  const names = [...new Set(sent.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const parameter = declared.find((candidate) => candidate.name === name);
      if (parameter === undefined) throw new Error(`the document has no query parameter ${name}`);
      return [name, parameterValue(parameter, sent.getAll(name))];
    }),
  );
}

function parameterValue({ type }: QueryParameterDescriptor, values: string[]): unknown {
  if (type === "array") return values;
  const [value = ""] = values;
  if (type === "integer") return Number(value);
  return type === "boolean" ? value === "true" : value;
}
