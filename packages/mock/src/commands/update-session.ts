import type { BudgetLimit, Metadata, SessionAgent } from "@managed-agents/types";
import type { Draft } from "../domain/draft.ts";
import { atCap } from "../state/activity.ts";
import { emit } from "../state/emit.ts";
import { primaryOf, type SessionRecord } from "../state/records.ts";
import { touch } from "../state/session-status.ts";
import type { World } from "../state/world.ts";
import { runUntilIdle } from "../turns/loop.ts";

/** New values of what an update names. */
export interface SessionChange {
  title?: string | null;
  metadata?: Metadata;
  agent?: SessionAgent;
  budget?: BudgetLimit | null;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Changes a session. One `session.updated` carries what is different; where nothing is, nothing is emitted. */
export function updateSession(world: World, session: SessionRecord, change: SessionChange): void {
  const updated: { -readonly [Key in keyof Extract<Draft, { type: "session.updated" }>]?: unknown } = {};
  if (change.title !== undefined && change.title !== session.title) {
    updated.title = change.title;
    session.title = change.title;
  }
  if (change.metadata !== undefined && !same(change.metadata, session.metadata)) {
    session.metadata = change.metadata;
    // Behaviour 1.3: left out when it became empty. The event is sent all the same.
    if (Object.keys(change.metadata).length > 0) updated.metadata = change.metadata;
    else updated.type = "session.updated";
  }
  if (change.agent !== undefined && !same(change.agent, session.agent)) {
    updated.agent = change.agent;
    session.agent = change.agent;
  }
  const budgetChanged = change.budget !== undefined && !same(change.budget, session.budget);
  if (change.budget !== undefined && budgetChanged) {
    updated.budget = change.budget;
    session.budget = change.budget;
  }
  if (Object.keys(updated).length === 0) return;
  touch(world, session);
  emit(world, primaryOf(session), { ...updated, type: "session.updated" } as Draft);
  if (!budgetChanged) return;
  // Whoever paused at the cap goes on, without another call.
  if (session.gate === "budget_reached" && !atCap(session, world.clock.now())) session.gate = "open";
  runUntilIdle(world, session);
}
