import { ApiError } from "./api-error.ts";
import { AuthenticationError } from "./authentication-error.ts";
import { BadRequestError } from "./bad-request-error.ts";
import { BillingError } from "./billing-error.ts";
import { ConflictError } from "./conflict-error.ts";
import { InternalServerError } from "./internal-server-error.ts";
import { NotFoundError } from "./not-found-error.ts";
import { OverloadedError } from "./overloaded-error.ts";
import { PermissionDeniedError } from "./permission-denied-error.ts";
import { RateLimitError } from "./rate-limit-error.ts";
import { RequestTooLargeError } from "./request-too-large-error.ts";

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
