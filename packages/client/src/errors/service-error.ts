import type { KnownErrorObject } from "@managed-agents/types";
import { isManagedAgentsError, ManagedAgentsError } from "./managed-agents-error.ts";

/** `error.type` as the document lists it, and any other string. */
export type ServiceErrorType = KnownErrorObject["type"] | (string & {});

/** An error that the service itself reported, in an answer (`ApiError`) or on a stream (`StreamError`). */
export class ServiceError extends ManagedAgentsError {
  override name = "ServiceError";
  /** `error.type` of the body; undefined if the body is not the service's. */
  declare readonly type: ServiceErrorType | undefined;
  /** `error.details.error_code` of the body: a stable name for the exact case. */
  declare readonly errorCode: string | undefined;
  /** Names the call towards the service's support. */
  declare readonly requestId: string | undefined;
  /** The parsed JSON body, or its text where it is not JSON. */
  declare readonly body: unknown;

  /** @param body may be anything: a proxy can have written it */
  constructor(what: string, body: unknown, requestId?: string | null) {
    const { error, request_id } = (body ?? {}) as Untrusted;
    const id = requestId ?? text(request_id);
    const type = text(error?.type);
    let message: string | undefined;
    try {
      message = text(error?.message) ?? JSON.stringify(body)?.slice(0, 300);
    } catch {
      // Nested deeper than the stack: that must not hide which error it is.
    }
    super(`${what}: ${type ?? "error"}: ${message}${id ? ` (${id})` : ""}`);
    this.type = type;
    this.errorCode = text(error?.details?.error_code);
    this.requestId = id;
    this.body = body;
  }
}

/** Properties of a value that may be anything but null and undefined. */
interface Untrusted {
  readonly error?: {
    readonly type?: unknown;
    readonly message?: unknown;
    readonly details?: { readonly error_code?: unknown };
  };
  readonly request_id?: unknown;
}

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** Whether an error was reported by the service; with `type`, whether it is of that type. */
export const isServiceError = (error: unknown, type?: ServiceErrorType): error is ServiceError =>
  isManagedAgentsError(error) && "errorCode" in error && (type === undefined || (error as ServiceError).type === type);
