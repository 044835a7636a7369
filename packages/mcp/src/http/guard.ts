import type { IncomingMessage, ServerResponse } from "node:http";
import { hostHeaderValidation, originValidation } from "@modelcontextprotocol/node";
import { allowReading, answerPreflight, isPreflight } from "./cors.ts";
import { refuse } from "./refuse.ts";
import { isSameSecret } from "./secret.ts";

/** Who may call. */
export interface Access {
  /** What the server listens on. An address that is open to the network lets any name in: there the token decides. */
  readonly host: string;
  /** The bearer token that every request has to have; none if undefined. */
  readonly token: string | undefined;
  /** Origins whose pages may call besides those of this machine, such as `https://app.example.com`. */
  readonly allowOrigins: readonly string[];
}

/** Whether a request may go on; if not, it has been answered. */
export type Guard = (request: IncomingMessage, response: ServerResponse) => boolean;

/** What a URL would read out of a Host header that holds more than a name and a port. */
const NAME_AND_PORT = /^[^\s@/?#\\]+$/;

const LOCAL = ["localhost", "127.0.0.1", "[::1]"];

/** Whether only this machine can reach the address. */
export const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/i.test(host);

/**
 * Refuses what a page of somebody else's could send: a foreign name in Host, a foreign Origin, no token.
 *
 * @throws RangeError for an address that others can reach, without a token
 */
export function makeGuard({ host, token, allowOrigins }: Access): Guard {
  if (!token && !isLoopback(host)) throw new RangeError(`${host} is open to others, so that a token is needed`);
  const open = host === "0.0.0.0" || host === "::";
  const named = host.includes(":") && !host.startsWith("[") ? `[${host}]` : host.toLowerCase();
  const hasKnownHost: Guard = open ? () => true : hostHeaderValidation([...LOCAL, named]);
  const hasLocalOrigin = originValidation(LOCAL);
  return (request, response) => {
    const { host: given = "", origin } = request.headers;
    if (!NAME_AND_PORT.test(given)) {
      refuse(response, 403, "Expected a name, and perhaps a port, in Host.");
      return false;
    }
    if (!hasKnownHost(request, response)) return false;
    if (origin !== undefined && allowOrigins.includes(origin)) {
      allowReading(response, origin);
      // A browser asks without the token whether it may send it.
      if (isPreflight(request)) {
        answerPreflight(request, response);
        return false;
      }
    } else if (!hasLocalOrigin(request, response)) return false;
    if (token === undefined || isSameSecret(bearerOf(request), token)) return true;
    refuse(response, 401, "Expected the bearer token of this server in Authorization.", {
      "www-authenticate": "Bearer",
    });
    return false;
  };
}

const bearerOf = ({ headers }: IncomingMessage): string =>
  /^Bearer +(\S+) *$/i.exec(headers.authorization ?? "")?.[1] ?? "";
