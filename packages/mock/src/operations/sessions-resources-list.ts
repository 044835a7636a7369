import { decodeCursor, encodeCursor } from "./cursor.ts";
import { findSession } from "./find.ts";
import type { Operation } from "./operation.ts";

/** In the order they were attached; without a limit all on one page. A cursor holds how many came before. */
export const listResources: Operation = (world, { path, query }) => {
  const { resources } = findSession(world, path.session_id);
  const [start = 0] = typeof query.page === "string" ? decodeCursor(query.page, "resources").numbers : [];
  const limit = typeof query.limit === "number" ? query.limit : resources.length;
  const page = resources.slice(start, start + limit).map(({ shown }) => shown);
  const end = start + page.length;
  const more = end < resources.length;
  const next = more ? encodeCursor({ list: "resources", order: "asc", numbers: [end] }) : null;
  return JSON.stringify({ data: page, next_page: next });
};
