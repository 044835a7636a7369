import type { VaultModel } from "./model.ts";
import { choose, expects, found, lists, type Move, same } from "./move.ts";

const STATUS = { live: 200, archived: 400, deleted: 404 } as const;
const SERVERS = ["https://one.example.com/mcp", "https://two.example.com/mcp"] as const;

/** A vault and one of its credentials, if there are any. */
function pair(vaults: readonly VaultModel[], pick: number, other: number) {
  const vault = choose(
    vaults.filter(({ credentials }) => credentials.length > 0),
    pick,
  );
  const credential = vault && choose(vault.credentials, other);
  return vault && credential ? { vault, credential } : undefined;
}

/** neighbours 4: one active credential for each server of a vault; archiving and deleting take the credentials along. */
export const VAULT_MOVES: Readonly<Record<string, Move>> = {
  "create a vault": async ({ vaults }, world, { word }) => {
    const made = await expects(world, 200, "vaults.create", { body: { display_name: word } });
    vaults.push({ id: made?.id ?? "", state: "live", name: word, credentials: [] });
  },
  "rename a vault": async ({ vaults }, world, { pick, word }) => {
    const vault = choose(vaults, pick);
    if (!vault) return;
    const parts = { path: { vault_id: vault.id }, body: { display_name: word } };
    if (await expects(world, STATUS[vault.state], "vaults.update", parts)) vault.name = word;
  },
  "archive a vault": async ({ vaults }, world, { pick }) => {
    const vault = choose(vaults, pick);
    if (!vault) return;
    const status = vault.state === "deleted" ? 404 : 200;
    await expects(world, status, "vaults.archive", { path: { vault_id: vault.id } });
    if (status === 404) return;
    vault.state = "archived";
    for (const credential of found(vault.credentials)) credential.state = "archived";
  },
  "delete a vault": async ({ vaults }, world, { pick }) => {
    const vault = choose(vaults, pick);
    if (!vault) return;
    const status = vault.state === "deleted" ? 404 : 200;
    await expects(world, status, "vaults.delete", { path: { vault_id: vault.id } });
    vault.state = "deleted";
    for (const credential of vault.credentials) credential.state = "deleted";
  },
  "read a vault": async ({ vaults }, world, { pick, other }) => {
    const vault = choose(vaults, pick);
    if (!vault) return;
    const path = { vault_id: vault.id };
    const gone = vault.state === "deleted";
    const read = await expects(world, gone ? 404 : 200, "vaults.retrieve", { path });
    if (read) same("a vault", [read.display_name, read.archived_at === null], [vault.name, vault.state === "live"]);
    if (gone) return;
    const { credentials } = vault;
    const query = { include_archived: true };
    await lists(world, "vaults.credentials.list", { path, query }, 1 + (other % 100), credentials, found(credentials));
  },
  "add a credential": async ({ vaults }, world, { pick, other }) => {
    const vault = choose(vaults, pick);
    if (!vault) return;
    const server = choose(SERVERS, other) ?? "";
    const taken = vault.credentials.some((one) => one.state === "live" && one.server === server);
    const status = vault.state === "live" && taken ? 409 : STATUS[vault.state];
    const body = { auth: { type: "static_bearer", mcp_server_url: server, token: "not-a-real-token" } };
    const made = await expects(world, status, "vaults.credentials.create", { path: { vault_id: vault.id }, body });
    if (made) vault.credentials.push({ id: made.id, state: "live", server });
  },
  "archive a credential": async ({ vaults }, world, { pick, other }) => {
    const chosen = pair(vaults, pick, other);
    if (!chosen) return;
    const path = { vault_id: chosen.vault.id, credential_id: chosen.credential.id };
    const status = chosen.credential.state === "deleted" ? 404 : 200;
    await expects(world, status, "vaults.credentials.archive", { path });
    if (status === 200) chosen.credential.state = "archived";
  },
  "delete a credential": async ({ vaults }, world, { pick, other }) => {
    const chosen = pair(vaults, pick, other);
    if (!chosen) return;
    const path = { vault_id: chosen.vault.id, credential_id: chosen.credential.id };
    await expects(world, chosen.credential.state === "deleted" ? 404 : 200, "vaults.credentials.delete", { path });
    chosen.credential.state = "deleted";
  },
  "read a credential": async ({ vaults }, world, { pick, other }) => {
    const chosen = pair(vaults, pick, other);
    if (!chosen) return;
    const path = { vault_id: chosen.vault.id, credential_id: chosen.credential.id };
    const status = chosen.credential.state === "deleted" ? 404 : 200;
    const read = await expects(world, status, "vaults.credentials.retrieve", { path });
    if (read) same("whether a credential is active", read.archived_at === null, chosen.credential.state === "live");
  },
};
