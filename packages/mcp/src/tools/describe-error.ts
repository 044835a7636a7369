import { isApiError, isServiceError, isUnknownOutcomeError, type ServiceError } from "@managed-agents/client";

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
  if (!(error instanceof Error) || !Object.hasOwn(TYPES, error.name)) return null;
  const { status, requestId } = error as Answered;
  return {
    type: TYPES[error.name] ?? "",
    message: isUnknownOutcomeError(error)
      ? `${error.message}. The service may have acted: look before you call again.`
      : error.message,
    ...optional({ status, request_id: requestId }),
  };
}

/** What some errors know of the answer that they are about. */
interface Answered extends Error {
  readonly status?: number;
  readonly requestId?: string;
}

function describeServiceError(error: ServiceError): ToolError {
  const own = (error.body as { readonly error?: { readonly message?: unknown } } | null | undefined)?.error?.message;
  return {
    type: error.type ?? "api_error",
    message: typeof own === "string" ? own : error.message,
    ...optional({
      status: isApiError(error) ? error.status : undefined,
      error_code: error.errorCode,
      request_id: error.requestId,
      retry_after: isApiError(error) ? (error.headers.get("retry-after") ?? undefined) : undefined,
    }),
  };
}

/** Without what is not known. */
const optional = (values: Readonly<Record<string, string | number | undefined>>): Partial<ToolError> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
