import { DOCUMENTED, OBSERVED, OVER_A_SOCKET } from "../targets/emulators.ts";
import type { Target } from "../targets/target.ts";

/** Where requests are validated before a world sees them, one emulator shows what all do; the command tries a socket too. */
export const GENERATED_TARGETS: readonly Target[] = process.env.EVERY_TARGET ? [OBSERVED, OVER_A_SOCKET] : [OBSERVED];

/** Where the profiles may differ. */
export const GENERATED_PROFILES: readonly Target[] = process.env.EVERY_TARGET
  ? [OBSERVED, OVER_A_SOCKET, DOCUMENTED]
  : [OBSERVED, DOCUMENTED];
