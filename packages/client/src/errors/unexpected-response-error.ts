import { requestIdOf } from "../request/request-id.ts";
import { isNamed, ManagedAgentsError } from "./managed-agents-error.ts";

/** The service accepted the call but its answer cannot be read: another content type, no body, broken JSON, too large. */
export class UnexpectedResponseError extends ManagedAgentsError {
  override name = "UnexpectedResponseError";
  declare readonly status: number;
  /** The `request-id` header. */
  declare readonly requestId: string | undefined;

  constructor(message: string, response: Response, options?: ErrorOptions) {
    super(message, options);
    this.status = response.status;
    this.requestId = requestIdOf(response);
  }
}

/** Whether it is an {@link UnexpectedResponseError}. */
export const isUnexpectedResponseError = (error: unknown): error is UnexpectedResponseError =>
  isNamed(error, "UnexpectedResponseError");
