import { answersTo } from "@managed-agents/harness";
import type { EventParams } from "@managed-agents/types";
import type { Frame, World } from "./world.ts";

/** More stops than any built-in scenario makes in one turn. */
const MOST_STOPS = 10;

/** Answers whatever the session stops for, until the turn is over. Returns the history. */
export async function playThrough(world: World, session_id: string): Promise<readonly Frame[]> {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await world.settle(session_id);
    const history = await world.history(session_id);
    const last = history.at(-1);
    const reason = (last?.stop_reason as { type?: string } | undefined)?.type;
    if (reason === "requires_action") await world.send(session_id, ...(answersTo(history) as EventParams[]));
    else if (reason === "budget_reached") await raiseBudget(world, session_id);
    else return history;
  }
  throw new Error("the turn stops again and again");
}

async function raiseBudget({ api }: World, session_id: string): Promise<void> {
  const budget = { type: "limit", max_list_cost: { amount: "1000000", currency: "USD" } } as const;
  await api.ok("sessions.update", { path: { session_id }, body: { budget } });
}
