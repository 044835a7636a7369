import { expect } from "vitest";
import { OUTCOME } from "../src/event-calls.ts";
import { playThrough } from "../src/play-through.ts";
import { violations } from "../src/stream-violations.ts";
import { verifies } from "../src/verifies.ts";
import type { Frame } from "../src/world.ts";

/** The names that the emulator promises, and an event that each has to show. */
const BUILT_IN: Readonly<Record<string, readonly string[]>> = {
  plain: ["agent.message"],
  thinking: ["agent.thinking"],
  "tool-allow": ["agent.tool_use", "agent.tool_result"],
  "tool-ask": ["user.tool_confirmation", "agent.tool_result"],
  "tool-auto-deny": ["agent.tool_use", "agent.tool_result"],
  "custom-tool": ["agent.custom_tool_use", "user.custom_tool_result"],
  "mcp-tool": ["agent.mcp_tool_use", "agent.mcp_tool_result"],
  "self-hosted-tool": ["agent.tool_use", "user.tool_result"],
  outcome: ["span.outcome_evaluation_start", "span.outcome_evaluation_ongoing", "span.outcome_evaluation_end"],
  multiagent: ["session.thread_created", "agent.thread_message_sent", "agent.thread_message_received"],
  advisor: ["session.thread_created", "session.thread_status_terminated", "agent.thread_message_received"],
  workflow: [
    "workflow_run.created",
    "workflow_run.phase_started",
    "workflow_run.phase_ended",
    "workflow_run.status_ended",
  ],
  retry: ["session.error", "session.status_rescheduled", "session.thread_status_rescheduled"],
  "retries-exhausted": ["session.error", "session.status_idle"],
  fatal: ["session.error", "session.status_terminated"],
  refusal: ["session.status_idle"],
  compaction: ["agent.thread_context_compacted"],
  budget: ["session.updated", "session.usage"],
  long: ["agent.message"],
};

const PREVIEWS = "event_deltas[]=agent.message&event_deltas[]=agent.thinking";

/** behaviour 3: how the last turn of a scenario ends, where it is not `end_turn`. */
const ENDS: Readonly<Record<string, string>> = { refusal: "refusal", "retries-exhausted": "retries_exhausted" };

for (const [scenario, expected] of Object.entries(BUILT_IN)) {
  verifies(
    ["stream.contract", "stream.same-as-history"],
    `plays ${scenario} within the stream contract`,
    async (world) => {
      const budget = { type: "limit", max_list_cost: { amount: "100", currency: "USD" } } as const;
      const { id } = await world.create(scenario, scenario === "budget" ? { budget } : {});
      const live = await world.stream(id, { query: PREVIEWS });
      const plain = await world.stream(id);
      const { data: threads = [] } = await world.api.ok("sessions.threads.list", { path: { session_id: id } });
      const primary = await world.threadStream(id, threads[0]?.id ?? "", { query: PREVIEWS });
      await (scenario === "outcome" ? world.send(id, OUTCOME) : world.say(id, "Please begin."));
      const history = await playThrough(world, id);
      const last = history.at(-1);
      if (scenario === "fatal") expect(last?.type).toBe("session.status_terminated");
      else
        expect(last).toMatchObject({
          type: "session.status_idle",
          stop_reason: { type: ENDS[scenario] ?? "end_turn" },
        });
      expect(history.map(({ type }) => type)).toEqual(expect.arrayContaining([...expected]));
      await world.api.ok("sessions.delete", { path: { session_id: id } });
      for (const stream of [live, plain, primary]) {
        await stream.toEnd();
        expect(violations(world, stream.frames, { joined: "start" }, stream.names)).toEqual([]);
      }
      expect(violations(world, history, { view: "history" })).toEqual([]);
      const persisted = new Map(plain.frames.map((frame) => [frame.id, frame]));
      expect([...persisted.values()].filter(({ type }) => type !== "session.deleted")).toEqual(history);
    },
  );
}

verifies("stream.contract", "joins every scenario late without a false alarm", async (world) => {
  for (const scenario of Object.keys(BUILT_IN).filter((name) => name !== "long")) {
    const { id } = await world.create(scenario);
    await world.say(id);
    await world.advance(700);
    const late = await world.stream(id);
    await playThrough(world, id);
    await world.api.ok("sessions.delete", { path: { session_id: id } });
    await late.toEnd();
    expect(violations(world, late.frames, { joined: "late" }, late.names), scenario).toEqual([]);
  }
});

verifies("stream.contract", "satisfies the contract on every thread's own stream and history", async (world) => {
  const { id } = await world.create("multiagent");
  await world.say(id);
  await playThrough(world, id);
  const { data = [] } = await world.api.ok("sessions.threads.list", { path: { session_id: id } });
  expect(data.length).toBeGreaterThan(1);
  for (const thread of data.slice(1)) {
    const path = { session_id: id, thread_id: thread.id };
    const events = (await world.api.ok("sessions.threads.events.list", { path })).data as unknown as readonly Frame[];
    expect(violations(world, events, { stream: "thread", view: "history" })).toEqual([]);
  }
});
