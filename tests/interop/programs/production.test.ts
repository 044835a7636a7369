import type Anthropic from "@anthropic-ai/sdk";
import { collect } from "@managed-agents/harness";
import { describe, expect, test } from "vitest";
import { OFFICIAL_SDKS } from "../src/official-sdks.ts";
import { startServer } from "../src/start-server.ts";

const SERVER = "https://mcp.example.com/mcp";
const TOKEN = "canary-static-bearer-token";

/** A vault with a credential, an agent with the server that the credential is for, an environment. */
async function furnish({ beta }: Anthropic) {
  const vault = await beta.vaults.create({ display_name: "Production", metadata: { user: "u_1" } });
  const credential = await beta.vaults.credentials.create(vault.id, {
    display_name: "Tickets",
    auth: { type: "static_bearer", mcp_server_url: SERVER, token: TOKEN },
  });
  const agent = await beta.agents.create({
    name: "Support",
    model: "claude-opus-4-6",
    mcp_servers: [{ type: "url", name: "tickets", url: SERVER }],
    tools: [{ type: "mcp_toolset", mcp_server_name: "tickets" }],
  });
  const environment = await beta.environments.create({ name: `support-${vault.id}` });
  return { vault, credential, agent, environment };
}

describe.each(OFFICIAL_SDKS)("a program in production, SDK $version", ({ connect }) => {
  test("keeps a secret in a vault, runs a session with it, and retires all of it", async () => {
    const { baseURL } = await startServer();
    const client = connect({ baseURL });
    const { vault, credential, agent, environment } = await furnish(client);
    const { beta } = client;
    const session = await beta.sessions.create({
      agent: agent.id,
      environment_id: environment.id,
      vault_ids: [vault.id],
    });
    expect(session.vault_ids).toEqual([vault.id]);

    const listed = await collect(beta.agents.list());
    expect(listed.map(({ id }) => id)).toContain(agent.id);
    const current = await beta.agents.retrieve(agent.id);
    const updated = await beta.agents.update(agent.id, { version: current.version, system: "Be brief." });
    expect([updated.version, updated.system]).toEqual([2, "Be brief."]);
    const versions = await collect(beta.agents.versions.list(agent.id));
    expect(versions.map(({ version, system }) => [version, system])).toEqual([
      [2, "Be brief."],
      [1, null],
    ]);
    expect((await beta.sessions.retrieve(session.id)).agent.version).toBe(1);
    const pinned = await beta.sessions.create({
      agent: { type: "agent", id: agent.id, version: 1 },
      environment_id: environment.id,
    });
    expect([pinned.agent.version, pinned.agent.system]).toEqual([1, null]);

    await beta.sessions.archive(session.id);
    await beta.environments.archive(environment.id);
    await beta.agents.archive(agent.id);
    await beta.vaults.credentials.archive(credential.id, { vault_id: vault.id });
    await beta.vaults.archive(vault.id);

    const again = { agent: agent.id, environment_id: environment.id };
    await expect(beta.sessions.create(again)).rejects.toMatchObject({ status: 400 });
    await expect(beta.sessions.create({ ...again, agent: "agent_other" })).rejects.toMatchObject({ status: 400 });
    expect((await collect(beta.agents.list())).map(({ id }) => id)).not.toContain(agent.id);
    const all = await collect(beta.agents.list({ include_archived: true }));
    expect(all.find(({ id }) => id === agent.id)?.archived_at).not.toBeNull();
  });

  test("no answer of the whole program holds the secret", async () => {
    const { baseURL } = await startServer();
    const texts: string[] = [];
    const reading: typeof fetch = async (input, init) => {
      const response = await fetch(input, init);
      texts.push(await response.clone().text());
      return response;
    };
    const client = connect({ baseURL, fetch: reading });
    const { vault, credential } = await furnish(client);
    const path = { vault_id: vault.id };
    const { credentials } = client.beta.vaults;
    expect(await credentials.retrieve(credential.id, path)).toMatchObject({
      id: credential.id,
      vault_id: vault.id,
      auth: { type: "static_bearer", mcp_server_url: SERVER },
    });
    await credentials.update(credential.id, { ...path, auth: { type: "static_bearer", token: `${TOKEN}-2` } });
    await collect(credentials.list(vault.id));
    const duplicate = credentials.create(vault.id, {
      auth: { type: "static_bearer", mcp_server_url: SERVER, token: TOKEN },
    });
    await expect(duplicate).rejects.toMatchObject({ status: 409 });
    const misplaced = {
      type: "static_bearer",
      mcp_server_url: "https://other.example.com",
      secret: TOKEN,
      token: TOKEN,
    };
    await expect(credentials.create(vault.id, { auth: misplaced as never })).rejects.toMatchObject({ status: 400 });
    expect(await collect(credentials.list(vault.id))).toHaveLength(1);
    await credentials.delete(credential.id, path);
    await client.beta.vaults.delete(vault.id);
    await expect(client.beta.vaults.retrieve(vault.id)).rejects.toMatchObject({ status: 404 });
    expect(texts.length).toBeGreaterThan(8);
    expect(texts.filter((text) => text.includes("canary"))).toEqual([]);
  });
});
