import { listPage } from "../lists/list-page.ts";
import { timeWindow } from "../lists/time-window.ts";
import type { Operation } from "../operation.ts";
import { storeJson } from "./show.ts";

export const listStores: Operation = (world, { query }) => {
  const window = timeWindow(query);
  return listPage(
    "memory_stores",
    query,
    world.catalog.memoryStores.list(),
    ({ archivedAt, createdAt }) =>
      (archivedAt === null || query.include_archived === true) && (window === null || window(createdAt * 1000)),
    (store) => storeJson(world, store),
  );
};
