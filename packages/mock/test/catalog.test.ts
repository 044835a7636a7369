import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { manualCaller } from "./support/manual-caller.ts";

const CANARY = "canary-of-a-catalog";

test.each([
  [{ stores: [] }, 'catalog: expected agents, environments, files, memory_stores, vaults, but got "stores"'],
  [{ agents: "agent_1" }, "catalog.agents: expected a list, but got a value of type string"],
  [{ agents: ["agent_1"] }, "catalog.agents[0]: expected an object, but got a value of type string"],
  [{ environments: [{ id: "env_1" }, {}] }, "catalog.environments[1].id: expected a text, but got nothing"],
  [{ files: ["file_1", { id: "file_2" }] }, "catalog.files[1].filename: expected a text, but got nothing"],
  [{ files: [""] }, "catalog.files[0]: expected an object or an id, but got an empty one"],
  [{ memory_stores: [{ id: "memstore_1" }] }, "catalog.memory_stores[0].name: expected a text, but got nothing"],
  [
    { memory_stores: [{ id: "memstore_1", name: "Guests", memories: [{ content: "" }] }] },
    "catalog.memory_stores[0].memories[0].path: expected a text, but got nothing",
  ],
  [
    { vaults: [{ id: "vlt_1", credentials: {} }] },
    "catalog.vaults[0].credentials: expected a list, but got a value of type object",
  ],
])("the catalog %j is refused with the place", async (catalog, message) => {
  await expect(createMock({ catalog: catalog as never })).rejects.toThrow(new RangeError(message));
});

test.each([
  { type: "static_bearer", mcp_server_url: "https://a.example/mcp", token: CANARY },
  { type: "environment_variable", secret_name: "KEY", secret_value: CANARY, networking: { type: "unrestricted" } },
  {
    type: "mcp_oauth",
    mcp_server_url: "https://a.example/mcp",
    access_token: CANARY,
    refresh: {
      refresh_token: CANARY,
      client_id: "shop",
      token_endpoint: "https://a.example/token",
      token_endpoint_auth: { type: "client_secret_basic", client_secret: CANARY },
    },
  },
])("a credential of a catalog that is given as it is created shows no secret: $type", async (auth) => {
  const vaults = [{ id: "vlt_1", credentials: [{ id: "vcrd_1", auth }] }];
  const caller = await manualCaller({ catalog: { vaults } as never });
  const { status, text, json } = await caller.get("/v1/vaults/vlt_1/credentials/vcrd_1");
  expect([status, json.auth.type]).toEqual([200, auth.type]);
  expect(text).not.toContain(CANARY);
  const created = await caller.post("/v1/vaults", { display_name: "Other" });
  const same = await caller.post(`/v1/vaults/${created.json.id}/credentials`, { auth });
  expect(json.auth).toEqual(same.json.auth);
});
