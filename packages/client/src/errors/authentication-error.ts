import { ApiError } from "./api-error.ts";

/** The credential is missing, malformed, revoked or expired (401). */
export class AuthenticationError extends ApiError {
  override name = "AuthenticationError";
}

/** Whether it is an {@link AuthenticationError}. */
export const isAuthenticationError = (error: unknown): error is AuthenticationError =>
  error instanceof AuthenticationError;
