import { OPERATIONS, type OperationId } from "@managed-agents/types";

/** Older clients send it; the service takes it with any value and ignores it (operations 1). */
const IGNORED = "beta";

const ALIASES: Readonly<Record<string, string>> = {
  statuses: "statuses[]",
  types: "types[]",
  event_deltas: "event_deltas[]",
};

/**
 * The query of a request by wire names, numbers and booleans decoded, as the document's validators take it. Every spelling of a list
 * that operations 1 accepts becomes the bracketed name.
 */
export function decodeQuery(operation: OperationId, query: URLSearchParams): Record<string, unknown> {
  const decoded: Record<string, unknown> = {};
  const types = new Map<string, string>(OPERATIONS[operation].queryParameters.map(({ name, type }) => [name, type]));
  for (const spelled of new Set(query.keys())) {
    if (spelled === IGNORED) continue;
    const name = types.has(spelled) ? spelled : (ALIASES[spelled] ?? spelled);
    const values = query.getAll(spelled);
    const [value = ""] = values;
    const type = types.get(name);
    if (type === "array") decoded[name] = values;
    else if (type === "integer") decoded[name] = /^-?\d+$/.test(value) ? Number(value) : value;
    else if (type === "boolean") decoded[name] = value === "true" ? true : value === "false" ? false : value;
    else if (type === "string") decoded[name] = value;
  }
  return decoded;
}
