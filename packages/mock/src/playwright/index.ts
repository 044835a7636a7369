import "@managed-agents/types/check-node";
import { type BrowserContext, test as base, expect as baseExpect, type TestInfo } from "@playwright/test";
import type { ControlledWorld, OpenSettings } from "../control-client/controlled-world.ts";
import { createMockControl } from "../control-client/index.ts";
import type { RequestMatchers } from "../testing/request-matchers.ts";
import { slugOf } from "../testing/world-name.ts";
import { toHaveReceived, toHaveReceivedNth } from "./matchers.ts";
import { routeToWorld } from "./route-to-world.ts";

export type { ControlledWorld, OpenSettings } from "../control-client/controlled-world.ts";
export type { AsymmetricMatcher, ExpectedParts, ExpectedRequest, Partly } from "../testing/expected-request.ts";
export type { RequestMatchers } from "../testing/request-matchers.ts";

/** What `use` in the configuration, a project or a file sets. */
export interface MockTestOptions {
  /** Where the emulator serves. @default "http://127.0.0.1:4010" */
  mockURL: string;
  /** The token of an emulator that listens beyond loopback. @default none */
  mockToken: string | undefined;
  /** How the world of each test is opened, where it differs from how the emulator was started. @default {} */
  mockSettings: OpenSettings;
  /** Further origins whose requests get the header `x-mock-world`, such as a server of yours that hands it on. @default none */
  mockOrigins: readonly string[];
}

/** The test's own world. */
export interface TestWorld extends ControlledWorld {
  /** Sends the pages of a further context to this world too; those of `page` and `context` are. */
  route(context: BrowserContext): Promise<void>;
}

export interface MockFixtures {
  /** The test's own world, whose requests come from `page` and `context`, and from clients that are given its `url`. */
  mock: TestWorld;
}

/**
 * Playwright's `test` with a world of one emulator for each test, also of those that run in parallel. What pages ask of the emulator is
 * asked of that world. The requests of a test that fails are attached to its report.
 */
export const test = base.extend<MockFixtures & MockTestOptions>({
  mockURL: ["http://127.0.0.1:4010", { option: true }],
  mockToken: [undefined, { option: true }],
  mockSettings: [{}, { option: true }],
  mockOrigins: [[], { option: true }],
  mock: async ({ mockURL, mockToken, mockSettings, mockOrigins }, use, testInfo) => {
    const control = createMockControl({ url: mockURL, ...(mockToken === undefined ? {} : { token: mockToken }) });
    const slug = slugOf(testInfo.title);
    // Workers, repetitions and a run beside this one share the emulator, so the name is drawn; ids follow from the title alone.
    const world = control.world(`${slug}-${crypto.randomUUID().slice(0, 8)}`);
    await world.open({ seed: slug, ...mockSettings });
    await use({ ...world, route: (context) => routeToWorld(context, world, [mockURL, ...mockOrigins]) });
    try {
      if (testInfo.status !== testInfo.expectedStatus) await attachRequests(world, testInfo);
    } finally {
      await world.delete();
    }
  },
  // In this order, so that pages are gone before their world is.
  context: async ({ mock, context }, use) => {
    await mock.route(context);
    await use(context);
  },
});

/** Playwright's `expect`, whose `toHaveReceived…` wait as its other assertions do. */
export const expect: typeof baseExpect = baseExpect.extend({ toHaveReceived, toHaveReceivedNth });

async function attachRequests(world: ControlledWorld, testInfo: TestInfo): Promise<void> {
  const body = JSON.stringify(await world.requests.list(), null, 2);
  await testInfo.attach("mock-requests.json", { body, contentType: "application/json" });
}

declare global {
  namespace PlaywrightTest {
    interface Matchers<R, T = unknown> extends RequestMatchers<Promise<void>> {}
  }
}
