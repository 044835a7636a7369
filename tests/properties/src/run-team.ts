import {
  AGENT,
  answerTo,
  collect,
  ENVIRONMENT,
  message,
  type ProfileName,
  sessionApi,
  unansweredCalls,
  type WireEvent,
  type WireFrame,
  wireFrames,
} from "@managed-agents/harness";
import fc from "fast-check";
import type { Team } from "./any-team.ts";
import { type OpenMock, openMock, type RunOptions } from "./open-mock.ts";

/** How a client drives a team. */
export interface TeamChoices {
  /** Whether the messages of all turns are sent while the first turn has just begun, so that all but one come during a turn. */
  readonly queued: boolean;
  /** Whether calls that wait are answered one request at a time, each after some time, or all at once. */
  readonly oneByOne: boolean;
  /** Whether calls are answered as soon as they are seen, while other threads are still at work. */
  readonly early: boolean;
}

export const teamChoices: fc.Arbitrary<TeamChoices> = fc.record({
  queued: fc.boolean(),
  oneByOne: fc.boolean(),
  early: fc.boolean(),
});

/** A team that was played to its end. */
export interface TeamRun {
  readonly mock: OpenMock;
  readonly profile: ProfileName;
  /** How often messages were sent to a session at rest. */
  readonly rounds: number;
  readonly history: readonly WireEvent[];
  readonly frames: readonly WireFrame[];
  /** Own events of each child, by the name of its agent. */
  readonly children: ReadonlyMap<string, readonly WireEvent[]>;
  readonly status: string;
}

const LOOK_MS = 150;
/** Looks after which a session that is idle stays so: where they trail the stream, status and list do so by less than 400 ms. */
const REST_LOOKS = 4;
/** Five minutes of the emulator's time: more than any team needs, with every call answered by itself. */
const MOST_LOOKS = 2_000;

/** The calls that a session waits for, as its last idle event names them. */
function awaitedIn(history: readonly WireEvent[]): readonly WireEvent[] {
  const idle = history.findLast(({ type }) => type === "session.status_idle");
  const ids: readonly (string | undefined)[] = idle?.stop_reason?.event_ids ?? [];
  return history.filter(({ id }) => ids.includes(id));
}

/**
 * Plays all turns of a team and answers what it asks.
 *
 * @throws Error if the session does not come to rest
 */
export async function runTeam(
  { scenario, turns }: Team,
  choices: TeamChoices,
  { profile, seed = 7, record = false }: RunOptions,
): Promise<TeamRun> {
  const mock = await openMock({ seed, profile, scenarios: [scenario] }, record);
  const api = sessionApi(mock);
  const agent = AGENT;
  const { id } = await api.create({ agent, environment_id: ENVIRONMENT, metadata: { mock_scenario: scenario.name } });
  const answered = new Set<string>();
  const frames = collect(wireFrames(await api.stream(id)));
  const messages = Array.from({ length: turns }, (_, turn) => message(`Begin turn ${turn}`));
  const rounds = choices.queued ? [messages] : messages.map((one) => [one]);
  for (const round of rounds) {
    for (const event of round) {
      await api.send(id, event);
      // What comes before the turn has begun would be a part of its first input.
      await mock.clock.advance(0);
    }
    await untilDone(id, choices);
  }
  const history = await api.history(id);
  const { status } = await api.retrieve(id);
  const children = await readChildren(id);
  await mock.close();
  return { mock, profile, rounds: rounds.length, history, frames: await frames, children, status };

  async function untilDone(session: string, { oneByOne, early }: TeamChoices): Promise<void> {
    let rested = 0;
    for (let look = 0; look < MOST_LOOKS; look += 1) {
      await mock.clock.advance(LOOK_MS);
      const idle = (await api.retrieve(session)).status === "idle";
      rested = idle ? rested + 1 : 0;
      if (!idle && !early) continue;
      const events = await api.history(session);
      const asked = idle ? awaitedIn(events) : unansweredCalls(events);
      const calls = asked.filter(({ id = "" }) => !answered.has(id)).slice(0, oneByOne ? 1 : undefined);
      if (calls.length > 0) {
        rested = 0;
        await api.send(session, ...calls.map(answerTo));
        for (const { id = "" } of calls) answered.add(id);
      }
      if (rested === REST_LOOKS) return;
    }
    throw new Error(`the session is still ${(await api.retrieve(session)).status} after ${MOST_LOOKS} looks`);
  }

  async function readChildren(session: string): Promise<TeamRun["children"]> {
    const own = (await api.threads(session)).filter(({ parent_thread_id }) => parent_thread_id !== null);
    const lists = own.map(
      async (thread) => [thread.agent.name ?? "", await api.threadHistory(session, thread.id)] as const,
    );
    return new Map(await Promise.all(lists));
  }
}
