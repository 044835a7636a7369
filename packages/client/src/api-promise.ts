import { requestIdOf } from "./request-id.ts";

/** The answer to a call, and on demand how it came. */
export interface ApiPromise<T> extends Promise<T> {
  /** The answer together with its status and headers. The body of `response` has been read. */
  withResponse(): Promise<WithResponse<T>>;
}

export interface WithResponse<T> {
  readonly data: T;
  readonly response: Response;
  /** Names the call towards the service's support. */
  readonly requestId: string | undefined;
}

export function makeApiPromise<T>(call: Promise<{ data: T; response: Response }>): ApiPromise<T> {
  const answer = call.then(({ data }) => data);
  return Object.assign(answer, {
    withResponse() {
      // Whoever takes this promise takes the failure with it; left alone, the other one would count as unhandled.
      answer.catch(() => {});
      return call.then(({ data, response }) => ({ data, response, requestId: requestIdOf(response) }));
    },
  });
}
