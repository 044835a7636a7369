import { Caller, collect, endsTurn, HEADERS, wireFrames } from "@managed-agents/harness";
import { describe, test as plain } from "vitest";
import { createMock } from "../../src/index.ts";
import type { MockWorld } from "../../src/mock.ts";
import { expect, test, useMock } from "../../src/vitest/index.ts";

const listed = async (mock: MockWorld): Promise<unknown[]> => (await new Caller(mock).get("/v1/sessions")).json.data;

describe("the fixture", () => {
  const ids: string[] = [];

  test.for([1, 2])("gives each test a world of its own, with the ids of its title", async (_, { mock }) => {
    expect(await listed(mock)).toEqual([]);
    ids.push(await new Caller(mock).session("plain"));
    expect(mock.name).toBe("gives-each-test-a-world-of-its-own-with-the-ids");
    expect(new Set(ids).size).toBe(1);
  });

  test("shares one mock in a file, and deletes the worlds of tests that are over", ({ mock, fileMock }) => {
    expect(fileMock.worlds.list()).toEqual(["default", mock.name]);
    expect(mock.url).toBe(`${fileMock.url}/_mock/worlds/${mock.name}`);
  });

  test.for(["日本語", "default", "--", "Ärger mit Ölen"])("names a world after %s", (title, { mock, task }) => {
    expect(task.name).toContain(title);
    expect(mock.name).toMatch(/^names-a-world-after/);
  });

  test.concurrent.for([1, 2])("runs beside tests of the same title", async (_, { mock, fileMock }) => {
    const before = new Set(fileMock.worlds.list());
    expect(before).toContain(mock.name);
    await new Caller(mock).session("plain");
    expect(await listed(mock)).toHaveLength(1);
  });

  describe("with settings for a describe", () => {
    test.override({ worldSettings: { clock: "manual", now: "2030-01-01T00:00:00Z" } });

    test("opens worlds with them", async ({ mock }) => {
      const caller = new Caller(mock);
      const id = await caller.session("plain");
      await caller.say(id);
      expect(mock.clock.now()).toBe(Date.parse("2030-01-01T00:00:00Z"));
      expect(await caller.status(id)).toBe("running");
      await mock.clock.advance(10_000);
      expect(await caller.status(id)).toBe("idle");
    });
  });

  test("plays turns to their end without being given time", async ({ mock }) => {
    const caller = new Caller(mock);
    const id = await caller.session("plain");
    const live = await mock.fetch(`${mock.url}/v1/sessions/${id}/events/stream`, { headers: { ...HEADERS } });
    await caller.say(id);
    const frames = await collect(wireFrames(live), ({ event }) => endsTurn(event));
    expect(frames.map(({ event }) => event.type)).toContain("agent.message");
  });
});

describe("useMock", () => {
  const mock = useMock({ seed: "suite" });
  const names: string[] = [];

  plain.for(["one", "two"])("gives each test a world: %s", async (title) => {
    expect(await listed(mock)).toEqual([]);
    await new Caller(mock).session("plain");
    names.push(mock.name);
    expect(mock.name).toBe(`gives-each-test-a-world-${title}`);
    expect(mock).toHaveReceived("sessions.create", { times: 1 });
  });

  plain("leads to the world that is there, with all that it has", async () => {
    expect(names).toHaveLength(2);
    mock.faults.add({ kind: "status", status: 529 });
    await expect(new Caller(mock).session("plain")).rejects.toThrow("529");
    mock.seed({ sessions: [{ id: "sesn_seeded", agent: "agent_1", environment_id: "env_1" }] });
    expect(await listed(mock)).toHaveLength(1);
    expect(mock.scenarios.default).toBe(null);
    expect(mock.clock.now()).toBeTypeOf("number");
    mock.reset();
    expect(mock.requests.list()).toEqual([]);
  });

  plain.concurrent.fails("refuses tests that run concurrently, since it cannot know which one asks", () => {});
});

describe("outside of a test", () => {
  const mock = useMock();
  let thrown: unknown;
  try {
    thrown = mock.url;
  } catch (error) {
    thrown = error;
  }

  plain("useMock says where to read its mock", () => {
    expect(thrown).toEqual(
      new Error(
        "mock.url: there is a mock while a test runs; read it in a test or in beforeEach, not while the file loads.",
      ),
    );
  });
});

describe("the matchers", () => {
  plain("take a mock, a world of it, or a list of requests", async () => {
    const mock = await createMock({ clock: 0 });
    await new Caller(mock).session("plain", { title: "Order 1187" });
    const body = { title: expect.stringContaining("1187") };
    expect(mock).toHaveReceived("sessions.create", { body });
    expect(mock.requests.list()).toHaveReceivedNth(1, "sessions.create", { body });
    expect(mock.world("other")).not.toHaveReceived("sessions.create", { body });
    await expect(Promise.resolve(mock)).resolves.toHaveReceived("sessions.create");
    await mock.close();
  });

  plain("report what came with what differs, in the words of the test runner", async () => {
    const mock = await createMock({ clock: 0 });
    await new Caller(mock).session("plain", { title: "Order 1187" });
    await new Caller(mock).post("/v1/sessions", { agent: "agent_1" });
    expect(() =>
      expect(mock).toHaveReceived("sessions.create", { body: { title: expect.stringContaining("1188") } }),
    ).toThrow(
      `expected the mock to have received sessions.create with body {"title": StringContaining "1188"}, but it received none.

2 requests came, oldest first:
  1. sessions.create  200
       body.title: expected StringContaining "1188", but got "Order 1187"
  2. sessions.create  400  invalid_request_error: body.environment_id: expected a value, since it is required, but got nothing
       body.title: expected StringContaining "1188", but got nothing`,
    );
    await mock.close();
  });

  plain.each([
    [{}, "expected a mock, a world of it, or a list of its requests"],
    [undefined, "expected a mock, a world of it, or a list of its requests"],
    [{ requests: { list: async () => [] } }, "use expect(await world.requests.list())"],
  ])("refuse %j", (received, message) => {
    expect(() => expect(received).toHaveReceived("sessions.create")).toThrow(message);
    expect(() => expect(received).not.toHaveReceived("sessions.create")).toThrow(message);
  });
});
