import type { CreateVaultRequest } from "@managed-agents/types";
import type { Operation } from "../operation.ts";
import { vaultJson } from "./show.ts";

export const createVault: Operation<CreateVaultRequest> = (world, { body }) => {
  const made = { id: world.ids.next("vlt"), displayName: body.display_name, metadata: body.metadata ?? {} };
  return vaultJson(world, world.catalog.vaults.add(made, world.clock.now()));
};
