import { expect } from "vitest";
import { confirm, INTERRUPT, OUTCOME, SYSTEM } from "../src/event-calls.ts";
import { bringTo } from "../src/states.ts";
import { verifies } from "../src/verifies.ts";
import { message, only, types, type World } from "../src/world.ts";

const refuse = ({ api }: World, session_id: string, body: unknown) =>
  api.refused("sessions.events.send", { path: { session_id }, body });

verifies("send.echo", "answers with the same events, in order, with ids", async (world) => {
  const { id } = await world.create();
  const sent = [message("One"), message("Two"), SYSTEM];
  const { data = [] } = await world.send(id, ...sent);
  expect(data).toHaveLength(3);
  expect(data).toMatchObject(sent);
  const ids = data.map((event) => event.id);
  for (const event of ids) expect(event).toMatch(/^sevt_\w+/);
  expect(new Set(ids).size).toBe(3);
  for (const event of data) expect(event).toHaveProperty("processed_at");
});

for (const [what, body] of [
  ["no events", { events: [] }],
  ["no list of events", {}],
  ["a list instead of a body", [message("Hello")]],
  ["an unknown type", { events: [{ type: "user.shout" }] }],
  ["an event of the agent", { events: [{ type: "agent.message", content: [{ type: "text", text: "Hi" }] }] }],
  ["an event of the session", { events: [{ type: "session.status_idle" }] }],
  ["an event without a type", { events: [{ content: [] }] }],
  ["a hostile type", { events: [{ type: "__proto__" }] }],
  ["a message without content", { events: [{ type: "user.message" }] }],
  ["a message of plain text", { events: [{ type: "user.message", content: "Hello" }] }],
  ["empty text", { events: [{ type: "user.message", content: [{ type: "text", text: "" }] }] }],
  ["a redacted block", { events: [{ type: "user.message", content: [{ type: "redacted" }] }] }],
  ["an unknown block", { events: [{ type: "user.message", content: [{ type: "video" }] }] }],
  ["an id chosen by the client", { events: [{ ...message("Hello"), id: "sevt_mine" }] }],
  ["an outcome without a rubric", { events: [{ type: "user.define_outcome", description: "A list" }] }],
  ["an outcome of 21 iterations", { events: [{ ...OUTCOME, max_iterations: 21 }] }],
  ["an outcome of no iteration", { events: [{ ...OUTCOME, max_iterations: 0 }] }],
  ["an empty system message", { events: [message("Hello"), { type: "system.message", content: [] }] }],
  ["an image in a system message", { events: [{ type: "system.message", content: [{ type: "image" }] }] }],
  ["two system messages", { events: [message("Hello"), SYSTEM, SYSTEM] }],
] as const) {
  verifies(["send.shape", "send.atomic"], `refuses ${what}`, async (world) => {
    const { id } = await world.create();
    await refuse(world, id, body);
    expect(await world.history(id)).toEqual([]);
  });
}

verifies("send.shape", "names the event and its type", async (world) => {
  const { id } = await world.create();
  const { message: text } = await refuse(world, id, { events: [message("Hello"), { type: "user.shout" }] });
  // live L31
  expect(text).toBe('Failed to parse request: events[1].type: "user.shout" is not a valid value');
});

verifies("send.shape", "refuses more than 1000 items in a system message", async (world) => {
  const { id } = await world.create();
  const item = { type: "text", text: "x" } as const;
  await refuse(world, id, { events: [message("Hello"), { ...SYSTEM, content: Array(1_001).fill(item) }] });
});

verifies("send.atomic", "takes none of several events if one is refused", async (world) => {
  const { id } = await world.create();
  await refuse(world, id, { events: [message("Hello"), confirm("sevt_nobody")] });
  expect(await world.history(id)).toEqual([]);
  expect(await world.session(id)).toMatchObject({ status: "idle" });
});

verifies(
  ["send.queued", "list-events.order"],
  "queues what comes while running, and takes it up in order",
  async (world) => {
    const { session_id } = await bringTo(world, "running", "tool-allow");
    await world.advance(100);
    const { data = [] } = await world.send(session_id, message("Second"), message("Third"));
    for (const event of data) expect(event).toMatchObject({ processed_at: null });
    const queued = (await world.history(session_id)).slice(-2);
    expect(queued.map(({ id }) => id)).toEqual(data.map(({ id }) => id));
    await world.settle(session_id);
    const texts = (await world.history(session_id))
      .filter(({ type }) => type === "user.message")
      .map(({ content, processed_at }) => [(content as [{ text: string }])[0].text, typeof processed_at]);
    expect(texts).toEqual([
      ["Hello", "string"],
      ["Second", "string"],
      ["Third", "string"],
    ]);
  },
);

verifies("send.stamped", "stamps an outcome on receipt", async (world) => {
  const { id } = await world.create("outcome");
  const { data = [] } = await world.send(id, OUTCOME);
  expect(data[0]).toMatchObject({ outcome_id: expect.stringMatching(/^outc_/), processed_at: expect.any(String) });
});

verifies(["send.redirect", "interrupt.running"], "stops the work and turns to the message", async (world) => {
  const { session_id } = await bringTo(world, "running");
  await world.advance(500);
  await world.send(session_id, INTERRUPT, message("Look elsewhere"));
  await world.settle(session_id);
  const history = await world.history(session_id);
  const order = types(history);
  const interrupted = order.indexOf("user.interrupt");
  const idle = order.indexOf("session.status_idle");
  const redirected = history.findIndex(
    ({ type, content }) => type === "user.message" && JSON.stringify(content).includes("elsewhere"),
  );
  expect(interrupted).toBeGreaterThan(0);
  expect(idle).toBeGreaterThan(interrupted);
  expect(redirected).toBeGreaterThan(interrupted);
  expect(order.slice(redirected)).toContain("agent.message");
});

for (const elapsed of [0, 100, 500, 1_000, 3_000]) {
  verifies("interrupt.running", `ends the turn with end_turn after ${elapsed} ms of work`, async (world) => {
    const { session_id } = await bringTo(world, "running");
    await world.advance(elapsed);
    await world.send(session_id, INTERRUPT);
    await world.settle(session_id);
    const history = await world.history(session_id);
    const interrupt = only(history, "user.interrupt");
    expect(interrupt).toMatchObject({ processed_at: expect.any(String) });
    expect(history.at(-1)).toMatchObject({ type: "session.status_idle", stop_reason: { type: "end_turn" } });
    const order = types(history);
    expect(order.slice(history.indexOf(interrupt))).not.toContain("agent.message");
    const spans = (type: string) => order.filter((name) => name === type).length;
    expect(spans("span.model_request_end")).toBe(spans("span.model_request_start"));
  });
}

verifies("interrupt.idle", "changes nothing while idle", async (world) => {
  const { id } = await world.create();
  await world.turn(id);
  await world.send(id, INTERRUPT);
  await world.advance(5_000);
  expect(await world.session(id)).toMatchObject({ status: "idle" });
  expect(types(await world.history(id)).filter((type) => type === "session.status_running")).toHaveLength(1);
});
