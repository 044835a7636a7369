import { expect, test } from "vitest";
import { download, listed, upload } from "../support/files.ts";
import { manualCaller } from "../support/manual-caller.ts";

const HOUR = 3600_000;
const DAY = 24 * HOUR;

test("an expired file keeps its metadata for 30 days, and its place in the list", async () => {
  const caller = await manualCaller();
  const { json } = await upload(caller, "x", { expires_in_seconds: "3600" });
  await caller.mock.clock.advance(HOUR - 1);
  expect(JSON.parse((await download(caller, json.id)).text).error.details.error_code).toBe("file_not_downloadable");
  await caller.mock.clock.advance(1);
  const refused = await download(caller, json.id);
  expect(refused.status).toBe(404);
  expect(JSON.parse(refused.text).error).toMatchObject({
    type: "not_found_error",
    details: { error_code: "file_expired" },
  });
  await caller.mock.clock.advance(30 * DAY - 1);
  expect((await caller.get(`/v1/files/${json.id}`)).json).toEqual(json);
  expect(await listed(caller)).toEqual([json.id]);
  await caller.mock.clock.advance(1);
  expect(await listed(caller)).toEqual([]);
  expect((await caller.get(`/v1/files/${json.id}`)).status).toBe(404);
  expect((await download(caller, json.id)).status).toBe(404);
});

test("files expire each at its own time", async () => {
  const caller = await manualCaller();
  const [long, short] = [
    (await upload(caller, "x", { expires_in_seconds: "7200" })).json.id,
    (await upload(caller, "x", { expires_in_seconds: "3600" })).json.id,
  ];
  const code = async (id: string) => JSON.parse((await download(caller, id)).text).error.details.error_code;
  await caller.mock.clock.advance(HOUR);
  expect([await code(long), await code(short)]).toEqual(["file_not_downloadable", "file_expired"]);
  await caller.mock.clock.advance(HOUR);
  expect([await code(long), await code(short)]).toEqual(["file_expired", "file_expired"]);
  await caller.mock.clock.advance(30 * DAY - HOUR);
  expect(await listed(caller)).toEqual([long]);
});

test("an expired file makes room for others, and can be deleted", async () => {
  const caller = await manualCaller({ maxFileBytes: 10 });
  const { json } = await upload(caller, "0123456789", { expires_in_seconds: "3600" });
  for (let sent = 0; sent < 7; sent++) expect((await upload(caller, "0123456789")).status).toBe(200);
  expect((await upload(caller, "x")).status).toBe(413);
  await caller.mock.clock.advance(HOUR);
  expect((await upload(caller, "0123456789")).status).toBe(200);
  expect((await caller.call("DELETE", `/v1/files/${json.id}`)).json).toEqual({ id: json.id, type: "file_deleted" });
  expect((await upload(caller, "x")).status).toBe(413);
});

test("a session can neither mount nor name an expired file, and keeps the copy it mounted before", async () => {
  const caller = await manualCaller();
  const { id: file_id } = (await upload(caller, "x", { expires_in_seconds: "3600" })).json;
  const resources = [{ type: "file", file_id }];
  const session = await caller.session("plain", { resources });
  const block = { type: "document", source: { type: "file", file_id } };
  const event = { type: "user.message", content: [block] };
  expect((await caller.send(session, event)).status).toBe(200);
  await caller.mock.clock.advance(HOUR);
  const create = { agent: "agent_a", environment_id: "env_a" };
  for (const answer of [
    await caller.post("/v1/sessions", { ...create, resources }),
    await caller.post("/v1/sessions", { ...create, initial_events: [event] }),
    await caller.send(session, event),
    await caller.post(`/v1/sessions/${session}/resources`, { type: "file", file_id, mount_path: "b" }),
  ]) {
    expect(answer).toMatchObject({ status: 404, json: { error: { details: { error_code: "file_expired" } } } });
  }
  const [copy] = (await caller.get(`/v1/files?scope_id=${session}`)).json.data;
  await caller.mock.clock.advance(31 * DAY);
  expect((await caller.get(`/v1/files/${copy.id}`)).json).toEqual({ ...copy, expires_at: null });
});
