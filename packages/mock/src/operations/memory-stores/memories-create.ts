import type { CreateMemoryRequest } from "@managed-agents/types";
import { requireMemoryPath } from "../../domain/memory-path.ts";
import { measureText } from "../../domain/memory-text.ts";
import { refuse } from "../../domain/refusal.ts";
import { createMemory as create } from "../../state/catalog/memories.ts";
import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { apiAuthor, findStore, stateOf } from "./find.ts";
import { memoryJson } from "./show.ts";

export const createMemory: Operation<CreateMemoryRequest> = (world, { path, query, body }) => {
  const store = findStore(world, path.memory_store_id);
  requireMemoryPath(body.path);
  // D28: null is no text.
  if (body.content === null) refuse('content: expected a text, which can be "", but got null');
  const text = measureText(body.content);
  requireObject("memory_store", "write_memory", stateOf(store));
  return memoryJson(world, store, create(store, body.path, text, apiAuthor(world)), query.view === "full");
};
