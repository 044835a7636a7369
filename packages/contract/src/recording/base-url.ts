import { type RecordedServer, RecordingError } from "./entry.ts";

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** A server that can be recorded. */
export interface RecordedHost {
  readonly origin: string;
  /** What stands before the paths of the API, without a slash at its end. */
  readonly prefix: string;
  readonly server: RecordedServer;
}

/**
 * Reads the URL of a server. The key goes there, so it has to be https or on this machine.
 *
 * @throws RecordingError that says what is wrong with it
 */
export function parseBaseUrl(text: string): RecordedHost {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url) throw new RecordingError(`--base-url: expected a URL, but got ${JSON.stringify(text.slice(0, 60))}`);
  // Not quoted, since it may hold the secret that it should not.
  if (url.username !== "" || url.password !== "")
    throw new RecordingError("--base-url: expected a URL without a user name and password");
  if (url.search !== "" || url.hash !== "") throw new RecordingError("--base-url: expected a URL without ? and #");
  const isLocal = LOOPBACK.test(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLocal))
    throw new RecordingError(
      `--base-url: expected https, or http on this machine, but got ${url.protocol}//${url.hostname}`,
    );
  const server = isLocal ? "loopback" : url.hostname === "api.anthropic.com" ? "service" : "other";
  return { origin: url.origin, prefix: url.pathname.replace(/\/+$/, ""), server };
}
