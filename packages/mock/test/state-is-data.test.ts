import { openingOf } from "@managed-agents/harness";
import type { EventParams } from "@managed-agents/types";
import { expect, test } from "vitest";
import { receiveEvents } from "../src/commands/receive-events.ts";
import { BUILT_IN_NAMES } from "../src/index.ts";
import { LATENCIES } from "../src/profiles/latency.ts";
import { Profile } from "../src/profiles/profile.ts";
import { makeLibrary } from "../src/scenarios/make-library.ts";
import { createSession } from "../src/state/create-session.ts";
import type { SessionRecord } from "../src/state/records.ts";
import { World } from "../src/state/world.ts";
import { onDue } from "../src/turns/on-due.ts";

/** Where a value that cannot be written as JSON stands in a record: a function, or an object that is neither plain data nor a map. */
function findCode(value: unknown, path: string, found: string[] = []): string[] {
  if (typeof value === "function") found.push(path);
  if (typeof value !== "object" || value === null) return found;
  if (value instanceof Map) {
    for (const [key, item] of value) findCode(item, `${path}.${key}`, found);
    return found;
  }
  for (const [key, item] of Object.entries(value)) {
    // A thread points back at its session, and live streams belong to the process, not to the world.
    if (key !== "session" && key !== "hub") findCode(item, `${path}.${key}`, found);
  }
  return found;
}

test.for(BUILT_IN_NAMES)("%s keeps its session as plain data at every instant", async (name) => {
  const world = new World({
    seed: name,
    pace: "manual",
    start: 0,
    strict: false,
    profile: new Profile("test"),
    latency: LATENCIES.short,
    hold: 0,
    catalog: {},
    scenarios: makeLibrary([]),
    onDue,
    onInternalError: (error) => expect.fail(String(error)),
  });
  const agent = world.catalog.agents.refer("agent_a", 0)?.first.agent;
  if (agent === undefined) throw new Error("expected a relaxed catalog to make up agents");
  const session: SessionRecord = createSession(world, {
    agent,
    environmentId: "env_a",
    selfHosted: false,
    title: null,
    metadata: { mock_scenario: name },
    vaultIds: [],
    resources: [],
    budget: null,
  });
  world.catalog.files.copy("file_a", "file_copy", session.id);
  receiveEvents(world, session, [openingOf(name === "outcome") as EventParams]);
  for (let tick = 0; tick < 100; tick++) {
    expect(findCode(session, "session")).toEqual([]);
    const files = world.catalog.files.ofSession(session.id);
    expect(findCode(files, "files")).toEqual([]);
    expect(structuredClone(files)).toEqual(files);
    await world.clock.advance(37);
  }
  expect(session.turns).toBe(1);
});
