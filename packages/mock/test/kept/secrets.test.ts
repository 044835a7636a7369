import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import type { MockOptions } from "../../src/index.ts";
import { everythingOf } from "./everything.ts";
import { control, newPath, openKept, openMock, type TestMock } from "./kept-mock.ts";

const CANARY = "canary-9c41e";
const secret = (name: string, fate = ""): string => `${CANARY}-${name}${fate === "" ? "" : `-${fate}`}`;
const FATES = ["", "expired", "invalid", "unreachable"] as const;

/** What stands before the host of an address. An emulator that forgets shows it again, as the service does. */
const USER = `${secret("user")}:pw@`;

const refresh = (name: string, fate: string) => ({
  client_id: "shop",
  refresh_token: secret(`${name}-refresh`, fate),
  token_endpoint: `https://${USER}id.example/token`,
  token_endpoint_auth: { type: "client_secret_basic", client_secret: secret(`${name}-client`) },
});

const credentials = (name: string) => [
  ...FATES.map((fate) => ({
    auth: {
      type: "mcp_oauth",
      mcp_server_url: `https://${name}-${fate || "good"}.example/mcp`,
      access_token: secret(name, fate),
      refresh: refresh(name, fate),
    },
  })),
  {
    auth: { type: "static_bearer", mcp_server_url: `https://${name}-static.example`, token: secret(`${name}-static`) },
  },
  {
    auth: {
      type: "environment_variable",
      secret_name: `KEY_${name.toUpperCase()}`,
      secret_value: secret(`${name}-env`),
      networking: { type: "unrestricted" },
    },
  },
];

const server = (name: string) => ({ type: "url", name, url: `https://${USER}${name}.example/mcp` });

const toolset = (name: string) => ({ type: "mcp_toolset", mcp_server_name: name });

const SEED_DATA = {
  agents: [
    {
      id: "agent_seeded",
      name: "Seeded",
      model: "claude-opus-5-5",
      mcp_servers: [server("seeded")],
      tools: [toolset("seeded")],
    },
  ],
  vaults: [{ id: "vlt_seeded", display_name: "Seeded", credentials: credentials("seeded") }],
};
const seedFor = (name: string) => ({
  vaults: [{ id: `vlt_${name}`, display_name: name, credentials: credentials(name) }],
  sessions: [
    {
      agent: "agent_any",
      environment_id: "env_any",
      resources: [
        {
          type: "github_repository",
          url: "https://github.com/a/b",
          authorization_token: secret(`${name}-github`),
        },
      ],
    },
  ],
});

const options = { clock: "manual", seedData: SEED_DATA as NonNullable<MockOptions["seedData"]> } as const;
const headers = { "x-api-key": secret("key"), authorization: `Bearer ${secret("bearer")}` };

/** Plants a secret in every place that takes one. @returns texts of all answers, and ids of what can be validated */
async function plant(mock: TestMock, isKept: boolean): Promise<string[]> {
  const seen: string[] = [];
  const call = async (method: string, path: string, body?: unknown) => {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const answer = await mock.caller.call(method, path, isKept ? text : text?.replaceAll(USER, ""), headers);
    seen.push(answer.text, JSON.stringify([...answer.headers]));
    return answer;
  };
  const agent = await call("POST", "/v1/agents", {
    name: "A",
    model: "claude-opus-5-5",
    mcp_servers: [server("made")],
    tools: [toolset("made")],
  });
  await call("POST", `/v1/agents/${agent.json.id}`, {
    version: 1,
    mcp_servers: [server("made"), server("again")],
    tools: [toolset("made"), toolset("again")],
  });
  const vault = (await call("POST", "/v1/vaults", { display_name: "V" })).json.id;
  for (const credential of credentials("made")) {
    const path = `/v1/vaults/${vault}/credentials`;
    const made = await call("POST", path, credential);
    expect([made.status, made.text]).toEqual([200, made.text]);
    const { type } = credential.auth;
    const auth =
      type === "mcp_oauth"
        ? { type, access_token: secret("rotated"), refresh: { refresh_token: secret("rotated-refresh") } }
        : type === "static_bearer"
          ? { type, token: secret("rotated-static") }
          : { type, secret_value: secret("rotated-env") };
    if (type !== "mcp_oauth") await call("POST", `${path}/${made.json.id}`, { auth });
    await call("POST", `${path}/${made.json.id}`, { auth: { ...auth, access_token: [secret("wrong")] } });
  }
  const repository = {
    type: "github_repository",
    url: "https://github.com/a/b",
    authorization_token: secret("github"),
  };
  const session = await call("POST", "/v1/sessions", {
    agent: agent.json.id,
    environment_id: "env_any",
    vault_ids: [vault],
    resources: [repository],
  });
  const resources = `/v1/sessions/${session.json.id}/resources`;
  const [resource] = (await call("GET", resources)).json.data;
  await call("POST", `${resources}/${resource.id}`, { authorization_token: secret("github-rotated") });
  await call("POST", resources, { ...repository, url: `https://${USER}github.com/a/b` });
  await call("POST", "/_mock/seed", {
    vaults: [{ display_name: secret("refused"), credentials: [{ auth: secret("auth") }] }],
  });
  await call("POST", resources, { ...repository, mount_path: "/workspace/other" });
  await call("POST", "/_mock/seed", seedFor("later"));
  await call("PUT", "/_mock/worlds/own", { seed_data: seedFor("own") });
  await call("GET", `/_mock/worlds/own/v1/sessions?api_key=${secret("query")}`);
  await call("GET", "/_mock/requests");
  await call("GET", "/_mock/worlds/own/_mock/requests");
  return seen;
}

/** What becomes of every credential, as a validation says. */
async function validations({ caller }: TestMock): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const world of ["", "/_mock/worlds/own"]) {
    for (const { id } of (await caller.get(`${world}/v1/vaults?limit=100`)).json.data) {
      const path = `${world}/v1/vaults/${id}/credentials`;
      for (const one of (await caller.get(`${path}?limit=100`)).json.data) {
        if (one.auth.type !== "mcp_oauth") continue;
        const { json } = await caller.post(`${path}/${one.id}/mcp_oauth_validate`);
        found.push([id, one.id, { ...json, request_id: "" }]);
      }
    }
  }
  return found;
}

test("no secret is in a file, an answer, the list of requests or a line of the process, and each has the same consequences", async () => {
  const lines: string[] = [];
  for (const name of ["stdout", "stderr"] as const) {
    const spy = vi.spyOn(process[name], "write").mockImplementation((text) => lines.push(String(text)) > 0);
    onTestFinished(() => spy.mockRestore());
  }
  const path = newPath();
  const first = await openKept(path, options);
  const forgetting = await openMock(
    { ...options, seedData: JSON.parse(JSON.stringify(SEED_DATA).replaceAll(USER, "")) },
    null,
  );
  const seen = await plant(first, true);
  await plant(forgetting, false);
  const bytes = (): string =>
    readdirSync(dirname(path))
      .map((name) => readFileSync(join(dirname(path), name), "latin1"))
      .join();
  expect(await everythingOf(first)).toEqual(await everythingOf(forgetting));
  expect(await everythingOf(first, "own")).toEqual(await everythingOf(forgetting, "own"));
  const shown = JSON.stringify([await everythingOf(first), await everythingOf(first, "own")]);
  expect(bytes()).toContain("sessions.create");
  expect(bytes()).not.toContain(CANARY);
  await first.hosted.worlds.kept?.writeSnapshots();
  expect(bytes()).toContain("vlt_seeded");
  await first.close();
  const second = await openKept(path, options);
  expect(JSON.stringify([await everythingOf(second), await everythingOf(second, "own")])).toBe(shown);
  const fates = await validations(second);
  expect(new Set(fates.map((one) => JSON.stringify(one).match(/"status":"(\w+)"/)?.[1])).size).toBeGreaterThan(2);
  expect(fates).toEqual(await validations(forgetting));
  for (const text of [bytes(), shown, seen.join(), lines.join(), String(first.errors)])
    expect(text).not.toContain(CANARY);
  expect([...first.errors, ...second.errors, ...forgetting.errors]).toEqual([]);
});

test("a second start with the same seed data adds no entry, whatever secrets it has", async () => {
  const path = newPath();
  const start = async (): Promise<string | undefined> => {
    const mock = await openKept(path, options);
    const log = mock.home?.log("default");
    const last = await log?.last((await log.head())?.epoch ?? "");
    await mock.close();
    return last;
  };
  const first = await start();
  expect([first, await start()]).toEqual([first, first]);
});

test("names of a client's own say nothing of what they hold", async () => {
  const path = newPath();
  const schema = { type: "object", properties: { token: { type: "string", default: "abc", password: "x" } } };
  const scenario = {
    name: "logs-in",
    summary: "x",
    turns: [[{ call: { tool: "bash", input: { password: "open sesame", url: "https://u:p@host.example" } } }]],
  };
  const kept = await openKept(path, { clock: "manual", scenarios: [scenario] });
  const forgetting = await openMock({ clock: "manual", scenarios: [scenario] }, null);
  for (const mock of [kept, forgetting]) {
    const tool = { type: "custom", name: "log_in", description: "x", input_schema: schema };
    const { json } = await mock.caller.post("/v1/agents", {
      name: "A",
      model: "claude-opus-5-5",
      tools: [tool],
      metadata: { password_hint: "the dog" },
    });
    expect(json.metadata).toEqual({ password_hint: "the dog" });
    expect(json.tools[0].input_schema).toEqual(schema);
    const id = await mock.caller.session("logs-in", { agent: json.id });
    await mock.caller.say(id);
    await control(mock, "POST", "/clock/advance", { ms: 10_000 });
    expect(JSON.stringify(await mock.caller.history(id))).toContain("open sesame");
  }
  const shown = await everythingOf(kept);
  expect(shown).toEqual(await everythingOf(forgetting));
  await kept.close();
  expect(await everythingOf(await openKept(path, { clock: "manual", scenarios: [scenario] }))).toEqual(shown);
});
