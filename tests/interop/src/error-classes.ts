/** A status that the API answers errors with, and the class that each release of the SDK makes of it. */
export interface ErrorClass {
  readonly status: number;
  readonly "1.10.0": string;
  readonly "0.120.0": string;
}

// Typed from the releases' own core/error. The earlier one has no class of its own for most: then a 4xx is a plain
// APIError and a 5xx an InternalServerError.
export const ERROR_CLASSES: readonly ErrorClass[] = [
  { status: 400, "1.10.0": "BadRequestError", "0.120.0": "BadRequestError" },
  { status: 401, "1.10.0": "AuthenticationError", "0.120.0": "AuthenticationError" },
  { status: 402, "1.10.0": "PaymentRequiredError", "0.120.0": "APIError" },
  { status: 403, "1.10.0": "PermissionDeniedError", "0.120.0": "PermissionDeniedError" },
  { status: 404, "1.10.0": "NotFoundError", "0.120.0": "NotFoundError" },
  { status: 408, "1.10.0": "RequestTimeoutError", "0.120.0": "APIError" },
  { status: 409, "1.10.0": "ConflictError", "0.120.0": "ConflictError" },
  { status: 412, "1.10.0": "PreconditionFailedError", "0.120.0": "APIError" },
  { status: 413, "1.10.0": "ContentTooLargeError", "0.120.0": "APIError" },
  { status: 429, "1.10.0": "RateLimitError", "0.120.0": "RateLimitError" },
  { status: 431, "1.10.0": "RequestHeaderFieldsTooLargeError", "0.120.0": "APIError" },
  { status: 499, "1.10.0": "ClientClosedRequestError", "0.120.0": "APIError" },
  { status: 500, "1.10.0": "InternalServerError", "0.120.0": "InternalServerError" },
  { status: 501, "1.10.0": "NotImplementedError", "0.120.0": "InternalServerError" },
  { status: 503, "1.10.0": "ServiceUnavailableError", "0.120.0": "InternalServerError" },
  { status: 504, "1.10.0": "GatewayTimeoutError", "0.120.0": "InternalServerError" },
  { status: 529, "1.10.0": "OverloadedError", "0.120.0": "InternalServerError" },
];
