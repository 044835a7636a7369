import { ConfigurationError } from "../errors/configuration-error.ts";
import { requestIdOf } from "./request-id.ts";

/** The answer to a call, and on demand how it came. */
export interface ApiPromise<T> extends Promise<T> {
  /** The answer together with its status and headers. The body of `response` has been read, or is being read by `data`. */
  withResponse(): Promise<WithResponse<T>>;
  /**
   * The response with its body unread, instead of the answer: to be called at once. Bad statuses are errors all the same. The timeout ends
   * with the headers, the signal holds for the body too.
   *
   * @throws ConfigurationError if the body is already being read
   */
  asResponse(): Promise<Response>;
}

export interface WithResponse<T> {
  readonly data: T;
  readonly response: Response;
  /** Names the call towards the service's support. */
  readonly requestId: string | undefined;
}

/** Who reads the body of a call's answer. */
export interface Reading {
  /** The caller does, after the call. */
  unread?: boolean;
  /** The client does, and has begun. */
  begun?: boolean;
}

export interface Outcome<T> {
  readonly data: T;
  readonly response: Response;
}

/** @param make makes the call, and reads the body as `reading` says by then */
export function makeApiPromise<T>(make: (reading: Reading) => Promise<Outcome<T>>): ApiPromise<T> {
  const reading: Reading = {};
  const call = make(reading);
  const answer = call.then(({ data }) => {
    if (reading.unread) throw new ConfigurationError("asResponse() took the answer");
    return data;
  });
  return Object.assign(answer, {
    withResponse() {
      // Whoever takes this promise takes the failure with it; left alone, the other one would count as unhandled.
      answer.catch(() => {});
      return call.then(({ data, response }) => ({ data, response, requestId: requestIdOf(response) }));
    },
    async asResponse() {
      if (reading.begun) throw new ConfigurationError("asResponse() comes too late: call it at once");
      reading.unread = true;
      answer.catch(() => {});
      return (await call).response;
    },
  });
}

/** Wraps a reader, so that a response stays unread after `asResponse`. */
export const readUnlessAsked =
  <T>(reading: Reading, read: (response: Response) => T | Promise<T>) =>
  async (response: Response): Promise<Outcome<T>> => {
    if (reading.unread) return { data: undefined as T, response };
    reading.begun = true;
    return { data: await read(response), response };
  };
