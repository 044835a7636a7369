import type { MemoryStoreResource, SessionResourceParams } from "@managed-agents/types";
import { objectRefusal } from "../../domain/object-legality.ts";
import { Refused, refuse } from "../../domain/refusal.ts";
import type { ResourceRecord } from "../../state/records.ts";
import type { World } from "../../state/world.ts";
import { quote, refuseReference } from "./find.ts";

const MAX_STORES = 8;

/** @throws Refused with 400 for the ninth memory store, in the service's words */
export function requireFewStores(params: readonly SessionResourceParams[]): void {
  if (params.filter(({ type }) => type === "memory_store").length <= MAX_STORES) return;
  refuse(`resources cannot contain more than ${MAX_STORES} memory_store entries`);
}

/**
 * A memory store as a resource of a session: with the name and the description that it has now.
 *
 * @throws Refused with 404 for a store that the session cannot name, with 400 for an archived one
 */
export function mountStore(
  world: World,
  { type, memory_store_id, access, instructions }: Extract<SessionResourceParams, { type: "memory_store" }>,
  others: readonly ResourceRecord[],
): MemoryStoreResource {
  const store = world.catalog.memoryStores.forSession(memory_store_id);
  if (store === undefined) return refuseReference(world, "memory_store", memory_store_id);
  if (store.archivedAt !== null) throw new Refused(objectRefusal("store_archived", quote(memory_store_id)));
  const { name, description } = store;
  const given = { access: access ?? "read_write", instructions: instructions ?? null } as const;
  const folder = slug(name) || memory_store_id;
  return { type, memory_store_id, name, description, ...given, mount_path: freeMount(`/mnt/memory/${folder}`, others) };
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");

/** House rule D246: a second store of the same folder name is mounted with a number behind it. */
function freeMount(wanted: string, others: readonly ResourceRecord[]): string {
  const taken = new Set(others.map(({ shown }) => shown.mount_path));
  let [path, number] = [wanted, 1];
  while (taken.has(path)) path = `${wanted}-${++number}`;
  return path;
}
