import { answersTo, message, sessionApi, sessionWith, unansweredCalls } from "@managed-agents/harness";
import { awaitThreads, call, fail, type Scenario, say, spawn, wait } from "@managed-agents/mock";
import { expect, test } from "vitest";
import { openMock } from "./src/open-mock.ts";

/** Ends its session with an error while a child is still at work. */
const DOOMED: Scenario = {
  name: "doomed",
  summary: "Ends with an error.",
  turns: [
    [
      spawn({ agent: "Helper", task: "Take your time.", steps: [wait(5)] }),
      wait(0.1),
      fail("unknown_error", { retry: "terminal" }),
    ],
  ],
};

const HELPER: Scenario = {
  name: "helped",
  summary: "A child that asks.",
  turns: [
    [
      spawn({ agent: "Helper", task: "Ask.", steps: [call({ tool: "bash", permission: "ask" }), say("Went on.")] }),
      awaitThreads("Helper"),
      say("done"),
    ],
  ],
};

const MOST_MS = 1_000;

/**
 * Sends an interrupt so many milliseconds after a message.
 *
 * @returns types of events that still wait long after, or null if the session had ended before
 */
async function interruptAfter(milliseconds: number, target: "all" | "child"): Promise<string[] | null> {
  const mock = await openMock({ scenarios: [DOOMED] });
  const api = sessionApi(mock);
  const { id } = await api.create(sessionWith(DOOMED.name));
  await api.send(id, message("Begin"));
  await mock.clock.advance(milliseconds);
  if ((await api.retrieve(id)).status === "terminated") return null;
  const child = target === "child" ? (await api.threads(id))[1] : undefined;
  await api.send(id, { type: "user.interrupt", ...(child === undefined ? {} : { session_thread_id: child.id }) });
  await mock.clock.advance(60_000);
  const waiting = (await api.history(id)).filter(({ processed_at }) => processed_at === null);
  await mock.close();
  return waiting.map(({ type }) => type);
}

test.each(["all", "child"] as const)(
  "an interrupt (%s) at any millisecond before its session ends does not wait for ever",
  async (target) => {
    let tried = 0;
    for (; tried < MOST_MS; tried += 1) {
      const waiting = await interruptAfter(tried, target);
      if (waiting === null) break;
      expect({ milliseconds: tried, waiting }).toEqual({ milliseconds: tried, waiting: [] });
    }
    expect(tried).toBeGreaterThan(50);
    expect(tried).toBeLessThan(MOST_MS);
  },
);

/** A session whose child asked, and was archived instead of answered. */
async function withArchivedChild() {
  const mock = await openMock({ scenarios: [HELPER] });
  const api = sessionApi(mock);
  const { id } = await api.create(sessionWith(HELPER.name));
  await api.send(id, message("Begin"));
  await mock.clock.advance(30_000);
  const history = await api.history(id);
  const [child] = (await api.threads(id)).slice(1);
  const [asked] = unansweredCalls(history);
  if (child === undefined || asked === undefined) throw new Error("expected a child that asks");
  const answers = answersTo(history);
  await api.archiveThread(id, child.id);
  await mock.clock.advance(30_000);
  return { mock, api, id, child: child.id, asked, answers };
}

test("a late confirmation writes nothing into the history of a terminated thread", async () => {
  const { mock, api, id, child, answers } = await withArchivedChild();
  const before = await api.threadHistory(id, child);
  expect(before.at(-1)?.type).toBe("session.thread_status_terminated");
  for (let time = 0; time < 2; time += 1) await api.trySend(id, ...answers);
  await mock.clock.advance(30_000);
  expect(await api.threadHistory(id, child)).toEqual(before);
  expect(mock.internalErrors).toEqual([]);
});

test("a late confirmation of an archived thread's call starts no work and gives it no second result", async () => {
  const { mock, api, id, asked, answers } = await withArchivedChild();
  const ends = async () => (await api.history(id)).filter(({ type }) => type === "session.status_idle").length;
  const before = await ends();
  for (let time = 0; time < 2; time += 1) await api.trySend(id, ...answers);
  await mock.clock.advance(30_000);
  const results = (await api.history(id)).filter(
    (event) => event.tool_use_id === asked.id && /_result$/.test(event.type),
  );
  expect(results.length).toBeLessThanOrEqual(1);
  expect(await ends()).toBe(before);
  expect((await api.retrieve(id)).status).toBe("idle");
});
