import { awaitThreads, call, calls, compact, defineScenario, say, spawn } from "@managed-agents/mock";
import { expect } from "vitest";
import { confirm, customResult, INTERRUPT, OUTCOME, toolResult } from "../src/event-calls.ts";
import { verifies } from "../src/verifies.ts";
import { type Frame, message, type World, waitingFor } from "../src/world.ts";
import { ORDER_CELLS, type OrderRow, type OrderRowName } from "../tables/order-cells.ts";

const REVIEWER = { agent: "Reviewer", task: "Review it." };

const SCENARIOS = [
  defineScenario("mixed", () => [
    calls({ tool: "bash", permission: "allow" }, { custom: "count_boxes" }),
    say("Counted."),
  ]),
  defineScenario("works", () => [call({ tool: "bash", permission: "allow", seconds: 1 }), say("Done.")]),
  defineScenario("compacts", () => [say("Before."), compact(), say("After.")]),
  defineScenario("delegates", () => [
    say("I ask the reviewer."),
    spawn({ ...REVIEWER, steps: [say("Reviewed.")] }),
    awaitThreads("Reviewer"),
    say("The reviewer is done."),
  ]),
  defineScenario("child-asks", () => [
    say("I ask the reviewer."),
    spawn({ ...REVIEWER, steps: [call({ tool: "bash", permission: "ask" }), say("Reviewed.")] }),
    awaitThreads("Reviewer"),
    say("The reviewer is done."),
  ]),
];

/** A reader's name for an event: whose it is, its type, why it stops. */
function named({ type, session_thread_id, stop_reason }: Frame, primary: string): string {
  const child = session_thread_id !== undefined && session_thread_id !== null && session_thread_id !== primary;
  const reason = (stop_reason as { type: string } | undefined)?.type;
  return `${child ? "child " : ""}${type}${reason ? ` ${reason}` : ""}`;
}

/** A session that waits for the client, what it waits for, and how much of its history is there. */
async function blocked(world: World, scenario: string) {
  const { id } = await world.create(scenario);
  const history = await world.turn(id);
  return { id, from: history.length, call: waitingFor(history)[0] ?? "" };
}

/** Steps long enough for everything that a scenario of this file does. */
const LATER = 30_000;

async function answered(world: World, scenario: string, answer: (call: string) => Parameters<World["send"]>[1]) {
  const { id, from, call: waiting } = await blocked(world, scenario);
  await world.send(id, answer(waiting));
  await world.advance(LATER);
  return { id, from };
}

/** A session of which everything is looked at, after a message and what comes a moment later. */
async function played(world: World, scenario: string, later: number, next?: Parameters<World["send"]>[1]) {
  const { id } = await world.create(scenario);
  await world.say(id);
  await world.advance(later);
  if (next) await world.send(id, next);
  await world.advance(LATER);
  return { id, from: 0 };
}

/** What brings about each row: the session, and from where on its history counts. */
const COURSES: Readonly<Record<OrderRowName, (world: World) => Promise<{ id: string; from: number }>>> = {
  "a first turn": (world) => played(world, "plain", 0),
  async "a later turn"(world) {
    const { id } = await world.create();
    const { length: from } = await world.turn(id);
    await world.turn(id);
    return { id, from };
  },
  "after a denied call": (world) => answered(world, "tool-ask", (waiting) => confirm(waiting, "deny")),
  "after a custom result": (world) => answered(world, "custom-tool", (waiting) => customResult(waiting)),
  "after the result of a self-hosted tool": (world) =>
    answered(world, "self-hosted-tool", (waiting) => toolResult(waiting)),
  async "a built-in and a custom call in one request"(world) {
    const { id, call: waiting } = await blocked(world, "mixed");
    await world.advance(LATER);
    await world.send(id, customResult(waiting));
    await world.advance(LATER);
    return { id, from: 0 };
  },
  "a message during a turn": (world) => played(world, "works", 100, message("And this")),
  async "two messages at once"(world) {
    const { id } = await world.create();
    await world.send(id, message("One"), message("Two"));
    await world.advance(LATER);
    return { id, from: 0 };
  },
  "after the interrupt of a waiting call": (world) => answered(world, "tool-ask", () => INTERRUPT),
  "the interrupt of a running call": (world) => played(world, "works", 900, INTERRUPT),
  "the interrupt of a request": (world) => played(world, "plain", 500, INTERRUPT),
  async "after an interrupt while idle"(world) {
    const { id } = await world.create();
    const { length: from } = await world.turn(id);
    await world.send(id, INTERRUPT);
    await world.advance(LATER);
    return { id, from };
  },
  async "an outcome with a revision"(world) {
    const { id } = await world.create("outcome");
    await world.send(id, OUTCOME);
    await world.advance(LATER);
    return { id, from: 0 };
  },
  "a compaction": (world) => played(world, "compacts", 0),
  "a child's task and report": (world) => played(world, "delegates", 0),
  async "a child's question"(world) {
    const { id } = await answered(world, "child-asks", (waiting) => confirm(waiting));
    return { id, from: 0 };
  },
  async "after archiving"(world) {
    const { id } = await world.create();
    const { length: from } = await world.turn(id);
    await world.api.ok("sessions.archive", { path: { session_id: id } });
    return { id, from };
  },
};

for (const [name, row] of Object.entries<OrderRow>(ORDER_CELLS)) {
  verifies(
    row.requirements,
    `orders the events of ${name} as its profile says`,
    async (world) => {
      const { id, from } = await COURSES[name as OrderRowName](world);
      const { data: [primary] = [] } = await world.api.ok("sessions.threads.list", { path: { session_id: id } });
      const history = (await world.history(id)).slice(from);
      const { order, source } = world.per(row);
      expect(
        history.map((event) => named(event, primary?.id ?? "")),
        source,
      ).toEqual(order);
    },
    { world: { scenarios: SCENARIOS } },
  );
}
