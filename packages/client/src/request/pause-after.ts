import type { ApiError } from "../errors/api-error.ts";
import { retryDelay } from "./retry-delay.ts";

/** Milliseconds. What a service or a proxy asks for beyond that is not believed. */
const LONGEST = 600_000;

/** How long to wait after the last of some failures in a row, in milliseconds: by `retryDelay`, at most ten minutes. */
export const pauseAfter = (failures: number, failure: unknown): number =>
  Math.min(retryDelay(failures, (failure as Partial<ApiError> | undefined)?.headers), LONGEST);
