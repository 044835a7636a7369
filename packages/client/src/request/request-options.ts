import type { HeaderOptions } from "./headers.ts";
import type { Middleware } from "./middleware.ts";

/** Options of a single call. */
export interface RequestOptions {
  /** Ends the call and its retries at once; the call rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Milliseconds that one attempt may take, the credential function and the body included; of a stream, until it is open.
   * @default the client's `timeout`
   */
  readonly timeout?: number | undefined;
  /**
   * How often a failed attempt is repeated.
   * @default the client's `maxRetries`
   */
  readonly maxRetries?: number | undefined;
  /** Added to the client's headers; null removes one. */
  readonly headers?: HeaderOptions | undefined;
  /** Betas beside the client's and the one that the API demands. */
  readonly betas?: readonly string[] | undefined;
  /** Around every attempt of this call, within the client's own. */
  readonly middleware?: readonly Middleware[] | undefined;
}

/** For calls whose repetition could act twice: everything that creates, adds, sends or uploads. */
export interface OnceOptions extends RequestOptions {
  /**
   * Treats the call as one that can be repeated, although the service may already have acted.
   * @default false
   */
  readonly retryUnsafe?: boolean | undefined;
}
