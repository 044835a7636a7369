import { expect, test } from "vitest";
import { download, idsOf, listed, upload } from "../support/files.ts";
import { type ManualCaller, manualCaller } from "../support/manual-caller.ts";

const scoped = async (caller: ManualCaller, session: string) =>
  (await caller.get(`/v1/files?scope_id=${session}`)).json.data;

test("a mounted file is a new one that belongs to the session, with what the original has", async () => {
  const caller = await manualCaller();
  const original = (await upload(caller, "a,b\n", { name: "a.csv", expires_in_seconds: "3600" })).json;
  const session = await caller.session("plain", { resources: [{ type: "file", file_id: original.id }] });
  const [resource] = (await caller.get(`/v1/sessions/${session}`)).json.resources;
  const [copy, ...others] = await scoped(caller, session);
  expect(others).toEqual([]);
  expect(copy).toEqual({
    ...original,
    id: resource.file_id,
    created_at: expect.any(String),
    downloadable: false,
    expires_at: null,
    scope: { type: "session", id: session },
  });
  expect(copy.id).not.toBe(original.id);
  expect((await caller.get(`/v1/files/${copy.id}`)).json).toEqual(copy);
  expect((await download(caller, copy.id)).status).toBe(400);
  expect(await listed(caller)).toEqual([original.id]);
});

test("a file that is added later is copied too, and goes with its resource", async () => {
  const caller = await manualCaller();
  const { id: file_id } = (await upload(caller, "x")).json;
  const session = await caller.session("plain");
  const added = (await caller.post(`/v1/sessions/${session}/resources`, { type: "file", file_id })).json;
  expect(idsOf({ json: { data: await scoped(caller, session) } } as never)).toEqual([added.file_id]);
  await caller.call("DELETE", `/v1/sessions/${session}/resources/${added.id}`);
  expect(await scoped(caller, session)).toEqual([]);
  expect((await caller.get(`/v1/files/${added.file_id}`)).status).toBe(404);
  expect((await caller.get(`/v1/files/${file_id}`)).status).toBe(200);
});

test("a session keeps its copy when the original is deleted, and takes it along when it is", async () => {
  const caller = await manualCaller();
  const { id: file_id } = (await upload(caller, "x")).json;
  const resources = [{ type: "file", file_id }];
  const [one, other] = [await caller.session("plain", { resources }), await caller.session("plain", { resources })];
  await caller.call("DELETE", `/v1/files/${file_id}`);
  const [[copy], [kept]] = [await scoped(caller, one), await scoped(caller, other)];
  expect(copy.id).not.toBe(kept.id);
  expect((await caller.call("DELETE", `/v1/sessions/${one}`)).status).toBe(200);
  expect(await scoped(caller, one)).toEqual([]);
  expect((await caller.get(`/v1/files/${copy.id}`)).status).toBe(404);
  expect((await caller.get(`/v1/files/${kept.id}`)).json).toEqual(kept);
});

test("copies take no room, and the last one frees that of a deleted original", async () => {
  const caller = await manualCaller({ maxFileBytes: 10 });
  const ids: string[] = [];
  for (let sent = 0; sent < 8; sent++) ids.push((await upload(caller, "0123456789")).json.id);
  const resources = ids.map((file_id) => ({ type: "file", file_id }));
  const session = await caller.session("plain", { resources });
  expect(await scoped(caller, session)).toHaveLength(8);
  for (const id of ids) await caller.call("DELETE", `/v1/files/${id}`);
  expect((await upload(caller, "x")).status).toBe(413);
  await caller.call("DELETE", `/v1/sessions/${session}`);
  for (let sent = 0; sent < 8; sent++) expect((await upload(caller, "0123456789")).status).toBe(200);
});

test("what is refused copies nothing", async () => {
  const caller = await manualCaller({
    strict: true,
    catalog: { agents: [{ id: "agent_a" }], environments: [{ id: "env_a" }] },
  });
  const { id: file_id } = (await upload(caller, "x")).json;
  const good = { type: "file", file_id };
  const create = (...resources: object[]) =>
    caller.post("/v1/sessions", { agent: "agent_a", environment_id: "env_a", resources });
  expect((await create(good, { type: "file", file_id: "file_unknown" })).status).toBe(404);
  expect((await create(good, good)).status).toBe(400);
  const { json, status } = await create(good);
  expect(status).toBe(200);
  await caller.post(`/v1/sessions/${json.id}/resources`, { ...good, mount_path: json.resources[0].mount_path });
  expect(await scoped(caller, json.id)).toHaveLength(1);
  expect(await listed(caller)).toEqual([file_id]);
});

test("a made-up file that a session mounts or names exists from then on, and stands in no list", async () => {
  const caller = await manualCaller();
  expect((await caller.get("/v1/files/file_mounted")).status).toBe(404);
  const session = await caller.session("plain", { resources: [{ type: "file", file_id: "file_mounted" }] });
  const image = { type: "image", source: { type: "file", file_id: "file_named" } };
  await caller.send(session, { type: "user.message", content: [image] });
  for (const id of ["file_mounted", "file_named"]) {
    const made = { id, type: "file", filename: id, mime_type: "application/octet-stream", size_bytes: 0, scope: null };
    expect(await caller.get(`/v1/files/${id}`)).toMatchObject({ status: 200, json: made });
  }
  expect(await listed(caller)).toEqual([]);
  expect(await scoped(caller, session)).toMatchObject([{ filename: "file_mounted", scope: { id: session } }]);
});

test("of the files that sessions made up, the last 10,000 are kept, and those of the catalog always", async () => {
  const caller = await manualCaller({ catalog: { files: ["file_given"] } });
  const session = await caller.session("plain");
  const name = (ids: string[]) =>
    caller.send(session, {
      type: "user.message",
      content: ids.map((file_id) => ({ type: "document", source: { type: "file", file_id } })),
    });
  for (let sent = 0; sent < 10; sent++) {
    await name(Array.from({ length: 1000 }, (_, index) => `file_${sent * 1000 + index}`));
  }
  const exists = async (id: string) => (await caller.get(`/v1/files/${id}`)).status === 200;
  expect([await exists("file_0"), await exists("file_9999")]).toEqual([true, true]);
  await name(["file_last"]);
  expect([await exists("file_0"), await exists("file_1"), await exists("file_last")]).toEqual([false, true, true]);
  expect(await exists("file_given")).toBe(true);
});

test("a file that was deleted is unknown to sessions, also to those that make up others", async () => {
  const caller = await manualCaller();
  const { id: file_id } = (await upload(caller, "x")).json;
  await caller.session("plain", { resources: [{ type: "file", file_id: "file_mounted" }] });
  for (const id of [file_id, "file_mounted"]) {
    await caller.call("DELETE", `/v1/files/${id}`);
    const resources = [{ type: "file", file_id: id }];
    const answer = await caller.post("/v1/sessions", { agent: "agent_a", environment_id: "env_a", resources });
    const message = "One or more files not found or not accessible.";
    expect(answer).toMatchObject({ status: 404, json: { error: { type: "not_found_error", message } } });
  }
});

test("a strict world takes uploads for what they are", async () => {
  const caller = await manualCaller({
    strict: true,
    catalog: { agents: [{ id: "agent_a" }], environments: [{ id: "env_a" }] },
  });
  const { id: file_id } = (await upload(caller, "x")).json;
  const create = (id: string) =>
    caller.post("/v1/sessions", {
      agent: "agent_a",
      environment_id: "env_a",
      resources: [{ type: "file", file_id: id }],
    });
  expect((await create(file_id)).status).toBe(200);
  expect((await create("file_unknown")).status).toBe(404);
});
