import type { UpdateMemoryRequest } from "@managed-agents/types";
import { requireMemoryPath } from "../../domain/memory-path.ts";
import { measureText, requireHash } from "../../domain/memory-text.ts";
import { objectRefusal } from "../../domain/object-legality.ts";
import { Refused, refuse } from "../../domain/refusal.ts";
import { changeMemory, requireWritable } from "../../state/catalog/memories.ts";
import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { apiAuthor, findMemory, findStore } from "./find.ts";
import { memoryJson } from "./show.ts";

/** Null for text or path is the same as leaving it out. */
export const updateMemory: Operation<UpdateMemoryRequest> = (world, { path, query, body }) => {
  const store = findStore(world, path.memory_store_id);
  const memory = findMemory(store, path.memory_id);
  const wanted = { content: body.content ?? null, path: body.path ?? null };
  if (wanted.content === null && wanted.path === null) refuse("body: expected content, path or both, but got neither");
  if (wanted.path !== null) requireMemoryPath(wanted.path);
  const text = wanted.content === null ? memory.text : measureText(wanted.content);
  const { precondition } = body;
  const expected =
    precondition === undefined
      ? memory.text.sha256
      : requireHash(precondition.content_sha256, "precondition.content_sha256");
  requireObject("memory", "change_memory", "kept");
  requireWritable(store);
  const moved = wanted.path ?? memory.path;
  const differs = moved !== memory.path || text.content !== memory.text.content;
  if (differs && expected !== memory.text.sha256) throw new Refused(objectRefusal("text_differs"));
  changeMemory(store, memory, moved, text, apiAuthor(world));
  return memoryJson(world, store, memory, query.view === "full");
};
