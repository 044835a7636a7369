import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { findStore, stateOf } from "./find.ts";
import { storeJson } from "./show.ts";

export const archiveStore: Operation = (world, { path }) => {
  const store = findStore(world, path.memory_store_id);
  if (requireObject("memory_store", "archive_memory_store", stateOf(store)) === "allow") {
    store.archivedAt = world.clock.now();
    store.updatedAt = store.archivedAt;
  }
  return storeJson(world, store);
};
