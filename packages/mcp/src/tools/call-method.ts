import type { ToolDescriptor } from "../tool-descriptor.ts";
import type { Answer, Method } from "./find-method.ts";
import type { RequestArguments } from "./read-arguments.ts";

/** Ids in the order of the path, then body, then query, then options. */
export function callMethod(
  { arguments: all }: Pick<ToolDescriptor, "arguments">,
  { path, query, body }: Pick<RequestArguments, "path" | "query" | "body">,
  method: Method,
  options: CallOptions,
): Answer {
  const ids = all.filter(({ in: where }) => where === "path").map(({ name, wire = name }) => path[wire]);
  const takesBody = all.some(({ in: where }) => where === "body");
  const takesQuery = all.some(({ in: where }) => where === "query");
  return method(...ids, ...(takesBody ? [body] : []), ...(takesQuery ? [toClientQuery(query)] : []), options);
}

interface CallOptions {
  readonly signal: AbortSignal;
  /** Of a stream. */
  readonly maxFrameSize?: number;
}

/** The client writes names of lists without their brackets. */
const toClientQuery = (query: RequestArguments["query"]): object =>
  Object.fromEntries(Object.entries(query).map(([wire, value]) => [wire.replace(/\[\]$/, ""), value]));
