import { calls, defineScenario, say } from "@managed-agents/mock";
import { expect } from "vitest";
import { confirm, customResult, INTERRUPT, SYSTEM, toolResult } from "../src/event-calls.ts";
import { verifies } from "../src/verifies.ts";
import { message, only, types, type World, waitingFor } from "../src/world.ts";

const refuse = ({ api }: World, session_id: string, ...events: unknown[]) =>
  api.refused("sessions.events.send", { path: { session_id }, body: { events } });

/** A session that waits, and the ids it waits for. */
async function blocked(world: World, scenario: string) {
  const { id } = await world.create(scenario);
  const history = await world.turn(id);
  const waiting = waitingFor(history);
  return { id, history, waiting, call: waiting[0] ?? "" };
}

verifies("blocked.refusal", "names the event, the ids waited for and the four allowed types", async (world) => {
  const { id, call } = await blocked(world, "tool-ask");
  const { message: text, type } = await refuse(world, id, confirm(call), message("Hurry"));
  expect(type).toBe("invalid_request_error");
  expect(text).toContain("Invalid user.message event at events[1]");
  expect(text).toContain(`waiting on responses to events [${call}]`);
  for (const allowed of ["user.tool_confirmation", "user.custom_tool_result", "user.tool_result", "user.interrupt"]) {
    expect(text).toContain(allowed);
  }
});

verifies("confirm.allow", "runs the tool and continues", async (world) => {
  const { id, call, history } = await blocked(world, "tool-ask");
  const use = only(history, "agent.tool_use");
  expect(use).toMatchObject({ id: call, evaluated_permission: "ask", evaluation: { type: "always_ask" } });
  await world.send(id, confirm(call));
  await world.settle(id);
  const after = (await world.history(id)).slice(history.length);
  expect(types(after).slice(0, 2)).toEqual(["user.tool_confirmation", "session.status_running"]);
  expect(only(after, "agent.tool_result")).toMatchObject({ tool_use_id: call });
  expect(only(after, "agent.tool_result").is_error ?? false).toBe(false);
  expect(after.at(-1)).toMatchObject({ type: "session.status_idle", stop_reason: { type: "end_turn" } });
});

verifies("confirm.deny", "gives an error result that holds the reason", async (world) => {
  const { id, call, history } = await blocked(world, "tool-ask");
  await world.send(id, { ...confirm(call, "deny"), deny_message: "Not on a Friday." } as never);
  await world.settle(id);
  const after = (await world.history(id)).slice(history.length);
  const result = only(after, "agent.tool_result");
  expect(result).toMatchObject({ tool_use_id: call, is_error: true });
  expect(JSON.stringify(result.content)).toContain("Not on a Friday.");
});

verifies(["confirm.deny", "confirm.allow"], "answers an MCP call with an MCP result", async (world) => {
  for (const result of ["allow", "deny"] as const) {
    const { id, call, history } = await blocked(world, "mcp-tool");
    expect(only(history, "agent.mcp_tool_use")).toMatchObject({ id: call, evaluated_permission: "ask" });
    await world.send(id, confirm(call, result));
    await world.settle(id);
    const after = (await world.history(id)).slice(history.length);
    const answer = only(after, "agent.mcp_tool_result");
    expect(answer).toMatchObject({ mcp_tool_use_id: call });
    expect(answer.is_error ?? false).toBe(result === "deny");
  }
});

verifies("confirm.late", "takes a late confirmation without effect", async (world) => {
  const { id, call } = await blocked(world, "tool-ask");
  await world.send(id, confirm(call));
  await world.settle(id);
  const results = types(await world.history(id)).filter((type) => type === "agent.tool_result");
  await world.send(id, confirm(call, "deny"));
  await world.advance(10_000);
  const after = await world.history(id);
  expect(types(after).filter((type) => type === "agent.tool_result")).toEqual(results);
  expect(await world.session(id)).toMatchObject({ status: "idle" });
});

verifies("confirm.rules", "takes deny_message with deny alone, and at most 10,000 characters", async (world) => {
  const { id, call } = await blocked(world, "tool-ask");
  const allowed = await refuse(world, id, { ...confirm(call), deny_message: "No." });
  expect(allowed.message).toContain("deny_message");
  const long = await refuse(world, id, { ...confirm(call, "deny"), deny_message: "x".repeat(10_001) });
  expect(long.message).toContain("deny_message");
  await refuse(world, id, { ...confirm(call), result: "maybe" });
  await world.send(id, { ...confirm(call, "deny"), deny_message: "x".repeat(10_000) } as never);
});

verifies("confirm.rules", "refuses to confirm a call that was allowed", async (world) => {
  const { id } = await world.create("tool-allow");
  const use = (await world.turn(id)).find(({ type }) => type === "agent.tool_use");
  expect(use).toMatchObject({ evaluated_permission: "allow", evaluation: { type: "always_allow" } });
  await refuse(world, id, confirm(use?.id ?? ""));
});

verifies("confirm.rules", "refuses to confirm a call that was denied automatically", async (world) => {
  const { id } = await world.create("tool-auto-deny");
  const history = await world.turn(id);
  const use = history.find(({ type }) => type === "agent.tool_use");
  expect(use).toMatchObject({ evaluated_permission: "deny" });
  const answer = history.find(({ type, tool_use_id }) => type === "agent.tool_result" && tool_use_id === use?.id);
  expect(answer).toMatchObject({ is_error: true });
  await refuse(world, id, confirm(use?.id ?? ""));
});

verifies(
  ["custom.result", "send.stamped"],
  "continues with a custom result and emits no tool result",
  async (world) => {
    const { id, call, history } = await blocked(world, "custom-tool");
    expect(only(history, "agent.custom_tool_use")).toMatchObject({ id: call });
    const { data = [] } = await world.send(id, customResult(call, "in transit"), SYSTEM);
    expect(data[0]).toMatchObject({ type: "user.custom_tool_result", processed_at: expect.any(String) });
    await world.settle(id);
    const after = (await world.history(id)).slice(history.length);
    expect(types(after)).not.toContain("agent.tool_result");
    expect(types(after)).toContain("span.model_request_start");
    expect(after.at(-1)).toMatchObject({ type: "session.status_idle", stop_reason: { type: "end_turn" } });
  },
);

verifies(
  ["custom.result", "event.system.message"],
  "takes system text with its result, past a message that waits",
  async (world) => {
    const { id } = await world.create("custom-tool");
    await world.say(id, "First");
    await world.advance(100);
    const { data: queued = [] } = await world.say(id, "Queued");
    await world.until(id, ({ status }) => status === "idle");
    const [call = ""] = waitingFor(await world.history(id));
    const { data: sent = [] } = await world.send(id, customResult(call), SYSTEM);
    await world.until(id, ({ status }) => status === "idle");
    const order = (await world.history(id)).map((event) => event.id);
    expect(order.indexOf(sent[1]?.id)).toBeLessThan(order.indexOf(queued[0]?.id));
  },
);

verifies("custom.result", "takes a custom result before the idle event", async (world) => {
  const { id } = await world.create("custom-tool");
  await world.say(id);
  let use = "";
  for (let step = 0; use === "" && step < 500; step += 1) {
    await world.advance(10);
    use = (await world.history(id)).find(({ type }) => type === "agent.custom_tool_use")?.id ?? "";
  }
  await world.send(id, customResult(use));
  await world.settle(id);
  const last = (await world.history(id)).at(-1);
  expect(last).toMatchObject({ type: "session.status_idle", stop_reason: { type: "end_turn" } });
});

verifies(["self-hosted.result", "send.stamped"], "waits for the result of a built-in call", async (world) => {
  const { id, call, history } = await blocked(world, "self-hosted-tool");
  expect(only(history, "agent.tool_use")).toMatchObject({ id: call });
  expect(types(history)).not.toContain("agent.tool_result");
  const { data = [] } = await world.send(id, toolResult(call));
  expect(data[0]).toMatchObject({ type: "user.tool_result", processed_at: expect.any(String) });
  await world.settle(id);
  expect((await world.history(id)).at(-1)).toMatchObject({ stop_reason: { type: "end_turn" } });
});

for (const [scenario, result] of [
  ["tool-ask", "agent.tool_result"],
  ["mcp-tool", "agent.mcp_tool_result"],
] as const) {
  verifies("interrupt.blocked", `closes a waiting ${scenario} call without asking the model again`, async (world) => {
    const { id, history } = await blocked(world, scenario);
    await world.send(id, INTERRUPT);
    await world.advance(1_000);
    const after = (await world.history(id)).slice(history.length);
    expect(only(after, result)).toMatchObject({ is_error: true });
    expect(JSON.stringify(only(after, result).content)).toMatch(/interrupted.*retry/i);
    expect(types(after)).not.toContain("span.model_request_start");
    expect(after.at(-1)).toMatchObject({ type: "session.status_idle", stop_reason: { type: "end_turn" } });
  });
}

/** Two calls of one request that both ask. */
const TWO_QUESTIONS = defineScenario("two-questions", () => [
  calls({ tool: "bash", permission: "ask" }, { tool: "read", permission: "ask" }),
  say("Both are done."),
]);

verifies(
  "blocked.partial",
  "re-emits idle with the remaining call ids, and continues after the last",
  async (world) => {
    const { id } = await world.create("two-questions");
    const history = await world.turn(id);
    const waiting = waitingFor(history);
    expect(waiting).toHaveLength(2);
    const [first = "", second = ""] = waiting;
    await world.send(id, confirm(second));
    await world.advance(0);
    const partial = await world.history(id);
    expect(waitingFor(partial)).toEqual([first]);
    expect(types(partial.slice(history.length))).not.toContain("session.status_running");
    await world.send(id, confirm(first));
    expect(await world.session(id)).toMatchObject({ status: "running" });
    await world.settle(id);
    expect((await world.history(id)).at(-1)).toMatchObject({ stop_reason: { type: "end_turn" } });
  },
  { world: { scenarios: [TWO_QUESTIONS] } },
);
