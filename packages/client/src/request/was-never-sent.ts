/** The parts of a runtime's error that say what happened. */
interface RuntimeError {
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
  readonly errors?: unknown;
}

/** Node and Bun: no connection, no address, or a certificate that was refused. All of these come before the request. */
const CODES =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|ERR_INVALID_URL|ERR_TLS_CERT_\w+|(?!ERR_)\w*(CERT|SIGNATURE)\w*)$/;

/** Deno reports it in the message alone, and so does Node for ports that `fetch` blocks. A blank cannot come from an address. */
const WORDS = /client error \(Connect\)|^bad port$|^Fetch failed: Requests to port \d+ are blocked$/;

/** Whether what `fetch` rejected with proves that the request did not leave. A browser keeps that to itself. */
export function wasNeverSent(error: unknown, depth = 0): boolean {
  if (depth > 4) return false;
  const { code, syscall, message, cause, errors } = (error ?? {}) as RuntimeError;
  if (CODES.test(String(code)) || /^(connect|getaddrinfo)$/.test(String(syscall)) || WORDS.test(String(message))) {
    return true;
  }
  // One address after the other was tried.
  if (Array.isArray(errors) && errors[0]) return errors.every((one) => wasNeverSent(one, depth + 1));
  return wasNeverSent(cause, depth + 1);
}
