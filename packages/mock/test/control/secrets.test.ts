import { HEADERS } from "@managed-agents/harness";
import { expect, test } from "vitest";
import { messageOf, type Reply, serve } from "./caller.ts";

const CANARY = "canary-5f1d9c";
const YAML = { "content-type": "application/yaml" };
const CREDENTIAL = { mcp_server_url: "https://mcp.example/v1", type: "static_bearer", token: `${CANARY}-token` };

/** Seed data with a secret in every place that has one, and in places that have none. */
const SEEDS = [
  { vaults: [{ id: "vlt_a", display_name: "A", credentials: [{ id: "vcrd_a", auth: CREDENTIAL }] }] },
  { vaults: [{ id: "vlt_a", display_name: "A", credentials: [{ id: "vcrd_a", auth: `${CANARY}-auth` }] }] },
  { vaults: [{ id: "vlt_a", display_name: "A", credentials: [{ auth: { ...CREDENTIAL, type: `${CANARY}-type` } }] }] },
  { vaults: [{ id: "vlt_a", display_name: "A", credentials: [{ auth: { ...CREDENTIAL, token: [`${CANARY}`] } }] }] },
  { vaults: [{ id: "vlt_a", display_name: "A", credentials: `${CANARY}-list` }] },
  { vaults: [{ id: "vlt_a", display_name: "A", credentials: [`${CANARY}-item`] }] },
  { vaults: [`${CANARY}-vault`] },
  { vaults: `${CANARY}-vaults` },
  {
    agents: [
      {
        id: "agent_a",
        name: "A",
        model: "claude-sonnet-4-5",
        mcp_servers: [{ type: "url", name: "m", url: `https://u:${CANARY}@mcp.example`, extra: 1 }],
      },
    ],
  },
  {
    sessions: [
      {
        agent: "agent_a",
        environment_id: "env_a",
        resources: [
          {
            type: "github_repository",
            url: "https://github.com/a/b",
            authorization_token: `${CANARY}-github`,
            checkout: 3,
          },
        ],
      },
    ],
  },
  { sessions: [{ agent: "agent_a", environment_id: "env_a", authorization_token: `${CANARY}-token` }] },
];

/** Everything that control says about a world, and what the API lists. */
const READS = [
  "/",
  "/health",
  "/_mock/",
  "/_mock/worlds",
  "/_mock/worlds/default",
  "/_mock/clock",
  "/_mock/faults",
  "/_mock/requests",
  "/_mock/scenarios",
];

test.each(SEEDS.map((seed) => [JSON.stringify(seed).slice(0, 70), seed] as const))(
  "no answer repeats a secret of the seed data %s…",
  async (_, seed) => {
    const replies: Reply[] = [];
    const { call } = await serve();
    replies.push(await call("POST", "/_mock/seed", { body: seed }));
    replies.push(await call("POST", "/_mock/seed", { headers: YAML, body: JSON.stringify(seed) }));
    replies.push(await call("PUT", "/_mock/worlds/w", { body: { seed_data: seed } }));
    for (const path of READS) replies.push(await call("GET", path));
    for (const { text, headers } of replies) expect(text + JSON.stringify(headers)).not.toContain(CANARY);
  },
);

test("the seed data with a good secret is taken, so that its silence means something", async () => {
  const { call } = await serve();
  expect((await call("POST", "/_mock/seed", { body: SEEDS[0] })).status).toBe(200);
  const shown = await call("GET", "/v1/vaults/vlt_a/credentials/vcrd_a", {
    headers: { ...HEADERS, "anthropic-beta": "managed-agents-2026-04-01" },
  });
  expect(shown.status).toBe(200);
  expect(shown.text).not.toContain(CANARY);
});

test("what clients sent as a secret is not in the log of requests, whether it was refused or not", async () => {
  const { call } = await serve();
  const headers = { ...HEADERS, "x-api-key": `${CANARY}-key`, authorization: `Bearer ${CANARY}-bearer` };
  await call("POST", "/v1/vaults", { headers, body: { display_name: "A", token: `${CANARY}-unknown` } });
  const { id } = (await call("POST", "/v1/vaults", { headers, body: { display_name: "A" } })).json;
  for (const auth of [CREDENTIAL, { ...CREDENTIAL, token: 3 }, `${CANARY}-auth`]) {
    await call("POST", `/v1/vaults/${id}/credentials`, { headers, body: { auth } });
  }
  await call("GET", `/v1/sessions?api_key=${CANARY}-query`, { headers });
  const { json, text } = await call("GET", "/_mock/requests");
  expect(json.data).toHaveLength(6);
  expect(text).not.toContain(CANARY);
});

test.each([
  ["POST", "/_mock/faults", { "content-type": `text/${CANARY}; charset=${CANARY}`, "x-mock-token": CANARY }, "{}"],
  ["POST", "/_mock/seed", { "content-type": "application/json" }, `{"vaults": [{"display_name": "${CANARY}" `],
  ["POST", "/_mock/seed", YAML, `vaults: [{ display_name: ${CANARY}`],
  ["POST", "/_mock/seed", YAML, `vaults: !${CANARY} []`],
  ["POST", "/_mock/seed", YAML, `vaults: &${CANARY} []`],
  ["POST", "/_mock/seed", { "content-type": "application/json", "content-encoding": CANARY }, "{}"],
] as const)("%s %s does not repeat what it could not read (%#)", async (method, path, headers, body) => {
  const { call } = await serve();
  const reply = await call(method, path, { headers, body });
  expect(reply.status).toBeGreaterThanOrEqual(400);
  expect(messageOf(reply).replace(`text/${CANARY}`, "")).not.toContain(CANARY);
});
