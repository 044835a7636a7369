import type { SessionResourceParams } from "@managed-agents/types";
import { refuse } from "../../domain/refusal.ts";
import type { EnvironmentRecord } from "../../state/catalog/environments.ts";
import type { ResourceRecord } from "../../state/records.ts";
import { stampText } from "../../state/show.ts";
import type { World } from "../../state/world.ts";
import { fileMount, repositoryMount, requireFreeMount } from "./mount-path.ts";
import { mountStore, requireFewStores } from "./mount-store.ts";
import { requireFile } from "./preconditions.ts";

export const MAX_FILES = 500;

/**
 * The resources of a new session.
 *
 * @throws Refused with 400 if there are too many or the environment takes none of the kind, with 404 for what the world does not know
 */
export function makeResources(
  world: World,
  params: readonly SessionResourceParams[],
  environment: EnvironmentRecord,
): ResourceRecord[] {
  requireAtMost(params, "file", MAX_FILES);
  requireFewStores(params);
  const made: ResourceRecord[] = [];
  for (const param of params) {
    if (param.type !== "memory_store") requireResources(environment);
    made.push(makeResource(world, param, made));
  }
  return made;
}

/** Gives a session its copies of the files that it mounts. @param made from the parameters, in their order */
export function mountFiles(
  world: World,
  sessionId: string,
  params: readonly SessionResourceParams[],
  made: readonly ResourceRecord[],
): void {
  for (const [index, { shown }] of made.entries()) {
    const param = params[index];
    if (shown.type === "file" && param?.type === "file") {
      world.catalog.files.copy(param.file_id, shown.file_id, sessionId);
    }
  }
}

/** @throws Refused with 400 for an environment that takes no files and no repositories, in the service's words */
export function requireResources({ id, config }: EnvironmentRecord): void {
  if (config.type !== "self_hosted") return;
  refuse(
    `Environment ${id} is a self-hosted environment. \`resources\` are not supported with self-hosted environments.`,
  );
}

function requireAtMost(params: readonly SessionResourceParams[], type: string, most: number): void {
  const count = params.filter((param) => param.type === type).length;
  if (count > most) refuse(`resources: expected at most ${most} of type ${type}, but got ${count}`);
}

function makeResource(world: World, param: SessionResourceParams, others: readonly ResourceRecord[]): ResourceRecord {
  if (param.type === "file") return makeFile(world, param, others);
  const [key, ordinal] = [world.ids.next("sesrsc"), world.nextOrdinal()];
  if (param.type === "memory_store") return { key, ordinal, shown: mountStore(world, param, others) };
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
  requireFile(world, file_id);
  const path = fileMount(mount_path ?? file_id);
  requireFreeMount(others, type, path);
  const [key, ordinal, own] = [world.ids.next("sesrsc"), world.nextOrdinal(), world.ids.next("file")];
  const stamp = stampText(world, world.clock.now(), "resources");
  const shown = { id: key, type, file_id: own, mount_path: path, created_at: stamp, updated_at: stamp };
  return { key, ordinal, shown };
}
