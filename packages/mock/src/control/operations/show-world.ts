import type { World } from "../../gen/control/schemas.gen.ts";
import type { WorldHost } from "../../worlds/world-host.ts";
import { DEFAULT_SETTINGS } from "../../worlds/world-settings.ts";
import { showClock } from "./show-clock.ts";

/** A world as control shows it. */
export function showWorld(host: WorldHost): World {
  const { settings } = host;
  return {
    name: host.name,
    seed: settings.seed,
    profile: settings.profile ?? DEFAULT_SETTINGS.profile,
    knobs: { ...settings.knobs },
    latency: settings.latency ?? DEFAULT_SETTINGS.latency,
    strict: settings.strict ?? DEFAULT_SETTINGS.strict,
    empty: settings.empty ?? DEFAULT_SETTINGS.empty,
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
