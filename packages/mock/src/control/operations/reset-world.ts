import { SeedError } from "../../seeds/seed-data.ts";
import type { WorldHost } from "../../worlds/world-host.ts";
import { ControlError } from "../control-error.ts";
import type { ControlOperation } from "../control-operation.ts";
import { showWorld } from "./show-world.ts";

/** `POST /_mock/reset` */
export const resetWorld: ControlOperation<"worlds.reset"> = async ({ world }) => {
  const host = await world();
  await resetHost(host);
  return showWorld(host);
};

/** @throws ControlError if its seed data, which was replaced, is refused */
export async function resetHost(host: Pick<WorldHost, "submit">): Promise<void> {
  try {
    await host.submit({ kind: "reset" });
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    throw new ControlError(400, `seed_data.${error.message}`);
  }
}
