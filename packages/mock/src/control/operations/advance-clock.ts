import { DEFAULT_SETTINGS } from "../../worlds/world-settings.ts";
import { ControlError } from "../control-error.ts";
import type { ControlOperation } from "../control-operation.ts";
import { showClock } from "./show-clock.ts";

/** `POST /_mock/clock/advance` */
export const advanceClock: ControlOperation<"clock.advance"> = async ({ world, body: { ms } }) => {
  const host = await world();
  const { name, settings } = host;
  if (settings.clock !== "manual") {
    throw new ControlError(
      400,
      `clock: expected a world whose clock is manual, but that of ${name} runs at pace ${settings.clock ?? DEFAULT_SETTINGS.clock}; PUT /_mock/worlds/{name} opens one with { "clock": "manual" }`,
    );
  }
  await host.advance(ms);
  return showClock(host);
};
