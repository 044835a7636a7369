import { type Played, play, type SessionApi, sessionApi } from "@managed-agents/harness";
import type { Scenario } from "@managed-agents/mock";
import fc from "fast-check";
import { type OpenMock, openMock, type RunOptions } from "./open-mock.ts";

/** How a random script is played. */
export interface ScriptChoices {
  /** Whether an outcome is defined instead of a message sent. */
  readonly outcome: boolean;
  readonly budget: boolean;
  /** The look at the session after which an interrupt is sent; null for none. */
  readonly interrupt: number | null;
}

export const scriptChoices: fc.Arbitrary<ScriptChoices> = fc.record({
  outcome: fc.boolean(),
  budget: fc.boolean(),
  interrupt: fc.option(fc.nat(60), { nil: null }),
});

const PREVIEWS = "?event_deltas[]=agent.message&event_deltas[]=agent.thinking";
const LOOK_MS = 25;
/** What `varied` lets status and list trail the stream by, at most. */
export const LONGEST_LAG_MS = 400;
/** Fifty seconds of the emulator's time; no random script takes half of it. */
const MOST_LOOKS = 2_000;

/** A played script; `mock` is closed. */
export interface ScriptRun extends Played {
  readonly mock: OpenMock;
}

/**
 * Plays one turn of a script to its end and deletes its session.
 *
 * @throws Error if the session stays at work
 */
export async function runScript(
  scenario: Scenario,
  choices: ScriptChoices,
  { profile, seed = 7, record = false }: RunOptions,
): Promise<ScriptRun> {
  const mock = await openMock({ seed, profile, scenarios: [scenario] }, record);
  const api: SessionApi = sessionApi(mock);
  const between = async (id: string, look: number): Promise<void> => {
    if (look !== choices.interrupt || (await api.retrieve(id)).status === "terminated") return;
    await api.send(id, { type: "user.interrupt" });
  };
  const pass = () => mock.clock.advance(LOOK_MS);
  const { outcome, budget } = choices;
  const trails = profile === "varied" ? LONGEST_LAG_MS / LOOK_MS : 0;
  try {
    const how = { api, pass, between, outcome, budget, query: PREVIEWS, mostLooks: MOST_LOOKS, trails };
    return { ...(await play(scenario.name, how)), mock };
  } finally {
    await mock.close();
  }
}
