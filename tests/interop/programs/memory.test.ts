import { createHash } from "node:crypto";
import { collect } from "@managed-agents/harness";
import { describe, expect, test } from "vitest";
import { CURRENT_SDK, OFFICIAL_SDKS } from "../src/official-sdks.ts";
import { recordRequests } from "../src/recorded-requests.ts";
import { startServer } from "../src/start-server.ts";

const MEMORY = "agent-memory-2026-07-22";
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

describe.each(OFFICIAL_SDKS)("a program that remembers, SDK $version", ({ connect }) => {
  test("reads what the agent of a session wrote", async () => {
    const { baseURL } = await startServer();
    const { fetch, sent } = recordRequests();
    const { beta } = connect({ baseURL, fetch });
    const store = await beta.memoryStores.create({ name: "User preferences", description: "What users like" });
    const environment = await beta.environments.create({
      name: "remember",
      config: { type: "cloud", networking: { type: "limited", allowed_hosts: ["example.com"] } },
    });
    expect(environment.config).toMatchObject({ networking: { type: "limited", allowed_hosts: ["example.com"] } });
    const agent = await beta.agents.create({
      name: "Concierge",
      model: "claude-opus-4-6",
      tools: [{ type: "agent_toolset_20260401" }],
    });
    const session = await beta.sessions.create({
      agent: agent.id,
      environment_id: environment.id,
      resources: [{ type: "memory_store", memory_store_id: store.id, access: "read_write" }],
      metadata: { mock_scenario: "memory" },
    });
    expect(session.resources).toMatchObject([
      { type: "memory_store", memory_store_id: store.id, mount_path: "/mnt/memory/user-preferences" },
    ]);
    const stream = await beta.sessions.events.stream(session.id);
    await beta.sessions.events.send(session.id, {
      events: [{ type: "user.message", content: [{ type: "text", text: "I like window seats" }] }],
    });
    await collect(stream, ({ type }) => type === "session.status_idle");

    const memories = await collect(beta.memoryStores.memories.list(store.id, { view: "full" }));
    expect(memories).toMatchObject([{ type: "memory", path: "/preferences.md" }]);
    const [memory] = memories;
    if (memory?.type !== "memory") throw new Error("expected a memory");
    expect(memory.content).toContain("I like window seats");
    expect(memory.content_sha256).toBe(sha256(memory.content ?? ""));
    const versions = await collect(beta.memoryStores.memoryVersions.list(store.id));
    expect(versions).toMatchObject([
      { operation: "created", memory_id: memory.id, created_by: { type: "session_actor", session_id: session.id } },
    ]);
    const ofMemory = sent.filter(({ path }) => path.startsWith("/v1/memory_stores"));
    expect(new Set(ofMemory.map(({ betas }) => betas))).toEqual(new Set([MEMORY]));
  });

  test("writes, renames, guards and redacts memories", async () => {
    const { baseURL } = await startServer();
    const { memoryStores } = connect({ baseURL }).beta;
    const { id } = await memoryStores.create({ name: "Notes" });
    const first = await memoryStores.memories.create(id, { path: "/a.md", content: "one" });
    expect(first).toMatchObject({ path: "/a.md", content: null, content_sha256: sha256("one") });
    const guarded = { type: "content_sha256", content_sha256: first.content_sha256 } as const;
    const path = { memory_store_id: id };
    const second = await memoryStores.memories.update(first.id, { ...path, content: "two", precondition: guarded });
    expect(second.memory_version_id).not.toBe(first.memory_version_id);
    const stale = memoryStores.memories.update(first.id, { ...path, content: "three", precondition: guarded });
    await expect(stale).rejects.toMatchObject({ status: 409, type: "memory_precondition_failed_error" });
    const taken = memoryStores.memories.create(id, { path: "/a.md/b.md", content: "below" });
    await expect(taken).rejects.toMatchObject({ status: 409, type: "memory_path_conflict_error" });
    await memoryStores.memories.update(first.id, { ...path, path: "/b.md" });
    expect((await memoryStores.memories.retrieve(first.id, path)).content).toBe("two");
    const redacted = await memoryStores.memoryVersions.redact(first.memory_version_id, path);
    expect(redacted).toMatchObject({ content: null, path: null, content_sha256: null, operation: "created" });
    await memoryStores.memories.delete(first.id, path);
    const operations = (await collect(memoryStores.memoryVersions.list(id))).map(({ operation }) => operation);
    expect(operations).toEqual(["deleted", "modified", "modified", "created"]);
    await memoryStores.archive(id);
    await expect(memoryStores.memories.create(id, { path: "/c", content: "" })).rejects.toMatchObject({ status: 400 });
    await memoryStores.delete(id);
    await expect(memoryStores.retrieve(id)).rejects.toMatchObject({ status: 404 });
  });
});

test("both betas of memory together are refused", async () => {
  const { baseURL } = await startServer();
  const { memoryStores } = CURRENT_SDK.connect({ baseURL }).beta;
  const list = memoryStores.list({ betas: ["managed-agents-2026-04-01"] });
  await expect(list).rejects.toMatchObject({ status: 400 });
});
