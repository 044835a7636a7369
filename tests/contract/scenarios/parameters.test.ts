import { OPERATIONS, type OperationId } from "@managed-agents/types";
import { expect } from "vitest";
import { UNKNOWN_IDS } from "../src/good-request.ts";
import { OBJECT_CLIENT_CALLS } from "../src/object-client-calls.ts";
import { bringObjectTo } from "../src/object-states.ts";
import { clientOf, SESSION_CLIENT_CALLS, situationFor } from "../src/session-client-calls.ts";
import { bringTo } from "../src/states.ts";
import { OBSERVED, OVER_A_SOCKET } from "../src/targets/emulators.ts";
import { validatingFetch } from "../src/validating-fetch.ts";
import { verifies } from "../src/verifies.ts";
import type { World } from "../src/world.ts";
import type { ObjectKind } from "../tables/object-cells.ts";

const WORKSPACE = "wrkspc_contract_tests";

/** The world's fetch, with what every operation takes: the older query parameter and the header of a workspace. */
function withCommonParameters(world: World): ReturnType<typeof validatingFetch> {
  const validating = validatingFetch(world);
  return (input, init) => {
    const url = new URL(typeof input === "string" ? input : input.url);
    url.searchParams.set("beta", "true");
    const headers = new Headers(init?.headers ?? (typeof input === "string" ? {} : input.headers));
    headers.set("anthropic-workspace-id", WORKSPACE);
    return validating(url.href, { ...init, headers });
  };
}

for (const [id, call] of Object.entries(SESSION_CLIENT_CALLS)) {
  verifies(
    "beta.query",
    `${id} takes beta=true and a workspace`,
    async (world) => {
      const client = clientOf(world, withCommonParameters(world));
      expect(await call(client, await situationFor(id, world))).toBeTypeOf("object");
    },
    { targets: [OBSERVED] },
  );
}

for (const [id, [call, kind, state]] of Object.entries(OBJECT_CLIENT_CALLS)) {
  verifies(
    "beta.query",
    `${id} takes beta=true and a workspace`,
    async (world) => {
      const ids = kind === undefined ? UNKNOWN_IDS : await bringObjectTo(world, kind, state);
      expect(await call(clientOf(world, withCommonParameters(world)), ids)).toBeTypeOf("object");
    },
    { targets: [OBSERVED] },
  );
}

const STREAMS = Object.values(OPERATIONS).filter(({ streams }) => streams);

for (const { id } of STREAMS) {
  verifies(
    "beta.query",
    `${id} takes beta=true, a workspace and the types to preview`,
    async (world) => {
      const { session_id, thread_id } = await bringTo(world, "idle");
      const query = "beta=true&event_deltas[]=agent.message";
      const headers = { "anthropic-workspace-id": WORKSPACE };
      const { status } = await world.api.call(id, { path: { session_id, thread_id }, query, headers });
      expect(status).toBe(200);
    },
    { targets: [OVER_A_SOCKET] },
  );
}

const DAY = "2026-01-01T00:00:00Z";

/** A value that the document allows for each query parameter, and what it needs beside it. */
const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  agent_id: { agent_id: "agent_1" },
  agent_version: { agent_id: "agent_1", agent_version: "1" },
  api_key_id: { api_key_id: "apikey_1" },
  "created_at[gt]": { "created_at[gt]": DAY },
  "created_at[gte]": { "created_at[gte]": DAY },
  "created_at[lt]": { "created_at[lt]": DAY },
  "created_at[lte]": { "created_at[lte]": DAY },
  deployment_id: { deployment_id: "depl_1" },
  depth: { depth: "1" },
  "event_deltas[]": { "event_deltas[]": "agent.message" },
  "ids[]": { "ids[]": "agent_1" },
  include_archived: { include_archived: "true" },
  limit: { limit: "1" },
  memory_id: { memory_id: "mem_1" },
  memory_store_id: { memory_store_id: "memstore_1" },
  operation: { operation: "created" },
  order: { order: "desc" },
  path_prefix: { path_prefix: "/" },
  scope_id: { scope_id: "sesn_1" },
  service_account_id: { service_account_id: "svac_1" },
  session_id: { session_id: "sesn_1" },
  status: { status: "idle" },
  "statuses[]": { "statuses[]": "idle" },
  "types[]": { "types[]": "user.message" },
  version: { version: "1" },
  view: { view: "full" },
};

/** What a GET below these paths needs. */
const KINDS: Readonly<Record<string, ObjectKind>> = {
  "{agent_id}": "agent",
  "{environment_id}": "environment",
  "{file_id}": "file",
  "{credential_id}": "credential",
  "{vault_id}": "vault",
  "{memory_id}": "memory",
  "{memory_version_id}": "memory_version",
  "{memory_store_id}": "memory_store",
};

/** The ids of an object that an operation can read, each of them there. */
async function readable(world: World, path: string): Promise<Readonly<Record<string, string>>> {
  if (path.includes("{session_id}")) {
    const { session_id, thread_id, file_id } = await bringTo(world, "idle");
    return { session_id, thread_id, resource_id: file_id };
  }
  const kind = Object.entries(KINDS).findLast(([name]) => path.includes(name));
  const found = Object.entries(KINDS).find(([name]) => path.endsWith(name)) ?? kind;
  if (!found) return UNKNOWN_IDS;
  const states = {
    agent: "live",
    environment: "live",
    file: "uploaded",
    memory: "kept",
    memory_version: "past",
  } as const;
  const state = states[found[1] as keyof typeof states] ?? "active";
  return bringObjectTo(world, found[1], state);
}

const READS = Object.values(OPERATIONS).filter(({ method, streams }) => method === "GET" && !streams);

for (const { id, path, queryParameters } of READS) {
  const names = queryParameters.map(({ name }) => name as string).filter((name) => name !== "page" && name !== "beta");
  if (names.length === 0) continue;
  verifies(
    "list.filters",
    `${id} takes each of its parameters: ${names.join(", ")}`,
    async (world) => {
      const ids = await readable(world, path);
      for (const name of names)
        expect([name, (await world.api.call(id, { path: ids, query: VALUES[name] ?? {} })).status]).toEqual([
          name,
          200,
        ]);
    },
    { targets: [OBSERVED] },
  );
}

/** Twice what a list shows, so that it has a second page of one item. */
const TWICE: Partial<Record<OperationId, (world: World) => Promise<Readonly<Record<string, string>>>>> = {
  "agents.list": (world) => twice(world, "agent", "live"),
  "environments.list": (world) => twice(world, "environment", "live"),
  "files.list": (world) => twice(world, "file", "uploaded"),
  "vaults.list": (world) => twice(world, "vault", "active"),
  "memory_stores.list": (world) => twice(world, "memory_store", "active"),
  "sessions.list": async (world) => {
    await world.create();
    await world.create();
    return {};
  },
  "sessions.events.list": (world) => readable(world, "{session_id}"),
  "sessions.threads.events.list": (world) => readable(world, "{session_id}"),
  "sessions.resources.list": (world) => readable(world, "{session_id}"),
  "sessions.threads.list": async (world) => {
    const { id } = await world.create("multiagent");
    await world.turn(id);
    return { session_id: id };
  },
  "agents.versions.list": async (world) => {
    const ids = await bringObjectTo(world, "agent", "live");
    await world.api.ok("agents.update", { path: ids, body: { version: 1, name: "Another name" } });
    return ids;
  },
  "vaults.credentials.list": async (world) => {
    const ids = await bringObjectTo(world, "credential", "active");
    const auth = { type: "static_bearer", mcp_server_url: "https://other.example.com/mcp", token: "not-a-real-token" };
    await world.api.ok("vaults.credentials.create", { path: ids, body: { auth } });
    return ids;
  },
  // A memory of these tests has a neighbour, and versions of both.
  "memory_stores.memories.list": (world) => bringObjectTo(world, "memory", "kept"),
  "memory_stores.memory_versions.list": (world) => bringObjectTo(world, "memory", "kept"),
};

async function twice(world: World, kind: ObjectKind, state: "live" | "uploaded" | "active") {
  await bringObjectTo(world, kind, state);
  return bringObjectTo(world, kind, state);
}

for (const { id } of READS.filter(({ queryParameters }) => queryParameters.some(({ name }) => name === "page"))) {
  verifies(
    "list.pages",
    `${id} takes the cursor that it gave`,
    async (world) => {
      const make = TWICE[id];
      if (!make) throw new Error(`no list of two is made for ${id}`);
      const path = await make(world);
      if (id.endsWith("events.list")) await world.turn(path.session_id ?? "");
      const first = JSON.parse((await world.api.call(id, { path, query: { limit: 1 } })).received ?? "") as {
        next_page: string | null;
      };
      expect(first.next_page).toBeTypeOf("string");
      const second = await world.api.call(id, { path, query: { limit: 1, page: first.next_page ?? "" } });
      expect(second.status).toBe(200);
    },
    { targets: [OBSERVED] },
  );
}

verifies(
  "object.memory",
  "deletes a memory whose text is the expected one",
  async (world) => {
    const path = await bringObjectTo(world, "memory", "kept");
    const { content_sha256 } = await world.api.ok("memory_stores.memories.retrieve", { path });
    const query = { expected_content_sha256: content_sha256 };
    await world.api.ok("memory_stores.memories.delete", { path, query });
  },
  { targets: [OBSERVED] },
);
