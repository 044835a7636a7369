import { AGENT, ENVIRONMENT, sessionWith } from "@managed-agents/harness";
import { describe, expect, test } from "vitest";
import { OFFICIAL_SDKS } from "../src/official-sdks.ts";
import { startMock } from "../src/start-mock.ts";

describe.each(OFFICIAL_SDKS)("sessions through SDK $version", ({ connect }) => {
  test("a created session is read back as it was answered", async () => {
    const client = connect(await startMock({ clock: "manual" }));
    const created = await client.beta.sessions.create({ ...sessionWith("plain"), title: "Order 1187" });
    expect(created).toMatchObject({
      id: expect.stringMatching(/^sesn_/),
      type: "session",
      status: "idle",
      title: "Order 1187",
      metadata: { mock_scenario: "plain" },
      environment_id: ENVIRONMENT,
      archived_at: null,
      agent: { type: "agent", id: AGENT },
    });
    expect(await client.beta.sessions.retrieve(created.id)).toEqual(created);
  });

  test("an update patches metadata key by key and replaces the title", async () => {
    const client = connect(await startMock());
    const { id } = await client.beta.sessions.create({
      agent: AGENT,
      environment_id: ENVIRONMENT,
      metadata: { kept: "yes", dropped: "soon" },
    });
    const updated = await client.beta.sessions.update(id, {
      title: "Renamed",
      metadata: { dropped: null, added: "1" },
    });
    expect(updated).toMatchObject({ id, title: "Renamed", metadata: { kept: "yes", added: "1" } });
    expect(updated.metadata).not.toHaveProperty("dropped");
  });

  test("an update of the agent replaces the tools it names and keeps the rest", async () => {
    const client = connect(await startMock());
    const created = await client.beta.sessions.create(sessionWith("plain"));
    const updated = await client.beta.sessions.update(created.id, {
      agent: {
        tools: [{ type: "custom", name: "look_up", description: "Looks up", input_schema: { type: "object" } }],
      },
    });
    expect(updated.agent.tools).toMatchObject([{ type: "custom", name: "look_up" }]);
    expect(updated.agent.mcp_servers).toEqual(created.agent.mcp_servers);
    expect(updated.agent.version).toBe(created.agent.version);
  });

  test("an archived session is final, hidden from the list, and shown on request", async () => {
    const client = connect(await startMock());
    const { id } = await client.beta.sessions.create(sessionWith("plain"));
    const archived = await client.beta.sessions.archive(id);
    expect(archived).toMatchObject({ id, status: "terminated", archived_at: expect.any(String) });
    const listed = await client.beta.sessions.list();
    expect(listed.data.map((session) => session.id)).not.toContain(id);
    const all = await client.beta.sessions.list({ include_archived: true });
    expect(all.data.map((session) => session.id)).toContain(id);
  });

  test("a deleted session is gone", async () => {
    const client = connect(await startMock());
    const { id } = await client.beta.sessions.create(sessionWith("plain"));
    expect(await client.beta.sessions.delete(id)).toEqual({ id, type: "session_deleted" });
    await expect(client.beta.sessions.retrieve(id)).rejects.toMatchObject({ status: 404 });
    await expect(client.beta.sessions.delete(id)).rejects.toMatchObject({ status: 404 });
  });
});
