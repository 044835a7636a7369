import type { Client } from "@managed-agents/client";
import type { OperationId } from "@managed-agents/types";

/** A method of the client: ids, then body, then query, then options. What it returns is a promise with more to it. */
export type Method = (...given: unknown[]) => Answer;

/** What methods return; each kind of call has some of it. */
export interface Answer extends Promise<unknown> {
  withResponse?(): Promise<{ readonly data: unknown }>;
  asResponse(): Promise<Response>;
}

/**
 * The client's method for an operation: methods are named after operations.
 *
 * @throws Error if there is none, which is a bug of the kit
 */
export function findMethod(client: Client, operation: OperationId): Method {
  let at: unknown = client;
  for (const word of operation.split(".")) at = (at as Record<string, unknown> | undefined)?.[camelCase(word)];
  if (typeof at !== "function") throw new Error(`the client has no method for ${operation}`);
  return at as Method;
}

/** `retrieve_metadata` → `retrieveMetadata` */
const camelCase = (word: string): string => word.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
