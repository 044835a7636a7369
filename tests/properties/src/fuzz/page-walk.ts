import type { WireEvent } from "@managed-agents/harness";

/** A walk through the pages of one list, while others write. */
export interface PageWalk {
  readonly path: string;
  readonly order: "asc" | "desc";
  readonly limit: number;
  /** Ids that the list held when its first page was read. */
  readonly atStart: readonly string[];
  readonly pages: WireEvent[][];
  /** The cursor of the next page; null once there is none. */
  next: string | null;
}

/**
 * What is wrong with a walk that came to its end, one line each.
 *
 * @param held ids that the list holds at the end of the walk
 */
export function walkViolations({ path, order, atStart, pages }: PageWalk, held: ReadonlySet<string>): string[] {
  const ids = pages.flat().map(({ id = "" }) => id);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  const lost = atStart.filter((id) => held.has(id) && !ids.includes(id));
  const where = `the pages of ${path} (${order})`;
  return [...repeated.map((id) => `${where} repeat ${id}`), ...lost.map((id) => `${where} lose ${id}`)];
}
