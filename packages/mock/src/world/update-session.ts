import type { BudgetLimit, Metadata, SessionAgent } from "@managed-agents/types";
import type { Draft } from "../domain/draft.ts";
import { atCap } from "./activity.ts";
import { emit } from "./emit.ts";
import { primaryOf, type SessionRecord } from "./records.ts";
import { goOn } from "./runner.ts";
import { takeUp } from "./take-up.ts";
import { touch } from "./thread-status.ts";
import type { World } from "./world.ts";

/** New values of what an update names. */
export interface SessionChange {
  title?: string | null;
  metadata?: Metadata;
  agent?: SessionAgent;
  budget?: BudgetLimit | null;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Changes a session. One `session.updated` tells what is different; where nothing is, nothing is told. */
export function updateSession(world: World, session: SessionRecord, change: SessionChange): void {
  const told: { -readonly [Key in keyof Extract<Draft, { type: "session.updated" }>]?: unknown } = {};
  if (change.title !== undefined && change.title !== session.title) {
    told.title = change.title;
    session.title = change.title;
  }
  if (change.metadata !== undefined && !same(change.metadata, session.metadata)) {
    session.metadata = change.metadata;
    // Behaviour 1.3: left out when it became empty. The event is sent all the same.
    if (Object.keys(change.metadata).length > 0) told.metadata = change.metadata;
    else told.type = "session.updated";
  }
  if (change.agent !== undefined && !same(change.agent, session.agent)) {
    told.agent = change.agent;
    session.agent = change.agent;
  }
  const budgetChanged = change.budget !== undefined && !same(change.budget, session.budget);
  if (change.budget !== undefined && budgetChanged) {
    told.budget = change.budget;
    session.budget = change.budget;
  }
  if (Object.keys(told).length === 0) return;
  touch(world, session);
  emit(world, primaryOf(session), { ...told, type: "session.updated" } as Draft);
  if (budgetChanged) liftCap(world, session);
}

/** Lets whoever paused at the cap go on, without a word of the client. */
function liftCap(world: World, session: SessionRecord): void {
  if (atCap(session, world.clock.now())) return;
  if (session.gate === "budget_reached") session.gate = "open";
  for (const actor of [...session.threads, ...session.runs]) {
    if (actor.cursor?.waiting?.for === "budget") goOn(world, actor);
  }
  takeUp(world, session);
}
