import { environmentText } from "../../state/show-environment.ts";
import { listPage } from "../lists/list-page.ts";
import type { Operation } from "../operation.ts";

export const listEnvironments: Operation = (world, { query }) =>
  listPage(
    "environments",
    query,
    world.catalog.environments.listed,
    ({ archivedAt }) => archivedAt === null || query.include_archived === true,
    (record) => environmentText(world, record),
  );
