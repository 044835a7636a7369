import { type ProfileName, play, sessionApi, type WireFrame } from "@managed-agents/harness";
import type { TestMock } from "./kept-mock.ts";

const PREVIEWS = "?event_deltas[]=agent.message&event_deltas[]=agent.thinking";

/** Plays a scenario to its end and archives its session, under a clock that the test moves. @returns the frames of its stream */
export async function playByHand(
  mock: TestMock,
  scenario: string,
  profile: ProfileName,
): Promise<readonly WireFrame[]> {
  const { fetch, url } = mock.caller.mock;
  const api = sessionApi({ baseURL: url, fetch });
  const played = await play(scenario, {
    // One that is deleted would show nothing any more.
    api: { ...api, remove: (id) => mock.caller.post(`/v1/sessions/${id}/archive`) },
    mostLooks: 1000,
    query: PREVIEWS,
    trails: profile === "varied" ? 5 : 0,
    pass: async () => void (await mock.caller.post("/_mock/clock/advance", { ms: 200 })),
  });
  return played.frames;
}
