import { SeedError } from "../../seeds/seed-data.ts";
import { ControlError } from "../control-error.ts";
import type { ControlOperation } from "../control-operation.ts";
import { showWorld } from "./show-world.ts";

/** `POST /_mock/seed` */
export const seedWorld: ControlOperation<"worlds.seed"> = ({ world, body }) => {
  const host = world();
  try {
    host.seed(body);
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    throw new ControlError(400, `body.${error.message}`);
  }
  return showWorld(host);
};
