import { expect, test } from "vitest";
import { manualCaller } from "./support/manual-caller.ts";

const STORE = "/v1/memory_stores/memstore_011C2sMcsAdovPwH82jW6iPV";
const VAULT = "/v1/vaults/vlt_011CZkZDLs7fYzm1hXNPeRjv";

test.each([
  "/v1/agents/agent_011CZkYpogX7uDKUyvBTophP",
  "/v1/agents/agent_011CZkYqphY8vELVzwCUpqiQ",
  "/v1/environments/env_011CZkZ9X2dpNyB7HsEFoRfW",
  STORE,
  `${STORE}/memories/mem_011C4sDfGhJkLzXcVbNmQwEr`,
  `${STORE}/memories/mem_011C9fGhJkLzXcVbNmQwErTy`,
  `${STORE}/memory_versions/memver_011C5dFgHjKmZxCvBnMqWeRt`,
  `${STORE}/memory_versions/memver_011C6eGhJkLmZxCvBnMqWeRt`,
  `${STORE}/memory_versions/memver_011C7fHjKmZxCvBnMqWeRtYu`,
  VAULT,
  "/v1/vaults/vlt_011C9kPzQwXvTnYbRmGdHsLc",
  "/v1/vaults/vlt_011CnfivvKfnXTpfyhzbSebX",
  "/v1/vaults/vlt_011CnfivvKfnXTpfyhzbSebX/credentials/vcrd_011CExampleCredentialId1",
  `${VAULT}/credentials/vcrd_011C8mNbVcXzLkJhGfDsAqWe`,
  `${VAULT}/credentials/vcrd_011C9nPzQwXvTnYbRmGdHsLc`,
  `${VAULT}/credentials/vcrd_011CAqTdUaBzXsCfVrLhMwQg`,
  `${VAULT}/credentials/vcrd_011CZkZEMt8gZan2iYPQfSkw`,
  `${VAULT}/credentials/vcrd_011CZkZEMt8gZan2iYOQfSkw`,
])("%s, which the examples name, is there from the start, also in a strict mock", async (path) => {
  const caller = await manualCaller({ strict: true });
  const answer = await caller.get(path);
  expect(answer).toMatchObject({ status: 200, json: { id: path.split("/").at(-1) } });
});

test("the documented calls on memories work as they are copied", async () => {
  const caller = await manualCaller();
  const memory = `${STORE}/memories/mem_011C4sDfGhJkLzXcVbNmQwEr`;
  const precondition = {
    type: "content_sha256",
    content_sha256: "26200bc3fba3936c8c269e2c6e2fe78883456fe00435cf3741178ac94885397a",
  };
  const rewritten = { content: "Dana prefers short answers and metric units.\n", precondition };
  const created = { path: "/customers/dana.md", content: "Dana prefers short answers.\n" };
  expect((await caller.post(`${STORE}/memories`, created)).status).toBe(200);
  expect((await caller.post(`${STORE}/memories`, { path: "/customers/new.md", content: "" })).status).toBe(200);
  expect((await caller.post(memory, rewritten)).status).toBe(200);
  expect((await caller.post(memory, { path: "/customers/regular/dana.md" })).status).toBe(200);
  expect((await caller.post(`${STORE}/memory_versions/memver_011C5dFgHjKmZxCvBnMqWeRt/redact`)).status).toBe(200);
});

test("the documented calls on credentials work as they are copied", async () => {
  const caller = await manualCaller({ now: "2026-11-17T09:00:00Z" });
  const path = `${VAULT}/credentials`;
  const oauth = {
    type: "mcp_oauth",
    mcp_server_url: "https://mcp.linear.app/mcp",
    access_token: "at-example",
    expires_at: "2026-11-17T10:00:00Z",
  };
  const bearer = { type: "static_bearer", mcp_server_url: "https://stock.shop.example/mcp", token: "tok-example" };
  expect((await caller.post(path, { auth: oauth })).status).toBe(200);
  expect((await caller.post(path, { auth: bearer })).status).toBe(200);
  const rotated = {
    type: "mcp_oauth",
    access_token: "at2-example",
    expires_at: "2026-11-17T12:00:00Z",
    refresh: {
      refresh_token: "rt2-example",
      token_endpoint_auth: { type: "client_secret_post", client_secret: "cs2-example" },
    },
  };
  expect((await caller.post(`${path}/vcrd_011C8mNbVcXzLkJhGfDsAqWe`, { auth: rotated })).status).toBe(200);
  expect((await caller.post(`${path}/vcrd_011CZkZEMt8gZan2iYPQfSkw/mcp_oauth_validate`)).json.status).toBe("valid");
});
