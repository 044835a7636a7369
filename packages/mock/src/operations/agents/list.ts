import { agentText } from "../../state/show-agent.ts";
import { listPage } from "../lists/list-page.ts";
import { timeWindow } from "../lists/time-window.ts";
import type { Operation } from "../operation.ts";

export const listAgents: Operation = (world, { query }) => {
  const window = timeWindow(query);
  return listPage(
    "agents",
    query,
    world.catalog.agents.listed,
    ({ archivedAt, createdAt }) =>
      (archivedAt === null || query.include_archived === true) && (window === null || window(createdAt * 1000)),
    (record) => agentText(world, record),
  );
};
