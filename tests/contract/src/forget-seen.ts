import { forgetSeen } from "./seen.ts";

/** Runs in the main process, once all tests are over. */
export const teardown = (): void => forgetSeen();
