import type { HeadersRecord } from "./headers.ts";

/**
 * Where the client tells what it does. `console` fits. Headers are logged with their secrets hidden, bodies never.
 *
 * `debug` gets every attempt and its answer, `warn` every retry.
 */
export interface Logger {
  debug(message: string, details?: unknown): void;
  warn(message: string, details?: unknown): void;
}

/** The headers as text that can be shown: the value of whatever may be a secret is replaced. */
export const redact = (headers: HeadersRecord): string =>
  JSON.stringify(headers, (name, value) => (/key|token|auth|cookie|secret/.test(name) ? "***" : value));
