import "@managed-agents/types/check-node";

export type { ApiPromise, WithResponse } from "./api-promise.ts";
export { type Client, createClient } from "./client.ts";
export type { ClientOptions, Credential, Fetch } from "./client-options.ts";
export { ApiError, isApiError } from "./errors/api-error.ts";
export { AuthenticationError, isAuthenticationError } from "./errors/authentication-error.ts";
export { BadRequestError, isBadRequestError } from "./errors/bad-request-error.ts";
export { BillingError, isBillingError } from "./errors/billing-error.ts";
export { ConfigurationError, isConfigurationError } from "./errors/configuration-error.ts";
export { ConflictError, isConflictError } from "./errors/conflict-error.ts";
export { ConnectionError, isConnectionError } from "./errors/connection-error.ts";
export { CursorError, isCursorError } from "./errors/cursor-error.ts";
export { type Frame, FrameError, isFrameError } from "./errors/frame-error.ts";
export { InternalServerError, isInternalServerError } from "./errors/internal-server-error.ts";
export { isManagedAgentsError, ManagedAgentsError } from "./errors/managed-agents-error.ts";
export { isNotFoundError, NotFoundError } from "./errors/not-found-error.ts";
export { isOverloadedError, OverloadedError } from "./errors/overloaded-error.ts";
export { isPermissionDeniedError, PermissionDeniedError } from "./errors/permission-denied-error.ts";
export { isRateLimitError, RateLimitError } from "./errors/rate-limit-error.ts";
export { isRequestTooLargeError, RequestTooLargeError } from "./errors/request-too-large-error.ts";
export { isServiceError, ServiceError, type ServiceErrorType } from "./errors/service-error.ts";
export { isStreamError, StreamError } from "./errors/stream-error.ts";
export { isTimeoutError, TimeoutError } from "./errors/timeout-error.ts";
export { isUnexpectedResponseError, UnexpectedResponseError } from "./errors/unexpected-response-error.ts";
export { isUnknownOutcomeError, UnknownOutcomeError } from "./errors/unknown-outcome-error.ts";
export type { EventStream } from "./event-stream.ts";
export type { Resources } from "./gen/root.gen.ts";
export type { SessionsCalls, SessionsListQuery } from "./gen/sessions.gen.ts";
export type { SessionsEventsCalls, SessionsEventsListQuery } from "./gen/sessions-events.gen.ts";
export type { SessionsResourcesCalls, SessionsResourcesListQuery } from "./gen/sessions-resources.gen.ts";
export type { SessionsThreadsCalls, SessionsThreadsListQuery } from "./gen/sessions-threads.gen.ts";
export type { SessionsThreadsEventsCalls, SessionsThreadsEventsListQuery } from "./gen/sessions-threads-events.gen.ts";
export type {
  SessionsEventsStreamQuery,
  SessionsEventsStreams,
  SessionsThreadsEventsStreamQuery,
  SessionsThreadsEventsStreams,
} from "./gen/streams.gen.ts";
export type { HeaderOptions } from "./headers.ts";
export type { Logger } from "./logger.ts";
export type { Page, Paged, PagePromise } from "./page.ts";
export { createPreviews, type Preview, type Previews } from "./previews.ts";
export type { RawClient } from "./raw-client.ts";
export { readEvents } from "./read-events.ts";
export type { OnceOptions, RequestOptions } from "./request-options.ts";
export type { EventOptions, StreamOptions } from "./stream-options.ts";
export type { StreamPromise } from "./stream-promise.ts";
