import fc from "fast-check";
import { MEMORY_HASH } from "./known-texts.ts";
import { idOf } from "./placeholders.ts";

/** What the API asks of query parameters beyond their schemas, by name; undefined leaves one out. From neighbours 1 to 5 and operations 3. */
export const QUERY_FACTS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  // Made by the server: pages are walked in the stateful runs.
  page: fc.constant(undefined),
  version: fc.constant(1),
  agent_id: fc.constant(idOf("agent_id")),
  deployment_id: fc.constant("depl_unknown"),
  memory_store_id: fc.constant(idOf("memory_store_id")),
  memory_id: fc.constant(idOf("memory_id")),
  session_id: fc.constant(idOf("session_id")),
  scope_id: fc.constant(idOf("session_id")),
  "ids[]": fc.constantFrom([], [idOf("file_id")]),
  // neighbours 5.3: whole segments; 0 or 1; a full list holds at most 20.
  path_prefix: fc.constantFrom("/", "/notes/"),
  expected_content_sha256: fc.constant(MEMORY_HASH),
};

type Query = Readonly<Record<string, unknown>>;

/** Rules between the parameters of an operation. */
export function agreeingQuery(operation: string, query: Query): Query {
  const kept = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
  // neighbours 3: files that are named come on one page.
  if (operation === "files.list" && kept["ids[]"] !== undefined) return { "ids[]": kept["ids[]"] };
  const full = query.view === "full" || (query.view === undefined && operation.endsWith("retrieve"));
  return full && Number(kept.limit) > 20 ? { ...kept, limit: 20 } : kept;
}
