import { createMock, type Mock } from "@managed-agents/mock";
import { listen } from "@managed-agents/mock/node";
import type { Running, Target, WorldOptions } from "./target.ts";

/** What every world of these tests has: time that passes by hand, and no tolerance for internalErrors of the mock itself. */
function settings({ strict = false, scenarios = [], catalog = {} }: WorldOptions) {
  const internalErrors: unknown[] = [];
  const onInternalError = (error: unknown) => void internalErrors.push(error);
  return { internalErrors, options: { clock: "manual", strict, scenarios, catalog, onInternalError } as const };
}

function running(mock: Mock, fetch: typeof globalThis.fetch, internalErrors: readonly unknown[]): Running {
  return {
    url: mock.url,
    fetch,
    advance: (milliseconds) => mock.clock.advance(milliseconds),
    async close() {
      await mock.close();
      if (internalErrors.length > 0) throw new AggregateError(internalErrors, "the mock reported internal errors");
    },
  };
}

/** The emulator as a function: no port, no socket. */
const IN_PROCESS: Target = {
  name: "in process",
  kind: "emulator",
  async open(world) {
    const { internalErrors, options } = settings(world);
    const mock = await createMock(options);
    return running(mock, mock.fetch, internalErrors);
  },
};

/** The emulator behind a socket on a free port. */
export const OVER_A_SOCKET: Target = {
  name: "over a socket",
  kind: "emulator",
  async open(world) {
    const { internalErrors, options } = settings(world);
    const { heartbeat = 15_000 } = world;
    return running(await listen({ ...options, heartbeat, port: 0 }), globalThis.fetch, internalErrors);
  },
};

/** The same rules have to hold on both. */
export const EMULATORS: readonly Target[] = [IN_PROCESS, OVER_A_SOCKET];
