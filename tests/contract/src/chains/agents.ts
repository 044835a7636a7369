import { choose, expects, lists, type Move, same } from "./move.ts";

/** neighbours 1: versions count real changes, archiving is final. */
export const AGENT_MOVES: Readonly<Record<string, Move>> = {
  "create an agent": async ({ agents }, world, { word }) => {
    const made = await expects(world, 200, "agents.create", { body: { name: word, model: "claude-opus-4-6" } });
    same("the version of a new agent", made?.version, 1);
    same("its name", made?.name, word);
    agents.push({ id: made?.id ?? "", state: "live", names: [word] });
  },
  "rename an agent": async ({ agents }, world, { pick, word }) => {
    const agent = choose(agents, pick);
    if (!agent) return;
    const parts = { path: { agent_id: agent.id }, body: { version: agent.names.length, name: word } };
    const changed = await expects(world, agent.state === "live" ? 200 : 400, "agents.update", parts);
    if (!changed) return;
    if (agent.names.at(-1) !== word) agent.names.push(word);
    same("the version of a changed agent", changed.version, agent.names.length);
  },
  "change an agent of another version": async ({ agents }, world, { pick, word }) => {
    const agent = choose(agents, pick);
    if (agent?.state !== "live") return;
    const parts = { path: { agent_id: agent.id }, body: { version: agent.names.length + 1, name: word } };
    await expects(world, 409, "agents.update", parts);
  },
  "archive an agent": async ({ agents }, world, { pick }) => {
    const agent = choose(agents, pick);
    if (!agent) return;
    const archived = await expects(world, 200, "agents.archive", { path: { agent_id: agent.id } });
    same("whether an archived agent is", typeof archived?.archived_at, "string");
    agent.state = "archived";
  },
  "read an agent": async ({ agents }, world, { pick, other }) => {
    const agent = choose(agents, pick);
    if (!agent) return;
    const path = { agent_id: agent.id };
    const now = await expects(world, 200, "agents.retrieve", { path });
    same(
      "an agent",
      [now?.name, now?.version, now?.archived_at === null],
      [agent.names.at(-1), agent.names.length, agent.state === "live"],
    );
    const version = (other % agent.names.length) + 1;
    const then = await expects(world, 200, "agents.retrieve", { path, query: { version } });
    same("an agent in an earlier version", [then?.name, then?.version], [agent.names[version - 1], version]);
    await expects(world, 404, "agents.retrieve", { path, query: { version: agent.names.length + 1 } });
    const versions = await expects(world, 200, "agents.versions.list", { path, query: { limit: 100 } });
    const numbers = (versions?.data ?? []).map((one) => one.version).sort((a, b) => a - b);
    same(
      "the versions of an agent",
      numbers,
      agent.names.map((_, index) => index + 1),
    );
  },
  "list agents": async ({ agents }, world, { other }) => {
    const limit = 5 + (other % 96);
    const live = agents.filter(({ state }) => state === "live");
    await lists(world, "agents.list", {}, limit, agents, live);
    await lists(world, "agents.list", { query: { include_archived: true } }, limit, agents, agents);
  },
};
