import { queryObjects } from "node:v8";
import { HEADERS, nextTurnOfTheLoop } from "@managed-agents/harness";
import { expect, onTestFinished, test, vi } from "vitest";
import { createMock, type MockOptions } from "../../src/index.ts";
import { listen } from "../../src/node/listen.ts";
import { World } from "../../src/state/world.ts";
import { WorldHost } from "../../src/worlds/world-host.ts";
import { exchange, LINES } from "../support/wire.ts";

async function start(options: MockOptions) {
  const mock = await createMock(options);
  onTestFinished(() => mock.close());
  const get = (world: string, path = "/v1/sessions") =>
    mock.fetch(`${mock.url}/_mock/worlds/${world}${path}`, { headers: HEADERS });
  return { mock, get };
}

test("one world more than may be open is refused with the way out, and opens once another one is closed", async () => {
  const { mock, get } = await start({ maxWorlds: 2 });
  expect((await get("a")).status).toBe(200);
  expect((await get("b")).status).toBe(200);
  const refused = await get("c");
  expect(refused.status).toBe(400);
  expect(((await refused.json()) as { error: { message: string } }).error.message).toBe(
    "2 worlds are open, which is the most that maxWorlds (--max-worlds) lets be; close one with DELETE /_mock/worlds/{name}.",
  );
  expect((await get("a")).status).toBe(200);
  expect(mock.worlds.delete("b")).toBe(true);
  expect(mock.worlds.delete("b")).toBe(false);
  expect((await get("c")).status).toBe(200);
  expect(mock.worlds.list()).toEqual(["default", ...mock.worlds.list().slice(1)]);
  expect(new Set(mock.worlds.list())).toEqual(new Set(["default", "a", "c"]));
});

test("a world without requests and streams for the idle time is closed; the default one stays", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { mock, get } = await start({ worldIdleMs: 10_000, clock: "manual", empty: true });
  const created = await mock.world("streaming").fetch(`${mock.url}/v1/sessions`, {
    method: "POST",
    headers: { ...HEADERS, "content-type": "application/json" },
    body: '{"agent":"agent_a","environment_id":"env_a"}',
  });
  const { id } = (await created.json()) as { id: string };
  const stream = await get("streaming", `/v1/sessions/${id}/events/stream`);
  await get("idle");
  await get("busy");
  for (let passed = 0; passed < 20_000; passed += 2500) {
    await vi.advanceTimersByTimeAsync(2500);
    await get("busy");
  }
  expect(new Set(mock.worlds.list())).toEqual(new Set(["default", "busy", "streaming"]));
  await stream.body?.cancel();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(mock.worlds.list()).toEqual(["default"]);
});

test("a closed world ends its streams, and its name begins anew", async () => {
  const { mock, get } = await start({ clock: "manual" });
  const world = mock.world("a");
  const create = () =>
    world.fetch(`${world.url}/v1/sessions`, {
      method: "POST",
      headers: { ...HEADERS, "content-type": "application/json" },
      body: '{"agent":"agent_a","environment_id":"env_a"}',
    });
  const { id } = (await (await create()).json()) as { id: string };
  const stream = await get("a", `/v1/sessions/${id}/events/stream`);
  expect(stream.status).toBe(200);
  mock.worlds.delete("a");
  await stream.text();
  expect((await get("a", `/v1/sessions/${id}`)).status).toBe(404);
  expect(((await (await create()).json()) as { id: string }).id).toBe(id);
});

test("a thousand worlds opened and closed again leave nothing in memory", async () => {
  const { mock, get } = await start({ clock: 1 });
  const counted = () => queryObjects(World, { format: "count" }) + queryObjects(WorldHost, { format: "count" });
  const before = counted();
  for (let number = 0; number < 1000; number++) {
    const { url, fetch } = mock.world(`w-${number}`);
    const created = await fetch(`${url}/v1/sessions`, {
      method: "POST",
      headers: { ...HEADERS, "content-type": "application/json" },
      body: `{"agent":"agent_a","environment_id":"env_a","initial_events":[{"type":"user.message","content":[{"type":"text","text":"hello"}]}]}`,
    });
    expect(created.status).toBe(200);
    await get(`w-${number}`);
  }
  expect(counted()).toBeGreaterThanOrEqual(2000);
  for (let number = 0; number < 1000; number++) mock.worlds.delete(`w-${number}`);
  await nextTurnOfTheLoop();
  // Fewer, where an earlier test of the same process has let go of its own meanwhile.
  expect(counted()).toBeLessThanOrEqual(before);
});

test.each([
  [{ maxWorlds: 0 }, "maxWorlds: expected a whole number from 1 to 100000, but got 0"],
  [{ maxWorlds: 1.5 }, "maxWorlds: expected a whole number from 1 to 100000, but got 1.5"],
  [{ worldIdleMs: -1 }, "worldIdleMs: expected a whole number from 1 to 9007199254740991, but got -1"],
])("%j is refused", async (options, message) => {
  await expect(createMock(options)).rejects.toThrow(new RangeError(message));
});

test("a request that is refused for its host or its page opens no world, and is kept where one is open", async () => {
  const mock = await listen({ clock: 0, maxWorlds: 1 });
  onTestFinished(() => mock.close());
  const { port } = new URL(mock.url);
  const ask = (world: string, line: string): Promise<string> => {
    const text = `GET /_mock/worlds/${world}/v1/sessions HTTP/1.1\r\n${line}\r\nconnection: close\r\n${LINES}\r\n`;
    return exchange({ port: Number(port) }, text);
  };
  const page = `host: 127.0.0.1:${port}\r\norigin: https://attacker.example`;
  const image = `host: 127.0.0.1:${port}\r\nsec-fetch-site: cross-site\r\nsec-fetch-mode: no-cors`;
  for (const line of ["host: attacker.example", page, image]) expect(await ask("theirs", line)).toContain(" 403 ");
  expect(mock.worlds.list()).toEqual(["default"]);
  expect(mock.requests.list().map(({ status }) => status)).toEqual([403, 403, 403]);
  expect(await ask("mine", "host: localhost")).toContain(" 200 ");
  expect(await ask("mine", page)).toContain(" 403 ");
  const { requests } = mock.world("mine");
  expect(requests.list().map(({ status }) => status)).toEqual([200, 403]);
});
