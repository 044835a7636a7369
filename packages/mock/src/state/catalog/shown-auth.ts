import type { CredentialAuth } from "@managed-agents/types";

/**
 * What a credential of a catalog is, as it is shown. A program can have given it as it creates one: what would be a secret is left out, so
 * that no answer shows it and nothing keeps it.
 */
export function shownAuth(auth: CredentialAuth): CredentialAuth {
  switch (auth.type) {
    case "static_bearer":
      return { type: auth.type, mcp_server_url: auth.mcp_server_url };
    case "environment_variable": {
      const { type, secret_name, networking, injection_location = { header: true, body: true } } = auth;
      return { type, secret_name, networking, injection_location };
    }
    case "mcp_oauth": {
      const { type, mcp_server_url, expires_at, refresh } = auth;
      const shown = expires_at === undefined ? { type, mcp_server_url } : { type, mcp_server_url, expires_at };
      if (!refresh) return { ...shown, refresh: null };
      const { client_id, token_endpoint, token_endpoint_auth, resource = null, scope = null } = refresh;
      const kept = { client_id, token_endpoint, token_endpoint_auth: { type: token_endpoint_auth.type } };
      return { ...shown, refresh: { ...kept, resource, scope } };
    }
  }
}
