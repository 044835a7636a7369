import type { OperationInput } from "../operation.ts";
import { decodeCursor, encodeCursor } from "./cursor.ts";

/** Lists without a limit of their own. */
const DEFAULT_LIMIT = 20;

/** What a page can be made of: numbered in the order in which the world made them. */
export interface Listed {
  /** From `World.nextOrdinal`, and unique in its list. */
  readonly ordinal: number;
}

/** Characters after which a page is full, whatever its limit: many objects as large as a request can be fit into no string. */
const FULL = 32 * 1024 * 1024;

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
  const last = readCursor(list, query);
  return makePage(list, query, function* () {
    for (let index = countBefore(items, last) - 1; index >= 0; index--) {
      const item = items[index];
      if (item !== undefined && fits(item)) yield [item.ordinal, () => show(item)];
    }
  });
}

/**
 * One page of a list whose items are numbered from 1 without gaps, newest first, otherwise as `listPage`.
 *
 * @param newest the highest number
 * @param show the JSON text of the item of a number; null if there is none
 */
export function numberedPage(
  list: string,
  query: OperationInput["query"],
  newest: number,
  show: (number: number) => string | null,
): string {
  const last = readCursor(list, query);
  return makePage(list, query, function* () {
    for (let number = Math.min(newest, last - 1); number > 0; number--) yield [number, () => show(number) ?? "null"];
  });
}

function readCursor(list: string, { page }: OperationInput["query"]): number {
  const [last = Number.POSITIVE_INFINITY] = typeof page === "string" ? decodeCursor(page, list).numbers : [];
  return last;
}

/** @param candidates the number and the text of each item that can follow */
function makePage(
  list: string,
  query: OperationInput["query"],
  candidates: () => Iterable<readonly [number, () => string]>,
): string {
  const limit = typeof query.limit === "number" ? query.limit : DEFAULT_LIMIT;
  const page: string[] = [];
  let [end, size, more] = [0, 0, false];
  for (const [number, show] of candidates()) {
    const text = page.length === limit ? "" : show();
    size += text.length;
    // One object fits on any page, so that whoever reads on gets to the end.
    more = page.length === limit || (size > FULL && page.length > 0);
    if (more) break;
    page.push(text);
    end = number;
  }
  const next = more ? encodeCursor({ list, order: "desc", numbers: [end] }) : null;
  return `{"data":[${page.join(",")}],"next_page":${JSON.stringify(next)}}`;
}

/** How many items have an ordinal below that of a cursor. */
function countBefore(items: readonly Listed[], ordinal: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.ordinal ?? 0) < ordinal) low = middle + 1;
    else high = middle;
  }
  return low;
}
