import { expect } from "vitest";
import { EVENT_CALLS, PENDING_CALLS } from "../src/event-calls.ts";
import { expectCell } from "../src/expect-cell.ts";
import { bringTo } from "../src/states.ts";
import { verifies } from "../src/verifies.ts";
import { waitingFor } from "../src/world.ts";
import { EVENT_CELLS, type EventRow, type EventRowName, PENDING, PENDING_CELLS } from "../tables/event-cells.ts";
import { eventCell } from "../tables/published-cells.ts";
import { type Cell, STATES } from "../tables/state.ts";

const ROWS = Object.entries(EVENT_CELLS) as [EventRowName, EventRow][];
const OUTCOMES = { 200: "is accepted", 400: "is refused", 404: "finds nothing", 409: "is a conflict" };

for (const [name, { requirement, cells }] of ROWS) {
  for (const state of STATES) {
    const cell: Cell = cells[state];
    verifies([requirement, "send.atomic"], `${name} ${OUTCOMES[cell.status]} while ${state}`, async (world) => {
      const { session_id } = await bringTo(world, state);
      const before = state === "deleted" ? [] : await world.history(session_id);
      const parts = { path: { session_id }, body: { events: EVENT_CALLS[name] } };
      expectCell(await world.api.call("sessions.events.send", parts), cell);
      world.triedCell(eventCell(name, state));
      if (cell.status === 400) expect(await world.history(session_id)).toEqual(before);
    });
  }
}

for (const [name, { requirement, cells }] of Object.entries(PENDING_CELLS)) {
  for (const scenario of PENDING) {
    const cell: Cell = cells[scenario];
    verifies(requirement, `${name} ${OUTCOMES[cell.status]} while ${scenario} waits`, async (world) => {
      const { id: session_id } = await world.create(scenario);
      const [pending = ""] = waitingFor(await world.turn(session_id));
      const body = { events: PENDING_CALLS[name]?.(pending) };
      expectCell(await world.api.call("sessions.events.send", { path: { session_id }, body }), cell);
    });
  }
}
