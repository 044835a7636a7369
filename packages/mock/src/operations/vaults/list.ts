import { listPage } from "../lists/list-page.ts";
import type { Operation } from "../operation.ts";
import { vaultJson } from "./show.ts";

export const listVaults: Operation = (world, { query }) =>
  listPage(
    "vaults",
    query,
    world.catalog.vaults.list(),
    ({ archivedAt }) => archivedAt === null || query.include_archived === true,
    (vault) => vaultJson(world, vault),
  );
