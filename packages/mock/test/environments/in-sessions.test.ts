import { expect, test } from "vitest";
import { Platform } from "../support/agents.ts";

async function harbour(body: object = {}, strict = false) {
  const platform = await Platform.start({ strict });
  const agent = await platform.agent();
  const environment = await platform.environment(body);
  const create = { agent: agent.id, environment_id: environment.id };
  const path = `/v1/environments/${environment.id}`;
  return { platform, environment, create, path };
}

test.for([false, true])("a session works in a created environment (strict: %s)", async (strict) => {
  const { platform, environment, create } = await harbour({}, strict);
  expect((await platform.session(create)).environment_id).toBe(environment.id);
});

test("an archived environment takes no new sessions, and its own go on", async () => {
  const { platform, create, path } = await harbour();
  const { id } = await platform.session(create);
  await platform.post(`${path}/archive`);
  expect(await platform.refused("POST", "/v1/sessions", create)).toMatchObject({
    status: 400,
    type: "invalid_request_error",
    code: "environment_archived",
  });
  const events = [{ type: "user.message", content: [{ type: "text", text: "hello" }] }];
  await platform.post(`/v1/sessions/${id}/events`, { events });
  await platform.advance(30_000);
  expect(await platform.get(`/v1/sessions/${id}`)).toMatchObject({ status: "idle" });
});

test.for([false, true])(
  "a deleted environment takes no new sessions, and is not made up again (strict: %s)",
  async (strict) => {
    const { platform, create, path } = await harbour({}, strict);
    await platform.ok("DELETE", path);
    expect(await platform.refused("POST", "/v1/sessions", create)).toMatchObject({
      status: 404,
      type: "not_found_error",
      code: "environment_not_found",
      hint: expect.stringContaining(strict ? "strict" : "It was deleted."),
    });
  },
);

test("an environment that a session named is deleted for good", async () => {
  const platform = await Platform.start();
  const { id } = await platform.session({ environment_id: "env_elsewhere" });
  expect(await platform.get("/v1/environments/env_elsewhere")).toMatchObject({ name: "elsewhere", archived_at: null });
  expect((await platform.get("/v1/environments")).data.map(({ name }: { name: string }) => name)).not.toContain(
    "elsewhere",
  );
  await platform.ok("DELETE", `/v1/sessions/${id}`);
  await platform.ok("DELETE", "/v1/environments/env_elsewhere");
  const body = { agent: "agent_any", environment_id: "env_elsewhere" };
  expect(await platform.refused("POST", "/v1/sessions", body)).toMatchObject({ status: 404 });
});

test("an environment that a session named can be updated and archived", async () => {
  const platform = await Platform.start();
  await platform.session({ environment_id: "env_elsewhere" });
  expect(await platform.post("/v1/environments/env_elsewhere", { name: "quay" })).toMatchObject({ name: "quay" });
  await platform.post("/v1/environments/env_elsewhere/archive");
  const body = { agent: "agent_any", environment_id: "env_elsewhere" };
  expect(await platform.refused("POST", "/v1/sessions", body)).toMatchObject({ code: "environment_archived" });
});

test.for([
  ["archived", "POST", "/archive"],
  ["deleted", "DELETE", ""],
] as const)("an environment in use is not deleted until its session is %s", async ([, method, end]) => {
  const { platform, create, path } = await harbour();
  const { id } = await platform.session(create);
  const { status, headers, json } = await platform.caller.call("DELETE", path);
  expect([status, headers.get("x-should-retry")]).toEqual([409, "false"]);
  expect(headers.get("x-mock-hint")).toContain(id);
  expect(json.error).toEqual({ type: "invalid_request_error", message: "Sessions use the environment." });
  await platform.ok(method, `/v1/sessions/${id}${end}`);
  await platform.ok("DELETE", path);
});

test.for([
  ["a file", { type: "file", file_id: "file_1" }],
  [
    "a repository",
    { type: "github_repository", url: "https://github.com/acme/shop", authorization_token: "ghp_not_real" },
  ],
] as const)("a self-hosted environment takes no session with %s", async ([, resource]) => {
  const { platform, environment, create } = await harbour({ config: { type: "self_hosted" } });
  const message = `Environment ${environment.id} is a self-hosted environment. \`resources\` are not supported with self-hosted environments.`;
  expect(await platform.refused("POST", "/v1/sessions", { ...create, resources: [resource] })).toMatchObject({
    status: 400,
    type: "invalid_request_error",
    message,
  });
  const store = { type: "memory_store", memory_store_id: "memstore_1" };
  const { id } = await platform.session({ ...create, resources: [store] });
  const file = { type: "file", file_id: "file_1" };
  expect(await platform.refused("POST", `/v1/sessions/${id}/resources`, file)).toMatchObject({ status: 400, message });
});

test("a session in a self-hosted environment waits for the results of built-in tools", async () => {
  const { platform, create } = await harbour({ config: { type: "self_hosted" } });
  const agent = await platform.agent({ tools: [{ type: "agent_toolset_20260401" }] });
  const { id } = await platform.session({ ...create, agent: agent.id });
  const events = [{ type: "user.message", content: [{ type: "text", text: "hello" }] }];
  await platform.post(`/v1/sessions/${id}/events`, { events });
  await platform.advance(30_000);
  const { data } = await platform.get(`/v1/sessions/${id}/events?limit=1000`);
  expect(data.at(-1)).toMatchObject({ type: "session.status_idle", stop_reason: { type: "requires_action" } });
});
