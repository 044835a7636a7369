import { ApiError, isApiError } from "./api-error.ts";

/** The request breaks a rule, or the state of the session forbids it (400). */
export class BadRequestError extends ApiError {
  override name = "BadRequestError";
}

/** The credential is missing, malformed, revoked or expired (401). */
export class AuthenticationError extends ApiError {
  override name = "AuthenticationError";
}

/** Something is wrong with the payment (402). */
export class BillingError extends ApiError {
  override name = "BillingError";
}

/** The credential may not do this (403). */
export class PermissionDeniedError extends ApiError {
  override name = "PermissionDeniedError";
}

/** The object does not exist, or is in another workspace (404). */
export class NotFoundError extends ApiError {
  override name = "NotFoundError";
}

/** Something else changed the object at the same time (409). */
export class ConflictError extends ApiError {
  override name = "ConflictError";
}

/** The request is larger than the service takes (413). */
export class RequestTooLargeError extends ApiError {
  override name = "RequestTooLargeError";
}

/** Too many calls, or a spend cap is reached (429). `headers` may hold `retry-after`. */
export class RateLimitError extends ApiError {
  override name = "RateLimitError";
}

/** The service has too much to do for all its users (529). */
export class OverloadedError extends ApiError {
  override name = "OverloadedError";
}

/** The service failed (500 and above, but 529). */
export class InternalServerError extends ApiError {
  override name = "InternalServerError";
}

/** The error of the class that fits the status. The status decides, since a proxy's body has no type. */
export function makeApiError(call: string, response: Response, body: unknown): ApiError {
  const { status } = response;
  const byStatus: Record<number, typeof ApiError> = {
    400: BadRequestError,
    401: AuthenticationError,
    402: BillingError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    413: RequestTooLargeError,
    429: RateLimitError,
    529: OverloadedError,
  };
  const Class = byStatus[status] ?? (status >= 500 ? InternalServerError : ApiError);
  return new Class(call, response, body);
}

const hasStatus = (error: unknown, status: number): boolean => isApiError(error) && error.status === status;

/** Whether it is a {@link BadRequestError}. */
export const isBadRequestError = (error: unknown): error is BadRequestError => hasStatus(error, 400);

/** Whether it is an {@link AuthenticationError}. */
export const isAuthenticationError = (error: unknown): error is AuthenticationError => hasStatus(error, 401);

/** Whether it is a {@link BillingError}. */
export const isBillingError = (error: unknown): error is BillingError => hasStatus(error, 402);

/** Whether it is a {@link PermissionDeniedError}. */
export const isPermissionDeniedError = (error: unknown): error is PermissionDeniedError => hasStatus(error, 403);

/** Whether it is a {@link NotFoundError}. */
export const isNotFoundError = (error: unknown): error is NotFoundError => hasStatus(error, 404);

/** Whether it is a {@link ConflictError}. */
export const isConflictError = (error: unknown): error is ConflictError => hasStatus(error, 409);

/** Whether it is a {@link RequestTooLargeError}. */
export const isRequestTooLargeError = (error: unknown): error is RequestTooLargeError => hasStatus(error, 413);

/** Whether it is a {@link RateLimitError}. */
export const isRateLimitError = (error: unknown): error is RateLimitError => hasStatus(error, 429);

/** Whether it is an {@link OverloadedError}. */
export const isOverloadedError = (error: unknown): error is OverloadedError => hasStatus(error, 529);

/** Whether it is an {@link InternalServerError}. */
export const isInternalServerError = (error: unknown): error is InternalServerError =>
  isApiError(error) && error.status >= 500 && error.status !== 529;
