import {
  awaitThreads,
  call,
  defineScenario,
  fail,
  runWorkflow,
  type Step,
  say,
  spawn,
  wait,
} from "@managed-agents/mock";
import type { EventParams } from "@managed-agents/types";
import { expect } from "vitest";
import { confirm, customResult, OUTCOME, SYSTEM, toolResult } from "../src/event-calls.ts";
import { bringTo } from "../src/states.ts";
import { verifies } from "../src/verifies.ts";
import { AGENT, type World } from "../src/world.ts";
import { STATES } from "../tables/state.ts";

/** What an answer can be for, and the event that gives it. */
const ANSWERS = {
  send_confirmation: { step: call({ tool: "bash", permission: "ask" }), answer: (id: string) => confirm(id) },
  send_custom_result: { step: call({ custom: "count_boxes" }), answer: (id: string) => customResult(id) },
  send_result: { step: call({ tool: "bash", permission: "allow" }), answer: (id: string) => toolResult(id) },
} as const;

/** What the session does while its child waits for the answer. */
const MEANWHILE = {
  idle: awaitThreads("Reviewer"),
  running: wait(600),
  rescheduling: fail("model_overloaded_error", { retry: "retrying", seconds: 600 }),
} as const;

/** A child with steps of its own, and what its parent does beside it. */
const withChild = (name: string, steps: readonly Step[], beside: Step, self_hosted = false) =>
  defineScenario(
    name,
    () => [spawn({ agent: "Reviewer", task: "Review it.", steps: [...steps, say("Reviewed.")] }), beside, say("Done.")],
    { self_hosted },
  );

/** Time enough for everything that is not meant to last. */
const LATER = 5_000;

for (const [row, { step, answer }] of Object.entries(ANSWERS)) {
  for (const [state, beside] of Object.entries(MEANWHILE)) {
    verifies(
      ["event.user.tool_confirmation", "event.user.custom_tool_result", "event.user.tool_result"],
      `takes the answer of ${row} while the session is ${state}`,
      async (world) => {
        const { id } = await world.create("asks");
        await world.say(id);
        await world.advance(LATER);
        expect(await world.session(id)).toMatchObject({ status: state });
        const asked = (await world.history(id)).findLast(({ type }) => /_tool_use$|\.tool_use$/.test(type));
        await world.send(id, answer(asked?.id ?? ""));
        world.triedCell(`session ${row} ${state}`);
      },
      { world: { scenarios: [withChild("asks", [step], beside, row === "send_result")] } },
    );
  }
}

const refusedEvent = async (world: World, session_id: string, event: EventParams) =>
  world.api.refused("sessions.events.send", { path: { session_id }, body: { events: [event] } });

verifies(
  "event.user.tool_confirmation",
  "takes no confirmation of a call that did not ask for one",
  async (world) => {
    const { id } = await world.create("works");
    await world.say(id);
    await world.advance(LATER);
    const asked = (await world.history(id)).find(({ type }) => type === "agent.tool_use");
    expect(asked).toBeDefined();
    await refusedEvent(world, id, confirm(asked?.id ?? ""));
    world.triedCell("session send_confirmation unless call_not_asked");
  },
  {
    world: { scenarios: [defineScenario("works", () => [call({ tool: "bash", permission: "allow", seconds: 600 })])] },
  },
);

verifies(
  "event.user.tool_result",
  "takes no result of a call that nobody made, where clients run the tools",
  async (world) => {
    const { id } = await world.create("self-hosted-tool");
    await refusedEvent(world, id, toolResult("sevt_011CunknownCall000000000"));
    world.triedCell("session send_result unless call_unknown");
  },
);

verifies("event.user.define_outcome", "takes one outcome at a time", async (world) => {
  const { id } = await world.create("outcome");
  await world.send(id, OUTCOME);
  await refusedEvent(world, id, OUTCOME);
  world.triedCell("session send_outcome unless outcome_active");
});

for (const state of STATES.filter((each) => each !== "requires_action" && each !== "budget_reached")) {
  verifies("legal.read", `lists and creates beside a session that is ${state}`, async (world) => {
    await bringTo(world, state);
    await world.api.ok("sessions.list");
    await world.create();
    await world.api.ok("agents.list");
    world.triedCell(`session any_time ${state}`);
  });
}

/** A session in whose turn a child came to a state, and where that child is. */
async function child(world: World, scenario: string) {
  const { id: session_id } = await world.create(scenario);
  await world.say(session_id);
  await world.advance(LATER);
  const { data = [] } = await world.api.ok("sessions.threads.list", { path: { session_id } });
  const thread = data.find(({ parent_thread_id }) => parent_thread_id !== null);
  if (!thread) throw new Error(`the scenario ${scenario} made no thread`);
  return { thread, path: { session_id, thread_id: thread.id } };
}

/** What a child does, and what archiving it is answered with. */
const CHILDREN = {
  idle: [[], 200],
  running: [[wait(600)], 400],
  rescheduling: [[fail("model_overloaded_error", { retry: "retrying", seconds: 600 })], 400],
} as const satisfies Readonly<Record<string, readonly [readonly Step[], number]>>;

for (const [state, [steps, status]] of Object.entries(CHILDREN)) {
  verifies(
    "legal.archive-thread",
    `${status === 200 ? "archives" : "does not archive"} a thread that is ${state}`,
    async (world) => {
      const { thread, path } = await child(world, "child");
      expect(thread.status).toBe(state);
      expect((await world.api.call("sessions.threads.archive", { path })).status).toBe(status);
      world.triedCell(`session archive_thread ${state}`);
      if (status !== 200) return;
      const archived = await world.api.ok("sessions.threads.retrieve", { path });
      expect(await world.api.ok("sessions.threads.archive", { path })).toEqual(archived);
      world.triedCell("session archive_thread archived");
      await world.api.ok("sessions.delete", { path });
      await world.api.refused("sessions.threads.archive", { path }, 404);
      world.triedCell("session archive_thread deleted");
    },
    { world: { scenarios: [withChild("child", steps, awaitThreads("Reviewer"))] } },
  );
}

verifies("legal.archive-thread", "leaves a thread as it is that has ended by itself", async (world) => {
  const { thread, path } = await child(world, "advisor");
  expect(thread.status).toBe("terminated");
  expect((await world.api.call("sessions.threads.archive", { path })).status).toBe(200);
  world.triedCell("session archive_thread terminated");
});

verifies("legal.archive-thread", "does not archive the primary thread", async (world) => {
  const { session_id, thread_id } = await bringTo(world, "idle");
  await world.api.refused("sessions.threads.archive", { path: { session_id, thread_id } });
  world.triedCell("session archive_thread unless primary_thread");
});

verifies(
  "workflow.open-run",
  "archives no thread of a run that is open",
  async (world) => {
    const { path } = await child(world, "runs");
    await world.api.refused("sessions.threads.archive", { path });
    world.triedCell("session archive_thread unless thread_of_open_run");
  },
  {
    world: {
      scenarios: [
        defineScenario("runs", () => [
          runWorkflow({
            name: "Late orders",
            phases: [
              { name: "Find", agents: [{ agent: "Finder", task: "Find.", steps: [say("Found.")] }] },
              { name: "Wait", seconds: 600 },
            ],
            wait: false,
          }),
          say("It is under way."),
        ]),
      ],
    },
  },
);

verifies("event.system.message", "takes no system text where the model takes none", async (world) => {
  const { id } = await world.create("plain", {
    agent: { type: "agent_with_overrides", id: AGENT, model: "claude-haiku-4-5" },
  });
  const { code } = await refusedEvent(world, id, SYSTEM);
  expect(code).toBe("model_does_not_support_mid_conversation_system");
  world.triedCell("session send_system_text unless system_text_unsupported");
});
