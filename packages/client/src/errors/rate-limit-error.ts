import { ApiError } from "./api-error.ts";

/** Too many calls, or a spend cap is reached (429). `headers` may hold `retry-after`. */
export class RateLimitError extends ApiError {
  override name = "RateLimitError";
}

/** Whether it is a {@link RateLimitError}. */
export const isRateLimitError = (error: unknown): error is RateLimitError => error instanceof RateLimitError;
