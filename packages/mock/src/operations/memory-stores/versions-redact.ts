import { objectRefusal } from "../../domain/object-legality.ts";
import { Refused } from "../../domain/refusal.ts";
import { API_ACTOR } from "../../state/catalog/memory-stores.ts";
import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { findStore, findVersion } from "./find.ts";
import { versionJson } from "./show.ts";

/** Destroys path, text, size and hash. Not of the version that a memory is at. */
export const redactVersion: Operation = (world, { path }) => {
  const store = findStore(world, path.memory_store_id);
  const version = findVersion(store, path.memory_version_id);
  const state = version.redacted === null ? "whole" : "redacted";
  if (requireObject("memory_version", "redact_memory_version", state) === "allow") {
    if (store.memories.get(version.memoryId)?.headId === version.id) throw new Refused(objectRefusal("head_of_memory"));
    version.path = null;
    version.text = null;
    version.redacted = { at: world.clock.now(), by: API_ACTOR };
  }
  return versionJson(world, store, version, true);
};
