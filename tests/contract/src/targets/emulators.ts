import { createMock, type Mock } from "@managed-agents/mock";
import { listen } from "@managed-agents/mock/node";
import type { Running, Target, WorldOptions } from "./target.ts";

/** What every world of these tests has: time that passes by hand, and no tolerance for mistakes of the mock itself. */
function settings({ strict = false, scenarios = [], catalog = {} }: WorldOptions) {
  const mistakes: unknown[] = [];
  const onInternalError = (error: unknown) => void mistakes.push(error);
  return { mistakes, options: { clock: "manual", strict, scenarios, catalog, onInternalError } as const };
}

function running(mock: Mock, fetch: typeof globalThis.fetch, mistakes: readonly unknown[]): Running {
  return {
    url: mock.url,
    fetch,
    advance: (milliseconds) => mock.clock.advance(milliseconds),
    async close() {
      await mock.close();
      if (mistakes.length > 0) throw new AggregateError(mistakes, "the mock made mistakes of its own");
    },
  };
}

/** The emulator as a function: no port, no socket. */
const IN_PROCESS: Target = {
  name: "in process",
  kind: "emulator",
  async open(world) {
    const { mistakes, options } = settings(world);
    const mock = await createMock(options);
    return running(mock, mock.fetch, mistakes);
  },
};

/** The emulator behind a socket on a free port. */
export const OVER_A_SOCKET: Target = {
  name: "over a socket",
  kind: "emulator",
  async open(world) {
    const { mistakes, options } = settings(world);
    const { heartbeat = 15_000 } = world;
    return running(await listen({ ...options, heartbeat, port: 0 }), globalThis.fetch, mistakes);
  },
};

/** The same rules have to hold on both. */
export const EMULATORS: readonly Target[] = [IN_PROCESS, OVER_A_SOCKET];
