import { ApiError } from "./api-error.ts";

/** The credential may not do this (403). */
export class PermissionDeniedError extends ApiError {
  override name = "PermissionDeniedError";
}

/** Whether it is a {@link PermissionDeniedError}. */
export const isPermissionDeniedError = (error: unknown): error is PermissionDeniedError =>
  error instanceof PermissionDeniedError;
