import { choose, expects, found, lists, type Move, same } from "./move.ts";

const STATUS = { live: 200, archived: 400, deleted: 404 } as const;

/** neighbours 2, live evidence of an environment in use: deletion is refused while a session works in it. */
export const ENVIRONMENT_MOVES: Readonly<Record<string, Move>> = {
  "create an environment": async ({ environments }, world, { word }) => {
    // Names can have to be unique (neighbours 2).
    const body = { name: `${word} ${crypto.randomUUID()}`, description: word };
    const made = await expects(world, 200, "environments.create", { body });
    environments.push({ id: made?.id ?? "", state: "live", description: word });
  },
  "describe an environment": async ({ environments }, world, { pick, word }) => {
    const environment = choose(environments, pick);
    if (!environment) return;
    const parts = { path: { environment_id: environment.id }, body: { description: word } };
    const changed = await expects(world, STATUS[environment.state], "environments.update", parts);
    if (!changed) return;
    environment.description = word;
    same("a description", changed.description, word);
  },
  "archive an environment": async ({ environments }, world, { pick }) => {
    const environment = choose(environments, pick);
    if (!environment) return;
    const status = environment.state === "deleted" ? 404 : 200;
    await expects(world, status, "environments.archive", { path: { environment_id: environment.id } });
    if (status === 200) environment.state = "archived";
  },
  "delete an environment": async ({ environments, sessions }, world, { pick }) => {
    const environment = choose(environments, pick);
    if (!environment) return;
    const inUse = sessions.some((session) => session.state === "live" && session.environment === environment);
    const status = environment.state === "deleted" ? 404 : inUse ? 409 : 200;
    await expects(world, status, "environments.delete", { path: { environment_id: environment.id } });
    if (status === 200) environment.state = "deleted";
  },
  "read an environment": async ({ environments }, world, { pick, other }) => {
    const environment = choose(environments, pick);
    if (!environment) return;
    const status = environment.state === "deleted" ? 404 : 200;
    const path = { environment_id: environment.id };
    const read = await expects(world, status, "environments.retrieve", { path });
    if (read) {
      const expected = [environment.description, environment.state === "live"];
      same("an environment", [read.description, read.archived_at === null], expected);
    }
    const query = { include_archived: true };
    const limit = 5 + (other % 96);
    await lists(world, "environments.list", { query }, limit, environments, found(environments));
  },
};
