import { showThread } from "../../state/show.ts";
import { decodeCursor, encodeCursor } from "../lists/cursor.ts";
import type { Operation } from "../operation.ts";
import { findSession } from "./find.ts";

/** House rule H15. */
const DEFAULT_LIMIT = 1000;

/** Primary thread first, then by spawn order. A cursor holds the index of the next thread. */
export const listThreads: Operation = (world, { path, query }) => {
  const { threads } = findSession(world, path.session_id);
  const limit = typeof query.limit === "number" ? query.limit : DEFAULT_LIMIT;
  const statuses = query["statuses[]"] as readonly string[] | undefined;
  const [start = 0] = typeof query.page === "string" ? decodeCursor(query.page, "threads").numbers : [];
  const found: { readonly json: string; readonly index: number }[] = [];
  for (let index = start; index < threads.length && found.length <= limit; index++) {
    const thread = threads[index];
    if (thread === undefined || statuses?.includes(thread.status) === false) continue;
    found.push({ json: JSON.stringify(showThread(world, thread)), index });
  }
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const more = found.length > limit && last !== undefined;
  const next = more ? encodeCursor({ list: "threads", order: "asc", numbers: [last.index + 1] }) : null;
  return `{"data":[${page.map(({ json }) => json).join(",")}],"next_page":${JSON.stringify(next)}}`;
};
