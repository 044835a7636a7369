import { requireHash } from "../../domain/memory-text.ts";
import { objectRefusal } from "../../domain/object-legality.ts";
import { Refused } from "../../domain/refusal.ts";
import { deleteMemory as remove } from "../../state/catalog/memories.ts";
import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { apiAuthor, findMemory, findStore } from "./find.ts";

/** Also in an archived store. */
export const deleteMemory: Operation = (world, { path, query }) => {
  const store = findStore(world, path.memory_store_id);
  const memory = findMemory(store, path.memory_id);
  requireObject("memory", "delete_memory", "kept");
  const { expected_content_sha256: expected } = query;
  if (typeof expected === "string" && requireHash(expected, "expected_content_sha256") !== memory.text.sha256) {
    throw new Refused(objectRefusal("text_differs"));
  }
  remove(store, memory, world.ids.next("memver"), apiAuthor(world));
  return JSON.stringify({ id: memory.id, type: "memory_deleted" });
};
