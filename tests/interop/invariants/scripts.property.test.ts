import type { Scenario } from "@managed-agents/mock";
import fc from "fast-check";
import { expect, test } from "vitest";
import { violationsOf, violationsOfHistory } from "../src/judge.ts";
import { type Played, play } from "../src/play.ts";
import { sessionApi } from "../src/session-api.ts";
import { startMock } from "../src/start-mock.ts";
import { scripts } from "./model/script.ts";

const RUNS = { seed: 20261119, numRuns: 200 };
const PREVIEWS = "?event_deltas[]=agent.message&event_deltas[]=agent.thinking";

/** Plays a script; with `interrupt`, stops the work at that look at the session. */
async function played(
  scenario: Scenario,
  how: { outcome: boolean; budget: boolean; interrupt?: number },
): Promise<Played> {
  const mistakes: unknown[] = [];
  const mock = await startMock({
    clock: "manual",
    scenarios: [scenario],
    onInternalError: (error) => mistakes.push(error),
  });
  const api = sessionApi(mock);
  const between = async (id: string, look: number): Promise<void> => {
    if (look !== how.interrupt || (await api.retrieve(id)).status === "terminated") return;
    await api.send(id, { type: "user.interrupt" });
  };
  const pass = () => mock.clock.advance(25);
  const result = await play(scenario.name, { api, pass, between, query: PREVIEWS, ...how });
  await mock.close();
  expect(mistakes).toEqual([]);
  return result;
}

const how = fc.record({ outcome: fc.boolean(), budget: fc.boolean() });

test("whatever a scenario says, its stream and its history keep the contract", async () => {
  const property = fc.asyncProperty(scripts, how, async (script, choice) => {
    const { frames, history } = await played(script, choice);
    expect(violationsOf(frames, { joined: "start" })).toEqual([]);
    expect(violationsOfHistory(history, { joined: "start" })).toEqual([]);
  });
  await fc.assert(property, RUNS);
});

test("whatever a scenario says, an interrupt anywhere leaves a legal stream", async () => {
  const property = fc.asyncProperty(scripts, how, fc.nat(60), async (script, choice, interrupt) => {
    const { frames, session } = await played(script, { ...choice, interrupt });
    expect(violationsOf(frames, { joined: "start" })).toEqual([]);
    expect(["idle", "terminated"]).toContain(session.status);
  });
  await fc.assert(property, RUNS);
});
