import { ApiError } from "./api-error.ts";

/** The object does not exist, or is in another workspace (404). */
export class NotFoundError extends ApiError {
  override name = "NotFoundError";
}

/** Whether it is a {@link NotFoundError}. */
export const isNotFoundError = (error: unknown): error is NotFoundError => error instanceof NotFoundError;
