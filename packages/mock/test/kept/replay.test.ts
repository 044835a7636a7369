import { PROFILES, SCENARIO_NAMES } from "@managed-agents/harness";
import { describe, expect, test } from "vitest";
import type { MockOptions } from "../../src/index.ts";
import { everythingOf, oneMoreOfEach } from "./everything.ts";
import { newPath, openKept, openMock, type TestMock } from "./kept-mock.ts";
import { playByHand } from "./play-by-hand.ts";

/** Ends a mock, begins a second one with its file, and holds what that shows against what the first one showed. */
async function expectSame(first: TestMock, path: string, options: MockOptions): Promise<TestMock> {
  const before = await everythingOf(first);
  await first.close();
  expect(first.errors).toEqual([]);
  const second = await openKept(path, options);
  const after = await everythingOf(second);
  expect(Object.keys(before).length).toBeGreaterThan(20);
  expect(after).toEqual(before);
  expect(second.errors).toEqual([]);
  return second;
}

describe.each(PROFILES)("profile %s, a clock that is moved by hand", (profile) => {
  test.each(SCENARIO_NAMES)(
    "a second process shows what %s came to, byte for byte, and has the same ids to come",
    async (name) => {
      const path = newPath();
      const options: MockOptions = { clock: "manual", profile, seed: 7 };
      const first = await openKept(path, options);
      const forgetting = await openMock(options, null);
      for (const mock of [first, forgetting]) await playByHand(mock, name, profile);
      expect(await everythingOf(first)).toEqual(await everythingOf(forgetting));
      const second = await expectSame(first, path, options);
      expect(await oneMoreOfEach(second)).toEqual(await oneMoreOfEach(forgetting));
    },
  );
});
