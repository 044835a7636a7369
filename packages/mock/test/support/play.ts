import type { Caller } from "./caller.ts";

/** Ticks of the world's time, in milliseconds, until a session stops for good. */
const TICK = 500;
const LONGEST = 200;

/** What a client does when a session waits for it. */
export type Answering = (call: { id: string; type: string; evaluated_permission?: string }) => object;

/** Allows what asks, and answers what the client has to run. */
export const allowAll: Answering = ({ id, type, evaluated_permission }) => {
  const content = [{ type: "text", text: "done" }];
  if (type === "agent.custom_tool_use") return { type: "user.custom_tool_result", custom_tool_use_id: id, content };
  if (evaluated_permission === "ask") return { type: "user.tool_confirmation", tool_use_id: id, result: "allow" };
  return { type: "user.tool_result", tool_use_id: id, content };
};

/** How a turn of a scenario begins. */
export const openingOf = (scenario: string): object =>
  scenario === "outcome"
    ? {
        type: "user.define_outcome",
        description: "A list of late orders",
        rubric: { type: "text", content: "Has rows." },
      }
    : { type: "user.message", content: [{ type: "text", text: "Look into order 1187." }] };

/** What a session of a scenario needs besides its name. */
export const setupOf = (scenario: string): object =>
  scenario === "budget" ? { budget: { type: "limit", max_list_cost: { amount: "100", currency: "USD" } } } : {};

/** Lets time pass until a session rests, answering what it asks and raising its budget. */
export async function playOut(caller: Caller, id: string, answering: Answering = allowAll): Promise<void> {
  for (let tick = 0; tick < LONGEST; tick++) {
    await caller.mock.clock.advance(TICK);
    const history = await caller.history(id);
    const last = history.findLast(({ type }) => /^session\.status_/.test(type));
    if (last?.type === "session.status_terminated") return;
    if (last?.type !== "session.status_idle" || (await caller.status(id)) === "running") continue;
    if (last.stop_reason.type === "requires_action") {
      const ids: string[] = last.stop_reason.event_ids;
      await caller.send(id, ...ids.map((waiting) => answering(history.find((event) => event.id === waiting))));
    } else if (last.stop_reason.type === "budget_reached") {
      const max_list_cost = { amount: "500000", currency: "USD" };
      await caller.post(`/v1/sessions/${id}`, { budget: { type: "limit", max_list_cost } });
    } else return;
  }
  throw new Error(`the session ${id} did not come to rest`);
}
