import type { OperationId } from "@managed-agents/types";
import { filesTooLarge, fileTooLarge } from "../domain/file-limits.ts";
import { fileName } from "../domain/file-name.ts";
import { typeOfName } from "../domain/media-types.ts";
import { Refused } from "../domain/refusal.ts";
import { IMPLEMENTATIONS } from "../operations/index.ts";
import type { Operation } from "../operations/operation.ts";
import type { IdKind } from "../state/ids.ts";
import type { World } from "../state/world.ts";
import { type SeedData, SeedError, type SeededFile } from "./seed-data.ts";
import { SEED_KINDS, type SeedKind } from "./seed-kinds.ts";
import { Undo } from "./undo.ts";

/** What was done with seed data. */
export interface SeedOutcome {
  /** Ids of the objects that were made, credentials and memories left out. */
  readonly added: readonly string[];
  /** Ids of the objects that were there. */
  readonly kept: readonly string[];
}

/**
 * Adds objects to a world, by the operations that create them: all of them, or none.
 *
 * @param data as `checkSeed` returns it
 * @param existing what to do about an object whose id the world has: `refuse` the whole, or `keep` the world's and leave the given one out
 * @throws SeedError that names the object which the world refuses
 */
export function applySeed(world: World, data: SeedData, existing: "refuse" | "keep"): SeedOutcome {
  const undo = new Undo(world);
  const added: string[] = [];
  const kept: string[] = [];
  try {
    for (const kind of SEED_KINDS) {
      for (const [index, object] of (data[kind.name] ?? []).entries()) {
        const keys = [kind.name, index];
        const { id } = object;
        if (id !== undefined && has(world, kind, id)) {
          if (existing === "refuse") {
            throw new SeedError({ keys: [...keys, "id"], message: `expected a new id, but the world has ${id}` });
          }
          kept.push(id);
          continue;
        }
        added.push(addOne(world, kind, object, keys, undo));
      }
    }
  } catch (error) {
    undo.all();
    throw error;
  }
  return { added, kept };
}

type Keys = readonly (string | number)[];

function addOne(world: World, kind: SeedKind, object: object, keys: Keys, undo: Undo): string {
  const { operation, inside } = kind;
  if (operation === null) {
    const file = addFile(world, object as SeededFile, keys);
    undo.add(kind, file);
    return file;
  }
  const { id, ...rest } = object as { readonly id?: string } & Record<string, unknown>;
  const items = (inside === undefined ? [] : (rest[inside.name] ?? [])) as readonly { readonly id?: string }[];
  if (inside !== undefined) delete rest[inside.name];
  const made = create(world, operation, {}, kind.prefix, id, rest, keys);
  undo.add(kind, made);
  if (inside !== undefined) {
    for (const [index, { id: own, ...body }] of items.entries()) {
      const path = { [inside.parameter]: made };
      create(world, inside.operation, path, inside.prefix, own, body, [...keys, inside.name, index]);
    }
  }
  return made;
}

/** @returns the id of what was made */
function create(
  world: World,
  operation: OperationId,
  path: Readonly<Record<string, string>>,
  prefix: IdKind,
  id: string | undefined,
  body: object,
  keys: Keys,
): string {
  const run = IMPLEMENTATIONS[operation] as Operation;
  try {
    const made = world.ids.give(prefix, id, () => run(world, { path, query: {}, body })) as string;
    return (JSON.parse(made) as { id: string }).id;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { message, hint } = error.refusal;
    throw new SeedError({ keys, message: hint === undefined ? message : `${message}. ${hint}` });
  }
}

function addFile(world: World, file: SeededFile, keys: Keys): string {
  const { filename, base64, content = "", downloadable = false, mime_type = typeOfName(filename) } = file;
  const bytes =
    base64 === undefined
      ? new TextEncoder().encode(content)
      : Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const { files } = world.catalog;
  const { maxFileBytes } = world;
  if (bytes.byteLength > maxFileBytes) throw new SeedError({ keys, message: fileTooLarge(maxFileBytes) });
  if (!files.hasRoom(bytes.byteLength)) throw new SeedError({ keys, message: filesTooLarge(maxFileBytes) });
  const named = fileName(filename, mime_type);
  const name = "name" in named ? named.name : filename;
  const id = file.id ?? world.ids.next("file");
  const none = { sessionId: null, path: null, expiresAt: null };
  return files.add({ id, filename: name, mimeType: mime_type, bytes, downloadable, ...none }).id;
}

function has(world: World, { name }: SeedKind, id: string): boolean {
  const { catalog } = world;
  switch (name) {
    case "agents":
      return catalog.agents.find(id) !== undefined;
    case "environments":
      return catalog.environments.find(id) !== undefined;
    case "files":
      return catalog.files.isKept(id);
    case "vaults":
      return catalog.vaults.find(id) !== undefined;
    case "memory_stores":
      return catalog.memoryStores.find(id) !== undefined;
    case "sessions":
      return world.session(id) !== undefined;
  }
}
