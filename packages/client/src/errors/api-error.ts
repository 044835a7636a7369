import { isServiceError, ServiceError, type ServiceErrorType } from "./service-error.ts";

/** The service, or something before it, answered with a status other than 2xx. */
export class ApiError extends ServiceError {
  override name = "ApiError";
  declare readonly status: number;
  declare readonly headers: Headers;

  /** @param call what was called, such as `GET /v1/sessions/{session_id}` */
  constructor(call: string, response: Response, body: unknown) {
    super(`${call}: ${response.status}`, body, response.headers.get("request-id"));
    this.status = response.status;
    this.headers = response.headers;
  }
}

/** Whether a call was answered with an error; with `type`, whether it was that kind of error. */
export const isApiError = (error: unknown, type?: ServiceErrorType): error is ApiError =>
  isServiceError(error, type) && "headers" in error;
