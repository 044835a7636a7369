import { Caller } from "@managed-agents/harness";
import { expect, onTestFinished, test } from "vitest";
import { controlAccess, createControl } from "../../src/control/index.ts";
import { createHostedMock } from "../../src/create-mock.ts";
import { createMock, defineScenario, type MockOptions, type SeedData, SeedError } from "../../src/index.ts";

async function start(options: MockOptions = {}) {
  const mock = await createMock({ clock: "manual", empty: true, ...options });
  onTestFinished(() => mock.close());
  return { mock, caller: new Caller(mock) };
}

const DATA: SeedData = {
  environments: [{ id: "env_harbour", name: "Harbour" }],
  agents: [
    { id: "agent_clerk", name: "Clerk", model: "claude-opus-5-5", tools: [{ type: "agent_toolset_20260401" }] },
    {
      id: "agent_lead",
      name: "Lead",
      model: "claude-opus-5-5",
      multiagent: { type: "coordinator", agents: [{ type: "agent", id: "agent_clerk" }] },
    },
  ],
  files: [
    { id: "file_tides", filename: "tides.csv", content: "hour,height\n" },
    { id: "file_logo", filename: "logo.png", base64: "iVBORw0=", downloadable: true },
  ],
  vaults: [
    {
      id: "vlt_dana",
      display_name: "Dana",
      credentials: [
        {
          id: "vcrd_tides",
          auth: { type: "static_bearer", mcp_server_url: "https://tides.example.com/mcp", token: "SECRET" },
        },
      ],
    },
  ],
  memory_stores: [{ id: "memstore_guests", name: "Guests", memories: [{ id: "mem_a", path: "/a.md", content: "A" }] }],
  sessions: [
    {
      id: "sesn_berth",
      agent: "agent_lead",
      environment_id: "env_harbour",
      title: "Berth 4",
      vault_ids: ["vlt_dana"],
      resources: [
        { type: "file", file_id: "file_tides" },
        { type: "memory_store", memory_store_id: "memstore_guests" },
      ],
      metadata: { mock_scenario: "plain" },
      initial_events: [{ type: "user.message", content: [{ type: "text", text: "Is berth 4 free?" }] }],
    },
  ],
};

test("a world begins with its seed data under the given ids, every default filled in, in a strict world too", async () => {
  const { mock, caller } = await start({ seedData: DATA, strict: true, examples: false });
  expect((await caller.get("/v1/agents/agent_lead")).json).toMatchObject({
    name: "Lead",
    version: 1,
    multiagent: { agents: [{ id: "agent_clerk", version: 1 }] },
  });
  expect((await caller.get("/v1/environments/env_harbour")).json.config.type).toBe("cloud");
  expect((await caller.get("/v1/vaults/vlt_dana/credentials/vcrd_tides")).json.auth.type).toBe("static_bearer");
  expect((await caller.get("/v1/memory_stores/memstore_guests/memories/mem_a?view=full")).json.content).toBe("A");
  expect((await caller.get("/v1/sessions/sesn_berth")).json).toMatchObject({ title: "Berth 4", status: "running" });
  await mock.clock.advance(60_000);
  const types = (await caller.history("sesn_berth")).map(({ type }) => type);
  expect(types).toContain("agent.message");
  expect((await caller.get("/v1/agents")).json.data.map(({ id }: { id: string }) => id).toSorted()).toEqual([
    "agent_clerk",
    "agent_lead",
  ]);
  const bytes = await mock.fetch(`${mock.url}/v1/files/file_logo/content`, {
    headers: { "x-api-key": "k", "anthropic-version": "2023-06-01" },
  });
  expect([...new Uint8Array(await bytes.arrayBuffer())].slice(0, 4)).toEqual([0x89, 0x50, 0x4e, 0x47]);
});

test("a reset brings seed data back, and other worlds begin with it too", async () => {
  const { mock, caller } = await start({ seedData: DATA });
  await caller.post("/v1/sessions/sesn_berth", { title: "Changed" });
  mock.reset();
  expect((await caller.get("/v1/sessions/sesn_berth")).json.title).toBe("Berth 4");
  const other = new Caller({ ...mock, ...mock.world("other") });
  expect((await other.get("/v1/sessions/sesn_berth")).json.title).toBe("Berth 4");
});

test("data is added to a world as it is, and what was there stays", async () => {
  const { mock, caller } = await start();
  const before = await caller.session("plain");
  mock.seed(DATA);
  expect((await caller.get("/v1/sessions/sesn_berth")).status).toBe(200);
  expect((await caller.get(`/v1/sessions/${before}`)).status).toBe(200);
});

test("seed data that a world refuses in its last object leaves nothing of the others", async () => {
  const { mock, caller } = await start({ strict: true, examples: false });
  const sessions = [
    ...(DATA.sessions ?? []),
    { id: "sesn_late", agent: "agent_nobody", environment_id: "env_harbour" },
  ];
  expect(() => mock.seed({ ...DATA, sessions })).toThrow(/^sessions\[1\]: .*agent_nobody/);
  for (const path of [
    "/v1/agents",
    "/v1/environments",
    "/v1/files",
    "/v1/vaults",
    "/v1/memory_stores",
    "/v1/sessions",
  ]) {
    expect([path, (await caller.get(path)).json.data]).toEqual([path, []]);
  }
  expect((await caller.get("/v1/sessions/sesn_berth")).status).toBe(404);
  await mock.clock.advance(60_000);
  mock.seed(DATA);
  expect((await caller.get("/v1/sessions/sesn_berth")).status).toBe(200);
  expect(() => mock.seed({ agents: DATA.agents ?? [] })).toThrow(
    "agents[0].id: expected a new id, but the world has agent_clerk",
  );
});

test.each<[string, unknown, string]>([
  ["a list", [], "seed data: expected an object, but got a list"],
  ["nothing", null, "seed data: expected an object, but got null"],
  [
    "an unknown kind",
    { agent: [] },
    'seed data: expected environments, agents, files, vaults, memory_stores, sessions, but got "agent"',
  ],
  ["no list", { agents: {} }, "agents: expected a list, but got a object"],
  ["an object that is none", { agents: [7] }, "agents[0]: expected an object, but got a number"],
  [
    "a body that is none",
    { agents: [{ id: "agent_a", name: "A" }] },
    "agents[0].model: expected a value, since it is required, but got nothing",
  ],
  [
    "a wrong type deep inside",
    { sessions: [{ agent: "agent_a", environment_id: "env_a", metadata: { a: 1 } }] },
    "sessions[0].metadata.a: expected a string, but got 1",
  ],
  [
    "an id of another kind",
    { agents: [{ id: "env_a", name: "A", model: "m" }] },
    'agents[0].id: expected an id such as agent_mine, of letters, digits, _ and -, but got "env_a"',
  ],
  [
    "an id twice",
    {
      environments: [
        { id: "env_a", name: "A" },
        { id: "env_a", name: "B" },
      ],
    },
    "environments[1].id: expected each id once, but got env_a again",
  ],
  [
    "a wrong credential",
    {
      vaults: [
        {
          display_name: "V",
          credentials: [{ auth: { type: "static_bearer", token: 5, mcp_server_url: "https://a.example" } }],
        },
      ],
    },
    "vaults[0].credentials[0].auth.token: expected a string, but got a number that is not shown",
  ],
  ["a file without a name", { files: [{ id: "file_a" }] }, "files[0].filename: expected a name, but got none"],
  [
    "a file that holds two things",
    { files: [{ filename: "a", content: "", base64: "" }] },
    "files[0].base64: expected content or base64, but got both",
  ],
  ["no base64", { files: [{ filename: "a", base64: "*" }] }, "files[0].base64: expected bytes in base64, with padding"],
  [
    "hostile keys",
    JSON.parse('{"__proto__":{"agents":[]},"agents":[{"__proto__":{"name":"A"},"model":"m"}]}'),
    'seed data: expected environments, agents, files, vaults, memory_stores, sessions, but got "__proto__"',
  ],
])("%s is refused with its place", async (_, data, message) => {
  const { mock } = await start();
  expect(() => mock.seed(data as SeedData)).toThrow(SeedError);
  expect(() => mock.seed(data as SeedData)).toThrow(message);
  await expect(createMock({ seedData: data as SeedData })).rejects.toThrow(message);
});

const controlOfTests = () =>
  createControl({
    access: controlAccess("127.0.0.1"),
    version: "1",
    inspectorPage: () => null,
    onInternalError: (error) => {
      throw error;
    },
  });

test("a world that cannot begin with seed data which was replaced stays as it is at a reset, and says why", async () => {
  const control = controlOfTests();
  const hosted = createHostedMock({ clock: 0, empty: true }, { control });
  onTestFinished(() => hosted.close());
  const { worlds } = hosted;
  const strict = worlds.open("strict", { strict: true });
  const data: SeedData = { sessions: [{ id: "sesn_a", agent: "agent_unknown", environment_id: "env_unknown" }] };
  expect(await worlds.replaceSeedData(data, data)).toMatchObject([
    { world: "default", done: { added: ["sesn_a"] } },
    { world: "strict", done: { refused: expect.any(SeedError) } },
  ]);
  const mock = hosted.at("http://mock.test");
  const caller = new Caller({ fetch: mock.world("strict").fetch, url: mock.url });
  const agent = (await caller.post("/v1/agents", { name: "A", model: "claude-opus-5-5" })).json;

  expect(() => strict.reset()).toThrow(SeedError);
  const { status, json } = await caller.post("/_mock/reset");
  expect({ status, message: json.error.message }).toEqual({
    status: 400,
    message: expect.stringMatching(/^seed_data\.sessions\[0\]: .*agent_unknown/),
  });
  expect((await caller.get(`/v1/agents/${agent.id}`)).json).toMatchObject({ id: agent.id });
  expect(strict.requests.size).toBe(2);
});

test("the default world, whose seed data needs a scenario that is gone, stays as it is when it is deleted", async () => {
  const scenario = defineScenario("mine", () => []);
  const seedData: SeedData = {
    sessions: [{ id: "sesn_a", agent: "agent_a", environment_id: "env_a", metadata: { mock_scenario: "mine" } }],
  };
  const control = controlOfTests();
  const hosted = createHostedMock({ clock: 0, empty: true, scenarios: [scenario], seedData }, { control });
  onTestFinished(() => hosted.close());
  hosted.replaceScenarios([]);
  const caller = new Caller(hosted.at("http://mock.test"));
  expect((await caller.get("/v1/sessions/sesn_a")).status).toBe(200);
  const { status, json } = await caller.call("DELETE", "/_mock/worlds/default");
  expect({ status, message: json.error.message }).toEqual({
    status: 400,
    message: expect.stringMatching(/^seed_data\./),
  });
  expect(hosted.worlds.default.requests.size).toBe(1);
  expect((await caller.get("/v1/sessions/sesn_a")).status).toBe(200);
});
