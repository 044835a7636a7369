import {
  AGENT,
  answersTo,
  answerTo,
  collect,
  ENVIRONMENT,
  message,
  sessionApi,
  unansweredCalls,
  type WireEvent,
  type WireFrame,
  wireFrames,
} from "@managed-agents/harness";
import fc from "fast-check";
import type { Team } from "./any-team.ts";
import { type OpenMock, openMock } from "./open-mock.ts";

/** How a client drives a team. */
export interface TeamChoices {
  /** Whether the messages of all turns are sent at once, so that all but the first have to wait. */
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
  readonly history: readonly WireEvent[];
  readonly frames: readonly WireFrame[];
  /** Own events of each child, by the name of its agent. */
  readonly children: ReadonlyMap<string, readonly WireEvent[]>;
  readonly status: string;
}

const LOOK_MS = 150;
/** Five minutes of the emulator's time: more than any team needs, with every call answered by itself. */
const MOST_LOOKS = 2_000;

/**
 * Plays all turns of a team and answers what it asks.
 *
 * @throws Error if the session does not come to rest
 */
export async function runTeam(
  { scenario, turns }: Team,
  choices: TeamChoices,
  seed = 7,
  record = false,
): Promise<TeamRun> {
  const mock = await openMock({ seed, scenarios: [scenario] }, record);
  const api = sessionApi(mock);
  const agent = AGENT;
  const { id } = await api.create({ agent, environment_id: ENVIRONMENT, metadata: { mock_scenario: scenario.name } });
  const frames = collect(wireFrames(await api.stream(id)));
  const messages = Array.from({ length: turns }, (_, turn) => message(`Begin turn ${turn}`));
  const rounds = choices.queued ? [messages] : messages.map((one) => [one]);
  for (const round of rounds) {
    for (const event of round) await api.send(id, event);
    await untilDone(id, choices);
  }
  const history = await api.history(id);
  const { status } = await api.retrieve(id);
  const children = await readChildren(id);
  await mock.close();
  return { mock, history, frames: await frames, children, status };

  async function untilDone(session: string, { oneByOne, early }: TeamChoices): Promise<void> {
    for (let look = 0; look < MOST_LOOKS; look += 1) {
      await mock.clock.advance(LOOK_MS);
      const idle = (await api.retrieve(session)).status === "idle";
      if (!idle && !early) continue;
      const events = await api.history(session);
      const answers = idle ? answersTo(events) : unansweredCalls(events).map(answerTo);
      if (answers.length > 0) await api.send(session, ...(oneByOne ? answers.slice(0, 1) : answers));
      else if (idle) return;
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
