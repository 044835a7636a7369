import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { findStore, stateOf } from "./find.ts";
import { storeJson } from "./show.ts";

export const retrieveStore: Operation = (world, { path }) => {
  const store = findStore(world, path.memory_store_id);
  requireObject("memory_store", "read_memory_store", stateOf(store));
  return storeJson(world, store);
};
