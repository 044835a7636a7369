import type { ControlOperation } from "../control-operation.ts";
import { showWorld } from "./show-world.ts";

/** `GET /_mock/worlds` */
export const listWorlds: ControlOperation<"worlds.list"> = async ({ worlds }) => ({
  data: [...worlds.list()].sort((one, other) => other.lastUsedAt - one.lastUsedAt).map(showWorld),
  max_worlds: worlds.most,
  ...(worlds.kept === null ? {} : { kept: [...(await worlds.kept.names())] }),
});
