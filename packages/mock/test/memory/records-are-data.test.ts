import { expect, test } from "vitest";
import { MEMORY_OPERATIONS } from "../../src/operations/memory-stores/index.ts";
import type { Operation } from "../../src/operations/operation.ts";
import { findCode } from "../support/find-code.ts";
import { quietWorld } from "../support/quiet-world.ts";

const REDACTED = "redacted-text-91c4";

test("a store is plain data at every point, and keeps nothing of what was redacted", () => {
  const world = quietWorld();
  const path: Record<string, string> = {};
  const run = (operation: keyof typeof MEMORY_OPERATIONS, body?: unknown) => {
    const output = (MEMORY_OPERATIONS[operation] as Operation)(world, { path, query: {}, body });
    const store = world.catalog.memoryStores.find(path.memory_store_id ?? "");
    expect(findCode(store, "store")).toEqual([]);
    return JSON.parse(output as string);
  };
  path.memory_store_id = run("memory_stores.create", { name: "Guests" }).id;
  const created = run("memory_stores.memories.create", { path: `/${REDACTED}`, content: REDACTED });
  path.memory_id = created.id;
  path.memory_version_id = created.memory_version_id;
  run("memory_stores.memories.update", { path: "/a/b", content: "x" });
  run("memory_stores.memories.create", { path: "/c", content: "x" });
  run("memory_stores.memory_versions.redact");
  run("memory_stores.memories.delete");
  run("memory_stores.archive");
  const store = world.catalog.memoryStores.find(path.memory_store_id ?? "");
  const text = JSON.stringify(store, (_, value: unknown) => (value instanceof Map ? [...value] : value));
  expect(text).toContain("/a/b");
  expect(text).not.toContain(REDACTED);
  expect([...(store?.byPath.keys() ?? [])]).toEqual(["/c"]);
  expect(store?.folders.size).toBe(0);
});
