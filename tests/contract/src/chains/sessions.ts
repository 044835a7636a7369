import { message } from "../world.ts";
import { choose, expects, found, lists, type Move, same, sameSet } from "./move.ts";

const STATUS = { live: 200, archived: 400, deleted: 404 } as const;
const FOUND = { live: 200, archived: 200, deleted: 404 } as const;

/** behaviour 1, operations 3: what can be done to a session, and what it refers to. */
export const SESSION_MOVES: Readonly<Record<string, Move>> = {
  "create a session": async ({ agents, environments, vaults, stores, sessions }, world, { pick, other, word }) => {
    const [agent, environment] = [choose(agents, pick), choose(environments, other)];
    if (!agent || !environment) return;
    const vault = pick % 3 === 0 ? choose(vaults, other) : undefined;
    const store = other % 3 === 0 ? choose(stores, pick) : undefined;
    const named = [agent, environment, ...(vault ? [vault] : []), ...(store ? [store] : [])];
    const refusals = named.filter(({ state }) => state !== "live").map(({ state }) => STATUS[state]);
    const body = {
      agent: agent.id,
      environment_id: environment.id,
      title: word,
      metadata: { mock_scenario: "plain" },
      ...(vault ? { vault_ids: [vault.id] } : {}),
      ...(store ? { resources: [{ type: "memory_store", memory_store_id: store.id }] } : {}),
    };
    const made = await expects(world, refusals.length > 0 ? refusals : 200, "sessions.create", { body });
    if (!made) return;
    same("a new session", [made.status, made.title, made.archived_at ?? null], ["idle", word, null]);
    same("the agent of a session", [made.agent.id, made.agent.version], [agent.id, agent.names.length]);
    const { metadata } = body;
    sessions.push({
      id: made.id,
      state: "live",
      agent,
      environment,
      title: word,
      metadata,
      messages: [],
      resources: [],
    });
  },
  "title a session": async ({ sessions }, world, { pick, word }) => {
    const session = choose(sessions, pick);
    if (!session) return;
    const parts = { path: { session_id: session.id }, body: { title: word } };
    if (await expects(world, STATUS[session.state], "sessions.update", parts)) session.title = word;
  },
  "change a session's metadata": async ({ sessions }, world, { pick, other, word }) => {
    const session = choose(sessions, pick);
    if (!session) return;
    const [key, value] = [other % 2 === 0 ? "left" : "right", other % 5 === 0 ? null : word];
    const parts = { path: { session_id: session.id }, body: { metadata: { [key]: value } } };
    if (!(await expects(world, STATUS[session.state], "sessions.update", parts))) return;
    const { [key]: _, ...rest } = session.metadata;
    session.metadata = value === null ? rest : { ...rest, [key]: value };
  },
  "read a session": async ({ sessions }, world, { pick, other }) => {
    const session = choose(sessions, pick);
    if (!session) return;
    const path = { session_id: session.id };
    const read = await expects(world, FOUND[session.state], "sessions.retrieve", { path });
    if (!read) return;
    const status = session.state === "archived" ? "terminated" : "idle";
    same("a session", [read.status, read.title], [status, session.title]);
    same("its metadata", sorted(read.metadata), sorted(session.metadata));
    const query = { agent_id: session.agent.id, include_archived: true };
    const all = sessions.filter(({ agent }) => agent === session.agent);
    await lists(world, "sessions.list", { query }, 1 + (other % 100), all, found(all));
    const threads = await expects(world, 200, "sessions.threads.list", { path });
    same(
      "the threads of a session",
      threads?.data?.map(({ parent_thread_id }) => parent_thread_id),
      [null],
    );
  },
  "interrupt a session at rest": async ({ sessions }, world, { pick }) => {
    const session = choose(sessions, pick);
    if (!session) return;
    const parts = { path: { session_id: session.id }, body: { events: [{ type: "user.interrupt" }] } };
    await expects(world, STATUS[session.state], "sessions.events.send", parts);
  },
  "add a file to a session": async ({ sessions, files }, world, { pick, other }) => {
    const [session, file] = [choose(sessions, pick), choose(files, other)];
    if (!session || file?.state !== "live") return;
    // Two files at one path are no case of the facts.
    const mount_path = `/${session.resources.length}.txt`;
    const parts = { path: { session_id: session.id }, body: { type: "file", file_id: file.id, mount_path } };
    const added = await expects(world, STATUS[session.state], "sessions.resources.add", parts);
    if (added) session.resources.push(added.id);
  },
  "list what a session has": async ({ sessions }, world, { pick }) => {
    const session = choose(sessions, pick);
    if (!session) return;
    const parts = { path: { session_id: session.id } };
    const listed = await expects(world, FOUND[session.state], "sessions.resources.list", parts);
    const files = listed?.data.filter(({ type }) => type === "file") as { readonly id: string }[] | undefined;
    if (files)
      sameSet(
        "the files of a session",
        files.map(({ id }) => id),
        session.resources,
      );
  },
  "archive a session": async ({ sessions }, world, { pick }) => {
    const session = choose(sessions, pick);
    if (!session) return;
    await expects(world, FOUND[session.state], "sessions.archive", { path: { session_id: session.id } });
    if (session.state === "live") session.state = "archived";
  },
  "delete a session": async ({ sessions }, world, { pick }) => {
    const session = choose(sessions, pick);
    if (!session) return;
    await expects(world, FOUND[session.state], "sessions.delete", { path: { session_id: session.id } });
    session.state = "deleted";
  },
};

/** behaviour 2 and 4.1: a turn, whose clock a test has to move. */
export const TURN_MOVES: Readonly<Record<string, Move>> = {
  "play a turn": async ({ sessions }, world, { pick, word }) => {
    const session = choose(sessions, pick);
    if (!session) return;
    const path = { session_id: session.id };
    const sent = await expects(world, STATUS[session.state], "sessions.events.send", {
      path,
      body: { events: [message(word)] },
    });
    if (!sent) return;
    session.messages.push(word);
    const { status } = await world.settle(session.id);
    same("the status after a turn", status, "idle");
    const history = await world.history(session.id);
    const texts = history.filter(({ type }) => type === "user.message").map(({ content }) => textOf(content));
    same("the messages of a session", texts, session.messages);
    const times = history.map(({ processed_at }) => processed_at ?? "");
    same("the order of a history", times, [...times].sort());
  },
};

const sorted = (object: Readonly<Record<string, unknown>>) =>
  Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1));

const textOf = (content: unknown): string => (content as readonly { readonly text: string }[])[0]?.text ?? "";
