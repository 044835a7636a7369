import { refuse } from "../../domain/refusal.ts";
import { shorten } from "../../domain/shorten.ts";
import { placeOf } from "../../state/catalog/memories.ts";
import { decodeCursor, encodeCursor } from "../lists/cursor.ts";
import type { Operation, OperationInput } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { findStore, stateOf } from "./find.ts";
import { limitOf } from "./limit-of.ts";
import { memoryJson } from "./show.ts";

/**
 * In the order of the bytes of the paths (D27). With `depth=1`, what lies deeper than directly below the prefix is one
 * `memory_prefix` for each folder. A cursor holds the path of the last entry, as code points, so that it survives changes of the store.
 */
export const listMemories: Operation = (world, { path, query }) => {
  const store = findStore(world, path.memory_store_id);
  requireObject("memory_store", "read_memory_store", stateOf(store));
  const prefix = prefixOf(query);
  const direct = query.depth === 1;
  const list = `memories/${encodeURIComponent(store.id)}/${direct ? "1" : "0"}`;
  const after = typeof query.page === "string" ? pathOf(decodeCursor(query.page, list).numbers) : null;
  const limit = limitOf(query);
  const texts: string[] = [];
  let [last, more] = ["", false];
  const start = after === null ? 0 : placeOf(store, behind(after));
  for (let at = Math.max(start, placeOf(store, prefix)); ; ) {
    const memory = store.sorted[at];
    if (memory === undefined || !memory.path.startsWith(prefix)) break;
    more = texts.length === limit;
    if (more) break;
    const end = direct ? memory.path.indexOf("/", prefix.length) : -1;
    last = end < 0 ? memory.path : memory.path.slice(0, end + 1);
    if (end < 0) {
      texts.push(memoryJson(world, store, memory, query.view === "full"));
      at++;
    } else {
      texts.push(JSON.stringify({ type: "memory_prefix", path: last }));
      at = placeOf(store, behind(last));
    }
  }
  const numbers = [...last].map((character) => character.codePointAt(0) ?? 0);
  const next = more ? encodeCursor({ list, order: "asc", numbers }) : null;
  return `{"data":[${texts.join(",")}],"next_page":${JSON.stringify(next)}}`;
};

function prefixOf({ path_prefix = "/" }: OperationInput["query"]): string {
  const prefix = String(path_prefix);
  if (prefix.startsWith("/") && prefix.endsWith("/")) return prefix;
  return refuse(
    `path_prefix: expected a path with a slash at its start and at its end, but got ${JSON.stringify(shorten(prefix, 128))}`,
  );
}

/** The first text, as bytes sort, that comes after a path, and for a folder after all that is in it. */
const behind = (path: string): string => (path.endsWith("/") ? `${path.slice(0, -1)}0` : `${path}\0`);

function pathOf(points: readonly number[]): string {
  if (points.some((point) => point > 0x10ffff)) refuse("invalid page cursor");
  return points.map((point) => String.fromCodePoint(point)).join("");
}
