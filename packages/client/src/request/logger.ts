import type { HeadersRecord } from "./headers.ts";

/**
 * Where the client reports to. `console` fits. Of headers, only values that cannot be a secret are logged; bodies never are.
 *
 * `debug` gets every attempt and its answer, `warn` every retry.
 */
export interface Logger {
  debug(message: string, details?: unknown): void;
  warn(message: string, details?: unknown): void;
}

/** What the client itself puts there, the credential apart. Any other header may be a secret, whatever it is called. */
const SHOWN = /^(accept|content-type|anthropic-(version|beta))$/;

/** The headers as text that can be shown: values are replaced unless they are known to be none of anybody's secrets. */
export const redact = (headers: HeadersRecord): string =>
  JSON.stringify(headers, (name, value) => (!name || SHOWN.test(name) ? value : "***"));
