import { Caller } from "@managed-agents/harness";
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";

test.each([
  ["the newest SDKs", "sthr_011CZkZVWa6oJjw1rgXZpnBt"],
  ["the SDKs before 1.0", "sthr_011CZkZVWa6oIjw0rgXZpnBt"],
])("the thread that %s document exists from the start", async (_, thread) => {
  const caller = new Caller(await createMock({ clock: "manual" }));
  const answer = await caller.get(`/v1/sessions/sesn_011CZkZAtmR3yMPDzynEDxu7/threads/${thread}`);
  expect(answer).toMatchObject({ status: 200, json: { id: thread } });
});

const LISTS = ["agents", "environments", "files", "memory_stores", "vaults"];

test.each(LISTS)("the list of %s begins with the examples, and in an empty mock with nothing", async (list) => {
  const examples = new Caller(await createMock({ clock: "manual" }));
  expect((await examples.get(`/v1/${list}?limit=100`)).json.data).not.toEqual([]);
  const empty = new Caller(await createMock({ clock: "manual", empty: true }));
  expect((await empty.get(`/v1/${list}?include_archived=true`.replace(/files.*/, "files"))).json).toEqual({
    data: [],
    next_page: null,
  });
});

test("in an empty mock, what the examples name exists, and what a catalog says of it is listed", async () => {
  const order = "agent_011CZkYpogX7uDKUyvBTophP";
  const catalog = { agents: [{ id: order, name: "Mine" }], vaults: ["vlt_mine"] };
  const caller = new Caller(await createMock({ clock: "manual", empty: true, strict: true, catalog }));
  const ids = async (path: string) => (await caller.get(path)).json.data.map(({ id }: { id: string }) => id);
  expect(await ids("/v1/agents")).toEqual([order]);
  expect(await ids("/v1/vaults")).toEqual(["vlt_mine"]);
  const { json } = await caller.post("/v1/environments", { name: "mine" });
  expect(await ids("/v1/environments")).toEqual([json.id]);
  const example = "/v1/environments/env_011CZkZ9X2dpNyB7HsEFoRfW";
  expect((await caller.get(example)).status).toBe(200);
  expect((await caller.call("DELETE", example)).status).toBe(200);
  expect(await ids("/v1/environments")).toEqual([json.id]);
});
