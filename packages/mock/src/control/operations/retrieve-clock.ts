import type { ControlOperation } from "../control-operation.ts";
import { showClock } from "./show-clock.ts";

/** `GET /_mock/clock` */
export const retrieveClock: ControlOperation<"clock.retrieve"> = async ({ world }) => showClock(await world());
