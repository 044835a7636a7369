import type { Client } from "@managed-agents/client";
import type { CommandDescriptor } from "../command-descriptor.ts";
import type { CommandRequest } from "./request.ts";

type Method = (...args: readonly unknown[]) => unknown;

/**
 * Calls the client's method of a command: ids first, then the body, the query and the options.
 *
 * @returns what the method returns, which the table says: a promise of an answer, of a page, of a stream or of bytes
 */
export function invoke<Answer>(
  client: Client,
  { call, query }: CommandDescriptor,
  request: CommandRequest,
  options: object,
): Answer {
  let object = client as unknown as Record<string, unknown>;
  for (const segment of call.slice(0, -1)) object = object[segment] as Record<string, unknown>;
  const method = object[call.at(-1) ?? ""] as Method;
  return method(
    ...request.ids,
    ...(request.body === undefined ? [] : [request.body]),
    ...(query ? [request.query] : []),
    options,
  ) as Answer;
}
