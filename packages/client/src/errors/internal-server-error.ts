import { ApiError } from "./api-error.ts";

/** The service failed (500 and above, but 529). */
export class InternalServerError extends ApiError {
  override name = "InternalServerError";
}

/** Whether it is an {@link InternalServerError}. */
export const isInternalServerError = (error: unknown): error is InternalServerError =>
  error instanceof InternalServerError;
