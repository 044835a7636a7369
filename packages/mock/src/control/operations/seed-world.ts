import { type SeedData, SeedError } from "../../seeds/seed-data.ts";
import { ControlError } from "../control-error.ts";
import type { ControlOperation } from "../control-operation.ts";
import { showWorld } from "./show-world.ts";

/** `POST /_mock/seed` */
export const seedWorld: ControlOperation<"worlds.seed"> = async ({ world, body }) => {
  const host = await world();
  try {
    await host.submit({ kind: "seed", data: body as unknown as SeedData });
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    throw new ControlError(400, `body.${error.message}`);
  }
  return showWorld(host);
};
