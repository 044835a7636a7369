import { expect, test } from "vitest";
import { type ManualCaller, manualCaller } from "../support/manual-caller.ts";

const create = (caller: ManualCaller, ...vault_ids: string[]) =>
  caller.post("/v1/sessions", { agent: "agent_a", environment_id: "env_a", vault_ids });

test("a vault that a session named is read, changed and archived, and not listed", async () => {
  const caller = await manualCaller();
  expect((await caller.get("/v1/vaults/vlt_shop")).status).toBe(404);
  expect((await create(caller, "vlt_shop")).json.vault_ids).toEqual(["vlt_shop"]);
  expect((await caller.get("/v1/vaults/vlt_shop")).json).toMatchObject({ id: "vlt_shop", display_name: "shop" });
  expect((await caller.post("/v1/vaults/vlt_shop", { display_name: "Shop" })).status).toBe(200);
  await create(caller, "vlt_shop");
  expect((await caller.get("/v1/vaults/vlt_shop")).json.display_name).toBe("Shop");
  const listed = (await caller.get("/v1/vaults?limit=100")).json.data.map(({ id }: { id: string }) => id);
  expect(listed).not.toContain("vlt_shop");
  expect((await caller.post("/v1/vaults/vlt_shop/archive")).json.archived_at).not.toBeNull();
});

test("a session that is refused leaves no vault behind", async () => {
  const caller = await manualCaller();
  expect((await create(caller, "vlt_shop", "nonsense")).status).toBe(404);
  const body = {
    agent: "agent_a",
    environment_id: "env_a",
    vault_ids: ["vlt_shop"],
    metadata: { mock_scenario: "no" },
  };
  expect((await caller.post("/v1/sessions", body)).status).toBe(400);
  expect((await caller.get("/v1/vaults/vlt_shop")).status).toBe(404);
});

test.each([false, true])(
  "strict %s: an archived vault is refused in new sessions with 400, a deleted one with 404",
  async (strict) => {
    const caller = await manualCaller({
      strict,
      catalog: { agents: [{ id: "agent_a" }], environments: [{ id: "env_a" }] },
    });
    const { id } = (await caller.post("/v1/vaults", { display_name: "Dana" })).json;
    const session = (await create(caller, id)).json;
    await caller.post(`/v1/vaults/${id}/archive`);
    expect(await create(caller, id)).toMatchObject({
      status: 400,
      json: { error: { type: "invalid_request_error", message: `The vault is archived: "${id}"` } },
    });
    await caller.call("DELETE", `/v1/vaults/${id}`);
    expect(await create(caller, id)).toMatchObject({
      status: 404,
      json: { error: { message: "Referenced vault not found or not accessible." } },
    });
    expect((await caller.get(`/v1/sessions/${session.id}`)).json.vault_ids).toEqual([id]);
  },
);

test("a strict mock knows the vaults of its catalog, and those that were created", async () => {
  const seed = { agents: [{ id: "agent_a" }], environments: [{ id: "env_a" }], vaults: ["vlt_given"] };
  const caller = await manualCaller({ strict: true, catalog: seed });
  const { id } = (await caller.post("/v1/vaults", { display_name: "Dana" })).json;
  expect((await create(caller, "vlt_given", id)).status).toBe(200);
  expect((await create(caller, "vlt_other")).status).toBe(404);
  expect((await caller.get("/v1/vaults/vlt_other")).status).toBe(404);
});

test("a vault of the catalog holds the credentials it was given", async () => {
  const auth = { type: "static_bearer", mcp_server_url: "https://stock.example/mcp" } as const;
  const vaults = [{ id: "vlt_given", display_name: "Given", credentials: [{ id: "vcrd_given", auth }] }];
  const caller = await manualCaller({ catalog: { vaults } });
  expect((await caller.get("/v1/vaults/vlt_given/credentials")).json.data).toMatchObject([
    { id: "vcrd_given", vault_id: "vlt_given", auth, archived_at: null },
  ]);
});

test("a catalog replaces what the mock begins with, and the list leads to its end", async () => {
  const vaults = [{ id: "vlt_011CnfivvKfnXTpfyhzbSebX", display_name: "Mine" }];
  const caller = await manualCaller({ empty: false, catalog: { vaults } });
  const seen: string[] = [];
  for (let page = ""; page !== null; ) {
    const { json } = await caller.get(`/v1/vaults?limit=1${page === "" ? "" : `&page=${page}`}`);
    seen.push(...json.data.map(({ display_name }: { display_name: string }) => display_name));
    page = json.next_page;
  }
  expect(seen).toEqual(["Mine", "Dana of the shop", "Night shift"]);
});
