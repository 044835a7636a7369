import type { HeaderOptions } from "./request/headers.ts";
import type { Logger } from "./request/logger.ts";
import type { Middleware } from "./request/middleware.ts";

/** How a client reaches the service. */
export interface ClientOptions {
  /**
   * The API key, sent as `x-api-key`, or a function that is called for it before every attempt. Null sends none.
   * @default the environment variable `ANTHROPIC_API_KEY`, unless `authToken` is given
   */
  readonly apiKey?: Credential | null | undefined;
  /**
   * A token, sent as `Authorization: Bearer`, or a function that is called for it before every attempt.
   * @default the environment variable `ANTHROPIC_AUTH_TOKEN`, unless there is an API key
   */
  readonly authToken?: Credential | null | undefined;
  /** @default the environment variable `ANTHROPIC_BASE_URL`, or the service itself */
  readonly baseURL?: string | undefined;
  /** Betas beside the one that the API demands, which is sent whatever stands here or in `headers`. */
  readonly betas?: readonly string[] | undefined;
  /** The value of `anthropic-version`. */
  readonly version?: string | undefined;
  /** The workspace to work in, for a credential that reaches several. */
  readonly workspaceId?: string | undefined;
  /** Sent with every call; null removes a header that the client would send. */
  readonly headers?: HeaderOptions | undefined;
  /** Parameters that every call sends in its query. A call's own come instead; null and undefined leave one out. */
  readonly defaultQuery?: Readonly<Record<string, QueryValue | readonly QueryValue[]>> | undefined;
  /**
   * Hooks around every attempt of a call, as openapi-fetch defines them. They see neither the credential nor what they did to another attempt.
   * Around `raw`, they run once for all attempts.
   */
  readonly middleware?: readonly Middleware[] | undefined;
  /** @default the global `fetch` */
  readonly fetch?: Fetch | undefined;
  /** @default none: the client is silent */
  readonly logger?: Logger | undefined;
  /**
   * Milliseconds that one attempt may take, the credential function and the body included.
   * @default 600_000
   */
  readonly timeout?: number | undefined;
  /**
   * How often a failed attempt is repeated.
   * @default 2
   */
  readonly maxRetries?: number | undefined;
  /**
   * Allows an API key in a browser, where everybody can read it.
   * @default false
   */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

export type Credential = string | (() => string | Promise<string>);

/** The part of `fetch` that the client uses: with an address and `init`, or from the raw client with a request. */
export type Fetch = (input: string | Request, init?: RequestInit) => Promise<Response>;

/** One value of a query parameter. */
export type QueryValue = string | number | boolean | null | undefined;
