import { defineScenario, fail, runWorkflow, type Scenario, type Step, say } from "@managed-agents/mock";
import { expect } from "vitest";
import { INTERRUPT } from "../src/event-calls.ts";
import { verifies } from "../src/verifies.ts";
import { only, type World } from "../src/world.ts";

const PHASES = [{ name: "Find", seconds: 600 }];
const openRun: Step = runWorkflow({ name: "Late orders", phases: PHASES, wait: false });

const scripted = (...steps: Step[]): { world: { scenarios: readonly Scenario[] } } => ({
  world: { scenarios: [defineScenario("runs", () => steps)] },
});

/** A session whose turn is over while its workflow run is still open. */
async function withOpenRun(world: World): Promise<string> {
  const { id } = await world.create("runs");
  await world.say(id);
  await world.advance(5_000);
  return id;
}

verifies(
  "workflow.open-run",
  "keeps the session running while no thread works",
  async (world) => {
    const id = await withOpenRun(world);
    const { data = [] } = await world.api.ok("sessions.threads.list", { path: { session_id: id } });
    expect(data.map(({ status }) => status)).toEqual(["idle"]);
    expect(await world.session(id)).toMatchObject({ status: "running" });
  },
  scripted(openRun, say("It is under way.")),
);

verifies(
  "workflow.open-run",
  "refuses by its own code what an open run forbids",
  async (world) => {
    const path = { session_id: await withOpenRun(world) };
    const refused = [
      await world.api.refused("sessions.update", { path, body: { title: "No", agent: { tools: [] } } }),
      await world.api.refused("sessions.archive", { path }),
      await world.api.refused("sessions.delete", { path }),
    ];
    for (const refusal of refused) expect(refusal).toMatchObject({ code: "workflow_run_open" });
    world.triedCell("session update_agent unless workflow_open");
    expect(await world.api.ok("sessions.update", { path, body: { metadata: { a: "1" } } })).toMatchObject({
      title: null,
    });
  },
  scripted(openRun, say("It is under way.")),
);

verifies(
  "workflow.open-run",
  "refuses to archive a thread of an open run",
  async (world) => {
    const session_id = await withOpenRun(world);
    const { data = [] } = await world.api.ok("sessions.threads.list", { path: { session_id } });
    const thread = data.find(({ workflow_run_id }) => workflow_run_id !== null);
    const path = { session_id, thread_id: thread?.id ?? "" };
    expect(thread).toMatchObject({ status: "idle", workflow_run_id: expect.stringMatching(/^wrun_/) });
    expect(await world.api.refused("sessions.threads.archive", { path })).toMatchObject({ code: "workflow_run_open" });
  },
  scripted(
    runWorkflow({
      name: "Late orders",
      phases: [{ name: "Find", agents: [{ agent: "Finder", task: "Find.", steps: [say("Found.")] }] }, ...PHASES],
      wait: false,
    }),
    say("It is under way."),
  ),
);

verifies(
  "workflow.open-run",
  "stops an open run when an error ends the session",
  async (world) => {
    const id = await withOpenRun(world);
    expect(await world.session(id)).toMatchObject({ status: "terminated" });
    expect(only(await world.history(id), "workflow_run.status_ended")).toMatchObject({ result: { type: "stopped" } });
  },
  scripted(openRun, fail("billing_error", { retry: "terminal" })),
);

for (const error of ["timeout_error", "program_error", "unknown_error"] as const) {
  verifies(
    "workflow.errors",
    `ends a run with ${error}`,
    async (world) => {
      const { id } = await world.create("runs");
      const history = await world.turn(id);
      expect(only(history, "workflow_run.status_ended").result).toMatchObject({
        type: "error",
        error: { type: error },
      });
      expect(only(history, "workflow_run.error")).toMatchObject({
        error: { type: error, message: expect.any(String) },
      });
    },
    scripted(runWorkflow({ name: "Refunds", phases: [{ name: "Pay" }], error }), say("It failed.")),
  );
}

verifies(
  "workflow.errors",
  "starts at most ten runs at once",
  async (world) => {
    const history = await world.history(await withOpenRun(world));
    expect(history.filter(({ type }) => type === "workflow_run.created")).toHaveLength(10);
    expect(only(history, "workflow_run.error")).toMatchObject({
      workflow_run_id: null,
      error: { type: "max_workflow_runs_error" },
    });
  },
  scripted(...Array<Step>(11).fill(openRun), say("Ten are under way.")),
);

verifies(
  "workflow.open-run",
  "lets a run go on through an interrupt",
  async (world) => {
    const id = await withOpenRun(world);
    await world.send(id, INTERRUPT);
    await world.advance(1_000);
    const ended = async () => (await world.history(id)).some(({ type }) => type === "workflow_run.status_ended");
    expect(await ended()).toBe(false);
    await world.advance(700_000);
    expect(await ended()).toBe(true);
  },
  scripted(openRun, say("It is under way.")),
);
