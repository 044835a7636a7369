import { isKind } from "./managed-agents-error.ts";
import { ServiceError } from "./service-error.ts";

/** The service ended a stream with a frame `event: error`. Opening another stream is always safe. */
export class StreamError extends ServiceError {
  constructor(body: unknown) {
    super("the stream failed", body);
  }

  override get kinds(): readonly string[] {
    return ["StreamError", ...super.kinds];
  }
}

/** Whether it is a {@link StreamError}. */
export const isStreamError = (error: unknown): error is StreamError => isKind(error, "StreamError");
