import { NotKept } from "../../world-log/log-error.ts";
import type { KeptWorlds } from "../../worlds/kept/kept-worlds.ts";
import type { ControlOperation } from "../control-operation.ts";
import { showWorld } from "./show-world.ts";

/** `GET /_mock/worlds` */
export const listWorlds: ControlOperation<"worlds.list"> = async ({ worlds }) => ({
  data: [...worlds.list()].sort((one, other) => other.lastUsedAt - one.lastUsedAt).map(showWorld),
  max_worlds: worlds.most,
  ...(worlds.kept === null ? {} : await keptOf(worlds.kept)),
});

/** The names of those that are not loaded are the store's to say: nothing while it is away. */
async function keptOf(worlds: KeptWorlds): Promise<{ kept?: string[] }> {
  try {
    return { kept: [...(await worlds.names())] };
  } catch (error) {
    if (error instanceof NotKept) return {};
    throw error;
  }
}
