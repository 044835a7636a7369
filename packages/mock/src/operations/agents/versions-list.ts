import { newestOf, versionOf } from "../../state/catalog/agents.ts";
import { agentText } from "../../state/show-agent.ts";
import { numberedPage } from "../lists/list-page.ts";
import type { Operation } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { findAgent, stateOf } from "./find.ts";

export const listAgentVersions: Operation = (world, { path, query }) => {
  const record = findAgent(world, path.agent_id);
  requireObject("agent", "read_agent", stateOf(record));
  // A cursor is parted by spaces, which an id may hold.
  const list = `agents.versions/${encodeURIComponent(record.id)}`;
  return numberedPage(list, query, newestOf(record).agent.version, (number) => {
    const version = versionOf(record, number);
    return version === undefined ? null : agentText(world, record, version);
  });
};
