import type { CreateMemoryStoreRequest } from "@managed-agents/types";
import { requireKeys } from "../../domain/merge-metadata.ts";
import type { Operation } from "../operation.ts";
import { requireName } from "./require-name.ts";
import { storeJson } from "./show.ts";

export const createStore: Operation<CreateMemoryStoreRequest> = (world, { body }) => {
  const { description = "", metadata = {} } = body;
  requireKeys(metadata);
  const made = { id: world.ids.next("memstore"), name: requireName(body.name), description, metadata };
  return storeJson(world, world.catalog.memoryStores.add(made, world.clock.now()));
};
