import { HEADERS } from "@managed-agents/harness";
import { expect, onTestFinished, test } from "vitest";
import { openSqliteHome } from "../../src/node/homes/sqlite-home.ts";
import { everythingOf } from "./everything.ts";
import { control, newPath, openKept, openMock, type TestMock } from "./kept-mock.ts";
import { unsteady } from "./unsteady-home.ts";

const BODY = { agent: "agent_a", environment_id: "env_a" };

const FAULT = { kind: "status", status: 529, operation: "sessions.list" };

const create = ({ caller }: TestMock, world: string, title: string) =>
  caller.post(`/_mock/worlds/${world}/v1/sessions`, { ...BODY, title });

const titles = async ({ caller }: TestMock, world: string): Promise<string[]> =>
  (await caller.get(`/_mock/worlds/${world}/v1/sessions?limit=100`)).json.data.map(
    ({ title }: { title: string }) => title,
  );

test("a thousand worlds are kept, one more is refused, and a second process has each with what it had", async () => {
  const path = newPath();
  const options = { clock: "manual", empty: true } as const;
  const first = await openKept(path, options);
  const names = Array.from({ length: 1000 }, (_, index) => `w-${index}`);
  for (const name of names) expect((await create(first, name, name)).status).toBe(200);
  const refused = await create(first, "one-more", "x");
  expect([refused.status, refused.json.error.message]).toEqual([
    400,
    expect.stringContaining("1000 worlds are open, which is the most"),
  ]);
  await first.close();
  const second = await openKept(path, options);
  expect(second.hosted.worlds.size).toBe(1);
  for (const name of ["w-0", "w-499", "w-999"]) expect(await titles(second, name)).toEqual([name]);
  expect(second.hosted.worlds.size).toBe(4);
  expect((await second.caller.call("DELETE", "/_mock/worlds/w-7")).status).toBe(204);
  expect((await create(second, "one-more", "x")).status).toBe(200);
});

test("as many worlds as may be are begun at once, and no more, whoever asks first", async () => {
  const mock = await openKept(newPath(), { clock: "manual", maxWorlds: 5 });
  const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => create(mock, `w-${index}`, "x")));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
  expect(answers.filter(({ status }) => status === 400)).toHaveLength(15);
  expect(await mock.home?.worlds()).toHaveLength(6);
});

test("a world that nobody has used is let go of, and is there again with what it had; its timers fire then at their own times", async () => {
  const mock = await openKept(newPath(), { clock: 100, worldIdleMs: 1 });
  const { json } = await create(mock, "own", "kept");
  const path = `/_mock/worlds/own/v1/sessions/${json.id}`;
  await mock.caller.post(`${path}/events`, {
    events: [{ type: "user.message", content: [{ type: "text", text: "a" }] }],
  });
  while (mock.hosted.worlds.find("own") !== undefined) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await titles(mock, "own")).toEqual(["kept"]);
  let history: { type: string }[] = [];
  while (history.at(-1)?.type !== "session.status_idle") {
    history = (await mock.caller.get(`${path}/events?limit=100`)).json.data;
  }
  expect(mock.errors).toEqual([]);
});

test("a world that comes into use while it is let go of stays", async () => {
  const real = openSqliteHome(newPath());
  onTestFinished(() => real.close());
  const { home, trouble } = unsteady(real);
  const mock = await openMock({ clock: "manual", maxWorlds: 2 }, home);
  await create(mock, "a", "one");
  await create(mock, "b", "one");
  let open = (): void => {};
  trouble.appendsAfter = new Promise((resolve) => {
    open = resolve;
  });
  const writes = Array.from({ length: 5 }, (_, index) => create(mock, "a", `${index}`));
  const host = mock.hosted.worlds.find("a");
  if (host !== undefined) await mock.hosted.worlds.kept?.unload(host);
  open();
  expect((await Promise.all(writes)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect(await titles(mock, "a")).toHaveLength(6);
});

test("worlds that are begun anew, ended and asked for at once come to what was asked for last, and none is lost", async () => {
  const mock = await openKept(newPath(), { clock: "manual" });
  await create(mock, "own", "0");
  for (let round = 0; round < 20; round++) {
    const begun = mock.caller.call("PUT", "/_mock/worlds/own", { seed: `round-${round}` });
    const asked = [create(mock, "own", "1"), create(mock, "own", "2"), mock.caller.get("/_mock/worlds/own")];
    const answers = await Promise.all([begun, ...asked]);
    expect(answers.map(({ status }) => status).filter((status) => status !== 200 && status !== 503)).toEqual([]);
    expect(answers[0]?.status).toBe(200);
    expect((await control(mock, "GET", "/worlds/own")).seed).toBe(`round-${round}`);
  }
  expect(mock.errors).toEqual([]);
});

test("a read that counts for a fault while its world ends is answered by the world that has its name then", async () => {
  const real = openSqliteHome(newPath());
  onTestFinished(() => real.close());
  const { home, trouble } = unsteady(real);
  const mock = await openMock({ clock: "manual" }, home);
  for (const [method, body] of [
    ["DELETE", undefined],
    ["PUT", {}],
  ] as const) {
    await create(mock, "own", "before");
    await control(mock, "POST", "/worlds/own/_mock/faults", { ...FAULT, nth: 9 });
    let open = (): void => {};
    trouble.appendsAfter = new Promise((resolve) => {
      open = resolve;
    });
    const read = mock.caller.get("/_mock/worlds/own/v1/sessions");
    await mock.caller.call(method, "/_mock/worlds/own", body);
    open();
    const { status, json } = await read;
    expect([status, json.data]).toEqual([200, []]);
  }
  expect(mock.errors).toEqual([]);
});

test("five thousand changes at once are all kept, in one order", async () => {
  const path = newPath();
  const mock = await openKept(path, { clock: "manual", empty: true });
  const answers = await Promise.all(
    Array.from({ length: 5000 }, (_, index) => mock.caller.post("/v1/vaults", { display_name: `v${index}` })),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(5000);
  expect(new Set(answers.map(({ json }) => json.id)).size).toBe(5000);
  const first = await mock.caller.get("/v1/vaults?limit=100");
  await mock.close();
  const second = await openKept(path, { clock: "manual", empty: true });
  expect((await second.caller.get("/v1/vaults?limit=100")).text).toBe(first.text);
  const last = answers.at(-1)?.json.id;
  expect((await second.caller.get(`/v1/vaults/${last}`)).json.display_name).toBe("v4999");
});

test("a client that leaves while its change is on its way leaves the change, or none, and nothing else", async () => {
  const path = newPath();
  const mock = await openKept(path, { clock: "manual", empty: true });
  const { url, fetch } = mock.caller.mock;
  const left = await Promise.allSettled(
    Array.from({ length: 50 }, (_, index) => {
      const leave = new AbortController();
      const body = JSON.stringify({ display_name: `v${index}` });
      const headers = { ...HEADERS, "content-type": "application/json" };
      const sent = fetch(`${url}/v1/vaults`, { method: "POST", headers, body, signal: leave.signal });
      if (index % 2 === 0) setImmediate(() => leave.abort());
      return sent;
    }),
  );
  expect(left.filter(({ status }) => status === "fulfilled").length).toBeGreaterThanOrEqual(25);
  await mock.caller.post("/v1/vaults", { display_name: "last" });
  const shown = await everythingOf(mock);
  expect(mock.errors).toEqual([]);
  await mock.close();
  expect(await everythingOf(await openKept(path, { clock: "manual", empty: true }))).toEqual(shown);
});
