import { SeedError } from "../../seeds/seed-data.ts";
import type { WorldHost } from "../../worlds/world-host.ts";
import { ControlError } from "../control-error.ts";
import type { ControlOperation } from "../control-operation.ts";
import { showWorld } from "./show-world.ts";

/** `POST /_mock/reset` */
export const resetWorld: ControlOperation<"worlds.reset"> = ({ world }) => {
  const host = world();
  resetHost(host);
  return showWorld(host);
};

/** @throws ControlError if its seed data, which was replaced, is refused */
export function resetHost(host: Pick<WorldHost, "reset">): void {
  try {
    host.reset();
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    throw new ControlError(400, `seed_data.${error.message}`);
  }
}
