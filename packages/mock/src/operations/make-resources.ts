import type { SessionResourceParams } from "@managed-agents/types";
import { refuse } from "../domain/refusal.ts";
import type { ResourceRecord } from "../state/records.ts";
import { stampText } from "../state/show.ts";
import type { World } from "../state/world.ts";
import { refuseReference } from "./find.ts";
import { fileMount, repositoryMount, requireFreeMount } from "./mount-path.ts";

export const MAX_FILES = 500;
const MAX_STORES = 8;

/**
 * The resources of a new session.
 *
 * @throws Refused with 400 if there are too many or the environment takes none of the kind, with 404 for what the world does not know
 */
export function makeResources(
  world: World,
  params: readonly SessionResourceParams[],
  environment: "cloud" | "self_hosted",
): ResourceRecord[] {
  requireAtMost(params, "file", MAX_FILES);
  requireAtMost(params, "memory_store", MAX_STORES);
  const made: ResourceRecord[] = [];
  for (const [index, param] of params.entries()) {
    if (environment === "self_hosted" && param.type !== "memory_store") {
      refuse(`resources[${index}]: a self-hosted environment takes no ${param.type} resources`);
    }
    made.push(makeResource(world, param, made));
  }
  // Not before all of them can be made: what is refused leaves nothing behind.
  for (const { shown } of made) if (shown.type === "file") world.catalog.addFile(shown.file_id);
  return made;
}

function requireAtMost(params: readonly SessionResourceParams[], type: string, most: number): void {
  const count = params.filter((param) => param.type === type).length;
  if (count > most) refuse(`resources: expected at most ${most} of type ${type}, but got ${count}`);
}

function makeResource(world: World, param: SessionResourceParams, others: readonly ResourceRecord[]): ResourceRecord {
  if (param.type === "file") return makeFile(world, param, others);
  const [key, ordinal] = [world.ids.next("sesrsc"), world.nextOrdinal()];
  if (param.type === "memory_store") {
    const { type, memory_store_id, access, instructions } = param;
    const store = world.catalog.memoryStore(memory_store_id);
    if (store === undefined) return refuseReference(world, "memory_store", memory_store_id);
    const mount_path = `/mnt/memory/${slug(store.name) || memory_store_id}`;
    const given = { access: access ?? ("read_write" as const), instructions: instructions ?? null };
    return { key, ordinal, shown: { type, memory_store_id, ...store, ...given, mount_path } };
  }
  // The token is not kept: nothing in the mock could use it, and what is not kept cannot leak.
  const { type, url, checkout, mount_path } = param;
  const name = url.slice(url.lastIndexOf("/") + 1).replace(/\.git$/, "");
  const mount = repositoryMount(mount_path ?? `/workspace/${name}`);
  requireFreeMount(others, type, mount);
  const stamp = stampText(world, world.clock.now(), "resources");
  const shown = { id: key, type, url, checkout: checkout ?? null, mount_path: mount };
  return { key, ordinal, shown: { ...shown, created_at: stamp, updated_at: stamp } };
}

/** A file gets an id of its own in the session, and a path below the uploads (live L33). @param others resources beside it */
export function makeFile(
  world: World,
  { type, file_id, mount_path }: Extract<SessionResourceParams, { type: "file" }>,
  others: readonly ResourceRecord[],
): ResourceRecord {
  if (!world.catalog.knows("file", file_id)) refuseReference(world, "file", file_id);
  const path = fileMount(mount_path ?? file_id);
  requireFreeMount(others, type, path);
  const [key, ordinal, own] = [world.ids.next("sesrsc"), world.nextOrdinal(), world.ids.next("file")];
  const stamp = stampText(world, world.clock.now(), "resources");
  const shown = { id: key, type, file_id: own, mount_path: path, created_at: stamp, updated_at: stamp };
  return { key, ordinal, shown };
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
