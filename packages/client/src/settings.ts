import type { ClientOptions } from "./client-options.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { type Identity, resolveIdentity } from "./identity.ts";
import type { Logger } from "./logger.ts";

/** A client's options, checked and complete. */
export interface Settings extends Identity {
  readonly logger: Logger | undefined;
  readonly timeout: number;
  readonly maxRetries: number;
}

/** @throws ConfigurationError if an option cannot be used, if there is no credential, or if a browser would reveal it */
export const resolveSettings = (options: ClientOptions): Settings => ({
  ...resolveIdentity(options),
  logger: options.logger,
  timeout: checkNumber("timeout", options.timeout, 600_000, 1),
  maxRetries: checkNumber("maxRetries", options.maxRetries, 2),
});

/** @throws ConfigurationError unless the number is left out, or lies between `least` and what one timer can hold */
export function checkNumber(name: string, value: number | undefined, fallback: number, least = 0): number {
  const number = value ?? fallback;
  if (number >= least && number < 2 ** 31) return number;
  throw new ConfigurationError(`${name} must be from ${least} to 2^31, got ${number}`);
}
