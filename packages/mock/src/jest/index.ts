import "@managed-agents/types/check-node";
// As a whole: outside of Jest the module has no exports to link to, but an error that says so.
import * as jestGlobals from "@jest/globals";
import type { MockWorld } from "../mock.ts";
import { toHaveReceived, toHaveReceivedNth } from "../testing/matchers.ts";
import type { RequestMatchers } from "../testing/request-matchers.ts";
import type { TestMockOptions } from "../testing/test-mock.ts";
import { useMockIn } from "../testing/use-mock-in.ts";

export type { AsymmetricMatcher, ExpectedParts, ExpectedRequest, Partly } from "../testing/expected-request.ts";
export type { RequestMatchers } from "../testing/request-matchers.ts";
export type { TestMockOptions } from "../testing/test-mock.ts";

const { afterAll, beforeAll, beforeEach, expect } = jestGlobals;

expect.extend({ toHaveReceived, toHaveReceivedNth });

/**
 * Gives the tests of a file or a `describe` a mock, each a world of its own. Called once, outside of tests; what it returns stands for the
 * world of the test that runs. For `test.concurrent`, which Jest runs without hooks, open worlds of a `createMock` instead.
 */
export function useMock(options: TestMockOptions = {}): MockWorld {
  return useMockIn(
    {
      beforeAll,
      beforeEach: (hook) => beforeEach(() => hook(expect.getState().currentTestName ?? "")),
      afterAll,
    },
    options,
  );
}

// Both ways to have `expect` in Jest: imported, and global with `@types/jest`.
declare module "@jest/expect" {
  interface Matchers<R extends void | Promise<void>> extends RequestMatchers<R> {}
}

declare global {
  namespace jest {
    interface Matchers<R> extends RequestMatchers<R> {}
  }
}
