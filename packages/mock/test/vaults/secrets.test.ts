import type { CreateCredentialRequest, UpdateCredentialRequest } from "@managed-agents/types";
import { expect, test } from "vitest";
import type { Operation } from "../../src/operations/operation.ts";
import { VAULT_OPERATIONS } from "../../src/operations/vaults/index.ts";
import type { World } from "../../src/state/world.ts";
import { findCode } from "../support/find-code.ts";
import { manualCaller } from "../support/manual-caller.ts";
import { quietWorld } from "../support/quiet-world.ts";

const CANARY = "canary-7f3a";
const refresh = (secret: string) => ({
  client_id: "shop",
  refresh_token: `${secret}-refresh`,
  token_endpoint: "https://id.example/token",
  token_endpoint_auth: { type: "client_secret_basic" as const, client_secret: `${secret}-client` },
});
const CREATED: readonly CreateCredentialRequest["auth"][] = [
  {
    type: "mcp_oauth",
    mcp_server_url: "https://a.example",
    access_token: `${CANARY}-expired`,
    refresh: refresh(CANARY),
  },
  { type: "static_bearer", mcp_server_url: "https://b.example", token: CANARY },
  { type: "environment_variable", secret_name: "KEY", secret_value: CANARY, networking: { type: "unrestricted" } },
];
const ROTATED: readonly NonNullable<UpdateCredentialRequest["auth"]>[] = [
  {
    type: "mcp_oauth",
    access_token: `${CANARY}-invalid`,
    refresh: {
      refresh_token: CANARY,
      token_endpoint_auth: { type: "client_secret_post", client_secret: CANARY },
    },
  },
  { type: "static_bearer", token: CANARY },
  { type: "environment_variable", secret_value: CANARY },
];

test("no answer shows a secret, whatever is done with it", async () => {
  const caller = await manualCaller();
  const seen: string[] = [];
  const call = async (method: string, path: string, body?: unknown) => {
    const answer = await caller.call(method, path, body);
    seen.push(answer.text, JSON.stringify([...answer.headers]));
    return answer;
  };
  const vault = (await call("POST", "/v1/vaults", { display_name: "Dana" })).json.id;
  const path = `/v1/vaults/${vault}/credentials`;
  for (const [index, auth] of CREATED.entries()) {
    const { json, status } = await call("POST", path, { auth });
    expect(status).toBe(200);
    expect((await call("POST", path, { auth })).status).toBe(409);
    await call("POST", `${path}/${json.id}/mcp_oauth_validate`);
    expect((await call("POST", `${path}/${json.id}`, { auth: ROTATED[index] })).status).toBe(200);
    await call("POST", `${path}/${json.id}/mcp_oauth_validate`);
    await call("GET", `${path}/${json.id}`);
    await call("POST", `${path}/${json.id}/archive`);
    await call("POST", `${path}/${json.id}`, { auth: ROTATED[index] });
  }
  await call("GET", `${path}?include_archived=true`);
  await call("POST", `/v1/vaults/${vault}/archive`);
  expect(seen.length).toBeGreaterThan(20);
  expect(seen.filter((text) => text.includes(CANARY))).toEqual([]);
});

test.each([
  ["a token that is too long", { ...CREATED[1], token: CANARY.padEnd(9000, "x") }],
  ["a token in a list", { ...CREATED[1], token: [CANARY] }],
  ["a client secret that is too long", { ...CREATED[0], refresh: refresh(CANARY.padEnd(600, "x")) }],
  [
    "a refresh token that is too long",
    { ...CREATED[0], refresh: { ...refresh(""), refresh_token: CANARY.padEnd(9000) } },
  ],
  ["an access token that is too long", { ...CREATED[0], access_token: CANARY.padEnd(9000, "x") }],
  ["a secret in place of the variable", { ...CREATED[2], networking: CANARY }],
  ["a secret as kind", { ...CREATED[1], type: CANARY }],
  ["a secret as a moment", { ...CREATED[0], expires_at: CANARY }],
  ["a secret in place of the refresh block", { ...CREATED[0], refresh: CANARY }],
  ["a secret as a host", { ...CREATED[2], networking: { type: "limited", allowed_hosts: [`https://u:${CANARY}@a`] } }],
  ["a secret in place of the object", CANARY],
  ["a number as a token", { ...CREATED[1], token: 73105512 }],
])("the refusal of %s does not repeat it", async (_, auth) => {
  const caller = await manualCaller();
  const vault = (await caller.post("/v1/vaults", { display_name: "Dana" })).json.id;
  const answer = await caller.post(`/v1/vaults/${vault}/credentials`, { auth });
  expect(answer.status).toBe(400);
  expect(answer.text + JSON.stringify([...answer.headers])).not.toMatch(/canary-7f3a|73105512/);
});

test.each([
  ["metadata", { metadata: CANARY }],
  ["a key of metadata", { metadata: { [CANARY.padEnd(65, "x")]: "" } }],
  ["a value of metadata", { metadata: { key: CANARY.padEnd(600, "x") } }],
  ["the name", { display_name: CANARY.padEnd(300, "x") }],
])("a secret in place of %s is not repeated", async (_, wrong) => {
  const caller = await manualCaller();
  const vault = (await caller.post("/v1/vaults", { display_name: "Dana" })).json.id;
  const answer = await caller.post(`/v1/vaults/${vault}/credentials`, { auth: CREATED[1], ...wrong });
  expect([answer.status, answer.json.error.message]).toEqual([
    400,
    expect.stringContaining("which can hold a credential"),
  ]);
  expect(answer.text + JSON.stringify([...answer.headers])).not.toContain(CANARY);
});

test("the refusal of a repository's token does not repeat it", async () => {
  const caller = await manualCaller();
  const repository = { type: "github_repository", url: "https://github.com/a/b", authorization_token: 73105512 };
  const body = { agent: "agent_a", environment_id: "env_a", resources: [repository] };
  const answer = await caller.post("/v1/sessions", body);
  expect(answer.status).toBe(400);
  expect(answer.text + JSON.stringify([...answer.headers])).not.toContain("73105512");
});

test("no record of a vault holds a secret, and all of it is plain data", () => {
  const world = quietWorld();
  const run = (operation: keyof typeof VAULT_OPERATIONS, path: Record<string, string>, body?: unknown) =>
    JSON.parse((VAULT_OPERATIONS[operation] as Operation)(world, { path, query: {}, body }) as string);
  const vault_id = run("vaults.create", {}, { display_name: "Dana" }).id;
  for (const [index, auth] of CREATED.entries()) {
    const credential_id = run("vaults.credentials.create", { vault_id }, { auth }).id;
    expectClean(world, vault_id);
    run("vaults.credentials.update", { vault_id, credential_id }, { auth: ROTATED[index] });
    expectClean(world, vault_id);
  }
  run("vaults.archive", { vault_id });
  expectClean(world, vault_id);
  expect([...(world.catalog.vaults.find(vault_id)?.credentials.values() ?? [])].map(({ secrets }) => secrets)).toEqual([
    null,
    null,
    null,
  ]);
});

function expectClean(world: World, id: string): void {
  const vault = world.catalog.vaults.find(id);
  expect(findCode(vault, "vault")).toEqual([]);
  const text = JSON.stringify(vault, (_, value: unknown) => (value instanceof Map ? [...value] : value));
  expect(text).toContain("Dana");
  expect(text).not.toContain(CANARY);
}
