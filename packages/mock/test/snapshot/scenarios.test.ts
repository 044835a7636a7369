import { openingOf } from "@managed-agents/harness";
import { expect, test } from "vitest";
import type { Pace } from "../../src/clock/clock.ts";
import { BUILT_IN_NAMES } from "../../src/index.ts";
import { STREAM_COMMENTS } from "../../src/streams/comments.ts";
import { streamOf } from "../../src/streams/stream-source.ts";
import {
  begin,
  bytesOf,
  type Driven,
  expectSame,
  goOnFrom,
  ORIGIN,
  type Records,
  recordsOf,
  type Setting,
} from "./support/driven.ts";
import { type Listening, listen } from "./support/listen.ts";
import { ask } from "./support/look.ts";
import { advance, apply, createFor, type Entry, isMoving, lookAtAll, OPENING, react, tick } from "./support/play.ts";

/** A moment of a run: what the world was, and the streams that were opened then. */
interface Moment {
  readonly records: Records;
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  readonly streams: readonly Listening[];
}

/** Opens a stream with previews on every thread that there is. */
function openStreams({ world }: Driven): Listening[] {
  const options = { messages: true, thinking: true };
  return world.sessions.flatMap(({ threads }) =>
    threads.map((thread) => listen(world, streamOf(world.flusher, thread, options, STREAM_COMMENTS.connected))),
  );
}

/** How many steps of time a scenario takes at most. */
const MOST = 400;

/** Plays a scenario to its end and deletes its session. Reports each entry before it is applied. */
function playScenario(name: string, driven: Driven, before: (entry: Entry) => void): void {
  let time = ORIGIN;
  const enter = (act: Entry["act"], later = 0): void => {
    time += later;
    const entry: Entry = { time, act };
    before(entry);
    apply(entry, driven);
  };
  const { pace } = driven.setting;
  const opening = name === "outcome" ? openingOf(true) : OPENING;
  enter(createFor(name, opening), 5);
  for (let turn = 0; turn < 2; turn++) {
    for (let step = 0; step < MOST; step++) {
      const act = react(driven);
      if (act !== null) enter(act, 4);
      else if (!isMoving(driven)) break;
      else if (pace === "manual") enter(advance(29));
      else if (pace === 0) enter(tick, 2);
      else enter(tick, Math.max(1, (driven.world.driven?.wakesAt ?? time) - time));
    }
    if (turn === 0) {
      enter(lookAtAll, 1);
      const session_id = driven.world.sessions[0]?.id ?? "";
      enter(({ world }) => ask(world, "sessions.events.send", { session_id }, {}, { events: [OPENING] }), 3);
    }
  }
  const session_id = driven.world.sessions[0]?.id ?? "";
  enter(lookAtAll, 1);
  enter(({ world }) => ask(world, "sessions.archive", { session_id }, {}), 1);
  enter(lookAtAll, 1);
  enter(({ world }) => ask(world, "sessions.delete", { session_id }, {}), 1);
  enter(lookAtAll, 1);
}

const PACES: readonly Pace[] = ["manual", 1, 0];

/** Moments of a run after which a restored world plays all that follows; beside them, each goes on by one entry. */
const MOST_MOMENTS = 60;

test.for(BUILT_IN_NAMES.flatMap((name) => PACES.map((pace) => [name, pace] as const)))(
  "%s at pace %s goes on from its records after any entry as if it had never stopped",
  ([name, pace]) => {
    const setting: Setting = { pace, profile: "observed", latency: pace === 1 ? "observed" : "short" };
    const driven = begin(setting);
    const entries: Entry[] = [];
    const moments: Moment[] = [];
    let chained = begin(setting);
    playScenario(name, driven, (entry) => {
      const [records, bytes] = [recordsOf(driven), bytesOf(driven)];
      // A world that is restored before every entry has nothing but its records to go on from.
      expectSame(recordsOf(chained), records);
      chained = goOnFrom(records, bytes, setting);
      apply(entry, chained);
      moments.push({ records, bytes, streams: openStreams(driven) });
      entries.push(entry);
    });
    const last = recordsOf(driven);
    expectSame(recordsOf(chained), last);
    const frames = moments.map(({ streams }) => streams.map((stream) => stream.stop()));
    expect(frames[1]?.[0]).toContain("session.status_running");

    const replayed = begin(setting);
    const answers = entries.map((entry) => apply(entry, replayed));
    expectSame(recordsOf(replayed), last);

    const stride = Math.ceil(moments.length / MOST_MOMENTS);
    for (let from = 0; from < moments.length; from += stride) {
      const { records, bytes } = moments[from] as Moment;
      const restored = goOnFrom(records, bytes, setting);
      expectSame(recordsOf(restored), records);
      const streams = openStreams(restored);
      const seen = entries.slice(from).map((entry) => apply(entry, restored));
      expect(seen).toEqual(answers.slice(from));
      expect(streams.map((stream) => stream.stop())).toEqual(frames[from]);
      expectSame(recordsOf(restored), last);
    }
  },
);
