import { ApiError } from "./api-error.ts";

/** Something else changed the object at the same time (409). */
export class ConflictError extends ApiError {
  override name = "ConflictError";
}

/** Whether it is a {@link ConflictError}. */
export const isConflictError = (error: unknown): error is ConflictError => error instanceof ConflictError;
