import type { BudgetLimit, EventParams, ModelConfig } from "@managed-agents/types";
import { objectRefusal } from "../../domain/object-legality.ts";
import { Refused, refuse } from "../../domain/refusal.ts";
import { SCENARIO_KEY } from "../../domain/scenario-key.ts";
import type { World } from "../../state/world.ts";
import { quote, refuseReference } from "./find.ts";

/** Models with a list price. Unknown ids may be experiments of the caller's organization. */
const PRICED = /^claude-/;

/** @throws Refused with 400 unless the amount is positive and can be counted, and the model has a list price */
export function requireBudget({ max_list_cost }: BudgetLimit, model: ModelConfig): void {
  if (max_list_cost.amount === "0") {
    refuse('budget.max_list_cost.amount: expected a positive whole number of cents as a string, but got "0"');
  }
  if (Number(max_list_cost.amount) > Number.MAX_SAFE_INTEGER) {
    refuse(`budget.max_list_cost.amount: expected at most ${Number.MAX_SAFE_INTEGER} cents`);
  }
  if (!PRICED.test(model.id)) {
    refuse(
      `budget: the model ${JSON.stringify(model.id)} has no list price (model_not_budgetable)`,
      "model_not_budgetable",
    );
  }
}

/** A file that an event refers to, and what it is there. */
export interface NamedFile {
  readonly id: string;
  readonly as: "document" | "image" | "rubric";
}

/**
 * The files that events refer to.
 *
 * @throws Refused with 404 if the world does not know one, or its time is over
 */
export function requireKnownFiles(world: World, events: readonly EventParams[]): NamedFile[] {
  const named: NamedFile[] = [];
  for (const event of events) {
    const blocks = "content" in event ? (event.content ?? []) : [];
    for (const block of blocks) {
      if ((block.type !== "document" && block.type !== "image") || block.source.type !== "file") continue;
      named.push({ id: block.source.file_id, as: block.type });
    }
    if (event.type === "user.define_outcome" && event.rubric.type === "file") {
      named.push({ id: event.rubric.file_id, as: "rubric" });
    }
  }
  for (const { id } of named) requireFile(world, id);
  return named;
}

/** @throws Refused with 404 if the world does not know the file, or its time is over */
export function requireFile(world: World, id: string): void {
  const state = world.catalog.files.stateOf(id);
  if (state === "unknown") refuseReference(world, "file", id);
  if (state === "expired") throw new Refused(objectRefusal("file_expired"));
}

/**
 * The scenario that metadata names.
 *
 * @throws Refused with 400 if it names one that the mock does not have: silence would play another
 */
export function requireScenario(
  { scenarios }: World,
  metadata: { readonly [key: string]: string | null },
): ReturnType<World["scenarios"]["get"]> {
  const name = Object.hasOwn(metadata, SCENARIO_KEY) ? metadata[SCENARIO_KEY] : undefined;
  if (name === undefined || name === null) return undefined;
  const scenario = scenarios.get(name);
  if (scenario) return scenario;
  return refuse(
    `metadata.${SCENARIO_KEY}: expected one of the mock's scenarios, ${[...scenarios.keys()].join(", ")}, but got ${quote(name)}`,
  );
}
