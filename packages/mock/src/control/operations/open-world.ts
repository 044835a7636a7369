import type { OpenWorldRequest } from "../../gen/control/schemas.gen.ts";
import { type SeedData, SeedError } from "../../seeds/seed-data.ts";
import { TooManyWorlds } from "../../worlds/too-many-worlds.ts";
import { DEFAULT_WORLD, type WorldHost } from "../../worlds/world-host.ts";
import type { WorldSettings } from "../../worlds/world-settings.ts";
import { ControlError } from "../control-error.ts";
import type { ControlInput, ControlOperation } from "../control-operation.ts";
import { showWorld } from "./show-world.ts";

/** `PUT /_mock/worlds/{name}` */
export const openWorld: ControlOperation<"worlds.open"> = async (input) => {
  const { name } = input.path;
  if (name === DEFAULT_WORLD) {
    throw new ControlError(
      400,
      "path.name: expected a world other than default, which has the settings that the mock was started with; POST /_mock/reset resets it",
    );
  }
  return showWorld(await open(input, settingsOf(input.body ?? {})));
};

/** @throws ControlError that names what is wrong; the world that was open stays then */
async function open(
  { worlds, path: { name } }: ControlInput<"worlds.open">,
  settings: WorldSettings,
): Promise<WorldHost> {
  try {
    return await worlds.begin(name, settings);
  } catch (error) {
    if (error instanceof TooManyWorlds) throw new ControlError(400, error.message);
    if (error instanceof SeedError) throw new ControlError(400, `body.seed_data.${error.message}`);
    if (error instanceof RangeError)
      throw new ControlError(400, `body.${error.message.replace("defaultScenario", "default_scenario")}`);
    throw error;
  }
}

function settingsOf({ seed_data, default_scenario, ...rest }: OpenWorldRequest): WorldSettings {
  return {
    ...rest,
    ...(default_scenario === undefined ? {} : { defaultScenario: default_scenario }),
    // What it holds is validated when the world is opened, by the calls that it stands for.
    ...(seed_data === undefined ? {} : { seedData: seed_data as unknown as SeedData }),
  } as WorldSettings;
}
