import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { findStore, stateOf } from "./find.ts";

export const deleteStore: Operation = (world, { path }) => {
  const store = findStore(world, path.memory_store_id);
  requireObject("memory_store", "delete_memory_store", stateOf(store));
  world.catalog.memoryStores.remove(store);
  return JSON.stringify({ id: store.id, type: "memory_store_deleted" });
};
