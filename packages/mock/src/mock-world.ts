import type { MockWorld } from "./mock.ts";
import type { WorldHost } from "./worlds/world-host.ts";
import { KEPT, type Worlds } from "./worlds/worlds.ts";

/** What leads to one world, by its name: what it stands for can end and begin anew. */
export interface WorldParts {
  readonly worlds: Worlds;
  readonly name: string;
  readonly url: string;
  readonly fetch: typeof fetch;
}

/** One world as programs use it. */
export function createMockWorld({ worlds, name, url, fetch }: WorldParts): MockWorld {
  const host = (): WorldHost => {
    const open = worlds.get(name);
    open.lastUsedAt = Date.now();
    return open;
  };
  /** @throws TypeError for a world whose changes are kept in a log */
  const changing = (): WorldHost => {
    const open = host();
    if (open.isKept) throw new TypeError(KEPT);
    return open;
  };
  return {
    name,
    url,
    fetch,
    clock: {
      now: () => host().world.clock.now(),
      advance: (milliseconds) => host().advance(milliseconds),
    },
    faults: {
      add: (fault) => changing().faults.plan.add(fault),
      clear: () => changing().faults.clear(),
      list: () => host().faults.plan.list(),
    },
    requests: {
      list: () => host().requests.list(),
      clear: () => host().requests.clear(),
    },
    scenarios: {
      list: () => host().scenarios.map(({ scenario }) => scenario),
      add: (scenario) => changing().addScenario(scenario),
      get default() {
        return host().defaultScenario;
      },
      set default(scenario) {
        changing().defaultScenario = scenario;
      },
    },
    seed: (data) => void changing().seed(data),
    reset: () => changing().reset(),
  };
}
