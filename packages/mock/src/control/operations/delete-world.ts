import type { ControlOperation } from "../control-operation.ts";
import { noWorld } from "./retrieve-world.ts";

/** `DELETE /_mock/worlds/{name}` */
export const deleteWorld: ControlOperation<"worlds.delete"> = ({ worlds, path: { name } }) => {
  if (!worlds.delete(name)) throw noWorld(name);
  return undefined;
};
