import "@managed-agents/types/check-node";
import { afterAll, test as base, beforeAll, beforeEach, expect } from "vitest";
import type { Mock, MockWorld } from "../mock.ts";
import { toHaveReceived, toHaveReceivedNth } from "../testing/matchers.ts";
import type { RequestMatchers } from "../testing/request-matchers.ts";
import { createTestMock, openTestWorld, type TestMockOptions } from "../testing/test-mock.ts";
import { useMockIn } from "../testing/use-mock-in.ts";
import type { WorldSettings } from "../worlds/world-settings.ts";

export type { AsymmetricMatcher, ExpectedParts, ExpectedRequest, Partly } from "../testing/expected-request.ts";
export type { RequestMatchers } from "../testing/request-matchers.ts";
export type { TestMockOptions } from "../testing/test-mock.ts";
export { expect };

expect.extend({ toHaveReceived, toHaveReceivedNth });

/** What tests get. */
export interface MockFixtures {
  /** The test's own world: its `url` and `fetch` are for clients of the test. */
  readonly mock: MockWorld;
  /** How the world of a test is made, where it differs from `mockOptions`. @default as `mockOptions` says */
  readonly worldSettings: WorldSettings;
}

/** What the tests of a file share. */
export interface MockFileFixtures {
  /** How the mock of the file is made. @default a clock of 0, no port */
  readonly mockOptions: TestMockOptions;
  /** The mock of the file. */
  readonly fileMock: Mock;
}

/**
 * Vitest's `test` with a mock per file, and a world of it for each test: `test("…", async ({ mock }) => …)`, also concurrently.
 *
 * `test.override({ worldSettings: { clock: "manual" } })` in a `describe` changes how the worlds of its tests are made,
 * `test.override({ mockOptions: { port: 0 } })` at the top of a file how its mock is.
 */
export const test = base.extend<{ $test: MockFixtures; $file: MockFileFixtures }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs
  mockOptions: [async ({}, use) => use({}), { scope: "file" }],
  fileMock: [
    async ({ mockOptions }, use) => {
      const mock = await createTestMock(mockOptions);
      await use(mock);
      await mock.close();
    },
    { scope: "file" },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  worldSettings: async ({}, use) => use({}),
  mock: async ({ fileMock, worldSettings, task }, use) => {
    const world = openTestWorld(fileMock, task.name, worldSettings);
    await use(world);
    fileMock.worlds.delete(world.name);
  },
});

export const it = test;

/**
 * Gives the tests of a file or a `describe` a mock, each a world of its own, where the runner's own `test` is used. Called once, outside of
 * tests; tests that run concurrently use the fixture `mock` instead.
 */
export function useMock(options: TestMockOptions = {}): MockWorld {
  return useMockIn(
    {
      beforeAll: (hook) => void beforeAll(hook),
      beforeEach: (hook) =>
        void beforeEach(({ task }) => {
          if (task.concurrent !== true) return hook(task.name);
          throw new Error(
            "useMock() cannot know which of several tests asks: take the fixture `mock` of this module's `test`.",
          );
        }),
      afterAll: (hook) => void afterAll(hook),
    },
    options,
  );
}

/** What an assertion's own matchers return: nothing, or a promise after `resolves` and `rejects`. */
type Outcome<Assertion> = Assertion extends { toBe(expected: never): infer Result } ? Result : unknown;

declare module "vitest" {
  // Vitest 4 and 5 give it other type parameters. All of them have defaults, so that a declaration with none merges with both.
  interface Matchers {
    /** Passes a mock that has received a request of the operation with what is expected: at least one, or exactly `times`. */
    toHaveReceived: RequestMatchers<Outcome<this>>["toHaveReceived"];
    /** Passes a mock whose nth request of the operation has what is expected: 1 is the first one, -1 the last. */
    toHaveReceivedNth: RequestMatchers<Outcome<this>>["toHaveReceivedNth"];
  }
}
