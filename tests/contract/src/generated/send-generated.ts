import { OPERATIONS, type OperationId } from "@managed-agents/types";
import type { Caller, Parts } from "../call.ts";
import type { ObjectIds } from "../object-states.ts";
import type { GeneratedRequest } from "../requests/generated-request.ts";
import { fill } from "../requests/placeholders.ts";
import { NeedsEmulator } from "../targets/needs-emulator.ts";
import type { Exchange } from "../validate-exchange.ts";

/** The parts of a call with real ids; what JSON cannot say travels as the text that stands for it. */
export function partsOf({ operation, query, body }: GeneratedRequest, ids: ObjectIds): Parts {
  const filled = fill({ query, body }, ids);
  const sent = OPERATIONS[operation].bodyKind === "multipart" ? formOf(filled.body) : filled.body;
  return {
    path: ids,
    query: filled.query as NonNullable<Parts["query"]>,
    ...(sent === undefined ? {} : { body: sent }),
  };
}

/** A body in parts, its text as a file. What is no object travels as JSON, which is wrong for a form. */
function formOf(parts: unknown): unknown {
  if (typeof parts !== "object" || parts === null || Array.isArray(parts)) return JSON.stringify(parts);
  const form = new FormData();
  for (const [name, value] of Object.entries(parts)) {
    if (name === "file" && typeof value === "string")
      form.append(name, new Blob([value], { type: "text/csv" }), "orders.csv");
    else form.append(name, typeof value === "string" ? value : JSON.stringify(value));
  }
  return form;
}

/** Sends a generated request; what is wrong with its exchange is thrown with a curl line that repeats it. */
export async function sendGenerated(
  api: Caller,
  operation: OperationId,
  parts: Parts,
  check: (exchange: Exchange) => void,
): Promise<void> {
  try {
    check(await api.call(operation, parts));
  } catch (error) {
    if (error instanceof NeedsEmulator) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${why}\n${api.latestAsCurl()}`);
  }
}
