import { DEFAULT_WORLD } from "../../worlds/world-host.ts";
import type { ControlOperation } from "../control-operation.ts";
import { resetHost } from "./reset-world.ts";
import { noWorld } from "./retrieve-world.ts";

/** `DELETE /_mock/worlds/{name}` */
export const deleteWorld: ControlOperation<"worlds.delete"> = async ({ worlds, path: { name } }) => {
  if (name === DEFAULT_WORLD) await resetHost(await worlds.load(name));
  else if (!(await worlds.end(name))) throw noWorld(name);
  return undefined;
};
