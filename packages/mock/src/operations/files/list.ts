import { refuse } from "../../domain/refusal.ts";
import { type FileRecord, fileJson } from "../../state/catalog/file-record.ts";
import type { World } from "../../state/world.ts";
import { listPage } from "../lists/list-page.ts";
import type { Operation } from "../operation.ts";
import { listInOldForm, pageInOldForm } from "./list-old-form.ts";

/** Ids in one request, after repetitions are dropped. */
const MOST_IDS = 100;

/** Newest first: the files of no session, or with `scope_id` those of one (row D18). Expired ones are listed until their record goes. */
export const listFiles: Operation = (world, { query, oldList }) => {
  const scope = typeof query.scope_id === "string" ? query.scope_id : null;
  const { files } = world.catalog;
  const ids = query["ids[]"] as readonly string[] | undefined;
  if (ids !== undefined) {
    const { afterId = null, beforeId = null } = oldList ?? {};
    const beside = { page: query.page, limit: query.limit, after_id: afterId, before_id: beforeId };
    for (const [name, value] of Object.entries(beside)) {
      if (value != null) refuse(`ids[]: expected no ${name} beside it, since its answer is one page`);
    }
    const found = findByIds(world, ids, scope);
    if (oldList !== undefined) return pageInOldForm(world, found, false, null);
    return `{"data":[${found.map((file) => fileJson(world, file)).join(",")}],"next_page":null}`;
  }
  const [list, listed] = scope === null ? ["files", files.ofNoSession()] : [`files/${scope}`, files.ofSession(scope)];
  if (oldList !== undefined) return listInOldForm(world, list, listed, query, oldList);
  const show = (file: FileRecord): string => fileJson(world, file);
  return listPage(list, query, listed, () => true, show);
};

/** Newest first; unknown ids are left out. */
function findByIds(world: World, ids: readonly string[], scope: string | null): FileRecord[] {
  const wanted = [...new Set(ids)];
  if (wanted.length > MOST_IDS) refuse(`ids[]: expected at most ${MOST_IDS} different ids, but got ${wanted.length}`);
  const found = wanted.flatMap((id) => world.catalog.files.find(id) ?? []);
  const fitting = found.filter(({ sessionId }) => scope === null || sessionId === scope);
  return fitting.sort((one, other) => other.ordinal - one.ordinal);
}
