import type { OperationId } from "@managed-agents/types";
import { expect } from "vitest";
import { bringObjectTo } from "../src/object-states.ts";
import { verifies } from "../src/verifies.ts";

const CREATED: readonly OperationId[] = [
  "agents.create",
  "environments.create",
  "vaults.create",
  "memory_stores.create",
];

for (const id of CREATED) {
  verifies("beta.missing", `has no ${id} without a beta`, async ({ api }) => {
    const body =
      id === "vaults.create" ? { display_name: "n" } : { name: "n", ...(id === "agents.create" && { model: "m" }) };
    await api.refused(id, { body, headers: { "anthropic-beta": null } }, 404);
    const listed = await api.ok(id.replace("create", "list") as "agents.list");
    expect((listed.data ?? []).filter((one) => JSON.stringify(one).includes('"n"'))).toEqual([]);
  });
}

verifies("object.shapes", "takes a roster of every kind of entry, and resolves it", async (world) => {
  const { agent_id } = await bringObjectTo(world, "agent", "live");
  const roster = [
    { type: "agent", id: agent_id, version: 1 },
    { type: "self" },
    { type: "advisor", model: "claude-opus-4-6" },
  ];
  const body = { name: "Planner", model: "claude-opus-4-6", multiagent: { type: "coordinator", agents: roster } };
  const planner = await world.api.ok("agents.create", { body });
  expect(planner.multiagent).toMatchObject({
    type: "coordinator",
    agents: [
      { type: "agent", id: agent_id, version: 1 },
      { type: "agent", id: planner.id, version: 1 },
      { type: "advisor" },
    ],
  });
});

verifies("object.shapes", "takes subagents and workflows, on and off", async (world) => {
  const { agent_id } = await bringObjectTo(world, "agent", "live");
  const predefined_agents = [{ type: "agent", id: agent_id }];
  const of = (multiagent: object) => ({
    body: { name: "Planner", model: "claude-opus-4-6", multiagent: { type: "multiagent_20261001", ...multiagent } },
  });
  const off = await world.api.ok(
    "agents.create",
    of({ subagents: { type: "disabled" }, workflows: { type: "disabled" } }),
  );
  expect(off.multiagent).toMatchObject({ subagents: { type: "disabled" }, workflows: { type: "disabled" } });
  // The entry that random bodies alone would reach, and only by chance.
  await world.api.ok("agents.create", of({ subagents: { type: "enabled", predefined_agents: [{ type: "self" }] } }));
  const on = { subagents: { type: "enabled", predefined_agents }, workflows: { type: "enabled", predefined_agents } };
  const stored = await world.api.ok("agents.create", of(on));
  const resolved = { type: "enabled", predefined_agents: [{ type: "agent", id: agent_id, version: 1 }] };
  expect(stored.multiagent).toMatchObject({ subagents: resolved, workflows: resolved });
});

verifies("object.shapes", "takes both kinds of environments and networks", async ({ api }) => {
  const own = await api.ok("environments.create", { body: { name: "own", config: { type: "self_hosted" } } });
  expect(own.config).toEqual({ type: "self_hosted" });
  const config = { type: "cloud", networking: { type: "unrestricted" } };
  expect((await api.ok("environments.create", { body: { name: "cloud", config } })).config).toMatchObject(config);
});

const REFRESH = { client_id: "app", refresh_token: "canary-refresh", token_endpoint: "https://id.example/token" };
const OAUTH = { type: "mcp_oauth", mcp_server_url: "https://mcp.example/mcp", access_token: "canary-access" };
const SECRET = "canary-client";

/** A credential of each kind, what is shown of it, and a change of it. */
const KINDS: readonly (readonly [what: string, auth: object, shown: object, change: object])[] = [
  [
    "static bearer",
    { type: "static_bearer", mcp_server_url: "https://mcp.example/mcp", token: "canary-token" },
    { type: "static_bearer", mcp_server_url: "https://mcp.example/mcp" },
    { type: "static_bearer", token: "canary-token-2" },
  ],
  [
    "environment variable",
    {
      type: "environment_variable",
      secret_name: "KEY",
      secret_value: "canary-value",
      networking: { type: "unrestricted" },
    },
    { type: "environment_variable", secret_name: "KEY", injection_location: { header: true, body: true } },
    { type: "environment_variable", secret_value: "canary-value-2", injection_location: { body: false } },
  ],
  ...(["client_secret_basic", "client_secret_post"] as const).map(
    (type) =>
      [
        `OAuth with ${type}`,
        { ...OAUTH, refresh: { ...REFRESH, token_endpoint_auth: { type, client_secret: SECRET } } },
        { type: "mcp_oauth", refresh: { client_id: "app", token_endpoint_auth: { type } } },
        { type: "mcp_oauth", refresh: { token_endpoint_auth: { type, client_secret: `${SECRET}-2` } } },
      ] as const,
  ),
  [
    "OAuth of a public client",
    { ...OAUTH, refresh: { ...REFRESH, token_endpoint_auth: { type: "none" } } },
    { type: "mcp_oauth", refresh: { client_id: "app", token_endpoint_auth: { type: "none" } } },
    { type: "mcp_oauth", refresh: { refresh_token: "canary-refresh-2" } },
  ],
];

for (const [what, auth, shown, change] of KINDS) {
  verifies(
    ["object.shapes", "object.secrets"],
    `keeps and shows a credential without its secrets: ${what}`,
    async (world) => {
      const { vault_id } = await bringObjectTo(world, "vault", "active");
      const created = await world.api.ok("vaults.credentials.create", { path: { vault_id }, body: { auth } });
      expect(created.auth).toMatchObject(shown);
      const path = { vault_id, credential_id: created.id };
      const answers = [
        created,
        await world.api.ok("vaults.credentials.update", { path, body: { auth: change } }),
        await world.api.ok("vaults.credentials.retrieve", { path }),
        await world.api.ok("vaults.credentials.list", { path }),
        await world.api.ok("vaults.credentials.archive", { path }),
      ];
      expect(JSON.stringify(answers)).not.toContain("canary");
    },
  );
}

type Part = readonly [name: string, value: string | Blob, filename?: string];

const file = (filename = "a.csv", name = "file"): Part => [name, new Blob(["a"]), filename];

const FORMS: readonly (readonly [what: string, parts: readonly Part[]])[] = [
  ["no part", []],
  ["no file", [["expires_in_seconds", "3600"]]],
  ["a file under another name", [file("a.csv", "document")]],
  ["two files", [file("a.csv"), file("b.csv")]],
  ["an unknown part", [file(), ["purpose", "x"]]],
  ["a life that is too short", [file(), ["expires_in_seconds", "60"]]],
  ["a life that is no number", [file(), ["expires_in_seconds", "soon"]]],
  ["a name of 256 characters", [file("n".repeat(256))]],
];

for (const [what, parts] of FORMS) {
  verifies("object.forms", `refuses a form with ${what}, and keeps nothing`, async ({ api }) => {
    const before = (await api.ok("files.list")).data;
    const body = new FormData();
    for (const [name, value, filename] of parts) {
      if (typeof value === "string") body.append(name, value);
      else body.append(name, value, filename);
    }
    expect((await api.refused("files.upload", { body })).type).toBe("invalid_request_error");
    expect((await api.ok("files.list")).data).toEqual(before);
  });
}

verifies("object.forms", "refuses an upload that is no form", async ({ api }) => {
  await api.refused("files.upload", { body: { file: "a" } });
  await api.refused("files.upload", { body: "a", headers: { "content-type": "multipart/form-data" } });
  await api.refused("files.upload");
});
