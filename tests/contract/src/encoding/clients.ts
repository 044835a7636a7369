import Anthropic from "@anthropic-ai/sdk";
import { createClient } from "@managed-agents/client";
import { OPERATIONS, type OperationDescriptor } from "@managed-agents/types";
import type { CallParts } from "./call-parts.ts";
import { type Captured, capturing } from "./captured.ts";

const BASE = "http://captured.test";

/** Methods that the SDK names otherwise. */
const SDK_NAMES: Readonly<Record<string, string>> = {
  "vaults.credentials.validate": "vaults.credentials.mcpOAuthValidate",
};

type Method = (...args: unknown[]) => PromiseLike<unknown>;

/** `memory_stores.memory_versions` as `memoryStores.memoryVersions` of a client. */
function methodOf(client: object, operation: string): Method {
  const names = operation
    .split(".")
    .map((name) => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()));
  const last = names.pop() ?? "";
  const owner = names.reduce<object>((at, name) => (at as Record<string, object>)[name] as object, client);
  const method = (owner as Record<string, Method>)[last];
  if (!method) throw new Error(`the client has no method for ${operation}`);
  return method.bind(owner);
}

/** What our client sends for a call; an error where it refuses to. */
export async function sentByOurs({ operation, ids, query, body }: CallParts): Promise<Captured | Error> {
  const { fetch, sent } = capturing();
  const client = createClient({ apiKey: "any", baseURL: BASE, fetch, maxRetries: 0 });
  const { queryParameters }: OperationDescriptor = OPERATIONS[operation];
  const takesQuery = queryParameters.some(({ name }) => name !== "beta");
  const args = [...ids, ...(body === undefined ? [] : [body]), ...(takesQuery ? [query] : [])];
  return outcome(() => methodOf(client, operation)(...args), sent);
}

/** What the official SDK sends for a call: it takes the last id by itself, everything else by name. */
export async function sentBySdk({ operation, ids, query, body }: CallParts): Promise<Captured | Error> {
  const { fetch, sent } = capturing();
  const sdk = new Anthropic({ apiKey: "any", baseURL: BASE, fetch, maxRetries: 0 });
  const { pathParameters }: OperationDescriptor = OPERATIONS[operation];
  const named = Object.fromEntries(pathParameters.slice(0, -1).map((name, index) => [name, ids[index]]));
  const params = { ...named, ...body, ...query };
  const args = [...ids.slice(-1), params];
  return outcome(() => methodOf(sdk.beta, SDK_NAMES[operation] ?? operation)(...args), sent);
}

/** What was sent counts, not what becomes of the empty answer. */
async function outcome(call: () => PromiseLike<unknown>, sent: readonly Captured[]): Promise<Captured | Error> {
  try {
    await call();
  } catch (error) {
    if (sent[0] === undefined) return error as Error;
  }
  return sent[0] ?? new Error("nothing was sent");
}
