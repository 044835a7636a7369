import type { ClientOptions } from "../client-options.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import type { HeadersRecord } from "./headers.ts";
import { type Identity, resolveIdentity } from "./identity.ts";
import type { Logger } from "./logger.ts";
import type { Middleware } from "./middleware.ts";

/** A client's options, checked and complete. */
export interface Settings extends Identity {
  readonly logger: Logger | undefined;
  readonly timeout: number;
  readonly maxRetries: number;
  readonly defaultQuery: object | undefined;
  readonly middleware: readonly Middleware[];
  /** The headers of calls that change none, by the kind of the call. Filled as calls are made. */
  readonly usual: Record<string, HeadersRecord>;
  /** The options they were made from, with what the environment supplied filled in. */
  readonly options: ClientOptions;
}

/** @throws ConfigurationError if an option cannot be used, if there is no credential, or if a browser would reveal it */
export function resolveSettings(options: ClientOptions): Settings {
  const identity = resolveIdentity(options);
  const { baseURL, credential } = identity;
  const { logger, defaultQuery, middleware = [], timeout, maxRetries } = options;
  return {
    ...identity,
    logger,
    defaultQuery,
    middleware,
    usual: {},
    timeout: checkNumber("timeout", timeout, 600_000, 1),
    maxRetries: checkNumber("maxRetries", maxRetries, 2),
    options: {
      ...options,
      baseURL,
      apiKey: null,
      authToken: undefined,
      ...(credential && { [credential[0]]: credential[3] }),
    },
  };
}

/**
 * The settings with some options changed. An option replaces the one before it as a whole; undefined leaves it.
 *
 * @throws ConfigurationError as {@link resolveSettings} does
 */
export function changeSettings({ options }: Settings, changes: ClientOptions): Settings {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  // A new credential of one sort replaces an old one of the other.
  const { apiKey, authToken, ...others } = options;
  const renewed = "apiKey" in given || "authToken" in given;
  return resolveSettings({ ...(renewed ? others : options), ...given });
}

/** @throws ConfigurationError unless the number is left out, or lies between `least` and what one timer can hold */
export function checkNumber(name: string, value: number | undefined, fallback: number, least = 0): number {
  const number = value ?? fallback;
  if (number >= least && number < 2 ** 31) return number;
  throw new ConfigurationError(`${name} must be from ${least} to 2^31, got ${number}`);
}

/** @throws ConfigurationError unless the value is left out, or one of those that are allowed */
export function checkChoice(name: string, value: string | undefined, allowed: readonly string[]): void {
  if (value !== undefined && !allowed.includes(value)) {
    throw new ConfigurationError(`${name} must be one of ${allowed.join(", ")}, got ${value}`);
  }
}
