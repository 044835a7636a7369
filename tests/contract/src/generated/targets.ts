import { DOCUMENTED, OBSERVED, OVER_A_SOCKET } from "../targets/emulators.ts";
import type { Target } from "../targets/target.ts";

/** Whether `npm run test:contract` asks for a socket; in `npm test` requests are generated for emulators in process. */
const OVER_SOCKET = process.env.GENERATED_FOR === "socket";

/** Where requests are validated before a world sees them, one emulator shows what all do. */
export const GENERATED_TARGETS: readonly Target[] = OVER_SOCKET ? [OVER_A_SOCKET] : [OBSERVED];

/** Where the profiles may differ. */
export const GENERATED_PROFILES: readonly Target[] = OVER_SOCKET ? [OVER_A_SOCKET] : [OBSERVED, DOCUMENTED];
