import type { Session } from "./session.ts";
import type { WireEvent } from "./wire-event.ts";

/**
 * One page of a history, and behind it what waits to be taken up.
 *
 * @param lag events that are younger, in milliseconds, are left out
 * @param blank whether interrupts have no id
 */
export function pageOf(
  session: Session,
  query: URLSearchParams,
  lag: number,
  blank: boolean,
): { readonly data: readonly WireEvent[]; readonly next_page?: string | null } {
  const now = Date.now();
  const from = query.get("created_at[gte]");
  const types = query.getAll("types[]");
  const old = session.history.filter((_, at) => now - (session.emitted[at] ?? 0) >= lag);
  const stored = [...old, ...session.queued];
  const all = (query.get("order") === "desc" ? stored.reverse() : stored).filter(
    ({ type, processed_at }) =>
      (types.length === 0 || types.includes(type)) &&
      (from === null || processed_at === null || (processed_at ?? "") >= from),
  );
  const start = Number(query.get("page")?.replace("page_", "") ?? 0);
  const end = start + Number(query.get("limit") ?? 1000);
  const data = all
    .slice(start, end)
    .map((event) => (blank && event.type === "user.interrupt" ? { ...event, id: "" } : event));
  return { data, ...(end < all.length ? { next_page: `page_${end}` } : start > 0 ? { next_page: null } : {}) };
}
