import { play, SCENARIO_NAMES, type ScenarioName, sessionApi, violationsOf } from "@managed-agents/harness";
import { describe, expect, test } from "vitest";
import { startMock } from "../src/start-mock.ts";

/** Fine enough to part any two steps of a scenario that takes seconds. */
const TICK_MS = 20;

/**
 * The looks at which the stream of an undisturbed run had grown since the look before, so one per step.
 */
async function stepsOf(scenario: ScenarioName): Promise<number[]> {
  const mock = await startMock({ clock: "manual" });
  const api = sessionApi(mock);
  const steps: number[] = [];
  let known = 0;
  await play(scenario, {
    api,
    pass: () => mock.clock.advance(TICK_MS),
    between: async (id, look) => {
      const { length } = await api.history(id);
      if (length > known) steps.push(look);
      known = length;
    },
  });
  return steps;
}

async function interruptedAt(scenario: ScenarioName, step: number) {
  const mock = await startMock({ clock: "manual" });
  const api = sessionApi(mock);
  let sent = false;
  const played = await play(scenario, {
    api,
    pass: () => mock.clock.advance(TICK_MS),
    query: "?event_deltas[]=agent.message&event_deltas[]=agent.thinking",
    between: async (id, look) => {
      if (look < step || sent) return;
      sent = true;
      if ((await api.retrieve(id)).status !== "terminated") await api.send(id, { type: "user.interrupt" });
    },
  });
  return { ...played, sent };
}

describe.each(SCENARIO_NAMES)("%s", (scenario) => {
  test("ends in a legal stream when it is interrupted after any step", async () => {
    const steps = await stepsOf(scenario);
    for (const step of steps) {
      const { frames, sent, session } = await interruptedAt(scenario, step);
      expect({ step, violations: violationsOf(frames, { joined: "start" }) }).toEqual({ step, violations: [] });
      expect(sent).toBe(true);
      expect(["idle", "terminated"]).toContain(session.status);
    }
    expect(steps.length).toBeGreaterThan(1);
  });
});
