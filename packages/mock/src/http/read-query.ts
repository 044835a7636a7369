import { OPERATIONS, type OperationId } from "@managed-agents/types";
import type { OperationInput, QueryValue } from "../operations/operation.ts";

type Kind = "string" | "integer" | "boolean" | "array";

interface Parameter {
  readonly name: string;
  readonly kind: Kind;
}

/** For each operation: every spelling that is accepted, and what it means. */
const SPELLINGS = new Map<OperationId, ReadonlyMap<string, Parameter>>();

for (const { id, queryParameters } of Object.values(OPERATIONS)) {
  const spellings = new Map<string, Parameter>();
  for (const { name, type } of queryParameters) {
    // Operations 1: `beta` is accepted and ignored, whatever it says.
    if (name === "beta") continue;
    spellings.set(name, { name, kind: type });
    if (type === "array" && name.endsWith("[]")) spellings.set(name.slice(0, -2), { name, kind: type });
  }
  // The older single-value filter is one more spelling of the list.
  if (spellings.has("statuses[]")) spellings.set("status", { name: "statuses[]", kind: "array" });
  SPELLINGS.set(id, spellings);
}

const NONE: OperationInput["query"] = {};

/**
 * The query by wire names, numbers and booleans decoded. Lists are taken in every spelling of operations 1: with brackets, encoded or
 * not, and repeated without them. Names that the document does not know are ignored.
 *
 * @param search what follows the `?`
 */
export function readQuery(operation: OperationId, search: string): OperationInput["query"] {
  if (search === "") return NONE;
  const query: Record<string, QueryValue> = {};
  const lists = new Map<string, string[]>();
  const spellings = SPELLINGS.get(operation);
  for (const [spelling, value] of new URLSearchParams(search)) {
    const parameter = spellings?.get(spelling);
    if (parameter === undefined) continue;
    const { name, kind } = parameter;
    if (kind === "array") lists.set(name, [...(lists.get(name) ?? []), value].slice(0, 1000));
    else if (query[name] === undefined) query[name] = decode(value, kind);
  }
  for (const [name, values] of lists) query[name] = values;
  return query;
}

/** A value that is not of its kind stays text, so that validation can say what is wrong with it. */
function decode(value: string, kind: Kind): QueryValue {
  if (kind === "integer") return /^-?\d{1,15}$/.test(value) ? Number(value) : value;
  if (kind === "boolean") return value === "true" ? true : value === "false" ? false : value;
  return value;
}
