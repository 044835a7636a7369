import type Anthropic from "@anthropic-ai/sdk";
import { describe, expect, test } from "vitest";
import { OFFICIAL_SDKS } from "../src/official-sdks.ts";
import { startServer } from "../src/start-server.ts";

/** What the quickstart does: an agent, an environment, a session, a message, and the answer as it comes. */
async function quickstart(client: Anthropic) {
  const agent = await client.beta.agents.create({
    name: "Coding Assistant",
    model: "claude-opus-4-6",
    system: "You write clean code.",
    tools: [{ type: "agent_toolset_20260401" }],
  });
  const environment = await client.beta.environments.create({
    name: "quickstart-env",
    config: { type: "cloud", networking: { type: "unrestricted" } },
  });
  const session = await client.beta.sessions.create({
    agent: agent.id,
    environment_id: environment.id,
    title: "Quickstart session",
  });
  const stream = await client.beta.sessions.events.stream(session.id);
  await client.beta.sessions.events.send(session.id, {
    events: [{ type: "user.message", content: [{ type: "text", text: "Write the first 20 primes to a file" }] }],
  });
  const seen: string[] = [];
  let text = "";
  for await (const event of stream) {
    seen.push(event.type);
    if (event.type === "agent.message")
      for (const block of event.content) if (block.type === "text") text += block.text;
    if (event.type === "session.status_idle") break;
  }
  return { agent, environment, session, seen, text };
}

describe.each(OFFICIAL_SDKS)("the quickstart, SDK $version", ({ connect }) => {
  test("runs to its end with nothing but another base URL", async () => {
    const { baseURL } = await startServer();
    const { agent, environment, session, seen, text } = await quickstart(connect({ baseURL }));
    expect(agent).toMatchObject({ type: "agent", version: 1, name: "Coding Assistant", archived_at: null });
    expect(agent.id).toMatch(/^agent_/);
    expect(environment).toMatchObject({ type: "environment", name: "quickstart-env", config: { type: "cloud" } });
    expect(environment.id).toMatch(/^env_/);
    expect(session).toMatchObject({ environment_id: environment.id, status: "idle", title: "Quickstart session" });
    expect(text).not.toBe("");
    expect(seen.at(-1)).toBe("session.status_idle");
  });

  test("runs on a strict emulator too, since it creates what it names", async () => {
    const { baseURL } = await startServer({ strict: true });
    expect((await quickstart(connect({ baseURL }))).text).not.toBe("");
  });

  test("gives the session the agent as it was stored, defaults filled in", async () => {
    const { baseURL } = await startServer();
    const { agent, session } = await quickstart(connect({ baseURL }));
    expect(session.agent).toMatchObject({ id: agent.id, version: 1, name: agent.name, system: agent.system });
    expect(session.agent.tools).toEqual(agent.tools);
    expect(agent.tools).toMatchObject([
      {
        type: "agent_toolset_20260401",
        configs: [],
        default_config: { enabled: true, permission_policy: { type: "always_allow" } },
      },
    ]);
    expect(session.agent).not.toHaveProperty("metadata");
  });

  test("a bare session with an id that was never made still works", async () => {
    const { baseURL } = await startServer();
    const client = connect({ baseURL });
    const session = await client.beta.sessions.create({
      agent: "agent_from_elsewhere",
      environment_id: "env_from_elsewhere",
    });
    expect(session.agent.id).toBe("agent_from_elsewhere");
    expect((await client.beta.agents.retrieve("agent_from_elsewhere")).version).toBe(1);
  });
});
