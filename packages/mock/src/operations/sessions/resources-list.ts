import { decodeCursor, encodeCursor } from "../lists/cursor.ts";
import type { Operation } from "../operation.ts";
import { findSession } from "./find.ts";

/** In the order they were attached; without a limit all on one page. A cursor holds the ordinal of the last resource listed. */
export const listResources: Operation = (world, { path, query }) => {
  const { resources } = findSession(world, path.session_id);
  const [last = -1] = typeof query.page === "string" ? decodeCursor(query.page, "resources").numbers : [];
  const rest = resources.filter(({ ordinal }) => ordinal > last);
  const page = typeof query.limit === "number" ? rest.slice(0, query.limit) : rest;
  const end = page.at(-1);
  const more = page.length < rest.length && end !== undefined;
  const next = more ? encodeCursor({ list: "resources", order: "asc", numbers: [end.ordinal] }) : null;
  return JSON.stringify({ data: page.map(({ shown }) => shown), next_page: next });
};
