import { objectRefusal } from "../../domain/object-legality.ts";
import { Refused } from "../../domain/refusal.ts";
import type { World } from "../../state/world.ts";
import { quote, refuseReference } from "./find.ts";

/** @throws Refused with 404 for a vault that a session cannot name, with 400 for an archived one */
export function requireVault(world: World, id: string): void {
  const { vaults } = world.catalog;
  if (!vaults.has(id)) refuseReference(world, "vault", id);
  if (typeof vaults.find(id)?.archivedAt === "number") throw new Refused(objectRefusal("vault_archived", quote(id)));
}
