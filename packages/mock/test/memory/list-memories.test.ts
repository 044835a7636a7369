import { expect, test } from "vitest";
import { type ManualCaller, manualCaller } from "../support/manual-caller.ts";

/** A store with memories at paths, and how it is listed: `path`, or `path/` for a folder. */
async function withMemories(...paths: string[]) {
  const caller = await manualCaller();
  const { id } = (await caller.post("/v1/memory_stores", { name: "Guests" })).json;
  const url = `/v1/memory_stores/${id}/memories`;
  for (const path of paths) expect((await caller.post(url, { path, content: path })).status).toBe(200);
  const list = async (query = ""): Promise<{ paths: string[]; next: string | null }> => {
    const { status, json } = await caller.get(`${url}?${query}`);
    expect(status).toBe(200);
    return { paths: json.data.map(({ path }: { path: string }) => path), next: json.next_page };
  };
  return { caller, url, list };
}

/** All entries, page by page. */
async function walk(list: (query: string) => Promise<{ paths: string[]; next: string | null }>, query: string) {
  const seen: string[] = [];
  for (let page: string | null = ""; page !== null; ) {
    const { paths, next }: { paths: string[]; next: string | null } = await list(
      page === "" ? query : `${query}&page=${page}`,
    );
    seen.push(...paths);
    page = next;
  }
  return seen;
}

const TREE = ["/index.md", "/a/2", "/a/1", "/a.md", "/a/b/c", "/a/b/d", "/b/x/y", "/z"];

test("memories are listed in the order of their paths' bytes", async () => {
  const beyond = ["/\uff5e", "/\u{1f600}", "/é", "/Z", "/a"];
  const { list } = await withMemories(...beyond);
  expect((await list()).paths).toEqual(["/Z", "/a", "/é", "/\uff5e", "/\u{1f600}"]);
});

test.each([
  ["", ["/a.md", "/a/1", "/a/2", "/a/b/c", "/a/b/d", "/b/x/y", "/index.md", "/z"]],
  ["depth=0", ["/a.md", "/a/1", "/a/2", "/a/b/c", "/a/b/d", "/b/x/y", "/index.md", "/z"]],
  ["depth=1", ["/a.md", "/a/", "/b/", "/index.md", "/z"]],
  ["path_prefix=/a/", ["/a/1", "/a/2", "/a/b/c", "/a/b/d"]],
  ["path_prefix=/a/&depth=1", ["/a/1", "/a/2", "/a/b/"]],
  ["path_prefix=/b/&depth=1", ["/b/x/"]],
  ["path_prefix=/nothing/", []],
  ["path_prefix=/z/", []],
])("the query %s lists what it should, on pages of any size", async (query, paths) => {
  const { list } = await withMemories(...TREE);
  expect(await list(query)).toEqual({ paths, next: null });
  for (const limit of [1, 2, 3]) expect(await walk(list, `${query}&limit=${limit}`)).toEqual(paths);
});

test("a folder has a type and a path, and nothing else", async () => {
  const { caller, url } = await withMemories("/a/1", "/b");
  const { data } = (await caller.get(`${url}?depth=1`)).json;
  expect(data[0]).toEqual({ type: "memory_prefix", path: "/a/" });
  expect(data[1]).toMatchObject({ type: "memory", path: "/b", content: null });
});

test("a cursor survives that its entry goes and others come", async () => {
  const { caller, url, list } = await withMemories("/a", "/b", "/c");
  const { next } = await list("limit=2");
  const [, second] = (await caller.get(url)).json.data;
  await caller.call("DELETE", `${url}/${second.id}`);
  await caller.post(url, { path: "/a1", content: "" });
  await caller.post(url, { path: "/bb", content: "" });
  expect((await list(`limit=2&page=${next}`)).paths).toEqual(["/bb", "/c"]);
});

test("the longest path makes a cursor that leads on", async () => {
  const long = `/${"x".repeat(1023)}`;
  const { list } = await withMemories(long, "/y");
  expect(await walk(list, "limit=1")).toEqual([long, "/y"]);
});

test("without a limit a page holds 20, with full texts never more", async () => {
  const { caller, url, list } = await withMemories(...Array.from({ length: 25 }, (_, index) => `/${index + 10}`));
  expect((await list()).paths).toHaveLength(20);
  expect((await list("limit=100")).paths).toHaveLength(25);
  const full = (await caller.get(`${url}?view=full&limit=100`)).json;
  expect(full.data).toHaveLength(20);
  expect(full.data[0]).toMatchObject({ path: "/10", content: "/10" });
  expect(full.next_page).not.toBeNull();
});

test.each([
  "depth=2",
  "depth=-1",
  "depth=x",
  "path_prefix=/a",
  "path_prefix=a/",
  "path_prefix=",
  "limit=0",
  "limit=101",
  "view=all",
  "sort=path",
  "page=nonsense",
])("a list with %s is refused", async (query) => {
  const { caller, url } = await withMemories();
  expect(await caller.get(`${url}?${query}`)).toMatchObject({
    status: 400,
    json: { error: { type: "invalid_request_error" } },
  });
});

test("a cursor of another list is refused", async () => {
  const { caller, url, list } = await withMemories("/a/1", "/b");
  const { next } = await list("limit=1");
  const other = (await caller.post("/v1/memory_stores", { name: "Other" })).json.id;
  for (const path of [
    `${url}?depth=1&page=${next}`,
    `/v1/memory_stores/${other}/memories?page=${next}`,
    `${url.replace("memories", "memory_versions")}?page=${next}`,
    `${url}?page=page_${btoa(`memories/${url.split("/")[3]}/0 asc 99999999`)}`,
  ]) {
    expect(await refusal(caller, path)).toBe("invalid page cursor");
  }
});

async function refusal(caller: ManualCaller, path: string): Promise<string> {
  const { status, json } = await caller.get(path);
  expect(status).toBe(400);
  return json.error.message;
}

test("the order that older programs ask for is ignored under their beta, and unknown under that of memory", async () => {
  const { caller, url } = await withMemories("/b", "/a");
  const list = (beta: string) =>
    caller.call("GET", `${url}?order_by=path&order=desc&depth=1`, undefined, { "anthropic-beta": beta });
  const older = await list("managed-agents-2026-04-01");
  expect([older.status, older.json.data.map(({ path }: { path: string }) => path)]).toEqual([200, ["/a", "/b"]]);
  const newer = await list("agent-memory-2026-07-22");
  expect(newer.status).toBe(400);
  expect(newer.json.error.message).toContain('unknown query parameter "order_by"');
});
