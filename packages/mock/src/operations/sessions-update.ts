import { type BudgetLimit, LIFECYCLE, type SessionAgent, type UpdateSessionRequest } from "@managed-agents/types";
import { updateSession as change, type SessionChange } from "../commands/update-session.ts";
import { refuse } from "../domain/refusal.ts";
import { resolveServers, resolveTools, validateTools } from "../domain/resolve-tools.ts";
import { costOf } from "../state/activity.ts";
import type { SessionRecord } from "../state/records.ts";
import { sessionJson } from "../state/show.ts";
import type { World } from "../state/world.ts";
import { columnOf, findSession, requireLegal, requireNoOpenRun } from "./find.ts";
import type { Operation } from "./operation.ts";
import { requireBudget, requireScenario } from "./preconditions.ts";

const MAX_PAIRS = 16;

/** Behaviour 1.3. Everything is validated before anything changes. */
export const updateSession: Operation<UpdateSessionRequest> = (world, { path, body }) => {
  const session = findSession(world, path.session_id);
  const column = columnOf(world, session);
  if (body.vault_ids !== undefined) refuse(`vault_ids: ${LIFECYCLE.refusals.vault_ids_fixed.meaning}`);
  requireLegal("update_details", column, session);
  const wanted: SessionChange = {};
  if (body.title !== undefined) wanted.title = body.title;
  if (body.metadata) wanted.metadata = patched(world, session, body.metadata);
  if (body.agent !== undefined) {
    requireNoOpenRun(session);
    requireLegal("update_agent", column, session);
    wanted.agent = agentWith(session.agent, body.agent);
  }
  if (body.budget !== undefined) {
    requireLegal("update_budget", column, session);
    wanted.budget = budgetFor(world, session, body.budget);
  }
  change(world, session, wanted);
  return sessionJson(world, session);
};

/** A string upserts, null deletes, keys not named stay. A map, so that no key has a meaning of its own. */
function patched(
  world: World,
  session: SessionRecord,
  patch: { readonly [key: string]: string | null },
): SessionRecord["metadata"] {
  requireScenario(world, patch);
  const merged = new Map(Object.entries(session.metadata));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else merged.set(key, value);
  }
  if (merged.size > MAX_PAIRS) {
    refuse(`metadata: expected at most ${MAX_PAIRS} pairs after the merge, but got ${merged.size}`);
  }
  return Object.fromEntries(merged);
}

function agentWith(agent: SessionAgent, update: NonNullable<UpdateSessionRequest["agent"]>): SessionAgent {
  const tools = update.tools === undefined ? agent.tools : resolveTools(update.tools);
  const mcp_servers = update.mcp_servers === undefined ? agent.mcp_servers : resolveServers(update.mcp_servers);
  const wrong = validateTools(tools, mcp_servers);
  if (wrong !== null) refuse(`agent.${wrong}`);
  return { ...agent, tools, mcp_servers };
}

function budgetFor(world: World, session: SessionRecord, budget: BudgetLimit | null): BudgetLimit | null {
  if (session.budget === null) {
    if (budget === null) return null;
    refuse(
      "budget: a session that was created without a budget cannot be given one (budget_create_only)",
      "budget_create_only",
    );
  }
  if (budget === null) return null;
  requireBudget(budget, session.agent.model);
  if (Number(budget.max_list_cost.amount) <= costOf(session, world.clock.now())) {
    refuse(
      "budget.max_list_cost must be greater than the session's consumed list cost (budget_not_raised)",
      "budget_not_raised",
    );
  }
  return budget;
}
