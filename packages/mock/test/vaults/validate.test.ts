import { expect, test } from "vitest";
import { type ManualCaller, manualCaller } from "../support/manual-caller.ts";

const probe = (error: string) => ({
  method: "initialize",
  http_response: {
    status_code: 401,
    content_type: "application/json",
    body: JSON.stringify({ error }),
    body_truncated: false,
  },
});
const FAILED = {
  status: "failed",
  http_response: {
    status_code: 400,
    content_type: "application/json",
    body: '{"error":"invalid_grant"}',
    body_truncated: false,
  },
};
const withoutAnswer = (status: string) => ({ status, http_response: null });

/** Creates an OAuth credential; answers its path. */
async function credential(caller: ManualCaller, access_token: string, refresh_token?: string, expires_at?: string) {
  const vault = (await caller.post("/v1/vaults", { display_name: "Dana" })).json.id;
  const refresh = refresh_token && {
    client_id: "shop",
    refresh_token,
    token_endpoint: "https://id.example/token",
    token_endpoint_auth: { type: "none" },
  };
  const auth = { type: "mcp_oauth", mcp_server_url: "https://a.example", access_token, expires_at, refresh };
  const made = await caller.post(`/v1/vaults/${vault}/credentials`, { auth });
  expect(made.status).toBe(200);
  return `/v1/vaults/${vault}/credentials/${made.json.id}`;
}

test.each([
  ["good", undefined, "valid", null, null],
  ["good", "good", "valid", null, null],
  ["is-unreachable", "good", "unknown", { method: "initialize", http_response: null }, null],
  ["is-expired", undefined, "invalid", probe("expired"), withoutAnswer("no_refresh_token")],
  ["is-expired", "good", "unknown", probe("expired"), withoutAnswer("succeeded")],
  ["is-expired", "rt-expired", "invalid", probe("expired"), FAILED],
  ["is-expired", "rt-invalid", "invalid", probe("expired"), FAILED],
  ["is-expired", "rt-unreachable", "unknown", probe("expired"), withoutAnswer("connect_error")],
  ["is-invalid", undefined, "invalid", probe("invalid_token"), withoutAnswer("no_refresh_token")],
  ["is-invalid", "good", "invalid", probe("invalid_token"), FAILED],
  ["unreachable-and-invalid", undefined, "unknown", { method: "initialize", http_response: null }, null],
] as const)(
  "the access token %s with the refresh token %s is %s",
  async (access, refresh_token, status, mcp_probe, refresh) => {
    const caller = await manualCaller();
    const path = await credential(caller, access, refresh_token);
    await caller.mock.clock.advance(1000);
    const [, , , vault_id, , credential_id] = path.split("/");
    const answer = await caller.call("POST", `${path}/mcp_oauth_validate`);
    expect(answer).toMatchObject({ status: 200 });
    expect(answer.json).toEqual({
      type: "vault_credential_validation",
      credential_id,
      vault_id,
      status,
      validated_at: "2026-11-18T09:00:01.000000Z",
      has_refresh_token: refresh_token !== undefined,
      mcp_probe,
      refresh,
    });
  },
);

test("a token that was renewed is tried at the next validation", async () => {
  const caller = await manualCaller();
  const path = await credential(caller, "is-expired", "good");
  expect((await caller.post(`${path}/mcp_oauth_validate`)).json.status).toBe("unknown");
  expect((await caller.post(`${path}/mcp_oauth_validate`)).json).toMatchObject({ status: "valid", refresh: null });
});

test("a token whose time is over is expired, and a renewed one is valid for an hour", async () => {
  const caller = await manualCaller();
  const path = await credential(caller, "good", "good", "2026-11-18T09:00:10Z");
  expect((await caller.post(`${path}/mcp_oauth_validate`)).json.status).toBe("valid");
  await caller.mock.clock.advance(10_000);
  expect((await caller.post(`${path}/mcp_oauth_validate`)).json).toMatchObject({
    status: "unknown",
    mcp_probe: probe("expired"),
    refresh: withoutAnswer("succeeded"),
  });
  expect((await caller.post(`${path}/mcp_oauth_validate`)).json.status).toBe("valid");
  expect((await caller.get(path)).json.auth.expires_at).toBe("2026-11-18T10:00:10.000000Z");
});

test("a rotated token has a fate of its own", async () => {
  const caller = await manualCaller();
  const path = await credential(caller, "good", "good");
  const rotate = (auth: object) => caller.post(path, { auth: { type: "mcp_oauth", ...auth } });
  const status = async () => (await caller.post(`${path}/mcp_oauth_validate`)).json.status;
  await rotate({ access_token: "is-invalid" });
  expect(await status()).toBe("invalid");
  await rotate({ access_token: "is-expired", refresh: { refresh_token: "rt-unreachable" } });
  expect(await status()).toBe("unknown");
  await rotate({ access_token: "good" });
  expect(await status()).toBe("valid");
});

test.each([
  ["static_bearer", { type: "static_bearer", mcp_server_url: "https://b.example", token: "t" }],
  [
    "environment_variable",
    { type: "environment_variable", secret_name: "K", secret_value: "v", networking: { type: "unrestricted" } },
  ],
])("a credential of the kind %s cannot be validated", async (kind, auth) => {
  const caller = await manualCaller();
  const vault = (await caller.post("/v1/vaults", { display_name: "Dana" })).json.id;
  const { id } = (await caller.post(`/v1/vaults/${vault}/credentials`, { auth })).json;
  expect(await caller.post(`/v1/vaults/${vault}/credentials/${id}/mcp_oauth_validate`)).toMatchObject({
    status: 400,
    json: {
      error: {
        type: "invalid_request_error",
        message: `Only OAuth credentials can be tried: this one is ${kind}`,
      },
    },
  });
});
