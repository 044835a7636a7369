import { expect, test } from "vitest";
import { BUILT_IN_NAMES } from "../src/index.ts";
import { manualCaller } from "./support/caller.ts";
import { asFrames, violations } from "./support/judge.ts";
import { openingOf, playOut, setupOf } from "./support/play.ts";

test.for(BUILT_IN_NAMES)("%s satisfies the stream contract, live and from its history", async (name) => {
  const caller = await manualCaller();
  const id = await caller.session(name, setupOf(name));
  const plain = await caller.stream(`/v1/sessions/${id}/events/stream`);
  const previews = await caller.stream(
    `/v1/sessions/${id}/events/stream?event_deltas[]=agent.message&event_deltas[]=agent.thinking`,
  );
  await caller.send(id, openingOf(name));
  await playOut(caller, id);
  const history = await caller.history(id);

  expect(violations(asFrames(history))).toEqual([]);
  expect(violations(await plain.soFar())).toEqual([]);
  expect(violations(await previews.soFar())).toEqual([]);
  expect(history.length).toBeGreaterThan(5);
  for (const thread of (await caller.get(`/v1/sessions/${id}/threads`)).json.data) {
    const own = (await caller.get(`/v1/sessions/${id}/threads/${thread.id}/events`)).json.data;
    expect(violations(asFrames(own), "thread")).toEqual([]);
  }
  await caller.mock.close();
});

test.for(BUILT_IN_NAMES)("%s streams what its history lists, in the same order", async (name) => {
  const caller = await manualCaller();
  const id = await caller.session(name, setupOf(name));
  const live = await caller.stream(`/v1/sessions/${id}/events/stream`);
  await caller.send(id, openingOf(name));
  await playOut(caller, id);
  const processed = (await live.soFar()).filter(({ event }) => event.processed_at !== null);
  expect(processed.map(({ event }) => event)).toEqual(await caller.history(id));
  await caller.mock.close();
});

test.for(BUILT_IN_NAMES)("%s gives the same bytes twice", async (name) => {
  const play = async (): Promise<string> => {
    const caller = await manualCaller({ seed: "twice" });
    const id = await caller.session(name, setupOf(name));
    const live = await caller.stream(`/v1/sessions/${id}/events/stream?event_deltas[]=agent.message`);
    await caller.send(id, openingOf(name));
    await playOut(caller, id);
    await live.soFar();
    const answers = [await caller.get(`/v1/sessions/${id}`), await caller.get(`/v1/sessions/${id}/threads`)];
    await caller.mock.close();
    return [live.text, ...answers.map(({ text }) => text)].join("\n");
  };
  expect(await play()).toBe(await play());
});
