import { expect } from "vitest";
import { expectCell } from "../src/expect-cell.ts";
import { OPERATION_CALLS } from "../src/operation-calls.ts";
import { bringTo } from "../src/states.ts";
import { verifies } from "../src/verifies.ts";
import { OPERATION_CELLS, type OperationRow, type OperationRowName } from "../tables/operation-cells.ts";
import { operationCell } from "../tables/published-cells.ts";
import { type Cell, STATES } from "../tables/state.ts";

const ROWS = Object.entries(OPERATION_CELLS) as [OperationRowName, OperationRow][];
const OUTCOMES = { 200: "is allowed", 400: "is refused", 404: "finds nothing", 409: "is a conflict" };

for (const [name, { requirement, cells }] of ROWS) {
  for (const state of STATES) {
    const cell: Cell = cells[state];
    verifies(requirement, `${name} ${OUTCOMES[cell.status]} while ${state}`, async (world) => {
      const situation = await bringTo(world, state);
      const before = state === "deleted" ? null : await world.session(situation.session_id);
      const { operation, parts } = OPERATION_CALLS[name];
      expectCell(await world.api.call(operation, parts(situation)), cell);
      world.triedCell(operationCell(name, state));
      if (cell.status === 400) expect(await world.session(situation.session_id)).toEqual(before);
    });
  }
}
