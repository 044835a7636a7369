import { expect, test } from "vitest";
import { manualCaller } from "../support/manual-caller.ts";

const START = "2026-11-18T09:00:00.000000Z";
const LATER = "2026-11-18T09:00:01.000000Z";

test("a new store is shown as it was asked for, and found", async () => {
  const caller = await manualCaller();
  const made = await caller.post("/v1/memory_stores", { name: "Guests", metadata: { team: "desk" } });
  expect(made).toMatchObject({ status: 200 });
  expect(made.json).toEqual({
    id: expect.stringMatching(/^memstore_011C[1-9A-Za-z]{20}$/),
    type: "memory_store",
    name: "Guests",
    description: "",
    metadata: { team: "desk" },
    created_at: START,
    updated_at: START,
    archived_at: null,
  });
  expect((await caller.get(`/v1/memory_stores/${made.json.id}`)).json).toEqual(made.json);
  expect((await caller.post("/v1/memory_stores", { name: "Guests" })).status).toBe(200);
});

test("an update changes what it names; null keeps, and an empty description is one", async () => {
  const caller = await manualCaller();
  const { json } = await caller.post("/v1/memory_stores", { name: "Guests", description: "All", metadata: { a: "b" } });
  const update = (body: object) => caller.post(`/v1/memory_stores/${json.id}`, body);
  await caller.mock.clock.advance(1000);
  expect((await update({ name: null, description: null, metadata: null })).json).toEqual({
    ...json,
    updated_at: LATER,
  });
  expect((await update({ name: "Skippers", description: "", metadata: { a: null, c: "d" } })).json).toMatchObject({
    name: "Skippers",
    description: "",
    metadata: { c: "d" },
  });
});

test("memories do not move updated_at of their store", async () => {
  const caller = await manualCaller();
  const { json } = await caller.post("/v1/memory_stores", { name: "Guests" });
  await caller.mock.clock.advance(1000);
  await caller.post(`/v1/memory_stores/${json.id}/memories`, { path: "/a", content: "" });
  expect((await caller.get(`/v1/memory_stores/${json.id}`)).json).toEqual(json);
});

test.each([
  [{}],
  [{ name: "" }],
  [{ name: "a".repeat(256) }],
  [{ name: "a\nb" }],
  [{ name: "a\u0085b" }],
  [{ name: "a", description: "d".repeat(1025) }],
  [{ name: "a", description: null }],
  [{ name: "a", extra: 1 }],
])("a store of %j is refused, and nothing is made", async (body) => {
  const caller = await manualCaller();
  const before = (await caller.get("/v1/memory_stores")).text;
  expect(await caller.post("/v1/memory_stores", body)).toMatchObject({
    status: 400,
    json: { error: { type: "invalid_request_error" } },
  });
  expect((await caller.get("/v1/memory_stores")).text).toBe(before);
});

test("a name with a control character leaves the store as it was", async () => {
  const caller = await manualCaller();
  const { json } = await caller.post("/v1/memory_stores", { name: "Guests" });
  expect((await caller.post(`/v1/memory_stores/${json.id}`, { name: "\u0007", description: "x" })).status).toBe(400);
  expect((await caller.get(`/v1/memory_stores/${json.id}`)).json).toEqual(json);
});

test("metadata with an empty key is refused, and leaves the store as it was", async () => {
  const caller = await manualCaller();
  expect((await caller.post("/v1/memory_stores", { name: "Guests", metadata: { "": "x" } })).status).toBe(400);
  const { json } = await caller.post("/v1/memory_stores", { name: "Guests" });
  const refused = await caller.post(`/v1/memory_stores/${json.id}`, { name: "x", metadata: { a: "b", "": null } });
  expect([refused.status, refused.json.error.message]).toEqual([
    400,
    'metadata: expected names of at least 1 character, but got ""',
  ]);
  expect((await caller.get(`/v1/memory_stores/${json.id}`)).json).toEqual(json);
});

test("an archived store is read, emptied, redacted and deleted, and takes no writes", async () => {
  const caller = await manualCaller();
  const { id } = (await caller.post("/v1/memory_stores", { name: "Guests" })).json;
  const path = `/v1/memory_stores/${id}`;
  const first = (await caller.post(`${path}/memories`, { path: "/a", content: "1" })).json;
  const second = (await caller.post(`${path}/memories`, { path: "/b", content: "1" })).json;
  await caller.post(`${path}/memories/${second.id}`, { content: "2" });
  await caller.mock.clock.advance(1000);
  const archived = await caller.post(`${path}/archive`);
  expect(archived.json).toMatchObject({ archived_at: LATER, updated_at: LATER });
  await caller.mock.clock.advance(1000);
  expect((await caller.post(`${path}/archive`)).json).toEqual(archived.json);
  for (const call of [
    caller.post(path, { name: "x" }),
    caller.post(`${path}/memories`, { path: "/c", content: "" }),
    caller.post(`${path}/memories/${first.id}`, { content: "2" }),
  ]) {
    expect(await call).toMatchObject({
      status: 400,
      json: { error: { type: "invalid_request_error", message: "The memory store is archived." } },
    });
  }
  expect((await caller.get(`${path}/memories/${first.id}`)).json).toMatchObject({ content: "1" });
  expect((await caller.get(`${path}/memories`)).json.data).toHaveLength(2);
  expect((await caller.post(`${path}/memory_versions/${second.memory_version_id}/redact`)).status).toBe(200);
  expect((await caller.call("DELETE", `${path}/memories/${first.id}`)).status).toBe(200);
  expect((await caller.call("DELETE", path)).json).toEqual({ id, type: "memory_store_deleted" });
  for (const tail of ["", "/memories", `/memories/${second.id}`, "/memory_versions"]) {
    expect((await caller.get(path + tail)).status).toBe(404);
  }
});

test("stores are listed newest first, by time and page by page, archived ones when asked for", async () => {
  const caller = await manualCaller({ empty: false });
  const ids: string[] = [];
  for (const name of ["a", "b", "c"]) {
    await caller.mock.clock.advance(1000);
    ids.unshift((await caller.post("/v1/memory_stores", { name })).json.id);
  }
  await caller.post(`/v1/memory_stores/${ids[1]}/archive`);
  const list = async (query: string) => {
    const { json } = await caller.get(`/v1/memory_stores?${query}`);
    return { ids: json.data.map(({ id }: { id: string }) => id), next: json.next_page };
  };
  expect((await list("created_at[gte]=2026-11-18T09:00:01Z")).ids).toEqual([ids[0], ids[2]]);
  const window = "created_at[gte]=2026-11-18T09:00:01Z&created_at[lte]=2026-11-18T09:00:02Z&include_archived=true";
  expect((await list(window)).ids).toEqual(ids.slice(1));
  const first = await list("include_archived=true&limit=2");
  expect(first.ids).toEqual(ids.slice(0, 2));
  const { ids: rest, next } = await list(`include_archived=true&limit=2&page=${first.next}`);
  expect(rest).toEqual([ids[2], "memstore_011C2sMcsAdovPwH82jW6iPV"]);
  expect(next).toBeNull();
  const { next_page } = (await caller.get("/v1/vaults?limit=1")).json;
  expect((await caller.get(`/v1/memory_stores?page=${next_page}`)).status).toBe(400);
});

test.each([
  ["GET", ""],
  ["POST", ""],
  ["DELETE", ""],
  ["POST", "/archive"],
  ["GET", "/memories"],
  ["GET", "/memory_versions"],
])("%s of a store that does not exist is 404 and says what to do (%s)", async (method, tail) => {
  const caller = await manualCaller();
  const refused = await caller.call(method, `/v1/memory_stores/memstore_no${tail}`, method === "POST" ? {} : undefined);
  expect(refused).toMatchObject({
    status: 404,
    json: { error: { type: "not_found_error", message: 'Memory store "memstore_no" does not exist.' } },
  });
  expect(refused.headers.get("x-mock-hint")).toContain("POST /v1/memory_stores");
});
