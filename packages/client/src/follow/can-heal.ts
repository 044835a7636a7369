import { FrameError } from "../errors/frame-error.ts";
import { StreamError } from "../errors/stream-error.ts";
import { UnexpectedResponseError } from "../errors/unexpected-response-error.ts";
import { classifyFailure } from "../request/classify-failure.ts";

/** Whether another connection may do better: not after a refusal, and not after an error of the program's own. */
export const canHeal = (failure: unknown): boolean =>
  classifyFailure(failure).transient ||
  failure instanceof FrameError ||
  failure instanceof StreamError ||
  // A proxy's page in place of an answer.
  failure instanceof UnexpectedResponseError;
