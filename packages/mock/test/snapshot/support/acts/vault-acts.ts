import type { World } from "../../../../src/state/world.ts";
import { ask } from "../look.ts";
import { type Act, type Chosen, one } from "./act.ts";

const vaultOf = ({ catalog }: World, { a }: Chosen): string =>
  one(catalog.vaults.state.kept.items, a)?.id ?? "vlt_none";

function credentialOf({ catalog }: World, { b }: Chosen): { vault_id: string; credential_id: string } {
  const all = catalog.vaults.state.kept.items.flatMap(({ id: vault_id, credentials }) =>
    Array.from(credentials.keys(), (credential_id) => ({ vault_id, credential_id })),
  );
  return one(all, b) ?? { vault_id: "vlt_none", credential_id: "vcrd_none" };
}

const OAUTH = {
  type: "mcp_oauth",
  mcp_server_url: "https://linear.example/mcp",
  access_token: "expired",
  refresh: {
    refresh_token: "valid",
    client_id: "app",
    token_endpoint: "https://linear.example/token",
    token_endpoint_auth: { type: "none" },
  },
};

/** What is done to vaults and credentials. */
export const VAULT_ACTS = {
  create_vault: ({ world }, { text }) => ask(world, "vaults.create", {}, {}, { display_name: `Vault ${text}` }),
  end_vault: ({ world }, choice) =>
    ask(world, choice.yes ? "vaults.archive" : "vaults.delete", { vault_id: vaultOf(world, choice) }, {}),
  create_credential: ({ world }, choice) =>
    ask(
      world,
      "vaults.credentials.create",
      { vault_id: vaultOf(world, choice) },
      {},
      {
        display_name: choice.text,
        auth: choice.yes
          ? OAUTH
          : { type: "static_bearer", mcp_server_url: `https://${choice.b}.example/mcp`, token: "secret" },
      },
    ),
  validate_credential: ({ world }, choice) =>
    ask(world, "vaults.credentials.validate", credentialOf(world, choice), {}),
  end_credential: ({ world }, choice) =>
    ask(
      world,
      choice.yes ? "vaults.credentials.archive" : "vaults.credentials.delete",
      credentialOf(world, choice),
      {},
    ),
} as const satisfies Readonly<Record<string, Act>>;
