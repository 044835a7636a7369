import {
  checkedAs,
  collect,
  message,
  PROFILES,
  type ProfileName,
  sessionApi,
  sessionWith,
  violationsOf,
  type WireEvent,
  wireFrames,
} from "@managed-agents/harness";
import { awaitThreads, type Scenario, say, spawn, wait } from "@managed-agents/mock";
import { describe, expect, test } from "vitest";
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

/** Sends messages to one session of the scenario, each by itself as soon as the one before was acted on, and lets a minute pass. */
async function playChain(profile: ProfileName, ...texts: string[]) {
  const mock = await openMock({ profile, scenarios: [CHAIN] });
  const api = sessionApi(mock);
  const { id } = await api.create(sessionWith(CHAIN.name));
  const frames = collect(wireFrames(await api.stream(id)));
  for (const text of texts) {
    await api.send(id, message(text));
    // The turn begins: what is sent next comes during it.
    await mock.clock.advance(0);
  }
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

const RUNNING = "session.status_running";
const DONE = "agent.message: done";
const END = "session.status_idle: end_turn";

/** One turn. Recordings show the input behind the running events (live L1), documentation before them (behaviour 4.1). */
const TURN = {
  observed: (text: string) => [RUNNING, `user.message: ${text}`, DONE, END],
  documented: (text: string) => [`user.message: ${text}`, RUNNING, DONE, END],
};

describe.each(["observed", "documented"] as const)("profile %s", (profile) => {
  test("the session is idle once, after the last words, when a child waits for a child", async () => {
    const { history, status } = await playChain(profile, "Begin");
    expect(storyOf(history)).toEqual(TURN[profile]("Begin"));
    expect(history.at(-1)?.type).toBe("session.status_idle");
    expect(status).toBe("idle");
  });
});

test("documented: a message that waits starts its turn after the turn before has ended", async () => {
  const { history, status } = await playChain("documented", "Begin", "Again");
  expect(storyOf(history)).toEqual([...TURN.documented("Begin"), ...TURN.documented("Again")]);
  expect(status).toBe("idle");
});

test("observed: a message that comes during a turn joins it, and the session is idle once (live L5)", async () => {
  const { history, status } = await playChain("observed", "Begin", "Again");
  const said = storyOf(history);
  expect(said.filter((line) => line === RUNNING || line === END)).toEqual([RUNNING, END]);
  expect(said.filter((line) => line.startsWith("user.message"))).toEqual([
    "user.message: Begin",
    "user.message: Again",
  ]);
  expect(said.filter((line) => line === DONE)).toHaveLength(2);
  expect(said.at(-1)).toBe(END);
  expect(status).toBe("idle");
});

const TEXTS = [["Begin"], ["Begin", "Again"]];

test.each(PROFILES.flatMap((profile) => TEXTS.map((texts) => ({ profile, texts }))))(
  "the stream keeps the contract for the messages $texts, profile $profile",
  async ({ profile, texts }) => {
    const { history, frames, internalErrors } = await playChain(profile, ...texts);
    expect(violationsOf(frames, { joined: "start", profile: checkedAs(profile) })).toEqual([]);
    expect(statusViolations(history, profile)).toEqual([]);
    expect(internalErrors).toEqual([]);
  },
);

test.each(PROFILES)(
  "a child that waits goes on at the end of the child before, and takes its own time, profile %s",
  async (profile) => {
    const { history } = await playChain(profile, "Begin");
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
  },
);
