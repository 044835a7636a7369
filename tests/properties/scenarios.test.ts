import {
  checkedAs,
  collect,
  endsSession,
  message,
  type Played,
  PROFILES,
  type ProfileName,
  play,
  SCENARIO_NAMES,
  type ScenarioName,
  sessionApi,
  violationsOf,
  violationsOfHistory,
  type WireFrame,
  wireFrames,
} from "@managed-agents/harness";
import { beforeAll, describe, expect, test } from "vitest";
import { openMock } from "./src/open-mock.ts";
import { LONGEST_LAG_MS } from "./src/run-script.ts";

const PREVIEWS = "?event_deltas[]=agent.message&event_deltas[]=agent.thinking";
/** Fine enough to part any two steps of a scenario that takes seconds. */
const TICK_MS = 20;
/** Interrupts of one scenario; the longest scenario repeats one part, which its first steps cover. */
const MOST_INTERRUPTS = 25;

const trailsOf = (profile: ProfileName): number => (profile === "varied" ? LONGEST_LAG_MS / TICK_MS : 0);

/** A scenario that is played to its end once, with two readers. */
interface Run extends Played {
  readonly plain: readonly WireFrame[];
  /** Looks at which the history had grown since the look before, so one per step. */
  readonly steps: readonly number[];
  readonly answers: readonly string[];
}

async function run(scenario: ScenarioName, profile: ProfileName, seed: number): Promise<Run> {
  const mock = await openMock({ seed, profile }, true);
  const api = sessionApi(mock);
  const steps: number[] = [];
  let known = 0;
  let reading: Promise<WireFrame[]> | undefined;
  const played = await play(scenario, {
    api,
    query: PREVIEWS,
    trails: trailsOf(profile),
    pass: () => mock.clock.advance(TICK_MS),
    opened: async (id) => {
      reading = collect(wireFrames(await api.stream(id)));
    },
    between: async (id, look) => {
      const { length } = await api.history(id);
      if (length > known) steps.push(look);
      known = length;
    },
  });
  await mock.close();
  expect(mock.internalErrors).toEqual([]);
  return { ...played, plain: (await reading) ?? [], steps, answers: await mock.answers() };
}

/**
 * Plays a scenario again with an interrupt after one of its steps; then sends a message and lets its turn end. Time passes from step
 * to step, since nothing happens between.
 */
async function runInterrupted(
  { scenario, profile }: { readonly scenario: ScenarioName; readonly profile: ProfileName },
  steps: readonly number[],
  at: number,
) {
  const mock = await openMock({ seed: 7, profile });
  const api = sessionApi(mock);
  let looks = 0;
  let next: "not sent" | "no turn" | "turn" = "not sent";
  const pass = async () => {
    const ticks = looks <= at ? (steps[looks] ?? 0) - (looks === 0 ? -1 : (steps[looks - 1] ?? 0)) : 5;
    looks += 1;
    await mock.clock.advance(ticks * TICK_MS);
  };
  const between = async (id: string, look: number) => {
    if (look !== at || (await api.retrieve(id)).status === "terminated") return;
    await api.send(id, { type: "user.interrupt" });
    await mock.clock.advance(TICK_MS);
    if ((await api.retrieve(id)).status !== "idle" || scenario === "budget") return;
    const before = new Set((await api.history(id)).map((event) => event.id));
    const [sent] = await api.send(id, message("Something else"));
    await mock.clock.advance(60_000);
    const later = (await api.history(id)).filter((event) => !before.has(event.id));
    const taken = later.some((event) => event.id === sent?.id && event.processed_at !== null);
    next = taken && later.some(({ type }) => type === "session.status_running") ? "turn" : "no turn";
  };
  const { frames, session } = await play(scenario, {
    api,
    pass,
    query: PREVIEWS,
    between,
    trails: trailsOf(profile),
  });
  await mock.close();
  return { frames, next, status: session.status, internalErrors: mock.internalErrors };
}

const EACH = PROFILES.flatMap((profile) => SCENARIO_NAMES.map((scenario) => ({ scenario, profile })));

describe.each(EACH)("$scenario, profile $profile", ({ scenario, profile }) => {
  const options = { joined: "start", profile: checkedAs(profile) } as const;
  let played: Run;

  beforeAll(async () => {
    played = await run(scenario, profile, 7);
  });

  test("keeps the stream contract live, with previews and without", () => {
    for (const frames of [played.frames, played.plain]) {
      expect(violationsOf(frames, options)).toEqual([]);
      expect(frames.at(-1)?.event).toSatisfy(endsSession);
    }
  });

  test("keeps the stream contract from its history", () => {
    expect(violationsOfHistory(played.history, options)).toEqual([]);
  });

  test("keeps the stream contract for a reader who comes at any time", () => {
    const step = Math.ceil(played.frames.length / 40);
    for (let from = 0; from < played.frames.length; from += step) {
      // A connection that opens during a model request gets no previews of it, so late joins are cut at whole events.
      expect(violationsOf(played.frames.slice(from).filter(withoutPreview), { ...options, joined: "late" })).toEqual(
        [],
      );
    }
  });

  test("streams what its history holds, each processed event once", () => {
    const processed = played.plain.map(({ event }) => event).filter(({ processed_at }) => processed_at !== null);
    expect(processed.filter(({ type }) => type !== "session.deleted")).toEqual(played.history);
  });

  test("gives the same bytes twice", async () => {
    expect(played.answers.length).toBeGreaterThan(5);
    expect((await run(scenario, profile, 7)).answers).toEqual(played.answers);
  });

  test("ends in a legal stream when it is interrupted after any step", async () => {
    expect(played.steps.length).toBeGreaterThan(1);
    for (const at of played.steps.slice(0, MOST_INTERRUPTS).keys()) {
      const { frames, next, status, internalErrors } = await runInterrupted({ scenario, profile }, played.steps, at);
      const violations = violationsOf(frames, options);
      expect({ at, violations, internalErrors }).toEqual({ at, violations: [], internalErrors: [] });
      expect({ at, next }).not.toEqual({ at, next: "no turn" });
      expect(["idle", "terminated"]).toContain(status);
    }
  });
});

test("another seed gives other ids", async () => {
  expect((await run("plain", "observed", 8)).answers).not.toEqual((await run("plain", "observed", 7)).answers);
});

test("reset brings back the seed, completely", async () => {
  const mock = await openMock({ seed: 7 });
  const texts: string[] = [];
  for (let round = 0; round < 2; round += 1) {
    const { history, session } = await play("tool-ask", {
      api: sessionApi(mock),
      pass: () => mock.clock.advance(100),
    });
    texts.push(JSON.stringify([history, session]));
    mock.reset();
  }
  expect(texts[1]).toBe(texts[0]);
});

const withoutPreview = ({ event }: WireFrame) => !event.type.startsWith("event_");
