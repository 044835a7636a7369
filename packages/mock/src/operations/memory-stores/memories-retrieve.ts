import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { findMemory, findStore } from "./find.ts";
import { memoryJson } from "./show.ts";

export const retrieveMemory: Operation = (world, { path, query }) => {
  const store = findStore(world, path.memory_store_id);
  const memory = findMemory(store, path.memory_id);
  requireObject("memory", "read_memory", "kept");
  return memoryJson(world, store, memory, query.view !== "basic");
};
