import { type RecordedServer, RecordingError } from "./entry.ts";
import { scrubText } from "./scrub-text.ts";

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
 * @param name what the text was given as, for the messages
 * @throws RecordingError that says what is wrong with it; a text that may hold a secret is not repeated
 */
export function parseBaseUrl(text: string, name = "--base-url"): RecordedHost {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // Not quoted, since it may hold the secret that it should not.
  if (url ? url.username !== "" || url.password !== "" : text.includes("@"))
    throw new RecordingError(`${name}: expected a URL without a user name and password`);
  if (!url) throw new RecordingError(`${name}: expected a URL, but got ${JSON.stringify(shown(text))}`);
  // An empty query or hash is one, too, and the URL does not show it.
  if (/[?#]/.test(text)) throw new RecordingError(`${name}: expected a URL without ? and #`);
  const isLocal = LOOPBACK.test(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLocal))
    throw new RecordingError(
      `${name}: expected https, or http on this machine, but got ${shown(`${url.protocol}//${url.hostname}`)}`,
    );
  const server = isLocal ? "loopback" : url.hostname === "api.anthropic.com" ? "service" : "other";
  return { origin: url.origin, prefix: url.pathname.replace(/\/+$/, ""), server };
}

const shown = (text: string): string => scrubText(text).slice(0, 60);
