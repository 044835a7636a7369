import { expect, test } from "vitest";
import { BUILT_IN_NAMES } from "../src/index.ts";
import { manualCaller } from "./support/caller.ts";
import { asFrames, violations } from "./support/judge.ts";
import { allowAll, openingOf, setupOf } from "./support/play.ts";

const ENOUGH = 300;

/**
 * Plays a scenario until its history has grown to a length, answering what it asks, and says whether it came so far.
 */
async function playUntil(
  caller: Awaited<ReturnType<typeof manualCaller>>,
  id: string,
  length: number,
): Promise<boolean> {
  for (let tick = 0; tick < ENOUGH; tick++) {
    const history = await caller.history(id);
    if (history.length >= length) return true;
    const last = history.findLast(({ type }) => /^session\.status_/.test(type));
    if (last?.type === "session.status_terminated") return false;
    if (last?.type === "session.status_idle" && (await caller.status(id)) === "idle") {
      if (last.stop_reason.type !== "requires_action") return false;
      const ids: string[] = last.stop_reason.event_ids;
      await caller.send(id, ...ids.map((waiting) => allowAll(history.find((event) => event.id === waiting))));
    }
    await caller.mock.clock.advance(50);
  }
  return false;
}

/** Long repeats one part, which its first lengths cover. */
const LONGEST = 40;

test.for(BUILT_IN_NAMES)("%s can be interrupted after each of its events", { timeout: 120_000 }, async (name) => {
  let reached = 0;
  for (let length = 2; length < LONGEST; length++) {
    const caller = await manualCaller({ seed: `${name}-${length}` });
    const id = await caller.session(name, setupOf(name));
    const live = await caller.stream(`/v1/sessions/${id}/events/stream?event_deltas[]=agent.message`);
    await caller.send(id, openingOf(name));
    if (!(await playUntil(caller, id, length))) {
      await caller.mock.close();
      break;
    }
    reached = length;
    const answer = await caller.send(id, { type: "user.interrupt" });
    await caller.mock.clock.advance(20_000);
    const history = await caller.history(id);
    const ended = (await caller.status(id)) === "terminated";
    expect(answer.status, `at ${length}`).toBe(ended && answer.status === 400 ? 400 : 200);
    expect(violations(asFrames(history)), `history at ${length}`).toEqual([]);
    expect(violations(await live.soFar()), `stream at ${length}`).toEqual([]);
    const last = history.at(-1);
    const rests = ["session.status_idle", "session.status_terminated", "user.interrupt"].includes(last.type);
    expect(rests, `rests at ${length} with ${last.type}`).toBe(true);
    expect(await caller.status(id)).not.toBe("running");

    // What comes next begins a turn of its own.
    if (!ended && name !== "budget") {
      expect((await caller.say(id, "/scenario plain")).status, `next turn at ${length}`).toBe(200);
      await caller.mock.clock.advance(60_000);
      expect(violations(asFrames(await caller.history(id))), `next turn at ${length}`).toEqual([]);
    }
    await caller.mock.close();
  }
  expect(reached).toBeGreaterThan(4);
});
