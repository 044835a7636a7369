import { LIFECYCLE } from "@managed-agents/types";
import { expect, test } from "vitest";
import { cites } from "../src/verifies.ts";
import { EVENT_CELLS } from "../tables/event-cells.ts";
import { OPERATION_CELLS, type OperationRow } from "../tables/operation-cells.ts";
import { GUARDS, PUBLISHED, PUBLISHED_EVENTS } from "../tables/published-cells.ts";
import { type Cell, STATES, type State } from "../tables/state.ts";

type RowName = keyof typeof LIFECYCLE.rows;

/** The status that a published row gives in one state. */
function publishedStatus(name: RowName, state: State): number {
  const row: (typeof LIFECYCLE.rows)[RowName] = LIFECYCLE.rows[name];
  const refusals: Readonly<Record<string, { status: number }>> = LIFECYCLE.refusals;
  const guard = GUARDS[state];
  const cells: Readonly<Record<string, string>> = row.cells;
  const refusal = guard === undefined ? undefined : row.unless.find((line) => line.guard === guard)?.refuse;
  const cell = refusal ?? cells[guard === undefined ? state : "idle"] ?? "";
  return refusals[cell]?.status ?? 200;
}

function compare(name: string, published: RowName, cells: OperationRow["cells"]): void {
  test(`${name} is published as typed by hand`, () => {
    const typed = STATES.map((state) => [state, (cells[state] satisfies Cell).status]);
    expect(STATES.map((state) => [state, publishedStatus(published, state)])).toEqual(typed);
  });
}

cites("legal.as-published");

for (const [name, published] of Object.entries(PUBLISHED)) {
  compare(name, published, OPERATION_CELLS[name as keyof typeof OPERATION_CELLS].cells);
}

for (const [name, published] of Object.entries(PUBLISHED_EVENTS)) {
  compare(name, published, EVENT_CELLS[name as keyof typeof EVENT_CELLS].cells);
}

test("every published row is one that was typed by hand, or is about threads and answers", () => {
  const typed = new Set<string>([...Object.values(PUBLISHED), ...Object.values(PUBLISHED_EVENTS)]);
  const rest = Object.keys(LIFECYCLE.rows).filter((name) => !typed.has(name));
  expect(rest.sort()).toEqual([
    "any_time",
    "archive_thread",
    "send_confirmation",
    "send_custom_result",
    "send_result",
    "send_system_text",
  ]);
});
