import type { ClientOptions, Credential, Fetch } from "./client-options.ts";
import { isBrowser, readVariable } from "./environment.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { API_VERSION, REQUIRED_BETA, SERVICE_URL } from "./gen/protocol.gen.ts";
import { type HeadersRecord, mergeHeaders } from "./headers.ts";

/** Where calls go and who makes them: the part of the options that every client has, checked and complete. */
export interface Identity {
  /** Without a trailing slash. */
  readonly baseURL: string;
  /** All but the credential. */
  readonly headers: HeadersRecord;
  /** The header that carries the credential, and how its value is made. */
  readonly credential: readonly [header: string, prefix: string, value: Credential] | undefined;
  readonly fetch: Fetch;
}

/** @throws ConfigurationError if an option cannot be used, if there is no credential, or if a browser would reveal it */
export function resolveIdentity(options: ClientOptions): Identity {
  const { betas = [], version, workspaceId, headers, dangerouslyAllowBrowser } = options;
  const credential = findCredential(options);
  if (credential && isBrowser() && !dangerouslyAllowBrowser) {
    throw new ConfigurationError("a browser reveals the credential; see dangerouslyAllowBrowser");
  }
  const baseURL = options.baseURL || readVariable("ANTHROPIC_BASE_URL") || SERVICE_URL;
  // Not quoted: what stands there by mistake can be a secret.
  if (!/^https?:[^?#@]+$/.test(baseURL)) {
    throw new ConfigurationError("baseURL must be a plain http(s) address");
  }
  const own = mergeHeaders(undefined, {
    accept: "application/json, text/event-stream",
    "anthropic-version": version ?? API_VERSION,
    "anthropic-beta": [...betas, REQUIRED_BETA].join(),
    "anthropic-workspace-id": workspaceId,
    "anthropic-dangerous-direct-browser-access": dangerouslyAllowBrowser && "true",
  });
  return {
    baseURL: baseURL.replace(/\/+$/, ""),
    headers: mergeHeaders(own, headers),
    credential,
    // Looked up with every call, so that tests and tracers can replace the global one later.
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
  };
}

/** The headers with the credential among them. One of that name from the caller stands. */
export async function withCredential({ credential }: Identity, headers: HeadersRecord): Promise<HeadersRecord> {
  if (!credential || credential[0] in headers) return headers;
  const [name, prefix, value] = credential;
  return mergeHeaders(headers, { [name]: prefix + (typeof value === "string" ? value : await value()) });
}

/** The environment counts only if the options say nothing. */
function findCredential({ apiKey, authToken }: ClientOptions): Identity["credential"] {
  const silent = apiKey === undefined && authToken === undefined;
  const key = silent ? readVariable("ANTHROPIC_API_KEY") : apiKey;
  const token = silent ? readVariable("ANTHROPIC_AUTH_TOKEN") : authToken;
  if (key) return ["x-api-key", "", key];
  if (token) return ["authorization", "Bearer ", token];
  if (apiKey === null || authToken === null) return undefined;
  throw new ConfigurationError("no apiKey and no authToken; null sends none");
}
