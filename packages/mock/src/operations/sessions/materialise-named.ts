import type { SessionRecord } from "../../state/records.ts";
import type { World } from "../../state/world.ts";

/** Makes up the vaults and memory stores that a new session names and that were never created, so that calls on them find them. */
export function materialiseNamed({ catalog, clock }: World, { vaultIds, resources }: SessionRecord): void {
  for (const id of vaultIds) catalog.vaults.materialise(id, clock.now());
  for (const { shown } of resources) {
    if (shown.type === "memory_store") catalog.memoryStores.materialise(shown.memory_store_id, clock.now());
  }
}
