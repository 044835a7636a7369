import { type ErrorAnswer, errorOf } from "./error-answer.ts";
import type { MockRequest } from "./mock-request.ts";

/** Which hosts and origins requests may name. */
export interface OriginPolicy {
  /** Names that `Host` may hold; null for any. A page elsewhere can make a name of its own lead here, and would then share our origin. */
  readonly hosts: ReadonlySet<string> | null;
  /** Whether addresses may stand in `Host`, too, and names that nobody can own on the internet, such as that of a container. */
  readonly privateHosts: boolean;
  /** Origins beside local ones whose pages may call; null for any. */
  readonly origins: ReadonlySet<string> | null;
}

/** For requests that did not come over a network. */
export const ANY_ORIGIN: OriginPolicy = { hosts: null, privateHosts: true, origins: null };

const LOCAL_NAMES = ["localhost", "127.0.0.1", "[::1]"];

/**
 * @param host what the server listens on; one that is open to the network lets private hosts in
 * @param origins as in `https://app.example.com`; `*` lets pages of every origin call
 * @param hosts further names that requests may be meant for, without a port; `*` lets every name in
 * @throws RangeError if one of `hosts` is no name
 */
export function originPolicy(host: string, origins: readonly string[], hosts: readonly string[]): OriginPolicy {
  const wrong = hosts.find((name) => !isHostName(name));
  if (wrong !== undefined) {
    throw new RangeError(
      `allowHosts: expected names without scheme and port, such as mock.example.com, or *, but got ${JSON.stringify(wrong)}`,
    );
  }
  const own = host.includes(":") ? `[${host}]` : host;
  return {
    hosts: hosts.includes("*") ? null : new Set([...LOCAL_NAMES, own, ...hosts].map((name) => name.toLowerCase())),
    privateHosts: host === "0.0.0.0" || host === "::",
    origins: origins.includes("*") ? null : new Set(origins),
  };
}

/** Whether a text is what `Host` can hold before its port, or `*`. */
export const isHostName = (text: string): boolean => /^(?:\*|\[[\da-f:.]+\]|[\w.-]{1,253})$/i.test(text);

/** Why a request is refused for its host or origin; null if it may be answered. */
export function refuseByOrigin(policy: OriginPolicy, request: MockRequest): ErrorAnswer | null {
  if (!isReachedBy(policy, request)) {
    const expected = policy.privateHosts
      ? "an address, a name without dots, or one that ends in .internal, .local, .localhost or .test"
      : "a local name, such as 127.0.0.1";
    return errorOf(403, `Host: expected ${expected}. Start the mock with --allow-host to let another one in.`);
  }
  const origin = request.header("origin");
  const refused = origin
    ? !allows(policy, origin) && !isOwnPage(policy, request, origin)
    : policy.origins !== null && isEmbedded(request);
  if (!refused) return null;
  return errorOf(403, "Origin: pages of this origin may not call. Start the mock with --allow-origin to let them.");
}

/** Whether a page of another site asks for it as an image or a script, for which browsers send no `Origin`. It cannot read the answer. */
const isEmbedded = (request: MockRequest): boolean =>
  request.header("sec-fetch-site") === "cross-site" && request.header("sec-fetch-mode") === "no-cors";

/** Whether a request names a host that the policy lets in, or none. */
export function isReachedBy({ hosts, privateHosts }: OriginPolicy, request: MockRequest): boolean {
  const host = request.header("host");
  if (hosts === null || !host) return true;
  const name = nameOf(host);
  return hosts.has(name) || (privateHosts && (ADDRESS.test(name) || PRIVATE_NAME.test(name)));
}

const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])$/;

/** Names without dots, as services have beside each other, and those in domains that are reserved (RFC 6761, RFC 6762, `.internal` by ICANN). */
const PRIVATE_NAME = /^(?:[\w-]+|(?:[\w-]+\.)+(?:internal|local|localhost|test))$/;

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
 * Whether a page came from this server. Where every name is let in, only an address counts: somebody else can make a name lead here, and its
 * pages would share its origin.
 */
function isOwnPage({ hosts }: OriginPolicy, request: MockRequest, origin: string): boolean {
  const host = (request.header("host") ?? "").toLowerCase();
  return (
    (hosts !== null || ADDRESS.test(nameOf(host))) &&
    [`http://${host}`, `https://${host}`].includes(origin.toLowerCase())
  );
}

/** A host without its port, in lower case. */
export const nameOf = (host: string): string => host.replace(/:\d+$/, "").toLowerCase();

/** Whether a name or an address, as in a URL or as what a server listens on, leads to this machine alone. */
export const isLoopbackName = (name: string): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(name);
