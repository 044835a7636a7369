import { createHash } from "node:crypto";
import type { MemoryModel, StoreModel } from "./model.ts";
import { choose, expects, found, lists, type Move, same } from "./move.ts";

const STATUS = { live: 200, archived: 400, deleted: 404 } as const;

/** Few paths, of which some lie above others, so that chains meet at them. */
const PATHS = ["/a", "/a/b", "/a/c", "/d/e", "/d"] as const;

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** neighbours 5.2: a path is taken when a memory sits at it, above it or below it. */
const isTaken = (path: string, { memories }: StoreModel, but?: MemoryModel): boolean =>
  found(memories).some(
    (other) =>
      other !== but && (other.path === path || other.path.startsWith(`${path}/`) || path.startsWith(`${other.path}/`)),
  );

/** A store and one of its memories, if there are any. */
function pair(stores: readonly StoreModel[], pick: number, other: number) {
  const store = choose(
    stores.filter(({ memories }) => memories.length > 0),
    pick,
  );
  const memory = store && choose(store.memories, other);
  return store && memory ? { store, memory, path: { memory_store_id: store.id, memory_id: memory.id } } : undefined;
}

/** neighbours 5: paths exclude each other, each real change is a version, archived stores are only read and emptied. */
export const MEMORY_MOVES: Readonly<Record<string, Move>> = {
  "create a store": async ({ stores }, world, { word }) => {
    const made = await expects(world, 200, "memory_stores.create", { body: { name: word } });
    stores.push({ id: made?.id ?? "", state: "live", name: word, memories: [] });
  },
  "rename a store": async ({ stores }, world, { pick, word }) => {
    const store = choose(stores, pick);
    if (!store) return;
    const parts = { path: { memory_store_id: store.id }, body: { name: word } };
    if (await expects(world, STATUS[store.state], "memory_stores.update", parts)) store.name = word;
  },
  "archive a store": async ({ stores }, world, { pick }) => {
    const store = choose(stores, pick);
    if (!store) return;
    const status = store.state === "deleted" ? 404 : 200;
    await expects(world, status, "memory_stores.archive", { path: { memory_store_id: store.id } });
    if (status === 200) store.state = "archived";
  },
  "delete a store": async ({ stores }, world, { pick }) => {
    const store = choose(stores, pick);
    if (!store) return;
    const status = store.state === "deleted" ? 404 : 200;
    await expects(world, status, "memory_stores.delete", { path: { memory_store_id: store.id } });
    store.state = "deleted";
    for (const memory of store.memories) memory.state = "deleted";
  },
  "read a store": async ({ stores }, world, { pick, other }) => {
    const store = choose(stores, pick);
    if (!store) return;
    const path = { memory_store_id: store.id };
    const gone = store.state === "deleted";
    const read = await expects(world, gone ? 404 : 200, "memory_stores.retrieve", { path });
    if (read) same("a store", [read.name, read.archived_at === null], [store.name, store.state === "live"]);
    if (gone) return;
    const { memories } = store;
    await lists(world, "memory_stores.memories.list", { path }, 1 + (other % 100), memories, found(memories));
  },
  "write a memory": async ({ stores }, world, { pick, other, word }) => {
    const store = choose(stores, pick);
    const path = choose(PATHS, other) ?? "";
    if (!store) return;
    const status = store.state === "live" && isTaken(path, store) ? 409 : STATUS[store.state];
    const parts = { path: { memory_store_id: store.id }, body: { path, content: word } };
    const made = await expects(world, status, "memory_stores.memories.create", parts);
    if (!made) return;
    same("the hash of a new memory", made.content_sha256, hashOf(word));
    store.memories.push({ id: made.id, state: "live", path, content: word, versions: 1, head: made.memory_version_id });
  },
  "change a memory": async ({ stores }, world, { pick, other, word }) => {
    const chosen = pair(stores, pick, other);
    if (!chosen) return;
    const { store, memory, path } = chosen;
    const status = memory.state === "deleted" ? 404 : STATUS[store.state];
    const changed = await expects(world, status, "memory_stores.memories.update", { path, body: { content: word } });
    if (!changed) return;
    const isChange = memory.content !== word;
    same("whether a change makes a version", changed.memory_version_id !== memory.head, isChange);
    if (isChange) memory.versions += 1;
    Object.assign(memory, { content: word, head: changed.memory_version_id });
  },
  "change another text": async ({ stores }, world, { pick, other, word }) => {
    const chosen = pair(stores, pick, other);
    if (chosen?.store.state !== "live" || chosen.memory.state !== "live" || chosen.memory.content === word) return;
    const precondition = { type: "content_sha256", content_sha256: hashOf(`not ${chosen.memory.content}`) };
    const parts = { path: chosen.path, body: { content: word, precondition } };
    await expects(world, 409, "memory_stores.memories.update", parts);
  },
  "move a memory": async ({ stores }, world, { pick, other, word }) => {
    const chosen = pair(stores, pick, other);
    const target = choose(PATHS, word.length) ?? "";
    if (!chosen) return;
    const { store, memory, path } = chosen;
    const isLive = store.state === "live" && memory.state === "live";
    const status =
      isLive && isTaken(target, store, memory) ? 409 : memory.state === "deleted" ? 404 : STATUS[store.state];
    const moved = await expects(world, status, "memory_stores.memories.update", { path, body: { path: target } });
    if (!moved) return;
    if (memory.path !== target) memory.versions += 1;
    Object.assign(memory, { path: target, head: moved.memory_version_id });
  },
  "delete a memory": async ({ stores }, world, { pick, other }) => {
    const chosen = pair(stores, pick, other);
    if (!chosen) return;
    const { memory, path } = chosen;
    await expects(world, memory.state === "deleted" ? 404 : 200, "memory_stores.memories.delete", { path });
    if (memory.state === "live") memory.versions += 1;
    memory.state = "deleted";
  },
  "read a memory": async ({ stores }, world, { pick, other }) => {
    const chosen = pair(stores, pick, other);
    if (!chosen) return;
    const { store, memory, path } = chosen;
    const status = memory.state === "deleted" ? 404 : 200;
    const read = await expects(world, status, "memory_stores.memories.retrieve", { path });
    if (read)
      same("a memory", [read.path, read.content, read.memory_version_id], [memory.path, memory.content, memory.head]);
    if (store.state === "deleted") return;
    const query = { memory_id: memory.id, limit: 100 };
    const parts = { path: { memory_store_id: store.id }, query };
    const versions = await expects(world, 200, "memory_stores.memory_versions.list", parts);
    same("how many versions a memory has", versions?.data?.length, memory.versions);
  },
  "redact what a memory is at": async ({ stores }, world, { pick, other }) => {
    const chosen = pair(stores, pick, other);
    if (chosen?.store.state !== "live" || chosen.memory.state !== "live") return;
    const path = { memory_store_id: chosen.store.id, memory_version_id: chosen.memory.head };
    await expects(world, 400, "memory_stores.memory_versions.redact", { path });
  },
};
