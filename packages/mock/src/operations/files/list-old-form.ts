import { refuse } from "../../domain/refusal.ts";
import { type FileRecord, fileJson } from "../../state/catalog/file-record.ts";
import type { World } from "../../state/world.ts";
import { decodeCursor, encodeCursor } from "../lists/cursor.ts";
import type { OldFileList, OperationInput } from "../operation.ts";

const DEFAULT_LIMIT = 20;

/** Files as a page of the older form. */
export function pageInOldForm(world: World, shown: readonly FileRecord[], more: boolean, next: string | null): string {
  const ends = { has_more: more, first_id: shown[0]?.id ?? null, last_id: shown.at(-1)?.id ?? null, next_page: next };
  return `{"data":[${shown.map((file) => fileJson(world, file)).join(",")}],${JSON.stringify(ends).slice(1)}`;
}

/**
 * One page in the form that lists of files had before cursors: `has_more`, `first_id` and `last_id`, with `next_page` beside them for
 * readers of today's form. `after_id` leads to older files, `before_id` to newer ones.
 *
 * @param list what a cursor has to be made for
 * @param files in the order they were made
 */
export function listInOldForm(
  world: World,
  list: string,
  files: readonly FileRecord[],
  query: OperationInput["query"],
  { afterId, beforeId }: OldFileList,
): string {
  if ([afterId, beforeId, query.page ?? null].filter((cursor) => cursor !== null).length > 1) {
    refuse("expected one of after_id, before_id and page, but got several");
  }
  const newestFirst = [...files].reverse();
  const limit = typeof query.limit === "number" ? query.limit : DEFAULT_LIMIT;
  const [shown, more] = beforeId === null ? olderPage() : newerPage(beforeId);
  const end = shown.at(-1);
  const older = end !== undefined && end !== files[0];
  const next = older ? encodeCursor({ list, order: "desc", numbers: [end.ordinal] }) : null;
  return pageInOldForm(world, shown, more, next);

  function olderPage(): [FileRecord[], boolean] {
    const start = afterId === null ? startOf(query.page) : placeOf("after_id", afterId) + 1;
    return [newestFirst.slice(start, start + limit), newestFirst.length > start + limit];
  }

  function newerPage(id: string): [FileRecord[], boolean] {
    const stop = placeOf("before_id", id);
    return [newestFirst.slice(Math.max(0, stop - limit), stop), stop > limit];
  }

  function startOf(page: unknown): number {
    if (typeof page !== "string") return 0;
    const [last = 0] = decodeCursor(page, list).numbers;
    const start = newestFirst.findIndex(({ ordinal }) => ordinal < last);
    return start < 0 ? newestFirst.length : start;
  }

  function placeOf(name: string, id: string): number {
    const place = newestFirst.findIndex((file) => file.id === id);
    return place < 0 ? refuse(`${name}: expected the id of a file in the list`) : place;
  }
}
