import type { OperationInput } from "../operation.ts";
import { decodeCursor, encodeCursor } from "./cursor.ts";

/** Lists without a limit of their own. */
const DEFAULT_LIMIT = 20;

/** What a page can be made of: numbered in the order in which the world made them. */
export interface Listed {
  /** From `World.nextOrdinal`, and unique in its list. */
  readonly ordinal: number;
}

/**
 * One page of a list of objects, newest first, as the JSON text of `{data, next_page}`. A cursor holds the ordinal of the last one shown,
 * so that it survives changes of the list.
 *
 * @param list what a cursor has to be made for, such as `agents`; with ids where lists of different parents must not be mixed
 * @param items in the order of their ordinals
 * @param fits which of them the query asks for
 * @param show the JSON text of one
 * @throws Refused with 400 for a cursor of another list
 */
export function listPage<Item extends Listed>(
  list: string,
  query: OperationInput["query"],
  items: readonly Item[],
  fits: (item: Item) => boolean,
  show: (item: Item) => string,
): string {
  const [last = Number.POSITIVE_INFINITY] =
    typeof query.page === "string" ? decodeCursor(query.page, list).numbers : [];
  const limit = typeof query.limit === "number" ? query.limit : DEFAULT_LIMIT;
  const page: string[] = [];
  let [end, more] = [0, false];
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index];
    if (item === undefined || item.ordinal >= last || !fits(item)) continue;
    more = page.length === limit;
    if (more) break;
    page.push(show(item));
    end = item.ordinal;
  }
  const next = more ? encodeCursor({ list, order: "desc", numbers: [end] }) : null;
  return `{"data":[${page.join(",")}],"next_page":${JSON.stringify(next)}}`;
}
