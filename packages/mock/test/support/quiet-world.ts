import { expect } from "vitest";
import { LATENCIES } from "../../src/profiles/latency.ts";
import { Profile } from "../../src/profiles/profile.ts";
import { makeLibrary } from "../../src/scenarios/make-library.ts";
import { World } from "../../src/state/world.ts";
import { onDue } from "../../src/turns/on-due.ts";

/** A world without HTTP around it, whose time stands at 1970 until the test advances it. */
export const quietWorld = (): World =>
  new World({
    seed: "test",
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
