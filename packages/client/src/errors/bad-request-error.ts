import { ApiError } from "./api-error.ts";

/** The request breaks a rule, or the state of the session forbids it (400). */
export class BadRequestError extends ApiError {
  override name = "BadRequestError";
}

/** Whether it is a {@link BadRequestError}. */
export const isBadRequestError = (error: unknown): error is BadRequestError => error instanceof BadRequestError;
