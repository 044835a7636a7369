import type { ControlOperation } from "../control-operation.ts";
import { showWorld } from "./show-world.ts";

/** `POST /_mock/reset` */
export const resetWorld: ControlOperation<"worlds.reset"> = ({ world }) => {
  const host = world();
  host.reset();
  return showWorld(host);
};
