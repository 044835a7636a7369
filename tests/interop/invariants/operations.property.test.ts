import { EVENT_TYPES } from "@managed-agents/types";
import fc from "fast-check";
import { expect, test } from "vitest";
import { violationsOf } from "../src/judge.ts";
import { recordingFetch } from "../src/recording-fetch.ts";
import { startMock } from "../src/start-mock.ts";
import type { WireEvent } from "../src/wire-event.ts";
import { Caller, type Known } from "./model/caller.ts";
import { brokenLaws } from "./model/history-laws.ts";
import { lives, type Operation } from "./model/operation.ts";

const RUNS = { seed: 20261118, numRuns: 150 };

/** Lives through some operations and hands every look at a session to `look`. */
async function live(operations: readonly Operation[], look: (session: Known, caller: Caller) => Promise<void>) {
  const mock = await startMock({ clock: "manual" });
  const caller = new Caller(mock, (ms) => mock.clock.advance(ms));
  for (const operation of operations) {
    await caller.carryOut(operation);
    for (const session of caller.sessions.filter(({ deleted }) => !deleted)) await look(session, caller);
  }
  return { caller, mock };
}

async function keepHistory(session: Known, caller: Caller): Promise<string[]> {
  const earlier = session.history;
  session.history = await caller.history(session);
  return brokenLaws(earlier, session.history);
}

test("whatever is called in whatever order, answers fit the document and no call fails", async () => {
  const property = fc.asyncProperty(lives, async (operations) => {
    const { caller, mock } = await live(operations, async () => {});
    await mock.close();
    expect(caller.complaints).toEqual([]);
  });
  await fc.assert(property, RUNS);
});

test("histories only grow, in order, and name nothing that is not before", async () => {
  const property = fc.asyncProperty(lives, async (operations) => {
    const broken: string[] = [];
    const { mock } = await live(operations, async (session, caller) => {
      broken.push(...(await keepHistory(session, caller)));
    });
    await mock.close();
    expect(broken).toEqual([]);
  });
  await fc.assert(property, RUNS);
});

test("the list holds what was created and not deleted, and hides what was archived", async () => {
  const property = fc.asyncProperty(lives, async (operations) => {
    const { caller, mock } = await live(operations, async () => {});
    const listed = async (query: string) =>
      (await caller.call("sessions.list", `?limit=1000&agent_id=agent_011CZkYpogX7uDKUyvBTophP${query}`)).body.data;
    const there = caller.sessions.filter(({ deleted }) => !deleted);
    const ids = async (query: string) => (await listed(query)).map(({ id }: { id: string }) => id).sort();
    const shown = await ids("");
    const all = await ids("&include_archived=true");
    await mock.close();
    expect(all).toEqual(there.map(({ id }) => id).sort());
    expect(shown).toEqual(
      there
        .filter(({ archived }) => !archived)
        .map(({ id }) => id)
        .sort(),
    );
  });
  await fc.assert(property, RUNS);
});

test("a stream from the start keeps the contract and gives what the history holds", async () => {
  const property = fc.asyncProperty(lives, async (operations) => {
    const { caller, mock } = await live(operations, async (session, known) => void (await keepHistory(session, known)));
    await mock.close();
    for (const { frames: reading, history, begun } of caller.sessions) {
      const frames = await reading;
      expect(violationsOf(frames, { joined: begun ? "late" : "start" })).toEqual([]);
      const streamed = frames.map(({ event }) => event).filter(settledBeforeDeletion);
      const listed = history.filter(settledBeforeDeletion);
      expect(streamed).toEqual(begun ? listed.slice(listed.length - streamed.length) : listed);
    }
  });
  await fc.assert(property, RUNS);
});

test("the lives that are tried here come to most of what can happen", async () => {
  const types = new Set<string>();
  const reasons = new Set<string | undefined>();
  const property = fc.asyncProperty(lives, async (operations) => {
    const { caller, mock } = await live(operations, async (session, known) => void (await keepHistory(session, known)));
    await mock.close();
    for (const { type, stop_reason } of caller.sessions.flatMap(({ history }) => history)) {
      types.add(type);
      if (type === "session.status_idle") reasons.add(stop_reason?.type);
    }
  });
  await fc.assert(property, RUNS);
  expect(EVENT_TYPES.filter((type) => !types.has(type))).toEqual(["session.deleted"]);
  expect(reasons).toEqual(new Set(["end_turn", "requires_action", "retries_exhausted", "budget_reached", "refusal"]));
});

test("the same life on the same seed and clock gives the same bytes", async () => {
  const bytesOf = async (operations: readonly Operation[]): Promise<string[]> => {
    const mock = await startMock({ clock: "manual", seed: 7 });
    const recording = recordingFetch(mock.fetch);
    const caller = new Caller({ baseURL: mock.baseURL, fetch: recording.fetch }, (ms) => mock.clock.advance(ms));
    for (const operation of operations) await caller.carryOut(operation);
    await mock.close();
    return recording.bodies();
  };
  const property = fc.asyncProperty(lives, async (operations) => {
    expect(await bytesOf(operations)).toEqual(await bytesOf(operations));
  });
  await fc.assert(property, RUNS);
});

const settledBeforeDeletion = ({ type, processed_at }: WireEvent) =>
  processed_at !== null && type !== "session.deleted";
