import { ApiError } from "./api-error.ts";

/** The service has too much to do for all its users (529). */
export class OverloadedError extends ApiError {
  override name = "OverloadedError";
}

/** Whether it is an {@link OverloadedError}. */
export const isOverloadedError = (error: unknown): error is OverloadedError => error instanceof OverloadedError;
