import { forgetSeen } from "./seen.ts";

/** Runs once before the scenarios. */
export const setup = (): void => forgetSeen();
