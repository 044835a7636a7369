import type { CredentialAuth } from "@managed-agents/types";

/**
 * What a credential opens, as one text: unique among the active credentials of a vault. Addresses that sessions take for the same server
 * are the same here (house rule D242).
 */
export const identityOf = (auth: CredentialAuth): string =>
  auth.type === "environment_variable" ? `variable ${auth.secret_name}` : `server ${serverOf(auth.mcp_server_url)}`;

/** An address with scheme and host in lower case, without a default port and a slash at its end. */
function serverOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const { protocol, host, pathname, search } = new URL(address);
  return `${protocol}//${host}${pathname.replace(/\/$/, "")}${search}`;
}
