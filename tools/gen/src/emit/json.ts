import type { JsonObject } from "../load.ts";
import type { Model } from "../model.ts";
import { spellOutConsts } from "./const-spelled-out.ts";

/** The document in one JSON file, for Prism and other people's tools. */
export const emitBundle = (document: JsonObject): string => `${JSON.stringify(spellOutConsts(document), null, 2)}\n`;

/** Every named example by operation, direction, status and name. */
export function emitExamples(model: Model): string {
  const byOperation: Record<string, { requests: JsonObject; responses: Record<string, JsonObject> }> = {};
  for (const { operation, kind, status, name, value } of model.examples) {
    byOperation[operation] ??= { requests: {}, responses: {} };
    const entry = byOperation[operation];
    if (kind === "request") entry.requests[name] = value;
    else {
      entry.responses[String(status)] ??= {};
      (entry.responses[String(status)] as JsonObject)[name] = value;
    }
  }
  return `${JSON.stringify(byOperation, null, 2)}\n`;
}
