import { answersTo } from "./answers.ts";
import type { SessionApi, WireSession } from "./session-api.ts";
import { message, sessionWith } from "./session-input.ts";
import type { WireEvent } from "./wire-event.ts";
import { type WireFrame, wireFrames } from "./wire-frames.ts";

/** A scenario, played from the creation of its session to its deletion. */
export interface Played {
  /** Everything that came over a stream which was open from the start, to its end. */
  readonly frames: WireFrame[];
  /** The history as it stood before the deletion. */
  readonly history: WireEvent[];
  readonly session: WireSession;
}

/** How a scenario is played. */
export interface Playing {
  readonly api: SessionApi;
  /** Lets the agent work until the next look at the session. */
  readonly pass: () => Promise<void>;
  /**
   * Called once, after the creation of the session and before the first event is sent.
   * @default nothing
   */
  readonly opened?: (session: string) => Promise<void>;
  /**
   * Called before each look, with the number of looks before it. What it sends is taken up by the next ones.
   * @default nothing
   */
  readonly between?: (session: string, look: number) => Promise<void>;
  /**
   * Whether an outcome is asked for instead of an answer.
   * @default true for the scenario `outcome`
   */
  readonly outcome?: boolean;
  /**
   * Whether the session has a budget.
   * @default true for the scenario `budget`
   */
  readonly budget?: boolean;
  /** Query of the stream, `?` included. Defaults to none. */
  readonly query?: string;
  /**
   * Looks at a session before it counts as one that never comes to rest.
   * @default 20_000, more than the longest built-in scenario takes
   */
  readonly mostLooks?: number;
  /**
   * Looks for which the status and the history may trail the stream. Then a session counts as at rest only when it stays so for that
   * long, and an answer to what is over may be refused.
   * @default 0
   */
  readonly trails?: number;
}

const CAP_CENTS = 500;

const budgetOf = (cents: number) => ({ type: "limit", max_list_cost: { amount: String(cents), currency: "USD" } });

/** What a caller sends first: an outcome to reach, or a message. */
export function openingOf(outcome: boolean): object {
  if (!outcome) return message("Where is order 1187?");
  const rubric = { type: "text", content: "Names every late order once." };
  return { type: "user.define_outcome", description: "A table of late orders", rubric };
}

/**
 * Plays a scenario to its end: answers every call with yes, raises the budget where it is reached, and deletes the session.
 *
 * @throws Error if the session neither ends its turn nor dies
 */
export async function play(scenario: string, playing: Playing): Promise<Played> {
  const { api, pass, opened, between, query = "", mostLooks = 20_000, trails = 0 } = playing;
  const { outcome = scenario === "outcome", budget = scenario === "budget" } = playing;
  const created = await api.create({
    ...sessionWith(scenario),
    ...(budget ? { budget: budgetOf(CAP_CENTS) } : {}),
  });
  const frames = readAll(await api.stream(created.id, query));
  await opened?.(created.id);
  await api.send(created.id, openingOf(outcome));
  let settled: WireEvent | undefined;
  let rested = 0;
  for (let look = 0; ; look += 1) {
    await pass();
    await between?.(created.id, look);
    const session = await api.retrieve(created.id);
    if (session.status === "running" || session.status === "rescheduling") {
      rested = 0;
      if (look < mostLooks) continue;
      throw new Error(`${scenario} is still ${session.status} after ${look} looks`);
    }
    const history = await api.history(created.id);
    const idle = history.findLast(({ type }) => type === "session.status_idle");
    // A raised budget moves nobody where everyone had finished: the same idle event means that there is no more to come.
    if (idle?.id !== settled?.id && (await goOn(api, session, history, trails > 0))) {
      settled = idle;
      rested = 0;
      continue;
    }
    rested += 1;
    if (rested <= trails) continue;
    await api.remove(created.id);
    return { frames: await frames, history, session };
  }
}

/** Gives a waiting session what it waits for. False if it waits for nothing that a script could give. */
async function goOn(
  api: SessionApi,
  { id, status, budget }: WireSession,
  history: readonly WireEvent[],
  mayTrail: boolean,
): Promise<boolean> {
  const idle = history.findLast(({ type }) => type === "session.status_idle");
  if (status === "terminated" || idle === undefined) return false;
  if (idle.stop_reason?.type === "requires_action") {
    if (mayTrail) return (await api.trySend(id, ...answersTo(history))) === 200;
    return (await api.send(id, ...answersTo(history))).length > 0;
  }
  if (idle.stop_reason?.type !== "budget_reached") return false;
  await api.update(id, { budget: budgetOf(Number(budget?.max_list_cost.amount) * 2) });
  return true;
}

async function readAll(answer: Response): Promise<WireFrame[]> {
  const frames: WireFrame[] = [];
  for await (const frame of wireFrames(answer)) frames.push(frame);
  return frames;
}
