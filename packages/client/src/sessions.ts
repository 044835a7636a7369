import "@managed-agents/types/check-node";

export type { ClientOptions, Credential, Fetch, QueryValue } from "./client-options.ts";
export { ApiError, isApiError } from "./errors/api-error.ts";
export { ConfigurationError, isConfigurationError } from "./errors/configuration-error.ts";
export { ConnectionError, isConnectionError } from "./errors/connection-error.ts";
export { CursorError, isCursorError } from "./errors/cursor-error.ts";
export { type Frame, FrameError, isFrameError } from "./errors/frame-error.ts";
export { isManagedAgentsError, ManagedAgentsError } from "./errors/managed-agents-error.ts";
export { isServiceError, ServiceError, type ServiceErrorType } from "./errors/service-error.ts";
export { isSessionTerminatedError, SessionTerminatedError } from "./errors/session-terminated-error.ts";
export {
  AuthenticationError,
  BadRequestError,
  BillingError,
  ConflictError,
  InternalServerError,
  isAuthenticationError,
  isBadRequestError,
  isBillingError,
  isConflictError,
  isInternalServerError,
  isNotFoundError,
  isOverloadedError,
  isPermissionDeniedError,
  isRateLimitError,
  isRequestTooLargeError,
  NotFoundError,
  OverloadedError,
  PermissionDeniedError,
  RateLimitError,
  RequestTooLargeError,
} from "./errors/status-errors.ts";
export { isStreamError, StreamError } from "./errors/stream-error.ts";
export { isTimeoutError, TimeoutError } from "./errors/timeout-error.ts";
export { isUnexpectedResponseError, UnexpectedResponseError } from "./errors/unexpected-response-error.ts";
export { isUnknownOutcomeError, UnknownOutcomeError } from "./errors/unknown-outcome-error.ts";
export type {
  Followed,
  FollowOptions,
  FollowPosition,
  FollowStatus,
  FollowUntil,
  SessionFollowing,
} from "./follow/follow-options.ts";
export type { SessionsCalls, SessionsListQuery } from "./gen/sessions.gen.ts";
export type { SessionsResources } from "./gen/sessions-client.gen.ts";
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
export type { ApiPromise, WithResponse } from "./request/api-promise.ts";
export type { HeaderOptions } from "./request/headers.ts";
export type { Logger } from "./request/logger.ts";
export type { Middleware } from "./request/middleware.ts";
export type { Page, Paged, PagePromise } from "./request/page.ts";
export type { OnceOptions, RequestOptions } from "./request/request-options.ts";
export type {
  CallContext,
  Confirmation,
  CustomTool,
  RunInput,
  RunOptions,
  RunResult,
  SessionRunning,
  ToolCall,
  ToolOutput,
} from "./run/run-options.ts";
export { createClient, type SessionsClient } from "./sessions-client.ts";
export type { EventStream } from "./stream/event-stream.ts";
export { createPreviews, type Preview, type Previews } from "./stream/previews.ts";
export { readEvents } from "./stream/read-events.ts";
export type { EventOptions, StreamOptions } from "./stream/stream-options.ts";
export type { StreamPromise } from "./stream/stream-promise.ts";
export type { SessionWaiting, WaitOptions } from "./wait-until.ts";
