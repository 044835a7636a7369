import { ControlError } from "../control-error.ts";
import type { ControlOperation } from "../control-operation.ts";
import { showWorld } from "./show-world.ts";

/** `GET /_mock/worlds/{name}` */
export const retrieveWorld: ControlOperation<"worlds.retrieve"> = async ({ worlds, path: { name } }) => {
  const host = await worlds.lookup(name);
  if (host === undefined) throw noWorld(name);
  await host.catchUp();
  return showWorld(host);
};

/** There is no such world, and the call opens none. */
export const noWorld = (name: string): ControlError =>
  new ControlError(404, `There is no open world ${JSON.stringify(name)}. PUT /_mock/worlds/${name} opens it.`);
