import { createMock, type Mock, type ProfileName } from "@managed-agents/mock";
import { listen } from "@managed-agents/mock/node";
import type { Running, Target, WorldOptions } from "./target.ts";

/** What every world of these tests has: time that passes by hand, and no tolerance for internalErrors of the mock itself. */
function settings({ strict = false, scenarios = [], catalog = {}, knobs = {}, latency = "short" }: WorldOptions) {
  const internalErrors: unknown[] = [];
  const onInternalError = (error: unknown) => void internalErrors.push(error);
  return {
    internalErrors,
    options: { clock: "manual", strict, scenarios, catalog, knobs, latency, onInternalError } as const,
  };
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
const inProcess = (profile: ProfileName, name = `in process, ${profile}`): Target => ({
  name,
  kind: "emulator",
  profile,
  async open(world) {
    const { internalErrors, options } = settings(world);
    const mock = await createMock({ ...options, profile });
    return running(mock, mock.fetch, internalErrors);
  },
});

/** The emulator behind a socket on a free port. */
export const overASocket = (profile: ProfileName, name = `over a socket, ${profile}`): Target => ({
  name,
  kind: "emulator",
  profile,
  async open(world) {
    const { internalErrors, options } = settings(world);
    const { heartbeat = 15_000 } = world;
    return running(await listen({ ...options, profile, heartbeat, port: 0 }), globalThis.fetch, internalErrors);
  },
});

export const OVER_A_SOCKET = overASocket("observed", "over a socket");

/** As recordings of the service show. */
export const OBSERVED = inProcess("observed", "in process");

/** As the service is documented, where recordings differ. */
export const DOCUMENTED = inProcess("documented");

/** The same rules have to hold on all: where the profiles differ, a test says what each does. */
export const EMULATORS: readonly Target[] = [OBSERVED, OVER_A_SOCKET, DOCUMENTED];

/** One emulator for each profile. */
export const EVERY_PROFILE: readonly Target[] = [OBSERVED, DOCUMENTED, inProcess("varied")];
