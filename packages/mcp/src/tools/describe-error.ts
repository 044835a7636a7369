import { isManagedAgentsError, isServiceError, isUnknownOutcomeError } from "@managed-agents/client";

/** Why a call failed, for the model that made it. */
export interface ToolError {
  /** `error.type` of the service, or what happened instead of an answer. */
  readonly type: string;
  readonly message: string;
  readonly status?: number;
  readonly error_code?: string;
  /** Names the call towards the service's support. */
  readonly request_id?: string;
  /** Seconds after which trying again makes sense. */
  readonly retry_after?: string;
}

/** What a model is told instead of the details of a bug. */
export const INTERNAL_ERROR: ToolError = { type: "internal_error", message: "The adapter failed; its log says why." };

/** Names for errors that have none on the wire. */
const TYPES: Readonly<Record<string, string>> = {
  ArgumentError: "invalid_arguments",
  ConfigurationError: "invalid_arguments",
  ConnectionError: "connection_error",
  CursorError: "connection_error",
  FrameError: "connection_error",
  ResultTooLargeError: "result_too_large",
  SessionTerminatedError: "session_terminated",
  TimeoutError: "timeout_error",
  UnexpectedResponseError: "unexpected_response",
  UnknownOutcomeError: "unknown_outcome",
};

/** @returns null for what no caller can have caused: a bug */
export function describeError(error: unknown): ToolError | null {
  if (isServiceError(error)) return describeServiceError(error);
  const { name, message, status, requestId } = error as Failure;
  const type = TYPES[name];
  if (
    type === undefined ||
    !(isManagedAgentsError(error) || name === "ArgumentError" || name === "ResultTooLargeError")
  ) {
    return null;
  }
  return {
    type,
    message: isUnknownOutcomeError(error)
      ? `${message}. The service may have acted: look before you call again.`
      : message,
    ...optional({ status, request_id: requestId }),
  };
}

interface Failure extends Error {
  readonly status?: number;
  readonly requestId?: string;
}

function describeServiceError(error: Parameters<typeof isServiceError>[0]): ToolError {
  const { type, message, status, errorCode, requestId, body, headers } = error as Failure & {
    readonly type?: string;
    readonly errorCode?: string;
    readonly body?: { readonly error?: { readonly message?: unknown } } | null;
    readonly headers?: Headers;
  };
  const own = body?.error?.message;
  return {
    type: type ?? "api_error",
    message: typeof own === "string" ? own : message,
    ...optional({
      status,
      error_code: errorCode,
      request_id: requestId,
      retry_after: headers?.get("retry-after") ?? undefined,
    }),
  };
}

/** Without what is not known. */
const optional = (values: Readonly<Record<string, string | number | undefined>>): Partial<ToolError> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
