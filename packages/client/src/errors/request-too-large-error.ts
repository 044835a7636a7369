import { ApiError } from "./api-error.ts";

/** The request is larger than the service takes (413). */
export class RequestTooLargeError extends ApiError {
  override name = "RequestTooLargeError";
}

/** Whether it is a {@link RequestTooLargeError}. */
export const isRequestTooLargeError = (error: unknown): error is RequestTooLargeError =>
  error instanceof RequestTooLargeError;
