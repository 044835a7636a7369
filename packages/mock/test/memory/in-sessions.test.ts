import { expect, test } from "vitest";
import { type ManualCaller, manualCaller } from "../support/manual-caller.ts";

const attach = (memory_store_id: string, rest: object = {}) => ({ type: "memory_store", memory_store_id, ...rest });

const create = (caller: ManualCaller, ...resources: object[]) =>
  caller.post("/v1/sessions", { agent: "agent_a", environment_id: "env_a", resources });

test("a session copies name and description of a store as they are when it is attached", async () => {
  const caller = await manualCaller();
  const { id } = (await caller.post("/v1/memory_stores", { name: "Regular Guests!", description: "Skippers." })).json;
  const session = (await create(caller, attach(id, { access: "read_only", instructions: "Look first." }))).json;
  const shown = {
    type: "memory_store",
    memory_store_id: id,
    name: "Regular Guests!",
    description: "Skippers.",
    access: "read_only",
    instructions: "Look first.",
    mount_path: "/mnt/memory/regular-guests",
  };
  expect(session.resources).toEqual([shown]);
  await caller.post(`/v1/memory_stores/${id}`, { name: "Other", description: "" });
  expect((await caller.get(`/v1/sessions/${session.id}`)).json.resources).toEqual([shown]);
  expect((await create(caller, attach(id))).json.resources).toMatchObject([
    { name: "Other", description: "", access: "read_write", instructions: null, mount_path: "/mnt/memory/other" },
  ]);
});

test("stores whose names make the same folder are mounted beside each other", async () => {
  const caller = await manualCaller();
  const ids: string[] = [];
  for (const name of ["Staff notes", "staff-notes", "STAFF  NOTES", "日本"]) {
    ids.push((await caller.post("/v1/memory_stores", { name })).json.id);
  }
  const { resources } = (await create(caller, ...ids.map((id) => attach(id)))).json;
  expect(resources.map(({ mount_path }: { mount_path: string }) => mount_path)).toEqual([
    "/mnt/memory/staff-notes",
    "/mnt/memory/staff-notes-2",
    "/mnt/memory/staff-notes-3",
    `/mnt/memory/${ids[3]}`,
  ]);
});

test("the ninth memory store is refused in the service's words", async () => {
  const caller = await manualCaller();
  const stores = (count: number) => Array.from({ length: count }, (_, index) => attach(`memstore_${index}`));
  expect((await create(caller, ...stores(8))).status).toBe(200);
  expect(await create(caller, ...stores(9))).toMatchObject({
    status: 400,
    json: { error: { message: "resources cannot contain more than 8 memory_store entries" } },
  });
  expect((await caller.get("/v1/memory_stores/memstore_8")).status).toBe(404);
});

test("a store that a session named is read, written and archived, and not listed", async () => {
  const caller = await manualCaller();
  expect((await create(caller, attach("memstore_shop"))).status).toBe(200);
  const path = "/v1/memory_stores/memstore_shop";
  expect((await caller.get(path)).json).toMatchObject({ id: "memstore_shop", name: "shop", description: "" });
  expect((await caller.post(`${path}/memories`, { path: "/a", content: "" })).status).toBe(200);
  await create(caller, attach("memstore_shop"));
  expect((await caller.get(`${path}/memories`)).json.data).toHaveLength(1);
  const listed = (await caller.get("/v1/memory_stores?limit=100")).json.data.map(({ id }: { id: string }) => id);
  expect(listed).not.toContain("memstore_shop");
  await caller.post(`${path}/archive`);
  expect((await create(caller, attach("memstore_shop"))).status).toBe(400);
});

test("a session that is refused leaves no store behind", async () => {
  const caller = await manualCaller();
  expect((await create(caller, attach("memstore_shop"), attach("nonsense"))).status).toBe(404);
  expect((await caller.get("/v1/memory_stores/memstore_shop")).status).toBe(404);
});

test.each([false, true])("strict %s: an archived store is refused with 400, a deleted one with 404", async (strict) => {
  const catalog = { agents: [{ id: "agent_a" }], environments: [{ id: "env_a" }] };
  const caller = await manualCaller({ strict, catalog });
  const { id } = (await caller.post("/v1/memory_stores", { name: "Guests" })).json;
  const session = (await create(caller, attach(id))).json;
  await caller.post(`/v1/memory_stores/${id}/archive`);
  expect(await create(caller, attach(id))).toMatchObject({
    status: 400,
    json: { error: { type: "invalid_request_error", message: `The memory store is archived: "${id}"` } },
  });
  await caller.call("DELETE", `/v1/memory_stores/${id}`);
  expect(await create(caller, attach(id))).toMatchObject({
    status: 404,
    json: { error: { message: "Referenced memory store not found or not accessible." } },
  });
  const held = (await caller.get(`/v1/sessions?memory_store_id=${id}`)).json.data;
  expect(held.map((one: { id: string }) => one.id)).toEqual([session.id]);
});

test("a strict mock knows the stores of its catalog, with the memories they were given", async () => {
  const memories = [{ path: "/a", content: "1" }];
  const stores = [{ id: "memstore_given", name: "Given", memories }];
  const seed = { agents: [{ id: "agent_a" }], environments: [{ id: "env_a" }], memory_stores: stores };
  const caller = await manualCaller({ strict: true, catalog: seed });
  expect((await create(caller, attach("memstore_given"))).status).toBe(200);
  expect((await create(caller, attach("memstore_other"))).status).toBe(404);
  expect((await caller.get("/v1/memory_stores/memstore_other")).status).toBe(404);
  expect((await caller.get("/v1/memory_stores/memstore_given/memories?view=full")).json.data).toMatchObject([
    { path: "/a", content: "1", content_size_bytes: 1 },
  ]);
});

test.each([
  ["a path that is none", [{ path: "a", content: "" }], 'the memory "a" of memstore_given: path: expected a slash'],
  [
    "two memories at one path",
    [
      { path: "/a", content: "" },
      { path: "/a/b", content: "" },
    ],
    'the memory "/a/b" of memstore_given: The path is taken.',
  ],
])("a catalog with %s is refused", async (_, memories, message) => {
  await expect(
    manualCaller({ catalog: { memory_stores: [{ id: "memstore_given", name: "Given", memories }] } }),
  ).rejects.toThrow(message);
});
