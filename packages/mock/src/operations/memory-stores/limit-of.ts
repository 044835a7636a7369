import type { OperationInput } from "../operation.ts";

const DEFAULT_LIMIT = 20;

/** Entries on a page that shows texts, whatever is asked for. */
const MOST_FULL = 20;

/** How many entries a page of memories or versions holds at most. */
export function limitOf({ limit, view }: OperationInput["query"]): number {
  const asked = typeof limit === "number" ? limit : DEFAULT_LIMIT;
  return view === "full" ? Math.min(asked, MOST_FULL) : asked;
}
