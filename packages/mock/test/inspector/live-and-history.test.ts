import { PROFILES, play, SCENARIO_NAMES, sessionApi } from "@managed-agents/harness";
import { createMock } from "@managed-agents/mock";
import { describe, expect, test } from "vitest";
import { type Entry, stateOf } from "../../inspector/src/timeline/entry.ts";
import { Timeline } from "../../inspector/src/timeline/timeline.ts";
import { isEvent, text, type WireEvent } from "../../inspector/src/wire.ts";

const PREVIEWS = "?event_deltas[]=agent.message&event_deltas[]=agent.thinking";

/** An entry as the page shows it. */
function shown(entry: Entry): object {
  const { key, time, kind } = entry;
  if (kind === "message") return { key, time, kind, role: entry.role, text: entry.text, growing: entry.growing };
  if (kind === "note") return { key, time, kind, label: entry.label, text: entry.text, growing: entry.growing };
  const { decision, result } = entry;
  return { key, time, kind, state: stateOf(entry), decision, result };
}

describe.each(PROFILES.filter((profile) => profile !== "varied"))("in the profile %s", (profile) => {
  test.each(SCENARIO_NAMES)("the timeline of %s is the same from the stream as from the history", async (scenario) => {
    const mock = await createMock({ clock: "manual", profile });
    const api = sessionApi({ baseURL: mock.url, fetch: mock.fetch });
    const { frames, history } = await play(scenario, { api, pass: () => mock.clock.advance(50), query: PREVIEWS });
    const events: WireEvent[] = frames.map(({ event }): unknown => event).filter(isEvent);
    const live = new Timeline(events.filter(({ type }) => type !== "session.deleted"));
    const later = new Timeline(history.filter((event) => isEvent(event)) as unknown as WireEvent[]);
    expect(history.length).toBeGreaterThan(0);
    expect(live.entries.map(shown)).toEqual(later.entries.map(shown));
    expect([live.status, live.stopReason, live.pending()]).toEqual([later.status, later.stopReason, later.pending()]);
    expect(text(live.status)).not.toBe("");
    await mock.close();
  });
});
