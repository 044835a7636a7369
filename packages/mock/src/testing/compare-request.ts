import { OPERATIONS, type OperationDescriptor } from "@managed-agents/types";
import { findRoute } from "../http/route.ts";
import type { RequestEntry } from "../worlds/request-log.ts";
import { findDifferences } from "./differences.ts";
import type { ExpectedParts } from "./expected-request.ts";
import { isAsymmetric } from "./print.ts";

/** What a request of the operation lacks of what is expected, one line each; none if it fits. */
export function compareRequest(entry: RequestEntry, expected: ExpectedParts): string[] {
  const { body, path, query, status } = expected;
  return [
    ...(status === undefined ? [] : findDifferences(entry.status ?? undefined, status, "status")),
    ...(path === undefined ? [] : findDifferences(pathOf(entry), path, "path")),
    ...(query === undefined ? [] : findDifferences(queryOf(entry), asText(query), "query")),
    ...(body === undefined ? [] : compareBody(entry.body, body)),
  ];
}

function compareBody(actual: unknown, expected: unknown): string[] {
  const differences = findDifferences(actual, expected, "body");
  if (differences.length === 0 || actual !== null) return differences;
  return ["body: none was kept: there was none, it was no JSON, or it was too long"];
}

const pathOf = ({ method, path }: RequestEntry): unknown => findRoute(method, path)?.path ?? {};

/** Values as text, and as a list where the document has one or the request repeats a name. */
function queryOf({ operation, query }: RequestEntry): Record<string, string | readonly string[]> {
  const { queryParameters }: Pick<OperationDescriptor, "queryParameters"> =
    operation === null ? { queryParameters: [] } : OPERATIONS[operation];
  const given = new URLSearchParams(query);
  const lists = new Set(queryParameters.flatMap(({ name, type }) => (type === "array" ? [name] : [])));
  return Object.fromEntries(
    [...new Set(given.keys())].map((name) => {
      const values = given.getAll(name);
      const [first = ""] = values;
      return [name, lists.has(name) || values.length > 1 ? values : first];
    }),
  );
}

/** Numbers and booleans as a query has them. */
function asText(expected: unknown): unknown {
  if (typeof expected === "number" || typeof expected === "boolean") return String(expected);
  if (Array.isArray(expected)) return expected.map(asText);
  if (typeof expected !== "object" || expected === null || isAsymmetric(expected)) return expected;
  return Object.fromEntries(Object.entries(expected).map(([name, value]) => [name, asText(value)]));
}
