import { createMock } from "../create-mock.ts";
import type { Mock, MockWorld } from "../mock.ts";
import type { MockOptions } from "../options.ts";
import type { WorldSettings } from "../worlds/world-settings.ts";
import { nameWorld } from "./world-name.ts";

/** How the mock of a test file, or of a suite, is made. A turn is over at once, unless `clock` says otherwise. */
export interface TestMockOptions extends MockOptions {
  /** Also serves the mock on 127.0.0.1, on this port or for 0 on a free one: for clients that take no `fetch`. @default none */
  readonly port?: number;
}

/** The mock that tests share, each with a world of its own. */
export async function createTestMock({ port, ...given }: TestMockOptions = {}): Promise<Mock> {
  const options: MockOptions = { ...given, clock: given.clock ?? 0 };
  if (port === undefined) return createMock(options);
  const { listen } = await import("../node/listen.ts");
  return listen({ ...options, port });
}

/** Opens a world for a test. @param title of the test; the world is named after it */
export const openTestWorld = (mock: Mock, title: string, settings: WorldSettings = {}): MockWorld =>
  mock.world(nameWorld(title, mock.worlds.list()), settings);
