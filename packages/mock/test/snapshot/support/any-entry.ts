import { message, openingOf, SCENARIO_NAMES } from "@managed-agents/harness";
import fc from "fast-check";
import type { SessionRecord } from "../../../src/state/records.ts";
import type { World } from "../../../src/state/world.ts";
import { UNWRITTEN } from "./any-script.ts";
import type { Driven } from "./driven.ts";
import { ask } from "./look.ts";
import { advance, answer, type Entry, tick } from "./play.ts";

/** What a random entry does, and the numbers and the text by which it chooses; `later` is the time since the entry before. */
export interface Choice {
  readonly what: keyof typeof ACTS;
  readonly a: number;
  readonly b: number;
  readonly text: string;
  readonly yes: boolean;
  readonly later: number;
}

type Act = (driven: Driven, choice: Choice) => string;

const one = <Item>(items: readonly Item[], index: number): Item | undefined => items[index % Math.max(1, items.length)];

const NONE = "sesn_never_was";

const sessionOf = ({ sessions }: World, { a }: Choice): SessionRecord | undefined => one(sessions, a);

const idOf = (world: World, choice: Choice): string => sessionOf(world, choice)?.id ?? NONE;

const threadOf = (world: World, choice: Choice): string =>
  one(sessionOf(world, choice)?.threads ?? [], choice.b)?.id ?? "sthr_never_was";

const send = (world: World, choice: Choice, ...events: object[]): string =>
  ask(world, "sessions.events.send", { session_id: idOf(world, choice) }, {}, { events });

const cap = (cents: number): object => ({ type: "limit", max_list_cost: { amount: String(cents), currency: "USD" } });

const own = (text: string): object => JSON.parse(`{"__proto__":${JSON.stringify(text)},"10":"x","9":"y"}`);

const agentOf = ({ catalog }: World, { a }: Choice): string =>
  one(catalog.agents.state.kept.items, a)?.id ?? "agent_never_was";

const environmentOf = ({ catalog }: World, { a }: Choice): string =>
  one(catalog.environments.state.kept.items, a)?.id ?? "env_never_was";

const vaultOf = ({ catalog }: World, { a }: Choice): string =>
  one(catalog.vaults.state.kept.items, a)?.id ?? "vlt_none";

function credentialOf({ catalog }: World, { b }: Choice): { vault_id: string; credential_id: string } {
  const all = catalog.vaults.state.kept.items.flatMap(({ id: vault_id, credentials }) =>
    Array.from(credentials.keys(), (credential_id) => ({ vault_id, credential_id })),
  );
  return one(all, b) ?? { vault_id: "vlt_none", credential_id: "vcrd_none" };
}

const storeOf = ({ catalog }: World, { a }: Choice): string =>
  one(catalog.memoryStores.state.kept.items, a)?.id ?? "memstore_none";

function memoryOf({ catalog }: World, { a }: Choice): { memory_store_id: string; memory_id: string } {
  const all = catalog.memoryStores.state.kept.items.flatMap(({ id: memory_store_id, memories }) =>
    Array.from(memories.keys(), (memory_id) => ({ memory_store_id, memory_id })),
  );
  return one(all, a) ?? { memory_store_id: "memstore_none", memory_id: "mem_none" };
}

function fileOf(world: World, { a }: Choice): string {
  const { given, madeUp, kept } = world.catalog.files.state;
  const ofSessions = world.sessions.flatMap(({ id }) => world.catalog.files.ofSession(id));
  return one([...given, ...madeUp, ...kept, ...ofSessions], a)?.id ?? "file_none";
}

const PATHS = ["/a.md", "/notes", "/notes/0.md", "/b/c/d.md"];

const OAUTH = {
  type: "mcp_oauth",
  mcp_server_url: "https://linear.example/mcp",
  access_token: "expired",
  refresh: {
    refresh_token: "valid",
    client_id: "app",
    token_endpoint: "https://linear.example/token",
    token_endpoint_auth: { type: "none" },
  },
};

const ACTS = {
  create: ({ world }, { a, b, text, yes }) =>
    ask(
      world,
      "sessions.create",
      {},
      {},
      {
        agent: one(["agent_a", "agent_b", { type: "agent", id: "agent_a", version: 2 }], a),
        environment_id: one(["env_a", "env_self_hosted", "env_b"], b),
        title: text,
        metadata: { ...own(text), mock_scenario: yes ? UNWRITTEN : (SCENARIO_NAMES[b % 20] as string) },
        ...(b % 3 === 1
          ? {}
          : {
              resources: [
                { type: "file", file_id: one(["file_a", "file_b"], a), mount_path: "a.csv" },
                { type: "memory_store", memory_store_id: one(["memstore_a", "memstore_b"], a) },
                { type: "github_repository", url: "https://github.com/acme/shop", authorization_token: "t" },
              ],
            }),
        vault_ids: yes ? ["vlt_a"] : [],
        ...(a % 3 === 0 ? { budget: cap(20) } : {}),
        initial_events: a % 2 === 0 ? [openingOf(b % 4 === 0)] : [],
      },
    ),
  say: ({ world }, choice) => send(world, choice, message(choice.text), ...(choice.yes ? [message("And?")] : [])),
  say_with_file: ({ world }, choice) => {
    const source = { type: "file", file_id: one(["file_named", "file_b"], choice.b) };
    const content = [{ type: "document", source }, ...message(choice.text).content];
    return send(world, choice, { type: "user.message", content });
  },
  instruct: ({ world }, choice) =>
    send(world, choice, message("Go on"), { ...message(choice.text), type: "system.message" }),
  outcome: ({ world }, choice) => send(world, choice, openingOf(true)),
  interrupt: ({ world }, choice) =>
    send(world, choice, { type: "user.interrupt" }, ...(choice.yes ? [message("No")] : [])),
  interrupt_thread: ({ world }, choice) =>
    send(world, choice, { type: "user.interrupt", session_thread_id: threadOf(world, choice) }),
  answer: (driven, choice) => {
    const session = sessionOf(driven.world, choice);
    return session === undefined ? "" : answer(driven, session, choice.yes);
  },
  answer_late: ({ world }, choice) => {
    const { id = "sevt_none" } = one([...(sessionOf(world, choice)?.calls.values() ?? [])], choice.b) ?? {};
    const content = [{ type: "text", text: choice.text }];
    return send(world, choice, { type: "user.custom_tool_result", custom_tool_use_id: id, content });
  },
  update: ({ world }, choice) =>
    ask(
      world,
      "sessions.update",
      { session_id: idOf(world, choice) },
      {},
      {
        title: choice.text,
        metadata: own(choice.text),
      },
    ),
  update_agent: ({ world }, choice) =>
    ask(
      world,
      "sessions.update",
      { session_id: idOf(world, choice) },
      {},
      {
        agent: { tools: choice.yes ? [] : [{ type: "agent_toolset_20260401" }] },
      },
    ),
  raise: ({ world }, choice) =>
    ask(world, "sessions.update", { session_id: idOf(world, choice) }, {}, { budget: cap(30 + choice.b * 40) }),
  attach: ({ world }, choice) =>
    ask(
      world,
      "sessions.resources.add",
      { session_id: idOf(world, choice) },
      {},
      {
        type: "file",
        file_id: fileOf(world, choice),
        mount_path: `more/${choice.b}`,
      },
    ),
  detach: ({ world }, choice) => {
    const resource = one(sessionOf(world, choice)?.resources ?? [], choice.b)?.key ?? "sesrsc_none";
    return ask(world, "sessions.resources.delete", { session_id: idOf(world, choice), resource_id: resource }, {});
  },
  token: ({ world }, choice) => {
    const resource = one(sessionOf(world, choice)?.resources ?? [], 2)?.key ?? "sesrsc_none";
    const path = { session_id: idOf(world, choice), resource_id: resource };
    return ask(world, "sessions.resources.update", path, {}, { authorization_token: "u" });
  },
  archive: ({ world }, choice) => ask(world, "sessions.archive", { session_id: idOf(world, choice) }, {}),
  delete: ({ world }, choice) => ask(world, "sessions.delete", { session_id: idOf(world, choice) }, {}),
  archive_thread: ({ world }, choice) =>
    ask(world, "sessions.threads.archive", { session_id: idOf(world, choice), thread_id: threadOf(world, choice) }, {}),
  create_agent: ({ world }, { text, yes }) =>
    ask(
      world,
      "agents.create",
      {},
      {},
      {
        name: `Agent ${text}`,
        model: "claude-opus-5-5",
        metadata: own(text),
        ...(yes ? { multiagent: { type: "coordinator", agents: ["agent_a"] } } : {}),
      },
    ),
  update_agent_itself: ({ world }, choice) =>
    ask(world, "agents.update", { agent_id: agentOf(world, choice) }, {}, { version: 1, system: choice.text }),
  archive_agent: ({ world }, choice) => ask(world, "agents.archive", { agent_id: agentOf(world, choice) }, {}),
  create_environment: ({ world }, { text }) =>
    ask(world, "environments.create", {}, {}, { name: `Place ${text}`, config: { type: "cloud" } }),
  update_environment: ({ world }, choice) =>
    ask(
      world,
      "environments.update",
      { environment_id: environmentOf(world, choice) },
      {},
      {
        description: choice.text,
        metadata: own(choice.text),
      },
    ),
  delete_environment: ({ world }, choice) =>
    ask(
      world,
      choice.yes ? "environments.archive" : "environments.delete",
      {
        environment_id: environmentOf(world, choice),
      },
      {},
    ),
  create_vault: ({ world }, { text }) => ask(world, "vaults.create", {}, {}, { display_name: `Vault ${text}` }),
  end_vault: ({ world }, choice) =>
    ask(world, choice.yes ? "vaults.archive" : "vaults.delete", { vault_id: vaultOf(world, choice) }, {}),
  create_credential: ({ world }, choice) =>
    ask(
      world,
      "vaults.credentials.create",
      { vault_id: vaultOf(world, choice) },
      {},
      {
        display_name: choice.text,
        auth: choice.yes
          ? OAUTH
          : { type: "static_bearer", mcp_server_url: `https://${choice.b}.example/mcp`, token: "secret" },
      },
    ),
  validate_credential: ({ world }, choice) =>
    ask(world, "vaults.credentials.validate", credentialOf(world, choice), {}),
  end_credential: ({ world }, choice) =>
    ask(
      world,
      choice.yes ? "vaults.credentials.archive" : "vaults.credentials.delete",
      credentialOf(world, choice),
      {},
    ),
  create_store: ({ world }, { text }) => ask(world, "memory_stores.create", {}, {}, { name: `Store ${text}` }),
  end_store: ({ world }, choice) =>
    ask(
      world,
      choice.yes ? "memory_stores.archive" : "memory_stores.delete",
      {
        memory_store_id: storeOf(world, choice),
      },
      {},
    ),
  create_memory: ({ world }, choice) =>
    ask(
      world,
      "memory_stores.memories.create",
      { memory_store_id: storeOf(world, choice) },
      {},
      {
        path: one(PATHS, choice.b),
        content: choice.text,
      },
    ),
  update_memory: ({ world }, choice) =>
    ask(
      world,
      "memory_stores.memories.update",
      memoryOf(world, choice),
      {},
      {
        path: one(PATHS, choice.b),
        content: choice.text,
      },
    ),
  delete_memory: ({ world }, choice) => ask(world, "memory_stores.memories.delete", memoryOf(world, choice), {}),
  redact: ({ world }, choice) => {
    const all = world.catalog.memoryStores.state.kept.items.flatMap(({ id: memory_store_id, versions }) =>
      versions.map(({ id }) => ({ memory_store_id, memory_version_id: id })),
    );
    const none = { memory_store_id: "memstore_none", memory_version_id: "memver_none" };
    return ask(world, "memory_stores.memory_versions.redact", one(all, choice.b) ?? none, {});
  },
  upload: ({ world }, { text, yes, b }) =>
    ask(
      world,
      "files.upload",
      {},
      {},
      {
        file: { filename: "a.txt", contentType: "text/plain", bytes: new TextEncoder().encode(text) },
        ...(yes ? { expires_in_seconds: b + 1 } : {}),
      },
    ),
  delete_file: ({ world }, choice) => ask(world, "files.delete", { file_id: fileOf(world, choice) }, {}),
  plan_fault: ({ faults, world }, choice) =>
    JSON.stringify(
      faults.plan.plan({ kind: "status", status: 500, nth: 1 + (choice.b % 3), session_id: idOf(world, choice) }),
    ),
  drop_fault: ({ faults }, { b, yes }) => {
    if (yes && b === 0) faults.clear();
    return String(faults.plan.remove(`fault_${b}`));
  },
  meet: ({ faults, world }, choice) => {
    const header = choice.yes ? `status=429; nth=${1 + (choice.b % 4)}, delay=5; times=2` : null;
    return JSON.stringify(faults.meet(world, "sessions.retrieve", idOf(world, choice), header));
  },
  pass: (driven, { b }) => {
    const ms = [0.1, 20, 300, 3000, 50_000, 2_600_000_000][b % 6] as number;
    return String((driven.setting.pace === "manual" ? advance(ms) : tick)(driven));
  },
} as const satisfies Readonly<Record<string, Act>>;

const WEIGHTS: Readonly<Partial<Record<keyof typeof ACTS, number>>> = {
  create: 6,
  say: 8,
  answer: 10,
  create_credential: 4,
  create_memory: 5,
  pass: 28,
};

const NAMES = (Object.keys(ACTS) as (keyof typeof ACTS)[]).flatMap((name) =>
  new Array<keyof typeof ACTS>(WEIGHTS[name] ?? 2).fill(name),
);

const choice: fc.Arbitrary<Choice> = fc.record({
  what: fc.constantFrom(...NAMES),
  a: fc.nat(7),
  b: fc.nat(23),
  text: fc.constantFrom("x", "Where is it?", "ä\n\u2028\ud83d\ude00", "\ud800", '{"id":"'),
  yes: fc.boolean(),
  later: fc.constantFrom(0, 1, 7, 60, 900, 4000, 2_600_000_000),
});

const FIRST: Choice = { what: "create", a: 0, b: 2, text: "x", yes: true, later: 1 };

/** Lists of random entries; the first one makes a session that plays the random scenario. */
export const choices: fc.Arbitrary<Choice[]> = fc
  .array(choice, { minLength: 10, maxLength: 60, size: "max" })
  .map((rest) => [FIRST, ...rest]);

/** The entry of a choice. @param time by the wall clock */
export const entryOf = (choice: Choice, time: number): Entry => ({
  time,
  act: (driven) => ACTS[choice.what](driven, choice),
});
