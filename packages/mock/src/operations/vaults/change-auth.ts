import type {
  CredentialAuth,
  CredentialAuthUpdateParams,
  EnvironmentVariableAuth,
  EnvironmentVariableUpdateParams,
  MCPOAuthAuth,
  MCPOAuthUpdateParams,
} from "@managed-agents/types";
import { objectRefusal } from "../../domain/object-legality.ts";
import { Refused, refuse } from "../../domain/refusal.ts";
import { fateOf } from "../../domain/token-fate.ts";
import type { CredentialSecrets } from "../../state/catalog/vault-records.ts";
import { type MadeAuth, requireFuture, requireHosts, requireLocation } from "./make-auth.ts";

/**
 * What a credential is after an update. Null for a property keeps it; `expires_at: null` alone removes the moment (house rule D243).
 *
 * @param now milliseconds since 1970
 * @throws Refused with 400 if the kinds differ, and for what cannot be as it is asked
 */
export function changeAuth(
  auth: CredentialAuth,
  secrets: CredentialSecrets | null,
  params: CredentialAuthUpdateParams,
  now: number,
): MadeAuth {
  if (auth.type === "mcp_oauth" && params.type === "mcp_oauth") return changeOAuth(auth, secrets, params, now);
  if (auth.type === "environment_variable" && params.type === "environment_variable") {
    return { auth: changeVariable(auth, params), secrets };
  }
  // A bearer token leaves nothing to keep.
  if (auth.type === params.type) return { auth, secrets };
  throw new Refused(objectRefusal("auth_type_fixed", `it is ${auth.type}`));
}

function changeOAuth(
  auth: MCPOAuthAuth,
  secrets: CredentialSecrets | null,
  { access_token, expires_at, refresh }: MCPOAuthUpdateParams,
  now: number,
): MadeAuth {
  const { expires_at: stored, refresh: old, ...rest } = auth;
  const expiry = expires_at === undefined ? stored : expires_at === null ? null : requireFuture(expires_at, now);
  const kept = { access: secrets?.access ?? "accepted", refresh: secrets?.refresh ?? null } as const;
  const access = access_token ? fateOf(access_token) : kept.access;
  const shown = { ...rest, ...(expiry ? { expires_at: expiry } : {}) };
  if (!refresh) return { auth: { ...shown, refresh: old ?? null }, secrets: { ...kept, access } };
  if (!old) {
    return refuse(
      "auth.refresh: expected a credential that was created with refresh, since client and address of tokens are fixed",
    );
  }
  if (refresh.token_endpoint_auth !== undefined && old.token_endpoint_auth.type === "none") {
    return refuse("auth.refresh.token_endpoint_auth: expected a credential with a client secret, but it has none");
  }
  const scope = refresh.scope === undefined || refresh.scope === null ? old.scope : refresh.scope || null;
  return {
    auth: { ...shown, refresh: { ...old, scope: scope ?? null } },
    secrets: { access, refresh: refresh.refresh_token ? fateOf(refresh.refresh_token) : kept.refresh },
  };
}

function changeVariable(
  auth: EnvironmentVariableAuth,
  { networking, injection_location }: EnvironmentVariableUpdateParams,
): EnvironmentVariableAuth {
  if (networking) requireHosts(networking);
  const { header = auth.injection_location.header, body = auth.injection_location.body } = injection_location ?? {};
  return {
    ...auth,
    networking: networking ?? auth.networking,
    injection_location: requireLocation({ header, body }),
  };
}
