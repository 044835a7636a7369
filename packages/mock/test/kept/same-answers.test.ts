import { PROFILES } from "@managed-agents/harness";
import { expect, test } from "vitest";
import { everythingOf, oneMoreOfEach } from "./everything.ts";
import { control, newPath, openKept, openMock } from "./kept-mock.ts";
import { manyRequests } from "./many-requests.ts";

const WORLDS = ["", "own", "anew"];

test.each(PROFILES)(
  "a mock that keeps its worlds answers as one that forgets them, and so does a second process, profile %s",
  async (profile) => {
    const path = newPath();
    const options = { clock: "manual", profile, seed: "same", worldsByKey: false } as const;
    const kept = await openKept(path, options);
    const forgetting = await openMock(options, null);
    const expected = await manyRequests(forgetting);
    const came = await manyRequests(kept);
    expect(came.filter((one, index) => String(one) !== String(expected[index]))).toEqual([]);
    expect(came).toEqual(expected);
    const statuses = new Set(expected.map(([, status]) => status));
    for (const status of [200, 204, 400, 404, 405, 409, 429, 503, 529, "TypeError: fetch failed"])
      expect(statuses).toContain(status);
    const shown = await Promise.all(WORLDS.map((world) => everythingOf(kept, world)));
    expect(shown).toEqual(await Promise.all(WORLDS.map((world) => everythingOf(forgetting, world))));
    await kept.close();
    const second = await openKept(path, options);
    expect(await Promise.all(WORLDS.map((world) => everythingOf(second, world)))).toEqual(shown);
    for (const world of WORLDS)
      expect(await oneMoreOfEach(second, world)).toEqual(await oneMoreOfEach(forgetting, world));
    expect([...kept.errors, ...forgetting.errors, ...second.errors]).toEqual([]);
  },
);

test("a world that was reset is the same in both, also in a second process and with the same requests again", async () => {
  const path = newPath();
  const options = { clock: "manual", seed: 3 } as const;
  const kept = await openKept(path, options);
  const forgetting = await openMock(options, null);
  for (const mock of [kept, forgetting]) {
    await manyRequests(mock);
    await control(mock, "POST", "/reset");
    for (const world of ["own", "anew"]) await mock.caller.call("DELETE", `/_mock/worlds/${world}`);
  }
  const expected = await manyRequests(forgetting);
  const came = await manyRequests(kept);
  expect(came.filter((one, index) => String(one) !== String(expected[index]))).toEqual([]);
  expect(came).toEqual(expected);
  await control(kept, "POST", "/reset");
  await control(forgetting, "POST", "/reset");
  await kept.close();
  const second = await openKept(path, options);
  expect(await everythingOf(second)).toEqual(await everythingOf(forgetting));
  expect(await oneMoreOfEach(second)).toEqual(await oneMoreOfEach(forgetting));
});

test("what changes nothing is no entry", async () => {
  const mock = await openKept(newPath(), { clock: "manual" });
  const log = mock.home?.log("default");
  const last = async (): Promise<string | undefined> => log?.last((await log.head())?.epoch ?? "");
  const id = await mock.caller.session("plain");
  const before = await last();
  await everythingOf(mock);
  await mock.caller.get("/v1/nowhere");
  await mock.caller.post(`/v1/sessions/${id}`, { title: 5 });
  await mock.caller.call("GET", `/v1/sessions/${id}`, undefined, { prefer: "static" });
  await mock.caller.call("GET", `/v1/sessions/${id}`, undefined, { "x-mock-inspector": "1" });
  expect(await last()).toBe(before);
  await mock.caller.call("GET", `/v1/sessions/${id}`, undefined, { "mock-fault": "status=500" });
  expect(await last()).not.toBe(before);
});

test("a header of faults that is refused counts nothing, whether worlds are kept or not", async () => {
  const faults = [{ kind: "status", status: 529, operation: "sessions.retrieve", nth: 2 }] as const;
  const scenarios = [{ name: "faulty", summary: "x", turns: [[{ say: "x" }]], faults }];
  const options = { clock: "manual", scenarios } as const;
  for (const mock of [await openKept(newPath(), options), await openMock(options, null)]) {
    const path = `/v1/sessions/${await mock.caller.session("faulty")}`;
    const headers = [{ "mock-fault": "nonsense" }, {}, { "mock-fault": "nonsense" }, {}, {}];
    const statuses: number[] = [];
    for (const header of headers) {
      statuses.push((await mock.caller.call("GET", path, undefined, header as Record<string, string>)).status);
    }
    expect(statuses).toEqual([400, 200, 400, 529, 200]);
  }
});
