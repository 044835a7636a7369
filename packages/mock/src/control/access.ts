import { type ErrorAnswer, errorOf } from "../http/error-answer.ts";
import type { MockRequest } from "../http/mock-request.ts";
import { isLoopbackName, nameOf } from "../http/origin-policy.ts";
import { sameToken } from "./same-token.ts";

/** Who may control a mock. */
export interface ControlAccess {
  /** Where the mock is reached over a network: from this machine alone, or from other machines too. */
  readonly reach: "loopback" | "network";
  /** What callers have to send; null for nothing. */
  readonly token: string | null;
}

/**
 * @param host what the server listens on
 * @param token what callers have to send; beyond loopback, control is closed without one
 * @throws RangeError if the token cannot be sent in a header. The message does not repeat it.
 */
export function controlAccess(host: string, token?: string): ControlAccess {
  if (token !== undefined && !/^[\x21-\x7e]{1,512}$/.test(token)) {
    throw new RangeError("controlToken: expected 1 to 512 visible ASCII characters without blanks");
  }
  return { reach: isLoopbackName(host) ? "loopback" : "network", token: token ?? null };
}

/**
 * Why a request may not control the mock; null if it may, as what the program that made it asks for.
 *
 * @param withToken whether the token is asked for, where there is one
 */
export function refuseControl(
  { reach, token }: ControlAccess,
  request: MockRequest,
  withToken: boolean,
): ErrorAnswer | null {
  if (request.inProcess) return null;
  const wrong = (reach === "loopback" ? refuseHost(request) : null) ?? refusePage(request);
  if (wrong !== null) return wrong;
  if (token === null) return reach === "loopback" ? null : errorOf(403, CLOSED);
  return !withToken || hasToken(request, token) ? null : errorOf(401, NO_TOKEN, { headers: CHALLENGE });
}

const CLOSED =
  "The mock listens beyond this machine, where control needs a token: start it with --control-token, or with MANAGED_AGENTS_MOCK_TOKEN set.";
const NO_TOKEN =
  "authorization: expected Bearer and the token that the mock was started with (or the token alone as x-mock-token), but got another one or none.";
const CHALLENGE = { "www-authenticate": 'Bearer realm="mock"' };

/** A page elsewhere can make a name of its own lead here, and would then share our origin. Whoever names no host is not one of ours either. */
function refuseHost(request: MockRequest): ErrorAnswer | null {
  const host = request.header("host");
  if (host && isLoopbackName(nameOf(host))) return null;
  return errorOf(
    403,
    "Host: expected a name of this machine, such as 127.0.0.1, since the mock is controlled from here alone.",
  );
}

/**
 * Pages of other origins may neither read nor act, also not with what browsers send without asking. A browser that sends no `Origin` with a
 * `GET` says with `Sec-Fetch-Site` where it comes from.
 */
function refusePage(request: MockRequest): ErrorAnswer | null {
  const origin = request.header("origin");
  const host = request.header("host")?.toLowerCase();
  const own = host ? [`http://${host}`, `https://${host}`] : [];
  const site = request.header("sec-fetch-site");
  if ((!origin || own.includes(origin.toLowerCase())) && (!site || site === "same-origin" || site === "none"))
    return null;
  return errorOf(403, "Origin: pages of another origin may not control the mock, and no setting lets them.");
}

function hasToken(request: MockRequest, token: string): boolean {
  const [, bearer = ""] = /^Bearer +(\S+)$/i.exec(request.header("authorization") ?? "") ?? [];
  const byBearer = sameToken(bearer, token);
  return sameToken(request.header("x-mock-token") ?? "", token) || byBearer;
}
