import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Caller } from "@managed-agents/harness";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMockControl, type MockControl, MockControlError } from "../../src/control-client/index.ts";
import type { Mock } from "../../src/mock.ts";
import { listen } from "../../src/node/index.ts";
import "../../src/vitest/index.ts";

let server: Mock;
let control: MockControl;

beforeAll(async () => {
  server = await listen({ port: 0, clock: 0 });
  control = createMockControl({ url: `${server.url}/` });
});

afterAll(() => server.close());

const clientOf = (url: string) => new Caller({ url, fetch });

test("health and worlds are those of the emulator", async () => {
  expect(await control.health()).toMatchObject({ status: "ok", worlds: expect.any(Number) });
  await control.world("listed").open();
  expect((await control.worlds()).map(({ name }) => name)).toEqual(expect.arrayContaining(["default", "listed"]));
  expect(control.url).toBe(server.url);
});

test("a world is opened with settings, used by its address, reset, and deleted", async () => {
  const world = control.world("a-life");
  const opened = await world.open({
    ...{ clock: "manual", now: "2030-01-01T00:00:00Z", seed: "shop", defaultScenario: "plain", strict: true },
    seedData: { agents: [{ id: "agent_shop", name: "Shop", model: "claude-sonnet-4-5" }] },
  });
  expect(opened).toMatchObject({
    ...{ name: "a-life", seed: "shop", strict: true, default_scenario: "plain", sessions: 0 },
    clock: { pace: "manual" },
  });
  expect(world.url).toBe(server.world("a-life").url);
  const client = clientOf(world.url);
  expect((await client.get("/v1/agents/agent_shop")).json.name).toBe("Shop");
  expect((await client.get("/v1/agents/agent_other")).status).toBe(404);
  await world.seed({ environments: [{ id: "env_shop", name: "Shop" }] });
  await world.seed("sessions: [{ agent: agent_shop, environment_id: env_shop, title: seeded }]");
  expect((await world.retrieve()).sessions).toBe(1);
  expect((await world.reset()).sessions).toBe(0);
  expect(await world.delete()).toBe(true);
  expect(await world.delete()).toBe(false);
  await expect(world.retrieve()).rejects.toMatchObject({ status: 404, type: "not_found_error" });
});

test("the header of a world does what its address does", async () => {
  const world = control.world("by-header");
  await fetch(`${server.url}/v1/sessions`, { headers: world.headers });
  expect(await world.requests.list()).toHaveReceived("sessions.list", { times: 1 });
});

test("time passes on command", async () => {
  const world = control.world("time");
  await world.open({ clock: "manual", now: "2030-01-01T00:00:00Z" });
  expect((await world.clock.advance(1500)).now).toContain("2030-01-01T00:00:01.500");
  expect(await world.clock.retrieve()).toMatchObject({ pace: "manual" });
});

test("faults are planned, listed and taken back", async () => {
  const world = control.world("faults");
  const { id, remaining } = await world.faults.add({
    kind: "status",
    status: 529,
    operation: "sessions.list",
    times: 2,
  });
  expect(remaining).toBe(2);
  expect((await clientOf(world.url).get("/v1/sessions")).status).toBe(529);
  expect(await world.faults.list()).toMatchObject([{ id, remaining: 1 }]);
  await world.faults.delete(id);
  await world.faults.add({ kind: "delay", ms: 1 });
  await world.faults.clear();
  expect(await world.faults.list()).toEqual([]);
});

test("requests are listed as in process, and filtered", async () => {
  const world = control.world("requests");
  const client = clientOf(world.url);
  await client.session("plain", { title: "Order 1187" });
  await client.get("/v1/sessions?limit=3");
  await client.get("/v1/agents");
  const all = await world.requests.list();
  expect(all).toEqual(server.world("requests").requests.list());
  expect(all).toHaveReceived("sessions.create", { body: { title: "Order 1187" }, status: 200 });
  expect(await world.requests.list({ operation: "sessions.list" })).toEqual([all[1]]);
  expect(await world.requests.list({ after: all[1]?.id ?? "" })).toEqual([all[2]]);
  expect(await world.requests.list({ limit: 1 })).toHaveLength(1);
  await world.requests.clear();
  expect(await world.requests.list()).toEqual([]);
});

test("scenarios are added, and one becomes the default", async () => {
  const world = control.world("scenarios");
  await world.scenarios.add({ name: "short", summary: "Says one thing.", turns: [[{ say: "Done." }]] });
  await world.scenarios.add("{ name: yaml, summary: Says another thing., turns: [[{ say: Well. }]] }");
  expect((await world.scenarios.setDefault("short")).default).toBe("short");
  const { data } = await world.scenarios.list();
  expect(
    data
      .filter(({ origin }) => origin === "given")
      .map(({ name }) => name)
      .sort(),
  ).toEqual(["short", "yaml"]);
  expect((await world.scenarios.setDefault(null)).default).toBe(null);
});

test("what the emulator refuses is an error with its words", async () => {
  const world = control.world("refused");
  const refused = world.faults.add({ kind: "status", status: 200 });
  await expect(refused).rejects.toBeInstanceOf(MockControlError);
  await expect(refused).rejects.toThrow(/^POST \/_mock\/faults was answered with 400: .*status/);
  await expect(world.clock.advance(1)).rejects.toThrow("POST /_mock/clock/advance was answered with 400");
});

test.each(["", "A", "a/b", "x".repeat(65), "ä", "../x"])("%j is no name of a world", (name) => {
  expect(() => control.world(name)).toThrow("world: expected the name of a world, of 1 to 64 lower-case letters");
});

test.each(["localhost", "localhost:4010", "http://", ""])("%j is no address of an emulator", (url) => {
  expect(() => createMockControl({ url })).toThrow("url: expected the base URL of an emulator");
});

test("where no emulator serves, the error says how to start one", async () => {
  const gone = await listen({ port: 0 });
  await gone.close();
  await expect(createMockControl({ url: gone.url }).health()).rejects.toThrow(
    `GET /health: no emulator answers at ${gone.url}. Start one with: npx managed-agents-mock`,
  );
});

test("a token reaches the emulator, and nobody to whom it redirects", async () => {
  const tokens: unknown[] = [];
  const elsewhere = await serve((request, answer) => {
    tokens.push(request.headers["x-mock-token"]);
    answer.end("{}");
  });
  const redirecting = await serve((request, answer) => {
    expect(request.headers["x-mock-token"]).toBe("canary");
    answer.writeHead(307, { location: addressOf(elsewhere) }).end();
  });
  const call = createMockControl({ url: addressOf(redirecting), token: "canary" }).health();
  await expect(call).rejects.toThrow("no emulator answers");
  await expect(call).rejects.not.toThrow("canary");
  expect(tokens).toEqual([]);
  elsewhere.close();
  redirecting.close();
});

test("an answer that is none of an emulator is an error, and so is none in time", async () => {
  const page = await serve((_, answer) => void answer.end("<html>"));
  await expect(createMockControl({ url: addressOf(page) }).health()).rejects.toThrow(
    `GET /health was answered with 200: expected an answer of the emulator; is it one that runs at ${addressOf(page)}?`,
  );
  page.close();
  const silent = await serve(() => {});
  await expect(createMockControl({ url: addressOf(silent), timeout: 50 }).health()).rejects.toThrow(
    "no emulator answers",
  );
  silent.closeAllConnections();
  silent.close();
});

const addressOf = (given: Server): string => `http://127.0.0.1:${(given.address() as AddressInfo).port}`;

function serve(listener: Parameters<typeof createServer>[1]): Promise<Server> {
  return new Promise((resolve) => {
    const given = createServer(listener).listen(0, "127.0.0.1", () => resolve(given));
  });
}
