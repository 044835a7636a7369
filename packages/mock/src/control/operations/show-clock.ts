import type { Clock } from "../../gen/control/schemas.gen.ts";
import type { WorldHost } from "../../worlds/world-host.ts";
import { DEFAULT_SETTINGS } from "../../worlds/world-settings.ts";

/** The last instant that a date can be (ECMAScript 21.4.1.1), which a fast clock can pass. */
const LAST = 8.64e15;

/** The time of a world. */
export const showClock = ({ world, settings }: WorldHost): Clock => ({
  now: new Date(Math.min(LAST, world.clock.now())).toISOString(),
  pace: settings.clock ?? DEFAULT_SETTINGS.clock,
});
