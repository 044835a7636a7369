import {
  collect,
  message,
  sessionApi,
  sessionWith,
  violationsOf,
  type WireEvent,
  wireFrames,
} from "@managed-agents/harness";
import { awaitThreads, type Scenario, say, spawn, wait } from "@managed-agents/mock";
import { expect, test } from "vitest";
import { openMock } from "./src/open-mock.ts";
import { statusViolations } from "./src/team-violations.ts";

/** B waits for A and the primary thread for both, so that the end of A lets two threads go on at one instant. */
const CHAIN: Scenario = {
  name: "chain",
  summary: "A child that waits for a child.",
  turns: [
    [
      spawn({ agent: "A", task: "Wait.", steps: [wait(2)] }),
      spawn({ agent: "B", task: "Wait for A.", steps: [awaitThreads("A"), wait(1)] }),
      awaitThreads("A"),
      awaitThreads("B"),
      say("done"),
    ],
  ],
};

const MINUTE = 60_000;

/** Sends messages to one session of the scenario, each by itself and without a pause, and lets a minute pass. */
async function playChain(...texts: string[]) {
  const mock = await openMock({ scenarios: [CHAIN] });
  const api = sessionApi(mock);
  const { id } = await api.create(sessionWith(CHAIN.name));
  const frames = collect(wireFrames(await api.stream(id)));
  for (const text of texts) await api.send(id, message(text));
  await mock.clock.advance(MINUTE);
  const history = await api.history(id);
  const { status } = await api.retrieve(id);
  await mock.close();
  return { history, frames: await frames, status, internalErrors: mock.internalErrors };
}

/** Messages taken up, what is said, and every status of the session. */
function storyOf(history: readonly WireEvent[]): string[] {
  return history.flatMap(({ type, content, stop_reason }) => {
    if (type === "user.message" || type === "agent.message")
      return `${type}: ${(content as { text: string }[])[0]?.text}`;
    if (type === "session.status_idle") return `${type}: ${stop_reason?.type}`;
    return type === "session.status_running" ? type : [];
  });
}

const TURN = ["session.status_running", "agent.message: done", "session.status_idle: end_turn"];

test("the session is idle once, after the last words, when a child waits for a child", async () => {
  const { history, status } = await playChain("Begin");
  expect(storyOf(history)).toEqual(["user.message: Begin", ...TURN]);
  expect(history.at(-1)?.type).toBe("session.status_idle");
  expect(status).toBe("idle");
});

test("a message that waits starts its turn after the turn before has ended", async () => {
  const { history, status } = await playChain("Begin", "Again");
  expect(storyOf(history)).toEqual(["user.message: Begin", ...TURN, "user.message: Again", ...TURN]);
  expect(status).toBe("idle");
});

test.each([[["Begin"]], [["Begin", "Again"]]])("the stream keeps the contract for the messages %j", async (texts) => {
  const { history, frames, internalErrors } = await playChain(...texts);
  expect(violationsOf(frames, { joined: "start" })).toEqual([]);
  expect(statusViolations(history)).toEqual([]);
  expect(internalErrors).toEqual([]);
});

test("a child that waits goes on at the end of the child before, and takes its own time", async () => {
  const { history } = await playChain("Begin");
  const idOf = (name: string) => history.find(({ agent_name }) => agent_name === name)?.session_thread_id;
  const endOf = (name: string) =>
    Date.parse(
      history.findLast(
        ({ type, session_thread_id }) => type === "session.thread_status_idle" && session_thread_id === idOf(name),
      )?.processed_at ?? "",
    );
  const between = endOf("B") - endOf("A");
  expect(between).toBeGreaterThanOrEqual(1_000);
  expect(between).toBeLessThan(1_500);
});
