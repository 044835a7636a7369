import { isNamed } from "./managed-agents-error.ts";
import { ServiceError } from "./service-error.ts";

/** The service ended a stream with a frame `event: error`. Opening another stream is always safe. */
export class StreamError extends ServiceError {
  override name = "StreamError";
  constructor(body: unknown) {
    super("the stream failed", body);
  }
}

/** Whether it is a {@link StreamError}. */
export const isStreamError = (error: unknown): error is StreamError => isNamed(error, "StreamError");
