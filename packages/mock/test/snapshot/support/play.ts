import { message } from "@managed-agents/harness";
import { waitingCalls } from "../../../src/state/calls.ts";
import type { SessionRecord } from "../../../src/state/records.ts";
import type { Driven } from "./driven.ts";
import { ask, look } from "./look.ts";

/** One entry of a log, as something to do; what it answers can be compared. */
export interface Entry {
  /** By the wall clock. */
  readonly time: number;
  readonly act: (driven: Driven) => string | string[];
}

/** Applies an entry: first what is due by its time, then what it does. */
export function apply({ time, act }: Entry, driven: Driven): string | string[] {
  driven.world.driven?.enter(time);
  const answer = act(driven);
  driven.world.flusher.flush();
  return answer;
}

export const tick: Entry["act"] = ({ world }) => {
  world.driven?.tick();
  return "";
};

export const advance =
  (ms: number): Entry["act"] =>
  ({ world }) => {
    world.driven?.advanceBy(ms);
    return "";
  };

export const lookAtAll: Entry["act"] = ({ world }) => look(world);

/** Answers everything that a session waits for. */
export function answer({ world }: Driven, session: SessionRecord, allow = true): string {
  const events = waitingCalls(session).map((id) =>
    session.calls.get(id)?.waitsFor === "confirmation"
      ? { type: "user.tool_confirmation", tool_use_id: id, result: allow ? "allow" : "deny" }
      : session.calls.get(id)?.kind === "custom"
        ? { type: "user.custom_tool_result", custom_tool_use_id: id, content: [{ type: "text", text: "Found." }] }
        : { type: "user.tool_result", tool_use_id: id, content: [{ type: "text", text: "Done." }] },
  );
  return ask(world, "sessions.events.send", { session_id: session.id }, {}, { events });
}

const cap = (cents: number): object => ({ type: "limit", max_list_cost: { amount: String(cents), currency: "USD" } });

export const OPENING = message("Where is order 1187?");

/** Makes a session that plays a scenario, with files, a memory store and, where the scenario needs it, a budget. */
export const createFor =
  (scenario: string, opening: object): Entry["act"] =>
  ({ world }) =>
    ask(
      world,
      "sessions.create",
      {},
      {},
      {
        agent: "agent_a",
        environment_id: scenario === "self-hosted-tool" ? "env_self_hosted" : "env_a",
        metadata: { mock_scenario: scenario },
        ...(scenario === "self-hosted-tool"
          ? {}
          : {
              resources: [
                { type: "file", file_id: "file_a", mount_path: "a.csv" },
                { type: "memory_store", memory_store_id: "memstore_a" },
              ],
            }),
        ...(scenario === "budget" ? { budget: cap(500) } : {}),
        initial_events: [opening],
      },
    );

/** What a client does next with the only session of a world; null once it has rested for good. */
export function react(driven: Driven): Entry["act"] | null {
  const [session] = driven.world.sessions;
  if (session === undefined) return null;
  if (waitingCalls(session).length > 0) return (copy) => answer(copy, copy.world.sessions[0] as SessionRecord);
  if (session.gate !== "budget_reached") return null;
  const { id, budget } = session;
  const next = cap(Number(budget?.max_list_cost.amount) + 500);
  return ({ world }) => ask(world, "sessions.update", { session_id: id }, {}, { budget: next });
}

/** Whether something waits for time. */
export const isMoving = ({ world }: Driven): boolean => (world.driven?.state.timers.length ?? 0) > 0;
