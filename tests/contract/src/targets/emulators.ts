import type { Target } from "./target.ts";

/** The emulator as a function and the emulator behind a socket: the same rules have to hold on both. */
export const EMULATORS: readonly Target[] = [];
