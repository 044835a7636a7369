import { expect } from "vitest";
import { confirm, INTERRUPT, OUTCOME } from "../src/event-calls.ts";
import { bringTo } from "../src/states.ts";
import { verifies } from "../src/verifies.ts";
import { message, only, types, waitingFor } from "../src/world.ts";

const after = (order: readonly string[], earlier: string, later: string) =>
  expect(order.indexOf(later), `${later} after ${earlier}`).toBeGreaterThan(order.indexOf(earlier));

verifies("turn.order", "pairs each request's end with its start", async (world) => {
  const { id } = await world.create("tool-allow");
  const history = await world.turn(id);
  const starts = history.filter(({ type }) => type === "span.model_request_start").map((event) => event.id);
  const ends = history.filter(({ type }) => type === "span.model_request_end");
  expect(ends.map((event) => event.model_request_start_id)).toEqual(starts);
  expect(starts.length).toBeGreaterThan(1);
  const order = types(history);
  after(order, "agent.tool_use", "agent.tool_result");
  expect(order.filter((type) => type === "session.status_running")).toHaveLength(1);
});

verifies("turn.order", "stamps events strictly later and later", async (world) => {
  const { id } = await world.create("tool-allow");
  const times = (await world.turn(id)).map(({ processed_at }) => Date.parse(processed_at ?? ""));
  expect(times).toEqual([...times].sort((a, b) => a - b));
});

verifies("usage.present", "counts tokens, cost and time", async (world) => {
  const { id } = await world.create();
  const history = await world.turn(id);
  const { usage, stats, updated_at, created_at } = await world.session(id);
  expect(usage.output_tokens).toBeGreaterThan(0);
  expect(usage.list_cost?.amount).toMatch(/^\d+$/);
  expect(stats.active_seconds).toBeGreaterThan(0);
  await world.advance(60_000);
  const later = (await world.session(id)).stats;
  expect(later.duration_seconds).toBeGreaterThanOrEqual((stats.duration_seconds ?? 0) + 59);
  expect(later.active_seconds).toBe(stats.active_seconds);
  expect(Date.parse(updated_at)).toBeGreaterThanOrEqual(Date.parse(created_at));
  const spans = history.filter(({ type }) => type === "span.model_request_end");
  const spent = spans.reduce(
    (sum, { model_usage }) => sum + (model_usage as { output_tokens: number }).output_tokens,
    0,
  );
  expect(usage.output_tokens).toBe(spent);
});

verifies("error.retry", "emits error, rescheduled and running, then finishes", async (world) => {
  const { id } = await world.create("retry");
  const history = await world.turn(id);
  const order = types(history);
  expect(only(history, "session.error").error).toMatchObject({ retry_status: { type: "retrying" } });
  after(order, "session.error", "session.status_rescheduled");
  expect(order.lastIndexOf("session.status_running")).toBeGreaterThan(order.indexOf("session.status_rescheduled"));
  expect(history.at(-1)).toMatchObject({ type: "session.status_idle", stop_reason: { type: "end_turn" } });
});

verifies("error.exhausted", "gives up, drops what was queued and rests", async (world) => {
  const { id } = await world.create("retries-exhausted");
  await world.say(id, "First");
  await world.send(id, message("Queued"));
  await world.settle(id);
  const history = await world.history(id);
  expect(history.findLast(({ type }) => type === "session.error")?.error).toMatchObject({
    retry_status: { type: "exhausted" },
  });
  expect(history.at(-1)).toMatchObject({ type: "session.status_idle", stop_reason: { type: "retries_exhausted" } });
  await world.advance(60_000);
  expect(await world.session(id)).toMatchObject({ status: "idle" });
});

verifies("error.exhausted", "never answers what was queued when it gave up", async (world) => {
  const { id } = await world.create("retries-exhausted");
  await world.say(id, "First");
  await world.say(id, "Queued");
  await world.settle(id);
  await world.advance(60_000);
  expect(types(await world.history(id)).filter((type) => type === "session.status_idle")).toHaveLength(1);
});

verifies(
  ["interrupt.running", "send.queued"],
  "starts the next turn with what was queued behind an interrupt",
  async (world) => {
    const { session_id } = await bringTo(world, "running");
    await world.advance(100);
    await world.say(session_id, "Queued");
    await world.send(session_id, INTERRUPT);
    await world.until(session_id, ({ status }) => status === "idle");
    await world.settle(session_id);
    const history = await world.history(session_id);
    const queued = history.findIndex(({ content }) => JSON.stringify(content ?? "").includes("Queued"));
    expect(history[queued]).toMatchObject({ processed_at: expect.any(String) });
    expect(types(history.slice(queued))).toContain("agent.message");
    expect(history.at(-1)).toMatchObject({ stop_reason: { type: "end_turn" } });
  },
);

verifies("send.queued", "holds a queued message back while the session waits for the client", async (world) => {
  const { id } = await world.create("tool-ask");
  await world.say(id, "First");
  await world.advance(100);
  await world.say(id, "Queued");
  await world.until(id, ({ status }) => status === "idle");
  const waiting = await world.history(id);
  expect(waiting.at(-1)).toMatchObject({ type: "user.message", processed_at: null });
  await world.send(id, confirm(waitingFor(waiting)[0] ?? ""));
  await world.until(id, ({ status }) => status === "idle");
  const history = await world.history(id);
  expect(history.filter(({ type, processed_at }) => type === "user.message" && processed_at === null)).toEqual([]);
});

verifies("error.terminal", "ends a session that cannot be saved", async (world) => {
  const { id } = await world.create("fatal");
  const history = await world.turn(id);
  const order = types(history);
  expect(only(history, "session.error").error).toMatchObject({ retry_status: { type: "terminal" } });
  after(order, "session.error", "session.thread_status_terminated");
  expect(order.at(-1)).toBe("session.status_terminated");
  expect(await world.session(id)).toMatchObject({ status: "terminated", archived_at: null });
});

verifies(
  "budget.cap",
  "rests at the cap, refuses work, ignores an interrupt, and resumes when raised",
  async (world) => {
    const { session_id } = await bringTo(world, "budget_reached");
    const history = await world.history(session_id);
    expect(types(history).slice(-2)).toEqual(["session.usage", "session.status_idle"]);
    await world.send(session_id, INTERRUPT);
    await world.advance(5_000);
    expect(await world.history(session_id)).toEqual(history);
    const budget = { type: "limit", max_list_cost: { amount: "1000000", currency: "USD" } } as const;
    await world.api.ok("sessions.update", { path: { session_id }, body: { budget } });
    expect(await world.session(session_id)).toMatchObject({ status: "running" });
    await world.settle(session_id);
    const resumed = (await world.history(session_id)).slice(history.length);
    expect(types(resumed).slice(0, 2)).toEqual(["session.updated", "session.status_running"]);
    expect(resumed.at(-1)).toMatchObject({ stop_reason: { type: "end_turn" } });
  },
);

verifies("outcome.one", "refuses a second outcome until the first has ended", async (world) => {
  const { id } = await world.create("outcome");
  await world.send(id, OUTCOME);
  await world.api.refused("sessions.events.send", { path: { session_id: id }, body: { events: [OUTCOME] } });
  await world.settle(id);
  const history = await world.history(id);
  const ends = history.filter(({ type }) => type === "span.outcome_evaluation_end");
  expect(ends.at(-1)?.result).toMatch(/^(satisfied|max_iterations_reached|failed)$/);
  const [evaluation] = (await world.session(id)).outcome_evaluations;
  expect(evaluation).toMatchObject({ result: ends.at(-1)?.result, completed_at: expect.any(String) });
  await world.send(id, OUTCOME);
  expect((await world.session(id)).outcome_evaluations).toHaveLength(2);
});

verifies("outcome.one", "marks an interrupted outcome", async (world) => {
  const { id } = await world.create("outcome");
  await world.send(id, OUTCOME);
  await world.advance(100);
  await world.send(id, INTERRUPT);
  await world.settle(id);
  const end = only(await world.history(id), "span.outcome_evaluation_end");
  expect(end).toMatchObject({ result: "interrupted" });
  expect((await world.session(id)).outcome_evaluations[0]).toMatchObject({ result: "interrupted" });
});
