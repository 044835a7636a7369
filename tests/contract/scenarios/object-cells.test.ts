import { expect } from "vitest";
import { expectCell } from "../src/expect-cell.ts";
import { OBJECT_CALLS, READS } from "../src/object-calls.ts";
import { bringObjectTo } from "../src/object-states.ts";
import { verifies } from "../src/verifies.ts";
import { OBJECT_CELLS, OBJECT_REQUIREMENTS, OBJECT_STATES, type ObjectKind } from "../tables/object-cells.ts";
import { objectCell } from "../tables/published-cells.ts";
import type { Cell } from "../tables/state.ts";

const OUTCOMES = { 200: "is allowed", 400: "is refused", 404: "finds nothing", 409: "is a conflict" };
const KINDS = Object.keys(OBJECT_STATES) as ObjectKind[];

for (const kind of KINDS) {
  for (const [name, cells] of Object.entries(OBJECT_CELLS[kind])) {
    for (const state of OBJECT_STATES[kind]) {
      const cell = (cells as Readonly<Record<string, Cell>>)[state] as Cell;
      verifies(OBJECT_REQUIREMENTS[kind], `${kind}, ${state}: ${name} ${OUTCOMES[cell.status]}`, async (world) => {
        const ids = await bringObjectTo(world, kind, state);
        const read = () => world.api.call(READS[kind], { path: ids });
        const { status, received } = await read();
        const call = OBJECT_CALLS[kind][name];
        if (!call) throw new Error(`there is no call for ${kind} ${name}`);
        expectCell(await world.api.call(call.operation, call.parts(ids)), cell);
        world.triedCell(objectCell(kind, name, state));
        if (cell.status === 200) return;
        const after = await read();
        expect(after.status).toBe(status);
        if (status === 200) expect(after.received).toBe(received);
      });
    }
  }
}

verifies("object.as-published", "every call has its row in the table, and every row its call", async () => {
  const names = (table: Readonly<Record<string, object>>) => KINDS.map((kind) => Object.keys(table[kind] ?? {}));
  expect(names(OBJECT_CALLS)).toEqual(names(OBJECT_CELLS));
});
