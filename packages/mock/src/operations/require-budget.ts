import type { BudgetLimit, ModelConfig } from "@managed-agents/types";
import { refuse } from "../domain/refusal.ts";

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
