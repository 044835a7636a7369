import { emptyTranscript, messageText, reduceTranscript, type Transcript } from "@managed-agents/client/transcript";
import { PROFILES, play, SCENARIO_NAMES, sessionApi, type WireEvent } from "@managed-agents/harness";
import { createMock } from "@managed-agents/mock";
import { describe, expect, test } from "vitest";

const PREVIEWS = "?event_deltas[]=agent.message&event_deltas[]=agent.thinking";

const fold = (events: readonly WireEvent[]): Transcript =>
  (events as readonly unknown[] as Parameters<typeof reduceTranscript>[1][]).reduce(reduceTranscript, emptyTranscript);

const CALLS = /^agent\.(mcp_|custom_)?tool_use$/;
const WORDS = /^(user|agent|system)\.(message|thread_message_\w+)$/;

describe.each(PROFILES)("under the profile %s", (profile) => {
  test.each(SCENARIO_NAMES)("the stream of %s, with previews, folds to what its history folds to", async (scenario) => {
    const mock = await createMock({ clock: "manual", profile, knobs: { status_lag: "none", list_lag: "none" } });
    const { frames, history } = await play(scenario, {
      api: sessionApi({ baseURL: mock.url, fetch: mock.fetch }),
      query: PREVIEWS,
      pass: () => mock.clock.advance(20),
    });
    await mock.close();
    const live = frames.map(({ event }) => event);
    const transcript = fold([...history, ...live.slice(-1)]);
    expect(live.at(-1)?.type).toBe(scenario === "fatal" ? "session.status_terminated" : "session.deleted");
    expect(fold(live)).toEqual(transcript);
    expect(fold([...history, ...live])).toEqual(transcript);

    const { entries, pending } = transcript;
    const calls = history.filter(({ type }) => CALLS.test(type));
    expect(entries.flatMap((entry) => (entry.kind === "tool" ? [entry.id] : []))).toEqual(calls.map(({ id }) => id));
    const words = history.filter(({ type }) => WORDS.test(type));
    expect(entries.flatMap((entry) => (entry.kind === "message" ? [entry.text] : []))).toEqual(words.map(messageText));
    expect(entries.some((entry) => "state" in entry && entry.state !== "complete")).toBe(false);
    expect(pending).toEqual([]);
  });

  test("while a session waits, the calls that it names are pending", async () => {
    for (const scenario of ["tool-ask", "custom-tool", "mcp-tool", "self-hosted-tool", "multiagent"] as const) {
      const mock = await createMock({ clock: "manual", profile, knobs: { status_lag: "none", list_lag: "none" } });
      const named: unknown[] = [];
      const pending: unknown[] = [];
      const api = sessionApi({ baseURL: mock.url, fetch: mock.fetch });
      await play(scenario, {
        api,
        pass: () => mock.clock.advance(20),
        between: async (id) => {
          const history = await api.history(id);
          const idle = history.findLast(({ type }) => /^session\.status_(idle|running)$/.test(type));
          const answered = history.map((event) => event.tool_use_id ?? event.custom_tool_use_id);
          const ids = (idle?.stop_reason?.event_ids ?? []).filter((call: unknown) => !answered.includes(call as never));
          if (ids.length === 0) return;
          named.push(ids);
          pending.push(fold(history).pending.map((call) => call.id));
        },
      });
      await mock.close();
      expect(named.length).toBeGreaterThan(0);
      expect(pending).toEqual(named);
    }
  });
});
