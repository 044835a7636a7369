import { readdirSync, readFileSync } from "node:fs";
import { awaitThreads, call, defineScenario, say, spawn, think } from "@managed-agents/mock";
import { expect, test } from "vitest";
import { LIVE } from "../requirements/live.ts";
import { confirm, customResult, INTERRUPT, OUTCOME } from "../src/event-calls.ts";
import { OBSERVED, OVER_A_SOCKET } from "../src/targets/emulators.ts";
import { verifies } from "../src/verifies.ts";
import { ENVIRONMENT, type Frame, only, types, type World, waitingFor } from "../src/world.ts";

/** Microseconds within the minute, which is as far as events of one batch are apart. */
const micros = ({ processed_at }: Frame) => Number(processed_at?.slice(17, 26)) * 1e6;

const gaps = (frames: readonly Frame[]) =>
  frames.slice(1).map((frame, index) => Math.round(micros(frame) - micros(frames[index] as Frame)));

const CHILD_ASKS = defineScenario("child-asks", () => [
  spawn({
    agent: "Reviewer",
    task: "Review it.",
    steps: [call({ tool: "bash", permission: "ask" }), say("Reviewed.")],
  }),
  awaitThreads("Reviewer"),
  say("The reviewer is done."),
]);

const observed = { targets: [OBSERVED] };

/** The history from the first event of a type on. */
const from = (history: readonly Frame[], type: string) => history.slice(types(history).indexOf(type));

verifies(
  ["live.L1", "live.L23"],
  "puts the model request 1 µs after its input, with six digits",
  async (world) => {
    const { id } = await world.create();
    const [, , ...rest] = await world.turn(id);
    expect(types(rest.slice(0, 2))).toEqual(["user.message", "span.model_request_start"]);
    expect(gaps(rest.slice(0, 2))).toEqual([1]);
    for (const { processed_at } of rest) expect(processed_at).toMatch(/T\d\d:\d\d:\d\d\.\d{6}Z$/);
  },
  observed,
);

verifies(
  "live.L1",
  "lets the input trail the running pair by 70 to 180 ms with observed latency",
  async (world) => {
    const { id } = await world.create();
    const history = await world.turn(id);
    const [, running, input] = history;
    expect(types(history.slice(0, 3)).at(-1)).toBe("user.message");
    const apart = micros(input as Frame) - micros(running as Frame);
    expect(apart).toBeGreaterThanOrEqual(70_000);
    expect(apart).toBeLessThanOrEqual(180_000);
  },
  { ...observed, world: { latency: "observed" } },
);

verifies(
  "live.L7",
  "puts the end of a request 1 µs after what came last in it, and results later",
  async (world) => {
    const { id } = await world.create("tool-allow");
    const history = await world.turn(id);
    const [use, end, result] = from(history, "agent.tool_use");
    expect(types([use, end, result] as Frame[])).toEqual([
      "agent.tool_use",
      "span.model_request_end",
      "agent.tool_result",
    ]);
    const [toEnd, toResult] = gaps([use, end, result] as Frame[]);
    expect(toEnd).toBe(1);
    expect(toResult).toBeGreaterThan(1);
  },
  observed,
);

verifies(
  "live.L8",
  "ends a turn within 2 µs",
  async (world) => {
    const { id } = await world.create();
    expect(gaps(from(await world.turn(id), "session.thread_status_idle"))).toEqual([1, 1]);
  },
  observed,
);

verifies("live.L9", "lists nothing of a session that only exists", async (world) => {
  const { id } = await world.create();
  expect(await world.history(id)).toEqual([]);
});

verifies("live.L11", "names no reader in a child's report", async (world) => {
  const { id } = await world.create("multiagent");
  await world.turn(id);
  const { data: threads = [] } = await world.api.ok("sessions.threads.list", { path: { session_id: id } });
  const child = threads.find(({ parent_thread_id }) => parent_thread_id !== null);
  const path = { session_id: id, thread_id: child?.id ?? "" };
  const { data = [] } = await world.api.ok("sessions.threads.events.list", { path });
  const reports = (data as unknown as readonly Frame[]).filter(({ type }) => type === "agent.thread_message_sent");
  expect(reports.length).toBeGreaterThan(0);
  for (const report of reports) expect(report.to_agent_name ?? null).toBeNull();
});

verifies(
  "live.L15",
  "grades with a sign of life every 30.5 s, and counts from 0",
  async (world) => {
    const { id } = await world.create("outcome");
    await world.send(id, OUTCOME);
    await world.advance(600_000);
    const history = await world.history(id);
    const starts = history.filter(({ type }) => type === "span.outcome_evaluation_start");
    expect(starts.map(({ iteration }) => iteration)).toEqual(starts.map((_, index) => index));
    const seconds = ({ processed_at }: Frame) => Date.parse(processed_at ?? "") / 1_000;
    const [start, ongoing] = from(history, "span.outcome_evaluation_start") as [Frame, Frame];
    expect(ongoing.type).toBe("span.outcome_evaluation_ongoing");
    expect(seconds(ongoing) - seconds(start)).toBeCloseTo(30.5, 1);
  },
  { ...observed, world: { latency: "observed" } },
);

verifies("live.L18", "says on the stream that tools changed", async (world) => {
  const { id } = await world.create();
  await world.api.ok("sessions.update", { path: { session_id: id }, body: { agent: { tools: [] } } });
  expect(only(await world.history(id), "session.updated").agent).toMatchObject({ tools: [] });
});

verifies(
  "live.L19",
  "begins with : connected, names each frame message, and has neither ids nor retry times",
  async (world) => {
    const { id } = await world.create();
    const stream = await world.stream(id, { query: "event_deltas[]=agent.message" });
    await world.turn(id);
    await world.api.ok("sessions.delete", { path: { session_id: id } });
    await stream.toEnd();
    expect(stream.text.startsWith(": connected\n\n")).toBe(true);
    expect(types(stream.frames)).toContain("event_delta");
    expect(new Set(stream.names)).toEqual(new Set(["message"]));
    expect(stream.text).not.toMatch(/^(id|retry):/m);
  },
  { targets: [OBSERVED, OVER_A_SOCKET] },
);

verifies(
  "live.L19",
  "keeps a stream alive with :keepalive",
  async (world) => {
    const { id } = await world.create();
    const stream = await world.stream(id);
    await stream.untilText(/^:[^\n]*\n\n:[^\n]*\n\n/m);
    expect(stream.text).toMatch(/^:keepalive\n\n/m);
    expect(stream.frames).toEqual([]);
  },
  { targets: [OVER_A_SOCKET], world: { heartbeat: 5 } },
);

verifies("live.L20", "gives a new connection nothing of the past", async (world) => {
  const { id } = await world.create();
  const past = new Set((await world.turn(id)).map((event) => event.id));
  const stream = await world.stream(id);
  await world.turn(id, "More");
  await world.api.ok("sessions.delete", { path: { session_id: id } });
  expect((await stream.toEnd()).filter((frame) => past.has(frame.id ?? ""))).toEqual([]);
});

verifies(
  "live.L21",
  "previews thinking by a start, and a message by deltas with index 0",
  async (world) => {
    const { id } = await world.create("thinks");
    const stream = await world.stream(id, { query: "event_deltas[]=agent.message&event_deltas[]=agent.thinking" });
    await world.turn(id);
    await world.api.ok("sessions.delete", { path: { session_id: id } });
    const frames = await stream.toEnd();
    const request = frames.slice(types(frames).indexOf("span.model_request_start"));
    const [, start, thinking, opening, ...rest] = request;
    expect([start, thinking, opening]).toMatchObject([
      { type: "event_start", event: { type: "agent.thinking", id: thinking?.id } },
      { type: "agent.thinking" },
      { type: "event_start", event: { type: "agent.message" } },
    ]);
    const deltas = rest.slice(0, types(rest).indexOf("agent.message"));
    expect(deltas.length).toBeGreaterThan(1);
    for (const delta of deltas) expect(delta).toMatchObject({ type: "event_delta", delta: { index: 0 } });
  },
  {
    world: { scenarios: [defineScenario("thinks", () => [think(1), say("This is a text of several pieces.")])] },
  },
);

verifies(
  "live.L22",
  "lets the status trail the idle event, so that archiving is refused for a moment",
  async (world) => {
    const { id } = await world.create();
    const stream = await world.stream(id);
    await world.say(id);
    let idle = false;
    const seen = stream
      .until(({ type }) => type === "session.status_idle")
      .then(() => {
        idle = true;
      });
    for (let step = 0; !idle && step < 2_000; step += 1) {
      await world.advance(10);
      await Promise.race([seen, new Promise((resolve) => setImmediate(resolve))]);
    }
    expect(idle).toBe(true);
    expect(await world.session(id)).toMatchObject({ status: "running" });
    await world.api.refused("sessions.archive", { path: { session_id: id } });
    await world.advance(400);
    expect(await world.session(id)).toMatchObject({ status: "idle" });
    await world.api.ok("sessions.archive", { path: { session_id: id } });
  },
  { ...observed, world: { knobs: { status_lag: "lags" } } },
);

verifies(
  "live.L22",
  "lets the list trail the stream",
  async (world) => {
    const { id } = await world.create();
    const stream = await world.stream(id);
    await world.say(id);
    await world.advance(0);
    const { id: emitted } = await stream.until(({ type }) => type === "session.status_running");
    expect((await world.history(id)).map((event) => event.id)).not.toContain(emitted);
    await world.advance(400);
    expect((await world.history(id)).map((event) => event.id)).toContain(emitted);
  },
  { ...observed, world: { knobs: { list_lag: "lags" } } },
);

/** L24: what recordings leave out where it has no value, of what the document marks optional. */
const ABSENT = ["session_thread_id", "evaluation", "to_agent_name", "budget"];

verifies(
  "live.L24",
  "leaves optional properties without a value out, or makes them null, by profile",
  async (world) => {
    const { id } = await world.create("multiagent");
    const history = await world.turn(id);
    const nulls = history.flatMap((event) => ABSENT.filter((key) => event[key] === null));
    expect(nulls.length > 0).toBe(world.per({ observed: false, documented: true }));
  },
);

verifies("live.L26", "lists events oldest first, a thread's too", async (world) => {
  const { id } = await world.create();
  const times = (await world.turn(id)).map(({ processed_at }) => processed_at);
  expect(times).toEqual(times.toSorted());
  const { data: [primary] = [] } = await world.api.ok("sessions.threads.list", { path: { session_id: id } });
  const path = { session_id: id, thread_id: primary?.id ?? "" };
  const { data = [] } = await world.api.ok("sessions.threads.events.list", { path });
  expect(data.map(({ processed_at }) => processed_at)).toEqual(times);
});

verifies("live.L26", "lists sessions with a page before, and never says has_more", async (world) => {
  for (let count = 0; count < 3; count += 1) await world.create();
  const first = await world.api.ok("sessions.list", { query: "limit=2" });
  expect(first).not.toHaveProperty("has_more");
  const second = await world.api.ok("sessions.list", { query: { limit: 2, page: first.next_page ?? "" } });
  const before = await world.api.ok("sessions.list", { query: { limit: 2, page: second.prev_page ?? "" } });
  expect(before.data?.map(({ id }) => id)).toEqual(first.data?.map(({ id }) => id));
});

verifies(["live.L28", "live.L29"], "starts with no time and an amount of 0", async (world) => {
  const { usage } = await world.create();
  expect(usage).toMatchObject({ active_seconds: 0, list_cost: { amount: "0", currency: "USD" } });
});

verifies(["live.L28", "live.L30"], "moves tokens and cost when the turn ends, time live", async (world) => {
  const { id } = await world.create("multiagent");
  await world.say(id);
  await world.advance(900);
  const { usage: during, status } = await world.session(id);
  expect(status).toBe("running");
  expect(during).toMatchObject({ output_tokens: 0, list_cost: { amount: "0" } });
  expect(during.active_seconds).toBeGreaterThan(0);
  await world.settle(id);
  const { usage } = await world.session(id);
  expect(usage.list_cost?.amount).toMatch(/^\d+$/);
  const { data: threads = [] } = await world.api.ok("sessions.threads.list", { path: { session_id: id } });
  const pages = threads.map(({ id: thread_id }) =>
    world.api.ok("sessions.threads.events.list", { path: { session_id: id, thread_id } }),
  );
  const ends = (await Promise.all(pages))
    .flatMap(({ data = [] }) => data as unknown as readonly Frame[])
    .filter(({ type }) => type === "span.model_request_end");
  const spent = new Map(
    ends.map(({ id, model_usage }) => [id, (model_usage as { output_tokens: number }).output_tokens]),
  );
  expect(threads.length).toBeGreaterThan(1);
  expect(usage.output_tokens).toBe([...spent.values()].reduce((sum, tokens) => sum + tokens, 0));
});

verifies(
  "live.L31",
  "answers 400 to no events, a malformed cursor and a missing version, and 404 to an unknown agent",
  async (world) => {
    const { id } = await world.create();
    const path = { session_id: id };
    await world.api.refused("sessions.events.send", { path, body: { events: [] } }, 400);
    await world.api.refused("sessions.list", { query: { page: "page_nonsense" } }, 400);
    await world.api.refused("sessions.list", { headers: { "anthropic-version": null } }, 400);
    await world.api.refused("sessions.create", { body: { agent: "unheard_of", environment_id: ENVIRONMENT } }, 404);
  },
);

verifies("live.L31", "answers 400 where the session's state forbids a call", async (world) => {
  const { id } = await world.create();
  await world.say(id);
  for (const call of ["sessions.archive", "sessions.delete"] as const) {
    expect(await world.api.refused(call, { path: { session_id: id } }, 400)).toMatchObject({
      type: "invalid_request_error",
    });
  }
});

const sendResult = ({ api }: World, session_id: string, call: string) =>
  api.call("sessions.events.send", { path: { session_id }, body: { events: [customResult(call)] } });

verifies(
  ["live.L32", "confirm.late"],
  "stores a second result after the turn with one more idle, by profile",
  async (world) => {
    const { id } = await world.create("custom-tool");
    const call = waitingFor(await world.turn(id))[0] ?? "";
    await world.send(id, customResult(call));
    await world.settle(id);
    const before = await world.history(id);
    // live L32; house rule H31
    const { status } = await sendResult(world, id, call);
    expect(status).toBe(world.per({ observed: 200, documented: 400 }));
    await world.advance(5_000);
    const after = types((await world.history(id)).slice(before.length));
    expect(after.filter((type) => !["session.thread_status_idle", "session.usage"].includes(type))).toEqual(
      world.per({ observed: ["user.custom_tool_result", "session.status_idle"], documented: [] }),
    );
  },
);

verifies(["live.L33", "resource.file"], "roots a mount path under the uploads, a relative one too", async (world) => {
  const file = { type: "file", file_id: "file_probe" } as const;
  const { resources } = await world.create("plain", {
    resources: [{ ...file, mount_path: "probe.txt" }, { ...file, mount_path: "/uploads/x.txt" }, file],
  });
  expect(resources.map((resource) => "mount_path" in resource && resource.mount_path)).toEqual([
    "/mnt/session/uploads/probe.txt",
    "/mnt/session/uploads/x.txt",
    "/mnt/session/uploads/file_probe",
  ]);
  for (const resource of resources) expect(resource).not.toMatchObject({ file_id: "file_probe" });
});

verifies(
  ["live.L6", "interrupt.idle"],
  "adds the interrupt of an idle session to its history, and nothing else",
  async (world) => {
    const { id } = await world.create();
    await world.send(id, INTERRUPT);
    await world.advance(1_000);
    expect(types(await world.history(id))).toEqual(["user.interrupt"]);
  },
);

verifies(
  "live.L12",
  "gives a child's confirmation another id on the child's own stream, without a thread",
  async (world) => {
    const { id } = await world.create("child-asks");
    const call = waitingFor(await world.turn(id))[0] ?? "";
    const { data: [sent] = [] } = await world.send(id, confirm(call));
    await world.settle(id);
    const thread_id = (sent as unknown as Frame).session_thread_id as string;
    const { data = [] } = await world.api.ok("sessions.threads.events.list", { path: { session_id: id, thread_id } });
    const own = only(data as unknown as readonly Frame[], "user.tool_confirmation");
    expect(own.id).not.toBe(sent?.id);
    expect(own.session_thread_id ?? null).toBeNull();
  },
  { world: { scenarios: [CHILD_ASKS] } },
);

const ROOT = new URL("../../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), "utf8");
const idsIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, id = ""]) => id);

test("every row of the live evidence is cited by a test, or docs/deviations.md says why not", () => {
  const rows = idsIn(read("docs/sources/live-evidence.md"), /^## (L\d+)\./gm);
  const shapes = readdirSync(new URL("packages/contract/test/observed/", ROOT)).map((name) => name.split("-")[0] ?? "");
  const required = Object.keys(LIVE).map((id) => id.replace("live.", ""));
  const excused = idsIn(read("docs/deviations.md"), /^\| (L\d+) \|/gm);
  expect(rows.length).toBeGreaterThanOrEqual(35);
  const covered = new Set([...shapes, ...required, ...excused]);
  expect(rows.filter((row) => !covered.has(row))).toEqual([]);
  expect([...covered].filter((row) => !rows.includes(row))).toEqual([]);
});
