import { OPERATIONS, type OperationId } from "@managed-agents/types";
import type { Parts } from "./call.ts";
import { EXAMPLES } from "./document.ts";

/** An id of each kind that nobody made. */
export const UNKNOWN_IDS = {
  session_id: "sesn_unknown",
  thread_id: "sthr_unknown",
  resource_id: "sesrsc_unknown",
  agent_id: "agent_unknown",
  environment_id: "env_unknown",
  file_id: "file_unknown",
  vault_id: "vlt_unknown",
  credential_id: "vcrd_unknown",
  memory_store_id: "memstore_unknown",
  memory_id: "mem_unknown",
  memory_version_id: "memver_unknown",
} as const;

/** A request that the document allows: ids that are not there, and the first body that it shows. */
export function goodRequest(id: OperationId): Parts & { readonly path: Readonly<Record<string, string>> } {
  const [body] = Object.values(EXAMPLES[id]?.requests ?? {});
  if (body === undefined) return { path: UNKNOWN_IDS };
  return { path: UNKNOWN_IDS, body: OPERATIONS[id].bodyKind === "multipart" ? formOf(body as object) : body };
}

/** A body in parts. The document shows bytes as text. */
export function formOf(parts: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(parts)) {
    if (typeof value === "string") form.append(name, new Blob([value], { type: "text/csv" }), "orders.csv");
    else form.append(name, String(value));
  }
  return form;
}
