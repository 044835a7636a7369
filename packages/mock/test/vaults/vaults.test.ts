import { expect, test } from "vitest";
import { manualCaller } from "../support/manual-caller.ts";

const START = "2026-11-18T09:00:00.000000Z";
const LATER = "2026-11-18T09:00:01.000000Z";

test("a new vault is shown as it was asked for, and found", async () => {
  const caller = await manualCaller();
  const made = await caller.post("/v1/vaults", { display_name: "Dana", metadata: { user: "u-77" } });
  expect(made).toMatchObject({ status: 200 });
  expect(made.json).toEqual({
    id: expect.stringMatching(/^vlt_011C[1-9A-Za-z]{20}$/),
    type: "vault",
    display_name: "Dana",
    metadata: { user: "u-77" },
    created_at: START,
    updated_at: START,
    archived_at: null,
  });
  expect((await caller.get(`/v1/vaults/${made.json.id}`)).json).toEqual(made.json);
});

test("an update changes what it names, and merges metadata", async () => {
  const caller = await manualCaller();
  const { json } = await caller.post("/v1/vaults", { display_name: "Dana", metadata: { user: "u-77", team: "shop" } });
  await caller.mock.clock.advance(1000);
  const updated = await caller.post(`/v1/vaults/${json.id}`, { metadata: { user: null, shift: "night" } });
  expect(updated.json).toEqual({
    ...json,
    metadata: { team: "shop", shift: "night" },
    updated_at: LATER,
  });
  const renamed = await caller.post(`/v1/vaults/${json.id}`, { display_name: "Dana K.", metadata: null });
  expect(renamed.json).toMatchObject({ display_name: "Dana K.", metadata: { team: "shop", shift: "night" } });
  expect((await caller.post(`/v1/vaults/${json.id}`, { display_name: null })).json.display_name).toBe("Dana K.");
});

test.each([
  [{}, "display_name"],
  [{ display_name: "" }, "display_name"],
  [{ display_name: "a".repeat(256) }, "display_name"],
  [{ display_name: "a", extra: 1 }, "extra"],
  [{ display_name: "a", metadata: { a: 1 } }, "metadata"],
  [
    { display_name: "a", metadata: Object.fromEntries(Array.from({ length: 17 }, (_, i) => [`k${i}`, ""])) },
    "metadata",
  ],
])("a vault of %j is refused, and nothing is made", async (body, place) => {
  const caller = await manualCaller();
  const { data } = (await caller.get("/v1/vaults")).json;
  const refused = await caller.post("/v1/vaults", body);
  expect(refused).toMatchObject({ status: 400, json: { error: { type: "invalid_request_error" } } });
  expect(refused.json.error.message + refused.headers.get("x-mock-hint")).toContain(place);
  expect((await caller.get("/v1/vaults")).json.data).toEqual(data);
});

test("metadata that would outgrow its bound leaves the vault as it was", async () => {
  const caller = await manualCaller();
  const metadata = Object.fromEntries(Array.from({ length: 16 }, (_, index) => [`k${index}`, "v"]));
  const { json } = await caller.post("/v1/vaults", { display_name: "Dana", metadata });
  const refused = await caller.post(`/v1/vaults/${json.id}`, { display_name: "Other", metadata: { more: "v" } });
  expect(refused).toMatchObject({ status: 400, json: { error: { type: "invalid_request_error" } } });
  expect((await caller.get(`/v1/vaults/${json.id}`)).json).toEqual(json);
});

test("keys that objects inherit are metadata like any other", async () => {
  const caller = await manualCaller();
  const body = '{"display_name":"Dana","metadata":{"__proto__":"a","constructor":"b"}}';
  const made = await caller.call("POST", "/v1/vaults", body);
  expect(made.text).toContain('"metadata":{"__proto__":"a","constructor":"b"}');
  const path = `/v1/vaults/${made.json.id}`;
  const updated = await caller.call("POST", path, '{"metadata":{"__proto__":"c","toString":"d"}}');
  expect(updated.text).toContain('"metadata":{"__proto__":"c","constructor":"b","toString":"d"}');
  expect((await caller.get("/v1/vaults/__proto__")).status).toBe(404);
});

test("an archived vault is read and deleted, and nothing else; archiving again changes nothing", async () => {
  const caller = await manualCaller();
  const { id } = (await caller.post("/v1/vaults", { display_name: "Dana" })).json;
  await caller.mock.clock.advance(1000);
  const archived = await caller.post(`/v1/vaults/${id}/archive`);
  expect(archived.json).toMatchObject({ archived_at: LATER, updated_at: LATER });
  await caller.mock.clock.advance(1000);
  expect((await caller.post(`/v1/vaults/${id}/archive`)).json).toEqual(archived.json);
  expect((await caller.get(`/v1/vaults/${id}`)).json).toEqual(archived.json);
  expect(await caller.post(`/v1/vaults/${id}`, { display_name: "x" })).toMatchObject({
    status: 400,
    json: { error: { type: "invalid_request_error", message: "The vault is archived." } },
  });
  const auth = { type: "static_bearer", mcp_server_url: "https://a.example", token: "t" };
  expect(await caller.post(`/v1/vaults/${id}/credentials`, { auth })).toMatchObject({
    status: 400,
    json: { error: { message: "The vault is archived." } },
  });
  expect((await caller.call("DELETE", `/v1/vaults/${id}`)).json).toEqual({ id, type: "vault_deleted" });
  expect((await caller.get(`/v1/vaults/${id}`)).status).toBe(404);
});

test("archiving a vault archives its credentials, deleting it deletes them", async () => {
  const caller = await manualCaller();
  const { id } = (await caller.post("/v1/vaults", { display_name: "Dana" })).json;
  const auth = { type: "mcp_oauth", mcp_server_url: "https://a.example", access_token: "t" };
  const credential = (await caller.post(`/v1/vaults/${id}/credentials`, { auth })).json;
  await caller.mock.clock.advance(1000);
  await caller.post(`/v1/vaults/${id}/archive`);
  const path = `/v1/vaults/${id}/credentials/${credential.id}`;
  expect((await caller.get(path)).json).toEqual({ ...credential, archived_at: LATER, updated_at: LATER });
  expect(await caller.post(`${path}/mcp_oauth_validate`)).toMatchObject({
    status: 400,
    json: { error: { message: "The credential is archived." } },
  });
  await caller.call("DELETE", `/v1/vaults/${id}`);
  expect((await caller.get(path)).status).toBe(404);
});

test("vaults are listed newest first and page by page, archived ones when asked for", async () => {
  const caller = await manualCaller();
  const ids: string[] = [];
  for (const display_name of ["a", "b", "c"]) ids.unshift((await caller.post("/v1/vaults", { display_name })).json.id);
  await caller.post(`/v1/vaults/${ids[1]}/archive`);
  const idsOf = ({ json }: Awaited<ReturnType<typeof caller.get>>): string[] =>
    json.data.map(({ id }: { id: string }) => id);
  expect(idsOf(await caller.get("/v1/vaults")).slice(0, 2)).toEqual([ids[0], ids[2]]);
  const first = await caller.get("/v1/vaults?include_archived=true&limit=2");
  expect(idsOf(first)).toEqual(ids.slice(0, 2));
  const second = await caller.get(`/v1/vaults?include_archived=true&limit=1&page=${first.json.next_page}`);
  expect(idsOf(second)).toEqual([ids[2]]);
});

test("the last page of vaults ends the list", async () => {
  const caller = await manualCaller({ empty: false });
  const seen: string[] = [];
  let page: string | null = "";
  while (page !== null) {
    const { json }: { json: { data: { id: string }[]; next_page: string | null } } = await caller.get(
      `/v1/vaults?limit=1${page === "" ? "" : `&page=${page}`}`,
    );
    seen.push(...json.data.map(({ id }) => id));
    page = json.next_page;
  }
  expect(seen).toEqual([
    "vlt_011CZkZDLs7fYzm1hXNPeRjv",
    "vlt_011C9kPzQwXvTnYbRmGdHsLc",
    "vlt_011CnfivvKfnXTpfyhzbSebX",
  ]);
});

test.each(["limit=0", "limit=101", "page=nonsense", "order=asc"])("a list with %s is refused", async (query) => {
  const caller = await manualCaller();
  expect(await caller.get(`/v1/vaults?${query}`)).toMatchObject({
    status: 400,
    json: { error: { type: "invalid_request_error" } },
  });
});

test("a cursor of another list is refused", async () => {
  const caller = await manualCaller();
  const { next_page } = (await caller.get("/v1/vaults?limit=1")).json;
  const path = "/v1/vaults/vlt_011CZkZDLs7fYzm1hXNPeRjv/credentials";
  expect(await caller.get(`${path}?page=${next_page}`)).toMatchObject({
    status: 400,
    json: { error: { message: "invalid page cursor" } },
  });
  const own = (await caller.get(`${path}?limit=1`)).json.next_page;
  expect((await caller.get(`${path}?limit=1&page=${own}`)).status).toBe(200);
  expect((await caller.get(`/v1/vaults/vlt_011CnfivvKfnXTpfyhzbSebX/credentials?page=${own}`)).status).toBe(400);
});

test.each(["GET", "POST", "DELETE"])("%s of a vault that does not exist is 404 and says what to do", async (method) => {
  const caller = await manualCaller();
  const refused = await caller.call(method, "/v1/vaults/vlt_nobody", method === "POST" ? {} : undefined);
  expect(refused).toMatchObject({
    status: 404,
    json: { error: { type: "not_found_error", message: 'Vault "vlt_nobody" does not exist.' } },
  });
  expect(refused.headers.get("x-mock-hint")).toContain("POST /v1/vaults");
});
