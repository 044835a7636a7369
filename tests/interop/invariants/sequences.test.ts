import {
  endsSession,
  nextTurnOfTheLoop,
  play,
  SCENARIO_NAMES,
  type ScenarioName,
  sessionApi,
  violationsOf,
  violationsOfHistory,
} from "@managed-agents/harness";
import { expect, test } from "vitest";
import { startMock } from "../src/start-mock.ts";

const PREVIEWS = "?event_deltas[]=agent.message&event_deltas[]=agent.thinking";

async function played(scenario: ScenarioName, query: string) {
  const api = sessionApi(await startMock());
  return play(scenario, { api, pass: nextTurnOfTheLoop, query });
}

test.each(SCENARIO_NAMES)("%s keeps the stream contract live, with previews and without", async (scenario) => {
  for (const query of ["", PREVIEWS]) {
    const { frames } = await played(scenario, query);
    expect(violationsOf(frames, { joined: "start" })).toEqual([]);
    expect(frames.at(-1)?.event).toSatisfy(endsSession);
  }
});

test.each(SCENARIO_NAMES)("%s keeps the stream contract from its history", async (scenario) => {
  const { history } = await played(scenario, "");
  expect(violationsOfHistory(history, { joined: "start" })).toEqual([]);
});

test.each(SCENARIO_NAMES)("%s keeps the stream contract for a reader who comes at any time", async (scenario) => {
  const { frames } = await played(scenario, PREVIEWS);
  const step = Math.ceil(frames.length / 40);
  for (let from = 0; from < frames.length; from += step) {
    // A connection that opens during a model request gets no previews of it, so late joins are cut at whole events.
    expect(violationsOf(frames.slice(from).filter(withoutPreview), { joined: "late" })).toEqual([]);
  }
});

test.each(SCENARIO_NAMES)(
  "%s streams what its history holds, each event once but for queued ones",
  async (scenario) => {
    const { frames, history } = await played(scenario, "");
    const settled = frames.map(({ event }) => event).filter((event) => event.processed_at !== null);
    expect(settled.filter(({ type }) => type !== "session.deleted")).toEqual(history);
  },
);

const withoutPreview = ({ event }: { event: { type: string } }) => !event.type.startsWith("event_");
