import type { ClientOptions, Credential, Fetch } from "../client-options.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { API_VERSION, SERVICE_URL } from "../gen/protocol.gen.ts";
import { isBrowser, readVariable } from "./environment.ts";
import { type HeadersRecord, mergeHeaders } from "./headers.ts";

/** Where calls go and who makes them: the part of the options that every client has, checked and complete. */
export interface Identity {
  /** Without a trailing slash. */
  readonly baseURL: string;
  /** With an empty value where the credential belongs, so that a caller can replace or remove that too. Of betas only the caller's. */
  readonly headers: HeadersRecord;
  /** The option that it came from, the header that carries it, and how its value is made. */
  readonly credential:
    | readonly [option: "apiKey" | "authToken", header: string, prefix: string, value: Credential]
    | undefined;
  readonly fetch: Fetch;
}

/** @throws ConfigurationError if an option cannot be used, if there is no credential, or if a browser would reveal it */
export function resolveIdentity(options: ClientOptions): Identity {
  const { betas, version, workspaceId, headers, dangerouslyAllowBrowser } = options;
  const credential = findCredential(options);
  if (credential && isBrowser() && !dangerouslyAllowBrowser) {
    throw new ConfigurationError("a browser reveals the credential; see dangerouslyAllowBrowser");
  }
  const baseURL = options.baseURL || readVariable("ANTHROPIC_BASE_URL") || SERVICE_URL;
  // Not quoted: a value set in error can be a secret.
  if (!/^https?:[^?#@]+$/.test(baseURL) || !URL.canParse(baseURL)) {
    throw new ConfigurationError("baseURL must be a plain http(s) address");
  }
  const own = mergeHeaders(undefined, {
    accept: "application/json, text/event-stream",
    "anthropic-version": version ?? API_VERSION,
    "anthropic-beta": betas?.join(),
    "anthropic-workspace-id": workspaceId,
    "anthropic-dangerous-direct-browser-access": dangerouslyAllowBrowser && "true",
    ...(credential && { [credential[1]]: "" }),
  });
  return {
    baseURL: baseURL.replace(/\/+$/, ""),
    headers: mergeHeaders(own, headers),
    credential,
    // Looked up with every call, so that tests and tracers can replace the global one later.
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
  };
}

/**
 * The headers with the credential in its place. A credential function is called; only then is the result a promise.
 *
 * @throws ConfigurationError if the function returns nothing, or what a header cannot hold
 */
export function fillCredential(
  { credential }: Identity,
  headers: HeadersRecord,
): HeadersRecord | Promise<HeadersRecord> {
  if (!credential || headers[credential[1]] !== "") return headers;
  const [option, header, prefix, value] = credential;
  const fill = (secret: unknown): HeadersRecord => {
    if (secret && typeof secret === "string") return mergeHeaders(headers, { [header]: prefix + secret });
    throw new ConfigurationError(`${option} must return text`);
  };
  return typeof value === "function" ? Promise.resolve(value()).then(fill) : fill(value);
}

/** The headers without the credential, for loggers and middleware. */
export const hideCredential = ({ credential }: Identity, headers: HeadersRecord): HeadersRecord =>
  credential && headers[credential[1]] === "" ? mergeHeaders(headers, { [credential[1]]: null }) : headers;

/** The headers that came out of the middleware, with a place for the credential if there was one and no middleware removed it. */
export const placeCredential = ({ credential }: Identity, before: HeadersRecord, after: Headers): HeadersRecord =>
  mergeHeaders(credential && before[credential[1]] === "" ? { [credential[1]]: "" } : undefined, after);

/** The environment is read only if neither option is set. */
function findCredential({ apiKey, authToken }: ClientOptions): Identity["credential"] {
  const silent = apiKey === undefined && authToken === undefined;
  const key = silent ? readVariable("ANTHROPIC_API_KEY") : apiKey;
  const token = silent ? readVariable("ANTHROPIC_AUTH_TOKEN") : authToken;
  if (key) return ["apiKey", "x-api-key", "", key];
  if (token) return ["authToken", "authorization", "Bearer ", token];
  if (apiKey === null || authToken === null) return undefined;
  throw new ConfigurationError(
    "no credential: set apiKey or authToken, ANTHROPIC_API_KEY or ANTHROPIC_AUTH_TOKEN; apiKey: null sends none",
  );
}
