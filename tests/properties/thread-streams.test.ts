import {
  checkedAs,
  collect,
  PROFILES,
  type ProfileName,
  play,
  sessionApi,
  violationsOf,
  type WireEvent,
  type WireFrame,
  wireFrames,
} from "@managed-agents/harness";
import { expect, test } from "vitest";
import { openMock } from "./src/open-mock.ts";

const EACH = PROFILES.flatMap((profile: ProfileName) =>
  (["multiagent", "advisor", "workflow"] as const).map((scenario) => ({ scenario, profile })),
);
const LOOK_MS = 10;
/** Looks for which `varied` lets status and list trail the stream. */
const TRAILS = 40;

/** Everything that the children of a played session said, by thread: over streams that were open from their start, and in lists. */
async function childrenOf({ scenario, profile }: (typeof EACH)[number]) {
  const mock = await openMock({ profile });
  const api = sessionApi(mock);
  const listed = new Map<string, WireEvent[]>();
  const streamed = new Map<string, Promise<WireFrame[]>>();
  const between = async (session: string) => {
    for (const { id } of (await api.threads(session)).slice(1)) {
      if (!streamed.has(id)) streamed.set(id, collect(wireFrames(await api.threadStream(session, id))));
      listed.set(id, await api.threadHistory(session, id));
    }
  };
  const { history } = await play(scenario, {
    api,
    pass: () => mock.clock.advance(LOOK_MS),
    between,
    trails: profile === "varied" ? TRAILS : 0,
  });
  return {
    history,
    listed,
    streams: new Map(await Promise.all([...streamed].map(async ([id, frames]) => [id, await frames] as const))),
  };
}

test.each(EACH)("$scenario, profile $profile, keeps the contract on the stream of every thread", async (one) => {
  const { streams } = await childrenOf(one);
  expect(streams.size).toBeGreaterThan(0);
  for (const frames of streams.values()) {
    expect(violationsOf(frames, { stream: "thread", joined: "late", profile: checkedAs(one.profile) })).toEqual([]);
  }
});

test.each(EACH)("$scenario, profile $profile, streams the end of what each thread lists", async (one) => {
  const { streams, listed } = await childrenOf(one);
  for (const [thread, frames] of streams) {
    const events = frames.map(({ event }) => event).filter(({ type }) => type !== "session.deleted");
    const list = listed.get(thread) ?? [];
    expect(events.length).toBeGreaterThan(0);
    expect(list.slice(list.length - events.length)).toEqual(events);
  }
});

test.each(EACH)("$scenario, profile $profile, announces every thread before an event names it", async (one) => {
  const { history } = await childrenOf(one);
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
