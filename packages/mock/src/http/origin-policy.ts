import { type ErrorAnswer, errorOf } from "./error-answer.ts";
import type { MockRequest } from "./mock-request.ts";

/** Which hosts and origins requests may name. */
export interface OriginPolicy {
  /** Names that `Host` may hold; null for any. A page elsewhere can make a name of its own lead here, and would then share our origin. */
  readonly hosts: ReadonlySet<string> | null;
  /** Origins beside local ones whose pages may call; null for any. */
  readonly origins: ReadonlySet<string> | null;
}

/** For requests that did not come over a network. */
export const ANY_ORIGIN: OriginPolicy = { hosts: null, origins: null };

const LOCAL_NAMES = ["localhost", "127.0.0.1", "[::1]"];

/**
 * @param host what the server listens on; an address that is open to the network lets any name in
 * @param origins as in `https://app.example.com`; `*` lets pages of every origin call
 */
export function originPolicy(host: string, origins: readonly string[]): OriginPolicy {
  const open = host === "0.0.0.0" || host === "::";
  return {
    hosts: open ? null : new Set([...LOCAL_NAMES, host.includes(":") ? `[${host}]` : host.toLowerCase()]),
    origins: origins.includes("*") ? null : new Set(origins),
  };
}

/** Why a request is refused for its host or origin; null if it may be answered. */
export function refuseByOrigin(policy: OriginPolicy, request: MockRequest): ErrorAnswer | null {
  if (!isReachedBy(policy, request)) {
    return errorOf(403, "Host: expected a local name, such as 127.0.0.1. Start the mock with --host to serve another.");
  }
  const origin = request.header("origin");
  if (origin && !allows(policy, origin) && !isOwnPage(request, origin)) {
    return errorOf(403, "Origin: pages of this origin may not call. Start the mock with --allow-origin to let them.");
  }
  return null;
}

/** Whether a request names a host that the policy lets in, or none. */
export function isReachedBy({ hosts }: OriginPolicy, request: MockRequest): boolean {
  const host = request.header("host");
  return hosts === null || !host || hosts.has(nameOf(host));
}

/** Whether the `Origin` of a request is one that a browser sends, which an answer can repeat. */
export const hasSerializedOrigin = (request: MockRequest): boolean =>
  /^(?:null|[a-z][a-z0-9+.-]*:\/\/[^\s/,]+)$/i.test(request.header("origin") ?? "");

/** Whether pages of an origin may call. Those on this machine may: front ends are what a mock is for. */
function allows({ origins }: OriginPolicy, origin: string): boolean {
  if (origins === null || origins.has(origin)) return true;
  const local = /^https?:\/\/(?:[\w-]+\.)*(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;
  return local.test(origin);
}

/**
 * Whether a page came from this server, under an address and not under a name: somebody else can make a name lead here, and its pages would
 * share its origin.
 */
function isOwnPage(request: MockRequest, origin: string): boolean {
  const host = request.header("host") ?? "";
  const isAddress = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(host);
  return isAddress && [`http://${host}`, `https://${host}`].includes(origin.toLowerCase());
}

/** A host without its port, in lower case. */
export const nameOf = (host: string): string => host.replace(/:\d+$/, "").toLowerCase();

/** Whether a name or an address, as in a URL or as what a server listens on, leads to this machine alone. */
export const isLoopbackName = (name: string): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(name);
