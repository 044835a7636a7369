import { expect, test } from "vitest";
import { Platform } from "../support/agents.ts";

const CALLS = [
  ["GET", "/v1/agents/agent_nobody"],
  ["POST", "/v1/agents/agent_nobody"],
  ["POST", "/v1/agents/agent_nobody/archive"],
  ["GET", "/v1/agents/agent_nobody/versions"],
] as const;

test.for(CALLS)("%s %s of an agent that nobody made is a 404 with a hint", async ([method, path]) => {
  const platform = await Platform.start();
  const body = method === "POST" && !path.endsWith("archive") ? {} : undefined;
  expect(await platform.refused(method, path, body)).toEqual({
    status: 404,
    type: "not_found_error",
    message: 'Agent "agent_nobody" not found.',
    code: undefined,
    hint: expect.stringMatching(/POST \/v1\/agents.*catalog.*a session names/),
  });
});

test("a session that is refused names nothing", async () => {
  const platform = await Platform.start();
  const refused = (body: object) =>
    platform.refused("POST", "/v1/sessions", { agent: "agent_nobody", environment_id: "env_nobody", ...body });
  expect(await refused({ vault_ids: ["nonsense"] })).toMatchObject({ status: 404 });
  expect(await refused({ metadata: { mock_scenario: "nonsense" } })).toMatchObject({ status: 400 });
  expect(await platform.refused("GET", "/v1/agents/agent_nobody")).toMatchObject({ status: 404 });
  expect(await platform.refused("GET", "/v1/environments/env_nobody")).toMatchObject({ status: 404 });
});

test("an agent that a session named can be read, updated and archived, and is not listed", async () => {
  const platform = await Platform.start();
  const { agent } = await platform.session({ agent: { type: "agent", id: "agent_elsewhere", version: 7 } });
  const before = await platform.get("/v1/agents?include_archived=true");
  const read = await platform.get("/v1/agents/agent_elsewhere");
  expect(read).toMatchObject({ ...agent, metadata: {}, archived_at: null });
  expect(await platform.get("/v1/agents/agent_elsewhere?version=3")).toEqual({ ...read, version: 3 });
  expect(await platform.post("/v1/agents/agent_elsewhere", { version: 7, name: "Known" })).toMatchObject({
    version: 8,
    name: "Known",
  });
  expect((await platform.session({ agent: "agent_elsewhere" })).agent).toMatchObject({ version: 8, name: "Known" });
  expect(await platform.post("/v1/agents/agent_elsewhere/archive")).toMatchObject({ archived_at: expect.any(String) });
  expect(await platform.get("/v1/agents?include_archived=true")).toEqual(before);
});

test("an agent of the catalog shows what it was given", async () => {
  const given = { id: "agent_given", name: "Given", description: "From the catalog.", metadata: { team: "harbour" } };
  const platform = await Platform.start({ strict: true, catalog: { agents: [{ ...given, version: 2 }] } });
  const agent = await platform.get("/v1/agents/agent_given");
  expect(agent).toMatchObject({ ...given, version: 2, type: "agent", archived_at: null });
  expect((await platform.get("/v1/agents")).data[0]).toEqual(agent);
  expect(await platform.get("/v1/agents/agent_given?version=1")).toEqual({ ...agent, version: 1 });
  expect(await platform.refused("GET", "/v1/agents/agent_given?version=3")).toMatchObject({
    status: 404,
    message: "agent.version: 3 not found",
  });
});

test.for([
  "agent_011C6dVdkxAa4a4c1imjJJDx",
  "agent_011C9vBq4TnYz2KdXmZpRsHw",
  "agent_011CnxX7uCLT1UMGhHKUtdcp",
  "agent_011CZkYpogX7uDKUyvBTophP",
])("the documented agent %s is there, also when strict", async (id) => {
  const platform = await Platform.start({ strict: true, empty: false });
  const agent = await platform.get(`/v1/agents/${id}`);
  expect((await platform.get("/v1/agents")).data).toContainEqual(agent);
  expect((await platform.session({ agent: id, environment_id: "env_011CLDqfRarmD6tCPtg7DR3M" })).agent.id).toBe(id);
});
