import "@managed-agents/types/check-node";

export { ConnectionError, isConnectionError } from "./errors/connection-error.ts";
export { type Frame, FrameError, isFrameError } from "./errors/frame-error.ts";
export { isManagedAgentsError, ManagedAgentsError } from "./errors/managed-agents-error.ts";
export { isServiceError, ServiceError, type ServiceErrorType } from "./errors/service-error.ts";
export { isStreamError, StreamError } from "./errors/stream-error.ts";
export { isTimeoutError, TimeoutError } from "./errors/timeout-error.ts";
export { isUnexpectedResponseError, UnexpectedResponseError } from "./errors/unexpected-response-error.ts";
export type { EventStream } from "./stream/event-stream.ts";
export { createPreviews, type Preview, type Previews } from "./stream/previews.ts";
export { readEvents } from "./stream/read-events.ts";
export type { EventOptions } from "./stream/stream-options.ts";
