import { expect, test } from "vitest";
import { type ManualCaller, manualCaller } from "../support/manual-caller.ts";

const START = "2026-11-18T09:00:00.000000Z";
const LATER = "2026-11-18T09:00:01.000000Z";
/** From the command sha256sum. */
const HASHES = {
  "Prefers berth A1.\n": "064697cbaee0085f79a354cc9f80753b8cdf38beb411bbc32107a0bcd68dfe6f",
  "Dana prefers short answers.\n": "26200bc3fba3936c8c269e2c6e2fe78883456fe00435cf3741178ac94885397a",
  "": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
};
const NOTE = "Prefers berth A1.\n";

/** A caller with an empty store, and the path of its memories. */
async function withStore(): Promise<[ManualCaller, string]> {
  const caller = await manualCaller();
  const { id } = (await caller.post("/v1/memory_stores", { name: "Guests" })).json;
  return [caller, `/v1/memory_stores/${id}/memories`];
}

test("a new memory is shown without its text, unless that is asked for", async () => {
  const [caller, path] = await withStore();
  const made = await caller.post(path, { path: "/guests/ines.md", content: NOTE });
  expect(made.status).toBe(200);
  expect(made.json).toEqual({
    id: expect.stringMatching(/^mem_011C[1-9A-Za-z]{20}$/),
    type: "memory",
    memory_store_id: path.split("/")[3],
    path: "/guests/ines.md",
    content: null,
    content_size_bytes: 18,
    content_sha256: HASHES[NOTE],
    memory_version_id: expect.stringMatching(/^memver_011C[1-9A-Za-z]{20}$/),
    created_at: START,
    updated_at: START,
  });
  expect((await caller.get(`${path}/${made.json.id}`)).json).toEqual({ ...made.json, content: NOTE });
  expect((await caller.get(`${path}/${made.json.id}?view=basic`)).json).toEqual(made.json);
  const full = await caller.post(`${path}?view=full`, { path: "/empty", content: "" });
  expect(full.json).toMatchObject({ content: "", content_size_bytes: 0, content_sha256: HASHES[""] });
});

test.each([
  ["/a", true],
  ["/Ünï/日本.md", true],
  ["/a b/c..d/.hidden", true],
  [`/${"s/".repeat(19)}s`, true],
  [`/${"s/".repeat(20)}s`, false],
  [`/${"x".repeat(1023)}`, true],
  [`/${"x".repeat(1024)}`, false],
  [`/${"é".repeat(511)}x`, true],
  [`/${"é".repeat(512)}`, false],
  ["a", false],
  ["/", false],
  ["//a", false],
  ["/a/", false],
  ["/a//b", false],
  ["/./a", false],
  ["/a/..", false],
  ["/cafe\u0301", false],
  ["/a\u0000b", false],
  ["/a\u200bb", false],
  ["/a\u2028b", false],
  ["/a\u2029b", false],
  ["/a\ud800b", false],
  ["/__proto__", true],
  ["/constructor/toString", true],
])("the path %j is taken: %s", async (wanted, good) => {
  const [caller, path] = await withStore();
  const answer = await caller.post(path, { path: wanted, content: "x" });
  expect(answer.status).toBe(good ? 200 : 400);
  expect((await caller.get(path)).json.data.map((memory: { path: string }) => memory.path)).toEqual(
    good ? [wanted] : [],
  );
  if (!good) expect(answer.json.error.type).toBe("invalid_request_error");
});

test.each([
  ["102,400 bytes", "x".repeat(102_400), 200],
  ["102,401 bytes", "x".repeat(102_401), 400],
  ["102,400 bytes in 51,200 characters", "é".repeat(51_200), 200],
  ["102,401 bytes in 51,201 characters", `${"é".repeat(51_200)}x`, 400],
  ["half a surrogate pair", "a\ud83d", 400],
  ["null", null, 400],
  ["a number", 1, 400],
])("a memory of %s is answered with its status", async (_, content, status) => {
  const [caller, path] = await withStore();
  expect((await caller.post(path, { path: "/a", content })).status).toBe(status);
  const { id } = (await caller.post(path, { path: "/b", content: "" })).json;
  // Null keeps the text in an update, and there is nothing else in this one.
  expect((await caller.post(`${path}/${id}`, { content })).status).toBe(status);
});

test("decomposed text keeps its bytes", async () => {
  const [caller, path] = await withStore();
  const { json } = await caller.post(`${path}?view=full`, { path: "/a", content: "e\u0301" });
  expect(json).toMatchObject({ content: "e\u0301", content_size_bytes: 3 });
});

test.each([
  ["at it", "/a/b", "/a/b"],
  ["above it", "/a/b", "/a/b/c/d"],
  ["below it", "/a/b", "/a"],
])("a path with a memory %s is refused with 409, and the memory named", async (_, stands, wanted) => {
  const [caller, path] = await withStore();
  const { id } = (await caller.post(path, { path: stands, content: "x" })).json;
  const other = (await caller.post(path, { path: "/other", content: "x" })).json;
  const error = {
    type: "memory_path_conflict_error",
    message: "The path is taken.",
    conflicting_memory_id: id,
    conflicting_path: stands,
  };
  const refused = await caller.post(path, { path: wanted, content: "y" });
  expect(refused.status).toBe(409);
  expect(refused.json.error).toEqual(error);
  const rename = await caller.post(`${path}/${other.id}`, { path: wanted, content: "y" });
  expect(rename.status).toBe(409);
  expect(rename.json.error).toEqual(error);
  expect((await caller.get(`${path}/${other.id}?view=basic`)).json).toEqual(other);
});

test("case and neighbours do not take a path, and a freed one is free", async () => {
  const [caller, path] = await withStore();
  const create = (wanted: string) => caller.post(path, { path: wanted, content: "x" });
  const { id } = (await create("/a/b")).json;
  for (const wanted of ["/A/b", "/a/c", "/a/b.md", "/a0", "/a.md"]) expect((await create(wanted)).status).toBe(200);
  await caller.call("DELETE", `${path}/${id}`);
  expect((await create("/a/b/c")).status).toBe(200);
});

test("a memory moves below and above its own place", async () => {
  const [caller, path] = await withStore();
  const { id } = (await caller.post(path, { path: "/a", content: "x" })).json;
  const move = async (wanted: string) => (await caller.post(`${path}/${id}`, { path: wanted })).status;
  expect(await move("/a/b/c")).toBe(200);
  expect(await move("/a/b")).toBe(200);
  expect(await move("/a")).toBe(200);
  await caller.post(path, { path: "/b/d", content: "x" });
  expect(await move("/b/c")).toBe(200);
  expect(await move("/b")).toBe(409);
  expect((await caller.get(path)).json.data.map((memory: { path: string }) => memory.path)).toEqual(["/b/c", "/b/d"]);
});

test("an update keeps the id, makes a version and moves updated_at", async () => {
  const [caller, path] = await withStore();
  const made = (await caller.post(path, { path: "/a", content: "x" })).json;
  await caller.mock.clock.advance(1000);
  const { json } = await caller.post(`${path}/${made.id}?view=full`, { path: "/b", content: NOTE });
  expect(json).toEqual({
    ...made,
    path: "/b",
    content: NOTE,
    content_size_bytes: 18,
    content_sha256: HASHES[NOTE],
    memory_version_id: expect.stringMatching(/^memver_/),
    updated_at: LATER,
  });
  expect(json.memory_version_id).not.toBe(made.memory_version_id);
  expect((await caller.post(`${path}/${made.id}`, { path: "/c" })).json.content).toBeNull();
});

test("an update that changes nothing makes no version", async () => {
  const [caller, path] = await withStore();
  const made = (await caller.post(path, { path: "/a", content: "x" })).json;
  await caller.mock.clock.advance(1000);
  expect((await caller.post(`${path}/${made.id}`, { path: "/a", content: "x" })).json).toEqual(made);
});

test.each([
  ["neither text nor path", {}],
  ["null for both", { content: null, path: null }],
  ["a precondition alone", { precondition: { type: "content_sha256", content_sha256: HASHES[""] } }],
  ["a path that is none", { path: "/a/" }],
  ["a precondition without a hash", { content: "y", precondition: { type: "content_sha256" } }],
  ["a hash that is none", { content: "y", precondition: { type: "content_sha256", content_sha256: "abc" } }],
  ["another kind of precondition", { content: "y", precondition: { type: "etag" } }],
  ["a property too many", { content: "y", id: "mem_1" }],
])("an update with %s is refused", async (_, body) => {
  const [caller, path] = await withStore();
  const made = (await caller.post(path, { path: "/a", content: "x" })).json;
  expect(await caller.post(`${path}/${made.id}`, body)).toMatchObject({
    status: 400,
    json: { error: { type: "invalid_request_error" } },
  });
  expect((await caller.get(`${path}/${made.id}?view=basic`)).json).toEqual(made);
});

test("a precondition holds against the stored text, unless all is as it asks", async () => {
  const [caller, path] = await withStore();
  const made = (await caller.post(path, { path: "/a", content: NOTE })).json;
  const update = (body: object, content_sha256: string) =>
    caller.post(`${path}/${made.id}`, { ...body, precondition: { type: "content_sha256", content_sha256 } });
  const stale = HASHES["Dana prefers short answers.\n"];
  for (const body of [{ content: "y" }, { path: "/b" }, { content: NOTE, path: "/b" }, { content: "y", path: "/a" }]) {
    const refused = await update(body, stale);
    expect(refused.status).toBe(409);
    expect(refused.json.error).toEqual({
      type: "memory_precondition_failed_error",
      message: "The memory has another text.",
    });
  }
  expect((await update({ content: NOTE }, stale)).json).toEqual(made);
  expect((await update({ content: NOTE, path: "/a" }, stale)).json).toEqual(made);
  expect((await update({ path: "/b" }, HASHES[NOTE])).json).toMatchObject({ path: "/b" });
  expect((await update({ content: "y" }, HASHES[NOTE])).status).toBe(200);
});

test("a delete can ask for a text, too", async () => {
  const [caller, path] = await withStore();
  const { id } = (await caller.post(path, { path: "/a", content: NOTE })).json;
  const remove = (hash: string) => caller.call("DELETE", `${path}/${id}?expected_content_sha256=${hash}`);
  expect(await remove(HASHES[""])).toMatchObject({
    status: 409,
    json: { error: { type: "memory_precondition_failed_error" } },
  });
  expect(await remove("ABC")).toMatchObject({ status: 400, json: { error: { type: "invalid_request_error" } } });
  expect((await remove(HASHES[NOTE])).json).toEqual({ id, type: "memory_deleted" });
  expect((await remove(HASHES[NOTE])).status).toBe(404);
  expect((await caller.get(`${path}/${id}`)).status).toBe(404);
});

test("the 2,001st memory is refused, and one that goes makes room", async () => {
  const [caller, path] = await withStore();
  let id = "";
  for (let index = 0; index < 2000; index++) {
    id = (await caller.post(path, { path: `/${index}`, content: "" })).json.id;
  }
  const more = () => caller.post(path, { path: "/more", content: "" });
  expect(await more()).toMatchObject({
    status: 400,
    json: { error: { type: "invalid_request_error", message: "A memory store holds at most 2,000 memories." } },
  });
  expect((await caller.post(`${path}/${id}`, { content: "still written" })).status).toBe(200);
  await caller.call("DELETE", `${path}/${id}`);
  expect((await more()).status).toBe(200);
});

test("a memory is not found in another store", async () => {
  const [caller, path] = await withStore();
  const { id } = (await caller.post(path, { path: "/a", content: "" })).json;
  const other = (await caller.post("/v1/memory_stores", { name: "Other" })).json.id;
  for (const method of ["GET", "POST", "DELETE"]) {
    const body = method === "POST" ? { content: "x" } : undefined;
    const refused = await caller.call(method, `/v1/memory_stores/${other}/memories/${id}`, body);
    expect(refused).toMatchObject({ status: 404, json: { error: { type: "not_found_error" } } });
    expect(refused.headers.get("x-mock-hint")).toContain(`POST /v1/memory_stores/${other}/memories`);
  }
});
