import type { MCPOAuthAuth } from "@managed-agents/types";
import type { VaultSeed } from "./catalog/vaults.ts";

/** The vault of the documented sessions. */
export const SESSION_VAULT = "vlt_011CnfivvKfnXTpfyhzbSebX";

const oauth = (mcp_server_url: string): MCPOAuthAuth => ({
  type: "mcp_oauth",
  mcp_server_url,
  refresh: {
    client_id: "shop-app",
    token_endpoint: "https://id.shop.example/token",
    token_endpoint_auth: { type: "client_secret_basic" },
    resource: null,
    scope: "read",
  },
});

/**
 * The vaults that the document's examples and the official reference name, with their credentials. What the examples create is left free:
 * a copied call finds no credential for its server or variable.
 */
export const DEFAULT_VAULTS: readonly VaultSeed[] = [
  {
    id: SESSION_VAULT,
    display_name: "Shop",
    credentials: [
      {
        id: "vcrd_011CExampleCredentialId1",
        display_name: "Orders",
        auth: {
          type: "environment_variable",
          secret_name: "ORDERS_KEY",
          networking: { type: "limited", allowed_hosts: ["orders.shop.example"] },
          injection_location: { header: true, body: false },
        },
      },
    ],
  },
  { id: "vlt_011C9kPzQwXvTnYbRmGdHsLc", display_name: "Night shift" },
  {
    id: "vlt_011CZkZDLs7fYzm1hXNPeRjv",
    display_name: "Dana of the shop",
    metadata: { user: "u-77" },
    credentials: [
      {
        id: "vcrd_011C8mNbVcXzLkJhGfDsAqWe",
        display_name: "Linear",
        auth: oauth("https://linear.shop.example/mcp"),
      },
      {
        id: "vcrd_011C9nPzQwXvTnYbRmGdHsLc",
        auth: { type: "static_bearer", mcp_server_url: "https://orders.shop.example/mcp" },
      },
      {
        id: "vcrd_011CAqTdUaBzXsCfVrLhMwQg",
        display_name: "Map key",
        auth: {
          type: "environment_variable",
          secret_name: "MAP_KEY",
          networking: { type: "limited", allowed_hosts: ["api.map.example"] },
          injection_location: { header: true, body: true },
        },
      },
      // Under the id of the newest reference, and under that of May 2026.
      { id: "vcrd_011CZkZEMt8gZan2iYPQfSkw", display_name: "Tickets", auth: oauth("https://tickets.shop.example/mcp") },
      {
        id: "vcrd_011CZkZEMt8gZan2iYOQfSkw",
        display_name: "Calendar",
        auth: oauth("https://calendar.shop.example/mcp"),
      },
    ],
  },
];
