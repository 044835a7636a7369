import { expect, test } from "vitest";
import { manualCaller } from "./support/manual-caller.ts";

const SEED = { agents: [{ id: "agent_1" }], environments: [{ id: "env_1" }], files: ["file_1"] };

test("the copies of a session's files are unknown once the resource or the session is deleted", async () => {
  const caller = await manualCaller({ strict: true, catalog: SEED });
  const create = (...ids: string[]) =>
    caller.post("/v1/sessions", {
      agent: "agent_1",
      environment_id: "env_1",
      resources: ids.map((file_id) => ({ type: "file", file_id })),
    });
  const { json } = await create("file_1");
  const [first] = json.resources;
  const added = (
    await caller.post(`/v1/sessions/${json.id}/resources`, { type: "file", file_id: "file_1", mount_path: "b" })
  ).json;
  expect(await create(first.file_id, added.file_id)).toMatchObject({ status: 200 });
  await caller.call("DELETE", `/v1/sessions/${json.id}/resources/${added.id}`);
  expect(await create(added.file_id)).toMatchObject({ status: 404 });
  expect(await create(first.file_id)).toMatchObject({ status: 200 });
  await caller.call("DELETE", `/v1/sessions/${json.id}`);
  expect(await create(first.file_id)).toMatchObject({ status: 404 });
});
