import { OPERATIONS, type OperationId } from "@managed-agents/types";
import { shorten } from "../domain/shorten.ts";
import type { OperationInput, QueryValue } from "../operations/operation.ts";
import { type ErrorAnswer, errorOf } from "./error-answer.ts";

type Kind = "string" | "integer" | "boolean" | "array";

interface Parameter {
  readonly name: string;
  readonly kind: Kind;
  /** Whether a newer spelling has replaced this one. */
  readonly old: boolean;
}

/** For each operation: every spelling that is accepted, and what it means. */
const SPELLINGS = new Map<OperationId, ReadonlyMap<string, Parameter>>();

for (const { id, queryParameters } of Object.values(OPERATIONS)) {
  const spellings = new Map<string, Parameter>();
  for (const { name, type } of queryParameters) {
    spellings.set(name, { name, kind: type, old: false });
    if (name.endsWith("[]")) spellings.set(name.slice(0, -2), { name, kind: type, old: true });
  }
  // The single-value filter is one more spelling of the list.
  if (spellings.has("status")) spellings.set("status", { name: "statuses[]", kind: "array", old: true });
  SPELLINGS.set(id, spellings);
}

const NONE: { readonly value: OperationInput["query"] } = { value: {} };

/**
 * The query by wire names, numbers and booleans decoded, or how it is refused: a name that the document does not know is a 400 that lists
 * those it knows (live L31). Lists are taken with brackets, encoded or not.
 *
 * @param search what follows the `?`
 * @param oldSpellings whether `status` is taken for `statuses[]`, and any list without brackets
 */
export function readQuery(
  operation: OperationId,
  search: string,
  oldSpellings = true,
): { readonly value: OperationInput["query"] } | ErrorAnswer {
  if (search === "") return NONE;
  const query: Record<string, QueryValue> = {};
  const lists = new Map<string, string[]>();
  const spellings = SPELLINGS.get(operation);
  for (const [spelling, value] of new URLSearchParams(search)) {
    // Operations 1: accepted and ignored, whatever it says.
    if (spelling === "beta") continue;
    const parameter = spellings?.get(spelling);
    if (parameter === undefined || (parameter.old && !oldSpellings)) return refuseName(spelling, spellings);
    const { name, kind } = parameter;
    if (kind === "array") lists.set(name, [...(lists.get(name) ?? []), value].slice(0, 1000));
    else if (query[name] === undefined) query[name] = decode(value, kind);
  }
  for (const [name, values] of lists) query[name] = values;
  return { value: query };
}

function refuseName(name: string, spellings: ReadonlyMap<string, Parameter> | undefined): ErrorAnswer {
  const known = [...(spellings ?? [])].flatMap(([spelling, { old }]) => (old || spelling === "beta" ? [] : [spelling]));
  const valid = known.length === 0 ? "this operation takes none" : `valid parameters are ${known.join(", ")}`;
  return errorOf(
    400,
    `Failed to parse request: unknown query parameter ${JSON.stringify(shorten(name, 80))}; ${valid}`,
  );
}

/** A value that is not of its kind stays text, so that validation can say what is wrong with it. */
function decode(value: string, kind: Kind): QueryValue {
  if (kind === "integer") return /^-?\d{1,15}$/.test(value) ? Number(value) : value;
  if (kind === "boolean") return value === "true" ? true : value === "false" ? false : value;
  return value;
}
