import { expect, test } from "vitest";
import { makeLibrary } from "../../src/scenarios/make-library.ts";
import type { Scenario } from "../../src/scenarios/step.ts";
import { STREAM_COMMENTS } from "../../src/streams/comments.ts";
import { streamOf } from "../../src/streams/stream-source.ts";
import { begin, copyOf, type Driven, expectSame, recordsOf, type Setting } from "./support/driven.ts";
import { listen } from "./support/listen.ts";
import { ask } from "./support/look.ts";

const SETTING: Setting = { pace: "manual", profile: "observed" };

const create = ({ world }: Driven, metadata: object = {}): string => {
  ask(world, "sessions.create", {}, {}, { agent: "agent_a", environment_id: "env_a", metadata });
  return world.sessions.at(-1)?.id ?? "";
};

test("the ids of a world do not follow from whether somebody listened to a session that was deleted", () => {
  const [heard, unheard] = [begin(SETTING), begin(SETTING)];
  for (const { world } of [heard, unheard]) {
    const session_id = create({ ...heard, world });
    const options = { messages: false, thinking: false };
    const [session] = world.sessions;
    const [thread] = session?.threads ?? [];
    if (world === heard.world && thread !== undefined) {
      listen(world, streamOf(world.flusher, thread, options, STREAM_COMMENTS.connected));
    }
    ask(world, "sessions.delete", { session_id }, {});
  }
  expectSame(recordsOf(heard), recordsOf(unheard));
});

const flaky: Scenario = {
  name: "flaky",
  summary: "Fails the third look.",
  turns: [[{ say: "Hello." }]],
  faults: [{ kind: "status", status: 503, operation: "sessions.retrieve", nth: 3 }],
};

test("the faults of a scenario go on counting in a world that was restored, and when the scenario is read again", () => {
  const driven = begin({ ...SETTING, scenarios: [flaky] });
  const id = create(driven, { mock_scenario: "flaky" });
  const meet = ({ world, faults }: Driven) => faults.meet(world, "sessions.retrieve", id, null).length;
  expect([meet(driven), meet(driven)]).toEqual([0, 0]);
  const restored = copyOf(driven);
  driven.world.scenarios = makeLibrary([structuredClone(flaky) as Scenario]);
  expect([meet(driven), meet(driven)]).toEqual([1, 0]);
  expect([meet(restored), meet(restored)]).toEqual([1, 0]);
});

test("sessions of one agent share it in a world that was restored", () => {
  const driven = begin(SETTING);
  for (let made = 0; made < 3; made++) create(driven);
  const { sessions } = copyOf(driven).world;
  expect(new Set(sessions.map(({ agent }) => agent)).size).toBe(1);
  expect(new Set(sessions.map(({ threads }) => threads[0]?.agent)).size).toBe(1);
});

test("nothing counts as touched by a restore, or by writing", () => {
  const driven = begin(SETTING);
  const id = create(driven);
  const { world } = copyOf(driven);
  world.touched = new Set();
  recordsOf({ ...driven, world });
  expect(world.touched).toEqual(new Set());
  world.session(id);
  world.session("sesn_never_was");
  expect(world.touched).toEqual(new Set([id]));
});

test("a session counts as touched by what becomes of its files", () => {
  const driven = begin(SETTING);
  const id = create(driven);
  const { world } = driven;
  const { files } = world.catalog;
  world.touched = new Set();
  files.copy("file_a", "file_copy", id);
  expect(world.touched).toEqual(new Set([id]));
  world.touched.clear();
  ask(world, "files.delete", { file_id: "file_copy" }, {});
  expect(world.touched).toEqual(new Set([id]));
});
