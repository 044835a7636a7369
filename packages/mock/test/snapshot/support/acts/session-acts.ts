import { message, openingOf, SCENARIO_NAMES } from "@managed-agents/harness";
import type { World } from "../../../../src/state/world.ts";
import { UNWRITTEN } from "../any-script.ts";
import { ask } from "../look.ts";
import { answer } from "../play.ts";
import { type Act, type Chosen, one, own } from "./act.ts";
import { fileOf, idOf, sessionOf } from "./pick.ts";

const threadOf = (world: World, choice: Chosen): string =>
  one(sessionOf(world, choice)?.threads ?? [], choice.b)?.id ?? "sthr_never_was";

const send = (world: World, choice: Chosen, ...events: object[]): string =>
  ask(world, "sessions.events.send", { session_id: idOf(world, choice) }, {}, { events });

const cap = (cents: number): object => ({ type: "limit", max_list_cost: { amount: String(cents), currency: "USD" } });

/** What is done to sessions and threads. */
export const SESSION_ACTS = {
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
} as const satisfies Readonly<Record<string, Act>>;
