import type {
  CredentialAuth,
  CredentialAuthCreateParams,
  CredentialNetworking,
  EnvironmentVariableCreateParams,
  InjectionLocation,
  MCPOAuthCreateParams,
} from "@managed-agents/types";
import { isHostPattern } from "../../domain/host-pattern.ts";
import { refuse } from "../../domain/refusal.ts";
import { shorten } from "../../domain/shorten.ts";
import { readTime } from "../../domain/time.ts";
import { fateOf } from "../../domain/token-fate.ts";
import type { CredentialSecrets } from "../../state/catalog/vault-records.ts";

/** What a credential is, as it is shown, and what is left of its secrets. */
export interface MadeAuth {
  readonly auth: CredentialAuth;
  readonly secrets: CredentialSecrets | null;
}

/**
 * What a new credential is.
 *
 * @param now milliseconds since 1970
 * @throws Refused with 400 for a moment in the past, for no place that the secret may go to, and for a host that is none
 */
export function makeAuth(params: CredentialAuthCreateParams, now: number): MadeAuth {
  switch (params.type) {
    case "mcp_oauth":
      return makeOAuth(params, now);
    case "static_bearer": {
      const { type, mcp_server_url } = params;
      return { auth: { type, mcp_server_url }, secrets: null };
    }
    case "environment_variable":
      return makeVariable(params);
  }
}

function makeOAuth({ type, mcp_server_url, access_token, expires_at, refresh }: MCPOAuthCreateParams, now: number) {
  const expiry = expires_at ? { expires_at: requireFuture(expires_at, now) } : {};
  const shown = refresh
    ? {
        client_id: refresh.client_id,
        token_endpoint: refresh.token_endpoint,
        token_endpoint_auth: { type: refresh.token_endpoint_auth.type },
        resource: refresh.resource ?? null,
        scope: refresh.scope ?? null,
      }
    : null;
  const secrets = { access: fateOf(access_token), refresh: refresh ? fateOf(refresh.refresh_token) : null };
  return { auth: { type, mcp_server_url, ...expiry, refresh: shown }, secrets };
}

function makeVariable({ type, secret_name, networking, injection_location }: EnvironmentVariableCreateParams) {
  requireHosts(networking);
  const { header = false, body = false } = injection_location ?? { header: true, body: true };
  return {
    auth: { type, secret_name, networking, injection_location: requireLocation({ header, body }) },
    secrets: null,
  };
}

/** @throws Refused with 400 unless the time lies ahead */
export function requireFuture(text: string, now: number): string {
  if (readTime(text) > now * 1000) return text;
  return refuse(`auth.expires_at: expected a moment in the future, but got ${JSON.stringify(shorten(text, 40))}`);
}

/** @throws Refused with 400 if the secret could go nowhere */
export function requireLocation(location: InjectionLocation): InjectionLocation {
  if (location.header || location.body) return location;
  return refuse("auth.injection_location: expected header, body or both to be true, but neither is");
}

/** @throws Refused with 400 for a host that is none */
export function requireHosts(networking: CredentialNetworking): void {
  if (networking.type !== "limited") return;
  for (const [index, host] of networking.allowed_hosts.entries()) {
    if (isHostPattern(host)) continue;
    // The text is not repeated: an address can hold a token.
    refuse(
      `auth.networking.allowed_hosts[${index}]: expected a host name, an IPv4 address or *. with a domain, without scheme, port and path`,
    );
  }
}
