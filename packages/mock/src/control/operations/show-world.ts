import type { World } from "../../gen/control/schemas.gen.ts";
import type { WorldHost } from "../../worlds/world-host.ts";
import { showClock } from "./show-clock.ts";

/** A world as control shows it. */
export function showWorld(host: WorldHost): World {
  const { profile = "observed", knobs = {}, latency = "short", strict = false, empty = false, seed } = host.settings;
  return {
    name: host.name,
    seed,
    profile,
    knobs: { ...knobs },
    latency,
    strict,
    empty,
    clock: showClock(host),
    sessions: host.world.sessions.length,
    requests: host.requests.size,
    streams: host.world.openStreams,
    faults: host.faults.plan.size,
    default_scenario: host.defaultScenario,
    opened_at: new Date(host.openedAt).toISOString(),
    last_used_at: new Date(host.lastUsedAt).toISOString(),
  };
}
