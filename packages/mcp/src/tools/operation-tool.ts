import type { ToolDescriptor } from "../tool-descriptor.ts";
import { collectEvents } from "./collect-events.ts";
import { download } from "./download.ts";
import { type Answer, findMethod, type Method } from "./find-method.ts";
import { type RequestArguments, readArguments } from "./read-arguments.ts";
import type { Tool } from "./tool.ts";
import { readUpload } from "./upload.ts";

/** The tool of an operation: its arguments are validated, then the client makes the call. */
export function operationTool(descriptor: ToolDescriptor): Tool {
  const { name, title, description, annotations, inputSchema, outputSchema } = descriptor;
  return {
    ...{ name, title, description, annotations, inputSchema, outputSchema },
    async call(given, context) {
      const read = descriptor.body === "multipart" ? { ...given, body: readUpload(given.body) } : given;
      const request = readArguments(descriptor, read);
      const method = findMethod(context.client, descriptor.operation);
      if (descriptor.answer === "sse") return collectEvents(descriptor, request, method, context);
      const answer = callMethod(descriptor, request, method, { signal: context.signal });
      return descriptor.answer === "binary" ? download(answer) : readJson(answer);
    },
  };
}

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

/** The answer as the service sent it: a page of the client has methods besides. */
async function readJson(answer: Answer): Promise<object> {
  const data = (await answer) as Record<string, unknown>;
  if (typeof data.nextPage !== "function") return data;
  const { requestId: _, ...page } = data;
  return Object.fromEntries(Object.entries(page).filter(([, value]) => typeof value !== "function"));
}

