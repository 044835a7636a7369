import type { UpdateMemoryStoreRequest } from "@managed-agents/types";
import { mergeMetadata, requireKeys } from "../../domain/merge-metadata.ts";
import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { findStore, stateOf } from "./find.ts";
import { requireName } from "./require-name.ts";
import { storeJson } from "./show.ts";

export const updateStore: Operation<UpdateMemoryStoreRequest> = (world, { path, body }) => {
  const store = findStore(world, path.memory_store_id);
  requireObject("memory_store", "change_memory_store", stateOf(store));
  const name = requireName(body.name ?? store.name);
  requireKeys(body.metadata ?? {});
  const metadata = body.metadata ? mergeMetadata(store.metadata, body.metadata) : store.metadata;
  store.name = name;
  store.description = body.description ?? store.description;
  store.metadata = metadata;
  store.updatedAt = world.clock.now();
  return storeJson(world, store);
};
