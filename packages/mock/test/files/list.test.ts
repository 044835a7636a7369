import { expect, test } from "vitest";
import { FILE_HEADERS, idsOf, listed, upload } from "../support/files.ts";
import { type ManualCaller, manualCaller } from "../support/manual-caller.ts";

async function uploads(caller: ManualCaller, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let sent = 0; sent < count; sent++) ids.push((await upload(caller, "x", { name: `${sent}.csv` })).json.id);
  return ids;
}

test("files are listed newest first, 20 on a page, until the last page has no cursor", async () => {
  const caller = await manualCaller();
  const ids = (await uploads(caller, 45)).reverse();
  const found: string[] = [];
  const sizes: number[] = [];
  for (let page: string | null = ""; page !== null; ) {
    const answer = await caller.get(`/v1/files${page === "" ? "" : `?page=${page}`}`);
    found.push(...idsOf(answer));
    sizes.push(answer.json.data.length);
    expect(Object.keys(answer.json)).toEqual(["data", "next_page"]);
    page = answer.json.next_page;
  }
  expect(found).toEqual(ids);
  expect(sizes).toEqual([20, 20, 5]);
});

test("a list without files is empty, and needs no beta", async () => {
  const { mock } = await manualCaller();
  const response = await mock.fetch(`${mock.url}/v1/files`, { headers: FILE_HEADERS });
  expect([response.status, await response.json()]).toEqual([200, { data: [], next_page: null }]);
});

test.for([
  ["1", 200],
  ["1000", 200],
  ["0", 400],
  ["1001", 400],
  ["many", 400],
])("limit=%s is answered with %d", async ([limit, status]) => {
  expect((await (await manualCaller()).get(`/v1/files?limit=${limit}`)).status).toBe(status);
});

test("a cursor survives the deletion of the file that it stands at", async () => {
  const caller = await manualCaller();
  const ids = (await uploads(caller, 3)).reverse();
  const { json } = await caller.get("/v1/files?limit=2");
  await caller.call("DELETE", `/v1/files/${ids[1]}`);
  expect(idsOf(await caller.get(`/v1/files?page=${json.next_page}`))).toEqual([ids[2]]);
});

test("a cursor of another list, or of none, is a 400", async () => {
  const caller = await manualCaller();
  await uploads(caller, 2);
  const session = await caller.session("plain", { resources: [{ type: "file", file_id: "file_a" }] });
  await caller.session("plain");
  const { next_page: ofSessions } = (await caller.get("/v1/sessions?limit=1")).json;
  const { next_page: ofFiles } = (await caller.get("/v1/files?limit=1")).json;
  for (const [path, page] of [
    ["/v1/files", ofSessions],
    ["/v1/sessions", ofFiles],
    [`/v1/files?scope_id=${session}`, ofFiles],
    ["/v1/files", "page_nonsense"],
  ]) {
    const answer = await caller.get(`${path}${path?.includes("?") ? "&" : "?"}page=${page}`);
    expect(answer).toMatchObject({ status: 400, json: { error: { message: "invalid page cursor" } } });
  }
});

test("ids[] answers those that exist once each, newest first, on one page", async () => {
  const caller = await manualCaller();
  const [first, second, third] = await uploads(caller, 3);
  await caller.call("DELETE", `/v1/files/${second}`);
  const query = [first, third, first, second, "file_unknown", "", "__proto__"].map((id) => `ids[]=${id}`).join("&");
  const answer = await caller.get(`/v1/files?${query}`);
  expect(idsOf(answer)).toEqual([third, first]);
  expect(answer.json.next_page).toBeNull();
});

test("ids[] takes 100 different ids, and neither page nor limit beside it", async () => {
  const caller = await manualCaller();
  const query = (count: number) => Array.from({ length: count }, (_, index) => `ids%5B%5D=file_${index}`).join("&");
  expect((await caller.get(`/v1/files?${query(100)}&${query(100)}`)).status).toBe(200);
  const refused = await caller.get(`/v1/files?${query(101)}`);
  expect(refused).toMatchObject({ status: 400, json: { error: { type: "invalid_request_error" } } });
  expect(refused.json.error.message).toContain("at most 100 different ids, but got 101");
  for (const other of ["limit=20", "page=page_x"]) {
    const answer = await caller.get(`/v1/files?ids[]=file_a&${other}`);
    expect(answer).toMatchObject({ status: 400, json: { error: { message: expect.stringContaining("ids[]") } } });
  }
});

test("scope_id is unknown without the beta of managed agents", async () => {
  const { mock } = await manualCaller();
  const url = `${mock.url}/v1/files?scope_id=sesn_a`;
  const response = await mock.fetch(url, { headers: FILE_HEADERS });
  expect(response.status).toBe(400);
  expect((await response.json()).error.message).toContain('unknown query parameter "scope_id"');
  expect(response.headers.get("x-mock-hint")).toContain("managed-agents-2026-04-01");
});

test("the files of a session that does not exist are none", async () => {
  const answer = await (await manualCaller()).get("/v1/files?scope_id=sesn_unknown");
  expect(answer.json).toEqual({ data: [], next_page: null });
});

test.for(["order=asc", "after_id=file_a", "before_id=file_a", "ids=file_a&nonsense=1"])(
  "%s is refused",
  async (query) => {
    expect((await (await manualCaller()).get(`/v1/files?${query}`)).status).toBe(400);
  },
);

const OLD = { "anthropic-beta": "files-api-2025-04-14" };

test("with the beta of older lists, pages are found by after_id and before_id", async () => {
  const caller = await manualCaller();
  const ids = (await uploads(caller, 5)).reverse();
  const list = async (query: string) => (await caller.call("GET", `/v1/files?limit=2${query}`, undefined, OLD)).json;
  const page = (from: number, to: number, has_more: boolean) => ({
    data: ids.slice(from, to).map((id) => expect.objectContaining({ id })),
    has_more,
    first_id: ids[from],
    last_id: ids[to - 1],
  });
  expect(await list("")).toMatchObject(page(0, 2, true));
  expect(await list(`&after_id=${ids[1]}`)).toMatchObject(page(2, 4, true));
  expect(await list(`&after_id=${ids[3]}`)).toMatchObject({ ...page(4, 5, false), next_page: null });
  expect(await list(`&before_id=${ids[4]}`)).toMatchObject(page(2, 4, true));
  expect(await list(`&before_id=${ids[2]}`)).toMatchObject(page(0, 2, false));
  expect(await list(`&before_id=${ids[1]}`)).toMatchObject(page(0, 1, false));
  expect(await list(`&before_id=${ids[0]}`)).toMatchObject({
    data: [],
    has_more: false,
    first_id: null,
    last_id: null,
  });
  const { next_page } = await list("");
  expect(await list(`&page=${next_page}`)).toMatchObject(page(2, 4, true));
  expect(idsOf(await caller.get(`/v1/files?limit=2&page=${next_page}`))).toEqual(ids.slice(2, 4));
});

test("with the beta of older lists, files that are asked for by their ids come in its form too", async () => {
  const caller = await manualCaller();
  const [first, second] = await uploads(caller, 2);
  const list = async (query: string) => (await caller.call("GET", `/v1/files?${query}`, undefined, OLD)).json;
  expect(await list(`ids[]=${first}&ids[]=${second}`)).toEqual({
    data: [expect.objectContaining({ id: second }), expect.objectContaining({ id: first })],
    has_more: false,
    first_id: second,
    last_id: first,
    next_page: null,
  });
  expect(await list("ids[]=file_unknown")).toEqual({
    data: [],
    has_more: false,
    first_id: null,
    last_id: null,
    next_page: null,
  });
});

test.for([
  "after_id=file_unknown",
  "before_id=",
  "after_id=file_a&before_id=file_b",
  "nonsense=1",
  "limit=0",
  "ids[]=file_a&after_id=file_a",
  "ids[]=file_a&before_id=file_a",
])("an older list refuses %s", async (query) => {
  const caller = await manualCaller();
  expect((await caller.call("GET", `/v1/files?${query}`, undefined, OLD)).status).toBe(400);
});

test("a file of a catalog stands once in the list, also under the id of an example or of another", async () => {
  const file = (filename: string) => ({ id: "file_011CNha8iCJcU1wXNR6q4V8w", filename });
  const caller = await manualCaller({ empty: false, catalog: { files: [file("a.csv"), file("b.csv")] } });
  const { data } = (await caller.get("/v1/files?limit=1000")).json;
  const found = data.filter(({ id }: { id: string }) => id === "file_011CNha8iCJcU1wXNR6q4V8w");
  expect(found).toMatchObject([{ filename: "b.csv", mime_type: "text/csv", size_bytes: 0 }]);
});

test("the files of the document's examples are found, in a list or by their id", async () => {
  const caller = await manualCaller({ empty: false });
  const session = "sesn_011CZkZAtmR3yMPDzynEDxu7";
  const ids = [...(await listed(caller)), ...idsOf(await caller.get(`/v1/files?scope_id=${session}`))];
  for (const id of [
    "file_011CNha8iCJcU1wXNR6q4V8w",
    "file_013Zva2CMHLNnXjNJJKqJ2EF",
    "file_011C5tYuJkLmNbVcXzAsDfGh",
    "file_011CV3xWg2suN1yTLuzaEwWE",
    "file_011C6QwErTyUpAsDfGhJkZxC",
    "file_011C7RtYuIoPaSdFgHjKlZxC",
  ]) {
    expect(ids).toContain(id);
    expect(await caller.get(`/v1/files/${id}`)).toMatchObject({ status: 200, json: { id, type: "file" } });
  }
});
