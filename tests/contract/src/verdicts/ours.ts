import { formatIssue, validateRequest } from "@managed-agents/contract";
import { decodeQuery } from "../decode-query.ts";
import type { WireRequest } from "./any-request.ts";

/** What our compiled validators have against a request; null for nothing. */
export function oursAgainst({ operation, path, query, body }: WireRequest): string | null {
  const search = new URLSearchParams();
  for (const [name, values] of Object.entries(query)) for (const value of values) search.append(name, value);
  const [issue] = validateRequest(operation, { path, query: decodeQuery(operation, search), body });
  return issue === undefined ? null : formatIssue(issue);
}
