import type { Node } from "yaml";
import type { Refusal } from "./model.ts";
import type { Reader } from "./reader.ts";

/** One way to refuse an operation. */
export function refusal(reader: Reader, node: Node): Refusal {
  const fields = reader.fields(node, "a refusal", ["status", "error", "meaning"], ["code"]);
  return {
    status: Number(reader.json(fields.get("status"))),
    error: reader.text(fields.get("error"), "error"),
    code: fields.has("code") ? reader.text(fields.get("code"), "code") : null,
    meaning: reader.text(fields.get("meaning"), "meaning"),
  };
}
