import {
  collect,
  play,
  sessionApi,
  violationsOf,
  type WireEvent,
  type WireFrame,
  wireFrames,
} from "@managed-agents/harness";
import { expect, test } from "vitest";
import { openMock } from "./src/open-mock.ts";

const WITH_THREADS = ["multiagent", "advisor", "workflow"] as const;

/** Everything that the children of a played session said, by thread: over streams that were open from their start, and in lists. */
async function childrenOf(scenario: (typeof WITH_THREADS)[number]) {
  const mock = await openMock();
  const api = sessionApi(mock);
  const listed = new Map<string, WireEvent[]>();
  const streamed = new Map<string, Promise<WireFrame[]>>();
  const between = async (session: string) => {
    for (const { id } of (await api.threads(session)).slice(1)) {
      if (!streamed.has(id)) streamed.set(id, collect(wireFrames(await api.threadStream(session, id))));
      listed.set(id, await api.threadHistory(session, id));
    }
  };
  const { history } = await play(scenario, { api, pass: () => mock.clock.advance(10), between });
  return {
    history,
    listed,
    streams: new Map(await Promise.all([...streamed].map(async ([id, frames]) => [id, await frames] as const))),
  };
}

test.each(WITH_THREADS)("%s keeps the contract on the stream of every thread", async (scenario) => {
  const { streams } = await childrenOf(scenario);
  expect(streams.size).toBeGreaterThan(0);
  for (const frames of streams.values()) {
    expect(violationsOf(frames, { stream: "thread", joined: "late" })).toEqual([]);
  }
});

test.each(WITH_THREADS)("%s streams the end of what each thread lists", async (scenario) => {
  const { streams, listed } = await childrenOf(scenario);
  for (const [thread, frames] of streams) {
    const events = frames.map(({ event }) => event).filter(({ type }) => type !== "session.deleted");
    const list = listed.get(thread) ?? [];
    expect(events.length).toBeGreaterThan(0);
    expect(list.slice(list.length - events.length)).toEqual(events);
  }
});

test.each(WITH_THREADS)("%s announces every thread before an event names it", async (scenario) => {
  const { history } = await childrenOf(scenario);
  const known = new Set<string>();
  const primary = history.find(({ type }) => type === "session.thread_status_running")?.session_thread_id;
  for (const { type, session_thread_id, to_session_thread_id, from_session_thread_id } of history) {
    if (type === "session.thread_created" && session_thread_id) known.add(session_thread_id);
    for (const named of [session_thread_id, to_session_thread_id, from_session_thread_id]) {
      if (typeof named === "string" && named !== primary) expect(known).toContain(named);
    }
  }
  expect(known.size).toBeGreaterThan(0);
});
