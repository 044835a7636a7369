import { describe, expect, test } from "vitest";
import { OFFICIAL_SDKS } from "../src/official-sdks.ts";
import { recordRequests } from "../src/recorded-requests.ts";
import { startServer } from "../src/start-server.ts";

// The SDK tries a 409 again on its own, twice unless it is told otherwise.
describe.each(OFFICIAL_SDKS)("conflicts as SDK $version meets them", ({ connect }) => {
  test("a stale version is sent three times, and changes nothing", async () => {
    const { baseURL } = await startServer();
    const { fetch, sent } = recordRequests();
    const { agents } = connect({ baseURL, fetch }, { maxRetries: 2 }).beta;
    const { id, version } = await agents.create({ name: "Order helper", model: "claude-opus-4-6" });
    await agents.update(id, { version, system: "Be brief." });
    const stale = agents.update(id, { version, system: "Be long." });
    await expect(stale).rejects.toMatchObject({ status: 409, type: "invalid_request_error" });
    expect(sent.slice(2).map(({ retry }) => retry)).toEqual(["0", "1", "2"]);
    expect(await agents.retrieve(id)).toMatchObject({ version: 2, system: "Be brief." });
  });

  test("an update that changes nothing makes no version, however often it is sent", async () => {
    const { baseURL } = await startServer();
    const { agents } = connect({ baseURL }).beta;
    const { id, version } = await agents.create({ name: "Order helper", model: "claude-opus-4-6" });
    for (let i = 0; i < 3; i += 1) expect((await agents.update(id, { version, name: "Order helper" })).version).toBe(1);
  });

  test("a memory at a taken path is tried three times, and the other one stays", async () => {
    const { baseURL } = await startServer();
    const { fetch, sent } = recordRequests();
    const { memoryStores } = connect({ baseURL, fetch }, { maxRetries: 2 }).beta;
    const { id } = await memoryStores.create({ name: "Notes" });
    const kept = await memoryStores.memories.create(id, { path: "/a.md", content: "one" });
    const taken = memoryStores.memories.create(id, { path: "/a.md", content: "two" });
    await expect(taken).rejects.toMatchObject({
      status: 409,
      error: { error: { conflicting_memory_id: kept.id, conflicting_path: "/a.md" } },
    });
    expect(sent.slice(2)).toHaveLength(3);
    expect((await memoryStores.memories.retrieve(kept.id, { memory_store_id: id })).content).toBe("one");
  });

  test("a precondition whose change is already there is a success, so that a retry after a lost answer is one", async () => {
    const { baseURL } = await startServer();
    const { memoryStores } = connect({ baseURL }).beta;
    const { id: memory_store_id } = await memoryStores.create({ name: "Notes" });
    const { id, content_sha256 } = await memoryStores.memories.create(memory_store_id, {
      path: "/a.md",
      content: "one",
    });
    const change = {
      memory_store_id,
      content: "two",
      precondition: { type: "content_sha256", content_sha256 },
    } as const;
    const first = await memoryStores.memories.update(id, change);
    const second = await memoryStores.memories.update(id, change);
    expect(second.memory_version_id).toBe(first.memory_version_id);
  });
});
