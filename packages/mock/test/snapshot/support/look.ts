import { Refused } from "../../../src/domain/refusal.ts";
import { IMPLEMENTATIONS } from "../../../src/operations/index.ts";
import type { Operation, OperationOutput } from "../../../src/operations/operation.ts";
import type { World } from "../../../src/state/world.ts";
import { listen } from "./listen.ts";

type Path = Readonly<Record<string, string>>;
type Query = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** Performs an operation, and says what came of it. */
export function ask(
  world: World,
  operation: keyof typeof IMPLEMENTATIONS,
  path: Path,
  query: Query,
  body?: unknown,
): string {
  const run = IMPLEMENTATIONS[operation] as Operation;
  let output: OperationOutput;
  try {
    output = run(world, { path, query, body });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return `${operation} refused: ${JSON.stringify(error.refusal)}`;
  }
  if (typeof output === "string") return `${operation}: ${output}`;
  if ("bytes" in output) return `${operation}: ${output.contentType} ${[...output.bytes].join(" ")}`;
  return `${operation}: ${listen(world, output).stop()}`;
}

/** Performs every operation that reads, on every object, also in pages of one: what a client could see of a world. */
export function look(world: World): string[] {
  const seen: string[] = [];
  const get = (operation: keyof typeof IMPLEMENTATIONS, path: Path = {}, query: Query = {}): void => {
    seen.push(ask(world, operation, path, query));
  };
  const { agents, environments, vaults, memoryStores, files } = world.catalog;
  for (const list of [
    "sessions.list",
    "agents.list",
    "environments.list",
    "vaults.list",
    "memory_stores.list",
    "files.list",
  ] as const) {
    get(list);
    get(list, {}, { limit: 1 });
    if (list !== "files.list") get(list, {}, { include_archived: true });
  }
  for (const { id: agent_id } of agents.state.kept.items) {
    get("agents.retrieve", { agent_id });
    get("agents.versions.list", { agent_id });
  }
  for (const { id: environment_id } of environments.state.kept.items) get("environments.retrieve", { environment_id });
  for (const { id: vault_id, credentials } of vaults.state.kept.items) {
    get("vaults.retrieve", { vault_id });
    get("vaults.credentials.list", { vault_id }, { include_archived: true });
    for (const credential_id of credentials.keys()) get("vaults.credentials.retrieve", { vault_id, credential_id });
  }
  for (const { id: memory_store_id, memories, versions } of memoryStores.state.kept.items) {
    get("memory_stores.retrieve", { memory_store_id });
    get("memory_stores.memories.list", { memory_store_id }, { view: "full" });
    get("memory_stores.memories.list", { memory_store_id }, { depth: 1, limit: 1 });
    get("memory_stores.memory_versions.list", { memory_store_id }, { view: "full" });
    for (const memory_id of memories.keys()) get("memory_stores.memories.retrieve", { memory_store_id, memory_id });
    for (const { id } of versions) {
      get("memory_stores.memory_versions.retrieve", { memory_store_id, memory_version_id: id });
    }
  }
  const { given, madeUp, kept } = files.state;
  const ofSessions = world.sessions.flatMap(({ id }) => files.ofSession(id));
  for (const { id: file_id } of [...given, ...madeUp, ...kept, ...ofSessions]) {
    get("files.retrieve_metadata", { file_id });
    get("files.download", { file_id });
    get("files.list", {}, { "ids[]": [file_id] });
  }
  for (const { id: session_id, threads, resources } of [...world.sessions]) {
    get("sessions.retrieve", { session_id });
    get("sessions.events.list", { session_id });
    get("sessions.events.list", { session_id }, { order: "desc", limit: 3 });
    get("sessions.events.stream", { session_id }, { "event_deltas[]": ["agent.message", "agent.thinking"] });
    get("sessions.threads.list", { session_id });
    get("sessions.resources.list", { session_id });
    get("files.list", {}, { scope_id: session_id });
    for (const { key: resource_id } of resources) get("sessions.resources.retrieve", { session_id, resource_id });
    for (const { id: thread_id } of threads) {
      get("sessions.threads.retrieve", { session_id, thread_id });
      get("sessions.threads.events.list", { session_id, thread_id });
      get("sessions.threads.events.stream", { session_id, thread_id });
    }
  }
  return seen;
}
