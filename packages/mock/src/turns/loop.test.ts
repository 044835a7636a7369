import { expect, test } from "vitest";
import type { Op } from "../domain/op.ts";
import { LATENCIES } from "../profiles/latency.ts";
import { Profile } from "../profiles/profile.ts";
import { makeLibrary } from "../scenarios/make-library.ts";
import { createSession } from "../state/create-session.ts";
import { primaryOf } from "../state/records.ts";
import { giveScript } from "../state/script-position.ts";
import { startRunning } from "../state/thread-status.ts";
import { World } from "../state/world.ts";
import { onDue } from "./on-due.ts";

/** A world with one session whose primary thread has a script, and what went wrong inside the mock. */
function worldWith(ops: readonly Op[]) {
  const internalErrors: unknown[] = [];
  const world = new World({
    seed: "loop",
    pace: "manual",
    start: 0,
    strict: false,
    profile: new Profile("test"),
    latency: LATENCIES.short,
    hold: 0,
    catalog: {},
    scenarios: makeLibrary([]),
    onDue,
    onInternalError: (error) => internalErrors.push(error),
  });
  const agent = world.catalog.agents.refer("agent_a", 0)?.first.agent;
  if (agent === undefined) throw new Error("expected a relaxed catalog to make up agents");
  const session = createSession(world, {
    agent,
    environmentId: "env_a",
    selfHosted: false,
    title: null,
    metadata: {},
    vaultIds: [],
    resources: [],
    budget: null,
  });
  const primary = primaryOf(session);
  startRunning(world, primary);
  giveScript(world, primary, ops);
  return { world, session, primary, internalErrors };
}

test("a script that neither waits nor ends is stopped, and the session takes new work", async () => {
  const endless = new Proxy([] as Op[], { get: () => ({ op: "resume" }) });
  const { world, session, primary, internalErrors } = worldWith(endless);
  await world.clock.advance(1);
  expect(String(internalErrors)).toMatch(/1000000 steps at one instant without waiting/);
  expect(primary.script).toBeNull();
  expect(primary.log.entries.map(({ type }) => type).slice(-4)).toEqual([
    "session.error",
    "session.thread_status_idle",
    "session.usage",
    "session.status_idle",
  ]);
  expect(session.gate).toBe("open");
});

test("a timer whose session is gone is for nothing", async () => {
  const { world, session, internalErrors } = worldWith([{ op: "thinking" }]);
  world.removeSession(session);
  await world.clock.advance(10);
  expect(primaryOf(session).log.entries.map(({ type }) => type)).not.toContain("agent.thinking");
  expect(internalErrors).toEqual([]);
});
