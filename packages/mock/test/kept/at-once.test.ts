import { nextTurnOfTheLoop, play, SCENARIO_NAMES, sessionApi, type WireFrame } from "@managed-agents/harness";
import { expect, test } from "vitest";
import { everythingOf, oneMoreOfEach } from "./everything.ts";
import { newPath, openKept, openMock, type TestMock } from "./kept-mock.ts";

const OPTIONS = { clock: 0, now: "2026-03-01T08:00:00Z", seed: 11 } as const;
const PREVIEWS = "?event_deltas[]=agent.message&event_deltas[]=agent.thinking";

async function played(mock: TestMock, name: string): Promise<readonly WireFrame[]> {
  const { fetch, url } = mock.caller.mock;
  const api = sessionApi({ baseURL: url, fetch });
  const { frames } = await play(name, {
    api: { ...api, remove: (id) => mock.caller.post(`/v1/sessions/${id}/archive`) },
    query: PREVIEWS,
    pass: async () => {
      for (let turn = 0; turn < 4; turn++) await nextTurnOfTheLoop();
    },
  });
  return frames;
}

test.each(SCENARIO_NAMES)(
  "at once, from a given time on, %s gives the same frames and histories whether it is kept or not",
  async (name) => {
    const path = newPath();
    const kept = await openKept(path, OPTIONS);
    const forgetting = await openMock(OPTIONS, null);
    expect(await played(kept, name)).toEqual(await played(forgetting, name));
    const shown = await everythingOf(kept);
    expect(shown).toEqual(await everythingOf(forgetting));
    await kept.close();
    const second = await openKept(path, OPTIONS);
    expect(await everythingOf(second)).toEqual(shown);
    expect(await oneMoreOfEach(second)).toEqual(await oneMoreOfEach(forgetting));
    expect([...kept.errors, ...forgetting.errors, ...second.errors]).toEqual([]);
  },
);

test("a delay of a clock that takes no time ends behind what is due before it, whether it is kept or not", async () => {
  const titles: unknown[] = [];
  for (const mock of [await openKept(newPath(), OPTIONS), await openMock(OPTIONS, null)]) {
    const { caller } = mock;
    const id = await caller.session("thinking");
    await caller.say(id);
    const delayed = await caller.call("GET", `/v1/sessions/${id}`, undefined, { "mock-fault": "delay=600000" });
    expect(delayed.json.status).toBe("idle");
    const renamed = await caller.call("POST", `/v1/sessions/${id}`, { title: "T" }, { "mock-fault": "delay=5000" });
    titles.push(JSON.stringify({ ...renamed.json, request_id: "" }));
  }
  expect(titles[0]).toBe(titles[1]);
});

test("a delay ends also where what it waited for does not happen any more", async () => {
  const { caller } = await openKept(newPath(), OPTIONS);
  const id = await caller.session("long");
  await caller.say(id);
  const delayed = caller.call("GET", "/v1/vaults", undefined, { "mock-fault": "delay=600000" });
  await caller.send(id, { type: "user.interrupt" });
  expect((await delayed).status).toBe(200);
});
