import type { Mock, MockWorld } from "../mock.ts";
import { createTestMock, openTestWorld, type TestMockOptions } from "./test-mock.ts";

/** The part of a test runner that a mock is tied to. */
export interface Runner {
  beforeAll(hook: () => Promise<void>): void;
  /** @param hook is given the title of the test that begins */
  beforeEach(hook: (title: string) => void): void;
  afterAll(hook: () => Promise<void>): void;
}

/**
 * Ties a mock to a suite, and a world of it to each test.
 *
 * @returns what stands for the world of the test that runs. The world is there until the next test begins, so that hooks after a test,
 * in whatever order the runner calls them, still have it
 */
export function useMockIn(runner: Runner, options: TestMockOptions = {}): MockWorld {
  let mock: Mock | undefined;
  let world: MockWorld | undefined;
  runner.beforeAll(async () => {
    mock = await createTestMock(options);
  });
  runner.beforeEach((title) => {
    if (mock === undefined) return;
    if (world !== undefined) mock.worlds.delete(world.name);
    world = openTestWorld(mock, title);
  });
  runner.afterAll(async () => {
    world = undefined;
    await mock?.close();
  });
  return standIn((property) => {
    if (world !== undefined) return world;
    throw new Error(
      `mock.${property}: there is a mock while a test runs; read it in a test or in beforeEach, not while the file loads.`,
    );
  });
}

/** A world that is asked for anew with each use. Every property has a getter, so that none is missed when worlds get more. */
const standIn = (worldFor: (property: keyof MockWorld) => MockWorld): MockWorld => ({
  get name() {
    return worldFor("name").name;
  },
  get url() {
    return worldFor("url").url;
  },
  get fetch() {
    return worldFor("fetch").fetch;
  },
  get clock() {
    return worldFor("clock").clock;
  },
  get faults() {
    return worldFor("faults").faults;
  },
  get requests() {
    return worldFor("requests").requests;
  },
  get scenarios() {
    return worldFor("scenarios").scenarios;
  },
  seed: (data) => worldFor("seed").seed(data),
  reset: () => worldFor("reset").reset(),
});
