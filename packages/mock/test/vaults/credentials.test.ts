import { expect, test } from "vitest";
import { type ManualCaller, manualCaller } from "../support/manual-caller.ts";

const BEARER = { type: "static_bearer", mcp_server_url: "https://stock.example/mcp", token: "tok" };
const VARIABLE = {
  type: "environment_variable",
  secret_name: "KEY",
  secret_value: "s",
  networking: { type: "unrestricted" },
};
const REFRESH = {
  client_id: "shop",
  refresh_token: "rt",
  token_endpoint: "https://id.example/token",
  token_endpoint_auth: { type: "client_secret_basic", client_secret: "cs" },
};
const OAUTH = { type: "mcp_oauth", mcp_server_url: "https://linear.example/mcp", access_token: "at" };

/** A caller with an empty vault, and the path of its credentials. */
async function withVault(): Promise<[ManualCaller, string]> {
  const caller = await manualCaller();
  const { id } = (await caller.post("/v1/vaults", { display_name: "Dana" })).json;
  return [caller, `/v1/vaults/${id}/credentials`];
}

test.each([
  ["a bearer token", BEARER, { type: "static_bearer", mcp_server_url: "https://stock.example/mcp" }],
  ["an OAuth token alone", OAUTH, { type: "mcp_oauth", mcp_server_url: "https://linear.example/mcp", refresh: null }],
  [
    "an OAuth token with refresh",
    { ...OAUTH, expires_at: "2026-11-18T10:00:00Z", refresh: { ...REFRESH, scope: "read" } },
    {
      type: "mcp_oauth",
      mcp_server_url: "https://linear.example/mcp",
      expires_at: "2026-11-18T10:00:00Z",
      refresh: {
        client_id: "shop",
        token_endpoint: "https://id.example/token",
        token_endpoint_auth: { type: "client_secret_basic" },
        resource: null,
        scope: "read",
      },
    },
  ],
  [
    "a variable",
    VARIABLE,
    {
      type: "environment_variable",
      secret_name: "KEY",
      networking: { type: "unrestricted" },
      injection_location: { header: true, body: true },
    },
  ],
])("%s is shown without its secrets", async (_, auth, shown) => {
  const [caller, path] = await withVault();
  const made = await caller.post(path, { display_name: "It", metadata: { a: "b" }, auth });
  expect(made.status).toBe(200);
  expect(made.json).toEqual({
    id: expect.stringMatching(/^vcrd_011C[1-9A-Za-z]{20}$/),
    type: "vault_credential",
    vault_id: path.split("/")[3],
    display_name: "It",
    auth: shown,
    metadata: { a: "b" },
    created_at: "2026-11-18T09:00:00.000000Z",
    updated_at: "2026-11-18T09:00:00.000000Z",
    archived_at: null,
  });
  expect((await caller.get(`${path}/${made.json.id}`)).json).toEqual(made.json);
  expect((await caller.get(path)).json).toEqual({ data: [made.json], next_page: null });
});

test.each(["none", "client_secret_basic", "client_secret_post"])(
  "the kind %s of a client's secret is shown",
  async (type) => {
    const [caller, path] = await withVault();
    const token_endpoint_auth = type === "none" ? { type } : { type, client_secret: "cs" };
    const made = await caller.post(path, { auth: { ...OAUTH, refresh: { ...REFRESH, token_endpoint_auth } } });
    expect(made.json.auth.refresh.token_endpoint_auth).toEqual({ type });
  },
);

test.each([
  [{ header: true }, { header: true, body: false }],
  [{ body: true }, { header: false, body: true }],
  [
    { header: true, body: true },
    { header: true, body: true },
  ],
  [undefined, { header: true, body: true }],
])("injection_location %j of a new variable is %j", async (injection_location, shown) => {
  const [caller, path] = await withVault();
  const made = await caller.post(path, { auth: { ...VARIABLE, injection_location } });
  expect(made.json.auth.injection_location).toEqual(shown);
});

test.each([
  ["an unknown kind", { type: "basic" }],
  ["no secret", { type: "static_bearer", mcp_server_url: "https://a.example" }],
  ["an empty token", { ...BEARER, token: "" }],
  ["a token of 8,193 characters", { ...BEARER, token: "t".repeat(8193) }],
  ["an address of 2,048 characters", { ...BEARER, mcp_server_url: "h".repeat(2048) }],
  ["a property too many", { ...BEARER, extra: true }],
  ["a moment in the past", { ...OAUTH, expires_at: "2026-11-18T08:59:59Z" }],
  ["this very moment", { ...OAUTH, expires_at: "2026-11-18T09:00:00Z" }],
  ["no location", { ...VARIABLE, injection_location: {} }],
  ["two locations that are off", { ...VARIABLE, injection_location: { header: false, body: false } }],
  ["null as location", { ...VARIABLE, injection_location: null }],
  ["null as header", { ...VARIABLE, injection_location: { header: null, body: true } }],
  ["17 hosts", { ...VARIABLE, networking: { type: "limited", allowed_hosts: Array(17).fill("a.example") } }],
  ...[
    "https://a.example",
    "a.example:80",
    "a.example/x",
    "*",
    "*a.example",
    "a.*.example",
    "",
    "a..b",
    `${"abcdefg.".repeat(31)}abcdef`,
  ].map((host): [string, object] => [
    `the host "${host}"`,
    { ...VARIABLE, networking: { type: "limited", allowed_hosts: ["b.example", host] } },
  ]),
])("a credential with %s is refused, and nothing is made", async (_, auth) => {
  const [caller, path] = await withVault();
  expect(await caller.post(path, { auth })).toMatchObject({
    status: 400,
    json: { error: { type: "invalid_request_error" } },
  });
  expect((await caller.get(path)).json.data).toEqual([]);
});

test("hosts are names, addresses of IPv4, and domains behind a star", async () => {
  const [caller, path] = await withVault();
  const networking = { type: "limited", allowed_hosts: ["a.example", "192.0.2.1", "*.example.com", "localhost"] };
  expect((await caller.post(path, { auth: { ...VARIABLE, networking } })).json.auth.networking).toEqual(networking);
});

test.each([
  ["the same server", BEARER, { ...OAUTH, mcp_server_url: BEARER.mcp_server_url }],
  ["another spelling of the server", BEARER, { ...BEARER, mcp_server_url: "HTTPS://Stock.Example:443/mcp/" }],
  ["the same variable", VARIABLE, VARIABLE],
])("a second active credential for %s is refused with 409", async (_, first, second) => {
  const [caller, path] = await withVault();
  const { id } = (await caller.post(path, { auth: first })).json;
  expect(await caller.post(path, { auth: second })).toMatchObject({
    status: 409,
    json: { error: { type: "invalid_request_error", message: expect.stringContaining(id) } },
  });
  expect((await caller.get(path)).json.data).toHaveLength(1);
});

test("other paths, subdomains and ports are other servers, and other vaults other places", async () => {
  const [caller, path] = await withVault();
  for (const mcp_server_url of [
    "https://stock.example/mcp",
    "https://stock.example/mcp2",
    "https://eu.stock.example/mcp",
    "https://stock.example:8443/mcp",
    "http://stock.example/mcp",
    "no address",
  ]) {
    expect((await caller.post(path, { auth: { ...BEARER, mcp_server_url } })).status).toBe(200);
  }
  const other = (await caller.post("/v1/vaults", { display_name: "Other" })).json.id;
  expect((await caller.post(`/v1/vaults/${other}/credentials`, { auth: BEARER })).status).toBe(200);
});

test.each(["archive", "delete"])("%s of a credential frees its server", async (how) => {
  const [caller, path] = await withVault();
  const { id } = (await caller.post(path, { auth: BEARER })).json;
  if (how === "archive") await caller.post(`${path}/${id}/archive`);
  else await caller.call("DELETE", `${path}/${id}`);
  const again = await caller.post(path, { auth: BEARER });
  expect(again.status).toBe(200);
  // An archived one that goes later does not free it a second time.
  await caller.call("DELETE", `${path}/${id}`);
  expect((await caller.post(path, { auth: BEARER })).status).toBe(409);
});

test("the 21st active credential is refused, archived ones do not count", async () => {
  const [caller, path] = await withVault();
  const make = (index: number) => caller.post(path, { auth: { ...VARIABLE, secret_name: `KEY_${index}` } });
  const first = (await make(0)).json;
  for (let index = 1; index < 20; index++) expect((await make(index)).status).toBe(200);
  expect(await make(20)).toMatchObject({
    status: 400,
    json: { error: { type: "invalid_request_error", message: "A vault holds at most 20 credentials." } },
  });
  await caller.post(`${path}/${first.id}/archive`);
  expect((await make(20)).status).toBe(200);
  expect((await caller.get(`${path}?include_archived=true&limit=100`)).json.data).toHaveLength(21);
  expect((await caller.get(`${path}?limit=100`)).json.data).toHaveLength(20);
});

test("an update keeps what it leaves out, and null keeps too; null removes the name and the expiry", async () => {
  const [caller, path] = await withVault();
  const auth = { ...OAUTH, expires_at: "2026-11-18T10:00:00Z", refresh: { ...REFRESH, scope: "read" } };
  const made = (await caller.post(path, { display_name: "Linear", metadata: { a: "b" }, auth })).json;
  const update = (body: object) => caller.post(`${path}/${made.id}`, body);
  await caller.mock.clock.advance(1000);
  const type = "mcp_oauth";
  const same = await update({ auth: { type, access_token: null, refresh: null }, metadata: null });
  expect(same.json).toEqual({ ...made, updated_at: "2026-11-18T09:00:01.000000Z" });
  const rotated = await update({ auth: { type, access_token: "new", refresh: { refresh_token: "r2", scope: null } } });
  expect(rotated.json.auth).toEqual(made.auth);
  expect((await update({ auth: { type, refresh: { scope: "" } } })).json.auth.refresh.scope).toBeNull();
  expect((await update({ auth: { type, expires_at: "2026-11-18T12:00:00Z" } })).json.auth.expires_at).toBe(
    "2026-11-18T12:00:00Z",
  );
  expect((await update({ auth: { type, expires_at: null } })).json.auth).not.toHaveProperty("expires_at");
  expect((await update({ display_name: null, metadata: { a: null, c: "d" } })).json).toMatchObject({
    display_name: null,
    metadata: { c: "d" },
  });
});

test("the stored kind of a client's secret stays, whichever is sent", async () => {
  const [caller, path] = await withVault();
  const { id } = (await caller.post(path, { auth: { ...OAUTH, refresh: REFRESH } })).json;
  const token_endpoint_auth = { type: "client_secret_post", client_secret: "cs2" };
  const updated = await caller.post(`${path}/${id}`, { auth: { type: "mcp_oauth", refresh: { token_endpoint_auth } } });
  expect(updated.json.auth.refresh.token_endpoint_auth).toEqual({ type: "client_secret_basic" });
});

test("places of a variable merge one by one, hosts are replaced as a whole", async () => {
  const [caller, path] = await withVault();
  const { id } = (await caller.post(path, { auth: { ...VARIABLE, injection_location: { header: true } } })).json;
  const update = (auth: object) => caller.post(`${path}/${id}`, { auth: { type: "environment_variable", ...auth } });
  expect((await update({ injection_location: { body: true } })).json.auth.injection_location).toEqual({
    header: true,
    body: true,
  });
  expect((await update({ injection_location: { header: false } })).json.auth.injection_location).toEqual({
    header: false,
    body: true,
  });
  expect((await update({ injection_location: { body: false } })).status).toBe(400);
  const networking = { type: "limited", allowed_hosts: ["a.example"] };
  expect((await update({ networking, secret_value: "s2" })).json.auth).toMatchObject({
    networking,
    injection_location: { header: false, body: true },
  });
  expect((await update({ networking: null })).json.auth.networking).toEqual(networking);
});

test.each([
  ["another kind", OAUTH, { type: "static_bearer", token: "t" }],
  ["a fixed address", BEARER, { type: "static_bearer", mcp_server_url: "https://other.example" }],
  ["a fixed name", VARIABLE, { type: "environment_variable", secret_name: "OTHER" }],
  ["a moment in the past", OAUTH, { type: "mcp_oauth", expires_at: "2020-01-01T00:00:00Z" }],
  ["refresh where there was none", OAUTH, { type: "mcp_oauth", refresh: { refresh_token: "rt" } }],
  [
    "a client secret where there was none",
    { ...OAUTH, refresh: { ...REFRESH, token_endpoint_auth: { type: "none" } } },
    { type: "mcp_oauth", refresh: { token_endpoint_auth: { type: "client_secret_post", client_secret: "x" } } },
  ],
  ["null as location", VARIABLE, { type: "environment_variable", injection_location: null }],
  [
    "a host that is none",
    VARIABLE,
    { type: "environment_variable", networking: { type: "limited", allowed_hosts: ["https://a"] } },
  ],
])("an update to %s is refused, and the credential stays as it was", async (_, auth, change) => {
  const [caller, path] = await withVault();
  const made = (await caller.post(path, { auth })).json;
  await caller.mock.clock.advance(1000);
  expect(await caller.post(`${path}/${made.id}`, { display_name: "x", auth: change })).toMatchObject({
    status: 400,
    json: { error: { type: "invalid_request_error" } },
  });
  expect((await caller.get(`${path}/${made.id}`)).json).toEqual(made);
});

test("an archived credential is read and deleted, and nothing else", async () => {
  const [caller, path] = await withVault();
  const { id } = (await caller.post(path, { auth: OAUTH })).json;
  await caller.mock.clock.advance(1000);
  const archived = await caller.post(`${path}/${id}/archive`);
  const stamp = "2026-11-18T09:00:01.000000Z";
  expect(archived.json).toMatchObject({ archived_at: stamp, updated_at: stamp, auth: { refresh: null } });
  await caller.mock.clock.advance(1000);
  expect((await caller.post(`${path}/${id}/archive`)).json).toEqual(archived.json);
  expect((await caller.get(`${path}/${id}`)).json).toEqual(archived.json);
  for (const call of [caller.post(`${path}/${id}`, {}), caller.post(`${path}/${id}/mcp_oauth_validate`)]) {
    expect(await call).toMatchObject({ status: 400, json: { error: { message: "The credential is archived." } } });
  }
  expect((await caller.call("DELETE", `${path}/${id}`)).json).toEqual({ id, type: "vault_credential_deleted" });
  expect((await caller.get(`${path}/${id}`)).status).toBe(404);
});

test("a credential is not found in another vault", async () => {
  const [caller, path] = await withVault();
  const { id } = (await caller.post(path, { auth: BEARER })).json;
  const other = (await caller.post("/v1/vaults", { display_name: "Other" })).json.id;
  for (const [method, tail] of [
    ["GET", ""],
    ["POST", ""],
    ["DELETE", ""],
    ["POST", "/archive"],
    ["POST", "/mcp_oauth_validate"],
  ] as const) {
    const answer = await caller.call(
      method,
      `/v1/vaults/${other}/credentials/${id}${tail}`,
      method === "POST" ? {} : undefined,
    );
    expect(answer).toMatchObject({ status: 404, json: { error: { type: "not_found_error" } } });
    expect(answer.headers.get("x-mock-hint")).toContain(`POST /v1/vaults/${other}/credentials`);
  }
  expect((await caller.get("/v1/vaults/vlt_none/credentials")).status).toBe(404);
});
