import { expect, test } from "vitest";
import { type ManualCaller, manualCaller } from "../support/manual-caller.ts";

const API = { type: "api_actor", api_key_id: "apikey_011C7gHjKmZxCvBnMqWeRtYu" };

async function withStore(): Promise<[ManualCaller, string]> {
  const caller = await manualCaller();
  const { id } = (await caller.post("/v1/memory_stores", { name: "Guests" })).json;
  return [caller, `/v1/memory_stores/${id}`];
}

/** A memory that was written, changed, moved and deleted, a second apart. */
async function history(): Promise<[ManualCaller, string, string]> {
  const [caller, store] = await withStore();
  const { id } = (await caller.post(`${store}/memories`, { path: "/a", content: "1" })).json;
  await caller.mock.clock.advance(1000);
  await caller.post(`${store}/memories/${id}`, { content: "22" });
  await caller.mock.clock.advance(1000);
  await caller.post(`${store}/memories/${id}`, { path: "/b" });
  await caller.mock.clock.advance(1000);
  await caller.call("DELETE", `${store}/memories/${id}`);
  return [caller, store, id];
}

test("each change leaves a version, newest first, and they outlive the memory", async () => {
  const [caller, store, memory_id] = await history();
  const { data, next_page } = (await caller.get(`${store}/memory_versions`)).json;
  expect(next_page).toBeNull();
  const memory_store_id = store.split("/")[3];
  const common = { type: "memory_version", memory_store_id, memory_id, created_by: API, redacted_at: null };
  const of1 = "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b";
  const of22 = "785f3ec7eb32f30b90cd0fcf3657d388b5ff4297f2f9716ff66e9b69c05ddd09";
  const shown = (operation: string, path: string, second: number, size: number | null, sha256: string | null) => ({
    ...common,
    id: expect.stringMatching(/^memver_011C[1-9A-Za-z]{20}$/),
    operation,
    path,
    content: null,
    content_size_bytes: size,
    content_sha256: sha256,
    created_at: `2026-11-18T09:00:0${second}.000000Z`,
  });
  expect(data).toEqual([
    shown("deleted", "/b", 3, null, null),
    shown("modified", "/b", 2, 2, of22),
    shown("modified", "/a", 1, 2, of22),
    shown("created", "/a", 0, 1, of1),
  ]);
  const full = (await caller.get(`${store}/memory_versions?view=full`)).json.data;
  expect(full.map(({ content }: { content: string | null }) => content)).toEqual([null, "22", "22", "1"]);
  const one = `${store}/memory_versions/${data[3].id}`;
  expect((await caller.get(one)).json).toEqual({ ...data[3], content: "1" });
  expect((await caller.get(`${one}?view=basic`)).json).toEqual(data[3]);
});

test("filters choose versions by memory, kind, actor and time", async () => {
  const [caller, store, id] = await history();
  const other = (await caller.post(`${store}/memories`, { path: "/c", content: "" })).json;
  const count = async (query: string) => (await caller.get(`${store}/memory_versions?${query}`)).json.data.length;
  expect(await count("")).toBe(5);
  expect(await count(`memory_id=${id}`)).toBe(4);
  expect(await count(`memory_id=${other.id}`)).toBe(1);
  expect(await count("memory_id=mem_none")).toBe(0);
  expect(await count("operation=modified")).toBe(2);
  expect(await count(`operation=deleted&memory_id=${other.id}`)).toBe(0);
  expect(await count(`api_key_id=${API.api_key_id}`)).toBe(5);
  expect(await count("api_key_id=apikey_none")).toBe(0);
  expect(await count("session_id=sesn_none")).toBe(0);
  expect(await count("service_account_id=svac_none")).toBe(0);
  expect(await count("created_at[gte]=2026-11-18T09:00:01Z&created_at[lte]=2026-11-18T09:00:02Z")).toBe(2);
});

test("pages of versions lead to the end, and hold 20 with texts", async () => {
  const [caller, store] = await withStore();
  const { id } = (await caller.post(`${store}/memories`, { path: "/a", content: "0" })).json;
  for (let index = 1; index < 25; index++) await caller.post(`${store}/memories/${id}`, { content: `${index}` });
  const first = (await caller.get(`${store}/memory_versions?view=full&limit=100`)).json;
  expect(first.data).toHaveLength(20);
  const rest = (await caller.get(`${store}/memory_versions?view=full&page=${first.next_page}`)).json;
  expect([...first.data, ...rest.data].map(({ content }) => content)).toEqual(
    Array.from({ length: 25 }, (_, index) => `${24 - index}`),
  );
  expect(rest.next_page).toBeNull();
  expect((await caller.get(`${store}/memory_versions`)).json.data).toHaveLength(20);
  expect((await caller.get(`${store}/memory_versions?limit=100`)).json.data).toHaveLength(25);
});

test.each(["limit=0", "limit=101", "operation=renamed", "view=all", "created_at[gte]=now", "page=x", "memory_id="])(
  "a list of versions with %s is refused",
  async (query) => {
    const [caller, store] = await withStore();
    expect(await caller.get(`${store}/memory_versions?${query}`)).toMatchObject({
      status: 400,
      json: { error: { type: "invalid_request_error" } },
    });
  },
);

test("redaction destroys what was written, and says when and by whom", async () => {
  const [caller, store, id] = await history();
  const [, , , created] = (await caller.get(`${store}/memory_versions?memory_id=${id}`)).json.data;
  await caller.mock.clock.advance(1000);
  const path = `${store}/memory_versions/${created.id}`;
  const redacted = await caller.post(`${path}/redact`);
  expect(redacted.json).toEqual({
    ...created,
    path: null,
    content: null,
    content_size_bytes: null,
    content_sha256: null,
    redacted_at: "2026-11-18T09:00:04.000000Z",
    redacted_by: API,
  });
  await caller.mock.clock.advance(1000);
  expect((await caller.post(`${path}/redact`)).json).toEqual(redacted.json);
  expect((await caller.get(path)).json).toEqual(redacted.json);
});

test("the version that a memory is at cannot be redacted, before it changes or goes", async () => {
  const [caller, store] = await withStore();
  const redact = (version: string) => caller.post(`${store}/memory_versions/${version}/redact`);
  const made = (await caller.post(`${store}/memories`, { path: "/a", content: "1" })).json;
  expect(await redact(made.memory_version_id)).toMatchObject({
    status: 400,
    json: { error: { type: "invalid_request_error", message: "The memory has to change or go first." } },
  });
  const changed = (await caller.post(`${store}/memories/${made.id}`, { content: "2" })).json;
  expect((await redact(made.memory_version_id)).status).toBe(200);
  expect((await redact(changed.memory_version_id)).status).toBe(400);
  await caller.call("DELETE", `${store}/memories/${made.id}`);
  expect((await redact(changed.memory_version_id)).status).toBe(200);
  const [deletion] = (await caller.get(`${store}/memory_versions`)).json.data;
  expect((await redact(deletion.id)).json).toMatchObject({ operation: "deleted", path: null });
});

test("a version is not found in another store, and an unknown one nowhere", async () => {
  const [caller, store] = await history();
  const [version] = (await caller.get(`${store}/memory_versions`)).json.data;
  const other = (await caller.post("/v1/memory_stores", { name: "Other" })).json.id;
  for (const path of [
    `/v1/memory_stores/${other}/memory_versions/${version.id}`,
    `${store}/memory_versions/memver_no`,
  ]) {
    const refused = await caller.get(path);
    expect(refused).toMatchObject({ status: 404, json: { error: { type: "not_found_error" } } });
    expect(refused.headers.get("x-mock-hint")).toContain("/memory_versions lists them.");
    expect((await caller.post(`${path}/redact`)).status).toBe(404);
  }
});
