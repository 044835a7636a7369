import type { World } from "../../../../src/state/world.ts";
import { ask } from "../look.ts";
import { type Act, type Chosen, one } from "./act.ts";

const storeOf = ({ catalog }: World, { a }: Chosen): string =>
  one(catalog.memoryStores.state.kept.items, a)?.id ?? "memstore_none";

function memoryOf({ catalog }: World, { a }: Chosen): { memory_store_id: string; memory_id: string } {
  const all = catalog.memoryStores.state.kept.items.flatMap(({ id: memory_store_id, memories }) =>
    Array.from(memories.keys(), (memory_id) => ({ memory_store_id, memory_id })),
  );
  return one(all, a) ?? { memory_store_id: "memstore_none", memory_id: "mem_none" };
}

const PATHS = ["/a.md", "/notes", "/notes/0.md", "/b/c/d.md"];

/** What is done to memory stores and memories. */
export const MEMORY_ACTS = {
  create_store: ({ world }, { text }) => ask(world, "memory_stores.create", {}, {}, { name: `Store ${text}` }),
  end_store: ({ world }, choice) =>
    ask(
      world,
      choice.yes ? "memory_stores.archive" : "memory_stores.delete",
      {
        memory_store_id: storeOf(world, choice),
      },
      {},
    ),
  create_memory: ({ world }, choice) =>
    ask(
      world,
      "memory_stores.memories.create",
      { memory_store_id: storeOf(world, choice) },
      {},
      {
        path: one(PATHS, choice.b),
        content: choice.text,
      },
    ),
  update_memory: ({ world }, choice) =>
    ask(
      world,
      "memory_stores.memories.update",
      memoryOf(world, choice),
      {},
      {
        path: one(PATHS, choice.b),
        content: choice.text,
      },
    ),
  delete_memory: ({ world }, choice) => ask(world, "memory_stores.memories.delete", memoryOf(world, choice), {}),
  redact: ({ world }, choice) => {
    const all = world.catalog.memoryStores.state.kept.items.flatMap(({ id: memory_store_id, versions }) =>
      versions.map(({ id }) => ({ memory_store_id, memory_version_id: id })),
    );
    const none = { memory_store_id: "memstore_none", memory_version_id: "memver_none" };
    return ask(world, "memory_stores.memory_versions.redact", one(all, choice.b) ?? none, {});
  },
} as const satisfies Readonly<Record<string, Act>>;
