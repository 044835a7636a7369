import { expect } from "vitest";
import { bringObjectTo } from "../src/object-states.ts";
import { OBSERVED } from "../src/targets/emulators.ts";
import { verifies } from "../src/verifies.ts";

/** Limits of the platform, as the pages on vaults and memory have them. */
const MOST_CREDENTIALS = 20;
const MOST_MEMORIES = 2_000;

const bearer = (index: number) => ({
  auth: { type: "static_bearer", mcp_server_url: `https://mcp-${index}.example.com/mcp`, token: "not-a-real-token" },
});

verifies("object.vault", "holds twenty credentials, and no more", async (world) => {
  const path = await bringObjectTo(world, "vault", "active");
  for (let index = 0; index < MOST_CREDENTIALS; index += 1)
    await world.api.ok("vaults.credentials.create", { path, body: bearer(index) });
  await world.api.refused("vaults.credentials.create", { path, body: bearer(MOST_CREDENTIALS) });
  world.triedCell("vault add_credential unless vault_full");
});

verifies("object.credential", "tries no credential that is none of OAuth", async (world) => {
  const path = await bringObjectTo(world, "vault", "active");
  const { id } = await world.api.ok("vaults.credentials.create", { path, body: bearer(1) });
  await world.api.refused("vaults.credentials.validate", { path: { ...path, credential_id: id } });
  world.triedCell("credential validate_credential unless not_oauth");
});

verifies(
  "object.memory-store",
  "holds two thousand memories, and no more",
  async (world) => {
    const path = await bringObjectTo(world, "memory_store", "active");
    const write = (index: number) => ({ path, body: { path: `/notes/${index}.md`, content: "note" } });
    for (let index = 0; index < MOST_MEMORIES; index += 1)
      await world.api.ok("memory_stores.memories.create", write(index));
    const { message } = await world.api.refused("memory_stores.memories.create", write(MOST_MEMORIES));
    expect(message).toMatch(/2,?000/);
    world.triedCell("memory_store write_memory unless store_full");
  },
  { targets: [OBSERVED] },
);
