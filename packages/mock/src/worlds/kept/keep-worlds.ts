import type { HostParts } from "../../create-mock.ts";
import type { LogHome } from "../../world-log/log-home.ts";
import { Keeper } from "./keeper.ts";
import { KeptWorlds } from "./kept-worlds.ts";

/** Keeps the worlds of a mock in a home of logs. @param kit the version of this package */
export const keepWorlds =
  (home: LogHome, kit: string): NonNullable<HostParts["kept"]> =>
  (parts, settings) =>
    new KeptWorlds({ ...parts, keeper: (onLost) => new Keeper({ ...settings, home, kit, onLost }) });
