import { play, recordingFetch, SCENARIO_NAMES, type ScenarioName, sessionApi } from "@managed-agents/harness";
import { expect, test } from "vitest";
import { startMock } from "../src/start-mock.ts";

/** The bytes of every answer and of the stream of one run, on a clock that only the test moves. */
async function run(scenario: ScenarioName, seed: number): Promise<string[]> {
  const mock = await startMock({ clock: "manual", seed });
  const recording = recordingFetch(mock.fetch);
  const api = sessionApi({ baseURL: mock.baseURL, fetch: recording.fetch });
  await play(scenario, { api, pass: () => mock.clock.advance(100), query: "?event_deltas[]=agent.message" });
  return recording.bodies();
}

test.each(SCENARIO_NAMES)("%s gives the same bytes twice", async (scenario) => {
  const [first, second] = [await run(scenario, 7), await run(scenario, 7)];
  expect(first.length).toBeGreaterThan(5);
  expect(second).toEqual(first);
});

test("another seed gives other ids", async () => {
  const [first, second] = [await run("plain", 7), await run("plain", 8)];
  expect(second).not.toEqual(first);
});

test("reset brings back the seed, completely", async () => {
  const mock = await startMock({ clock: "manual", seed: 7 });
  const bodies: string[][] = [];
  for (let round = 0; round < 2; round += 1) {
    const recording = recordingFetch(mock.fetch);
    const api = sessionApi({ baseURL: mock.baseURL, fetch: recording.fetch });
    await play("tool-ask", { api, pass: () => mock.clock.advance(100) });
    bodies.push(await recording.bodies());
    await mock.reset();
  }
  expect(bodies[1]).toEqual(bodies[0]);
});
