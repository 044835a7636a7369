import { OPERATIONS } from "@managed-agents/types";
import { expect, test } from "vitest";
import { type ManualCaller, manualCaller } from "./support/manual-caller.ts";

const message = { type: "user.message", content: [{ type: "text", text: "hello" }] };
const outcome = { type: "user.define_outcome", description: "A list", rubric: { type: "text", content: "Has rows." } };

const CREATE = { agent: "agent_test", environment_id: "env_test" };

/** Status and message of a refusal, which goes with the type of its status. */
async function refused(answer: ReturnType<ManualCaller["call"]>): Promise<[number, string, string | null]> {
  const { status, json, headers } = await answer;
  expect(json).toMatchObject({ type: "error", request_id: headers.get("request-id") });
  return [status, json.error.message, headers.get("x-mock-hint")];
}

const SETTLING = "`user.tool_confirmation`, `user.custom_tool_result`, `user.tool_result`, or `user.interrupt`";

test("a running session is neither archived nor deleted", async () => {
  const caller = await manualCaller();
  const id = await caller.session("plain");
  await caller.say(id);
  expect(await refused(caller.post(`/v1/sessions/${id}/archive`))).toEqual([
    400,
    `Session ${id} cannot be archived while its status is "running". Only pending or idle sessions may be archived.`,
    null,
  ]);
  expect(await refused(caller.call("DELETE", `/v1/sessions/${id}`))).toEqual([
    400,
    "Cannot delete session while it is running. Send an interrupt event or wait for the session to complete.",
    null,
  ]);
});

test("the fault status_lag refuses in the same words", async () => {
  const caller = await manualCaller();
  const id = await caller.session("plain");
  await caller.say(id);
  await caller.mock.clock.advance(60_000);
  caller.mock.faults.add({ kind: "status_lag", ms: 1_000_000, times: 0 });
  const [status, text] = await refused(caller.post(`/v1/sessions/${id}/archive`));
  expect([status, text]).toEqual([400, expect.stringMatching(`^Session ${id} cannot be archived while its status`)]);
});

test("a running thread is not archived", async () => {
  const caller = await manualCaller();
  const id = await caller.session("multiagent");
  await caller.say(id);
  let running: { id: string; parent_thread_id: string | null; status: string } | undefined;
  for (let tick = 0; running === undefined && tick < 100; tick++) {
    await caller.mock.clock.advance(100);
    const { data } = (await caller.get(`/v1/sessions/${id}/threads`)).json;
    running = data.find(
      ({ parent_thread_id, status }: { parent_thread_id: string | null; status: string }) =>
        parent_thread_id !== null && status === "running",
    );
  }
  expect(await refused(caller.post(`/v1/sessions/${id}/threads/${running?.id}/archive`))).toEqual([
    400,
    `Thread ${running?.id} cannot be archived while its status is "running". Send user.interrupt with session_thread_id set to bring it to idle first.`,
    null,
  ]);
});

test("a message while calls wait is refused with their ids, parted by blanks", async () => {
  const caller = await manualCaller();
  const id = await caller.session("custom-tool");
  await caller.say(id);
  await caller.mock.clock.advance(60_000);
  const idle = (await caller.history(id)).findLast(({ type }) => type === "session.status_idle");
  const ids: string[] = idle.stop_reason.event_ids;
  expect(ids.length).toBeGreaterThan(0);
  expect(await refused(caller.say(id))).toEqual([
    400,
    `Invalid user.message event at events[0]: waiting on responses to events [${ids.join(" ")}]; only ${SETTLING} may be sent (a \`system.message\` may trail a tool result)`,
    null,
  ]);
});

test("a message over budget is refused by type and place, without details", async () => {
  const caller = await manualCaller();
  const budget = { type: "limit", max_list_cost: { amount: "100", currency: "USD" } };
  const id = await caller.session("budget", { budget });
  await caller.say(id);
  await caller.mock.clock.advance(600_000);
  const answer = await caller.send(id, { type: "user.interrupt" }, message);
  expect(answer.status).toBe(400);
  expect(answer.json.error).toEqual({
    type: "invalid_request_error",
    message: `session budget reached: consumed list cost has met \`budget.max_list_cost\`; only ${SETTLING} are accepted until the budget is raised (rejected \`user.message\` at events[1])`,
  });
});

test.each([
  ["an unknown field", { ...CREATE, events: [] }, 400, 'Failed to parse request body: unknown field "events"'],
  ["two outcomes", { ...CREATE, initial_events: [outcome, outcome] }, 400, "only one outcome is supported at a time"],
  ["an agent", { ...CREATE, agent: "nobody" }, 404, "Referenced agent not found or not accessible."],
  ["an environment", { ...CREATE, environment_id: "none" }, 404, "Referenced environment not found or not accessible."],
  ["a vault", { ...CREATE, vault_ids: ["none"] }, 404, "Referenced vault not found or not accessible."],
  [
    "a file",
    { ...CREATE, resources: [{ type: "file", file_id: "none" }] },
    404,
    "One or more files not found or not accessible.",
  ],
])("creating a session with %s that is not known is refused as the service does", async (_, body, status, text) => {
  const answer = await refused((await manualCaller()).post("/v1/sessions", body));
  expect(answer.slice(0, 2)).toEqual([status, text]);
  if (status === 404) expect(answer[2]).toMatch(/^There is no .*; the mock makes one up for any such id\.$/);
});

test("a version that an agent does not have is named, and the newest in the hint", async () => {
  const caller = await manualCaller({ strict: true, catalog: { agents: [{ id: "agent_a", version: 3 }] } });
  const agent = { type: "agent", id: "agent_a", version: 999 };
  const text = "agent.version: 999 not found";
  expect(await refused(caller.post("/v1/sessions", { agent, environment_id: "env_a" }))).toEqual([
    404,
    text,
    "The newest version is 3.",
  ]);
});

test.each([
  [[], "events: must contain at least 1 item"],
  [[{ type: "agent.message" }], 'Failed to parse request: events[0].type: "agent.message" is not a valid value'],
  [[message, { type: "nonsense" }], 'Failed to parse request: events[1].type: "nonsense" is not a valid value'],
  [[outcome, outcome], "only one outcome is supported at a time"],
  [[{ type: "user.interrupt", session_thread_id: "x y" }], 'Invalid session_thread_id: "x y"'],
])("the events %j are refused as the service does", async (events, text) => {
  const caller = await manualCaller();
  const [status, given] = await refused(caller.send(await caller.session("plain"), ...events));
  expect([status, given]).toEqual([400, text]);
});

test("an unknown thread of an interrupt is a 404", async () => {
  const caller = await manualCaller();
  const id = await caller.session("plain");
  const [status] = await refused(caller.send(id, { type: "user.interrupt", session_thread_id: "sthr_none" }));
  expect(status).toBe(404);
});

test("a wrong type has the allowed ones in its hint", async () => {
  const caller = await manualCaller();
  const [, , hint] = await refused(caller.send(await caller.session("plain"), { type: "agent.message" }));
  expect(hint).toMatch(/^body\.events\[0\]\.type: expected one of system\.message, user\.custom_tool_result, /);
});

test.each([
  ["page=nonsense", "invalid page cursor"],
  [`page=page_${btoa("events asc 1")}`, "invalid page cursor"],
  [`order=asc&page=page_${btoa("sessions desc 1 1 1")}`, "page token order does not match request"],
  ["statuses[]=idle&statuses[]=asleep", /^statuses\[1\]: expected one of .*"asleep"$/],
  ["state=idle", /^Failed to parse request: unknown query parameter "state"; valid parameters are (?!.*\bstatus\b)/],
])("the list of sessions refuses ?%s", async (query, text) => {
  const [status, given] = await refused((await manualCaller()).get(`/v1/sessions?${query}`));
  expect(status).toBe(400);
  expect(given).toEqual(typeof text === "string" ? text : expect.stringMatching(text));
});

const EVERY_PATH = [...new Set(Object.values(OPERATIONS).map(({ path }) => path.replaceAll(/\{\w+\}/g, "x")))];

test("a path that is not there is a 404 also without a key, and one that is asks for the key first", async () => {
  const caller = await manualCaller();
  const none = { "x-api-key": "", "anthropic-beta": "", "anthropic-version": "" };
  expect((await refused(caller.call("GET", "/v1/nothing", undefined, none))).slice(0, 2)).toEqual([404, "Not found"]);
  const without = (headers: Record<string, string>) => refused(caller.call("GET", "/v1/sessions", undefined, headers));
  expect((await without(none)).slice(0, 2)).toEqual([401, "Authentication failed"]);
  expect((await without({ ...none, "x-api-key": "any" })).slice(0, 2)).toEqual([404, "not found"]);
  const { "anthropic-version": version } = none;
  expect((await without({ "anthropic-version": version })).slice(0, 2)).toEqual([
    400,
    "anthropic-version: header is required",
  ]);
});

test.each(EVERY_PATH)("PUT %s is a 405 without a request id, also without a key", async (path) => {
  const caller = await manualCaller();
  const answer = await caller.call("PUT", path, undefined, { "x-api-key": "" });
  expect(answer.status).toBe(405);
  expect(answer.headers.get("request-id")).toBeNull();
  expect(answer.headers.get("allow")).toMatch(/^(?:GET|POST|DELETE)(?:, (?:GET|POST|DELETE))*$/);
  expect(answer.json).toEqual({
    type: "error",
    error: { type: "invalid_request_error", message: "Method Not Allowed" },
    request_id: null,
  });
});

test("a hint that repeats what was sent stays one header", async () => {
  const caller = await manualCaller();
  const agent = "a\r\nset-cookie: a=b\u2028\u{1f600}";
  const answer = await caller.post("/v1/sessions", { ...CREATE, agent });
  expect(answer.status).toBe(404);
  expect(answer.headers.get("set-cookie")).toBeNull();
  expect(answer.headers.get("x-mock-hint")).toMatch(/^[\x20-\x7e]+$/);
});

test("old_spellings=refused leaves neither the path /stream nor status, nor statuses without brackets", async () => {
  const caller = await manualCaller({ knobs: { old_spellings: "refused" } });
  const id = await caller.session("plain");
  expect((await refused(caller.get(`/v1/sessions/${id}/stream`))).slice(0, 2)).toEqual([404, "Not found"]);
  expect((await caller.post(`/v1/sessions/${id}/stream`)).status).toBe(404);
  for (const name of ["status", "statuses"]) {
    const [status, text] = await refused(caller.get(`/v1/sessions?${name}=idle`));
    expect(status).toBe(400);
    expect(text).toContain(`unknown query parameter "${name}"; valid parameters are agent_id, `);
  }
  expect((await caller.get("/v1/sessions?statuses[]=idle")).status).toBe(200);
});

test.each(["observed", "documented", "varied"] as const)("the old spellings work as %s", async (profile) => {
  const caller = await manualCaller({ profile });
  const id = await caller.session("plain");
  expect((await caller.get("/v1/sessions?status=idle")).json.data).toMatchObject([{ id }]);
  const stream = await caller.stream(`/v1/sessions/${id}/stream`);
  await stream.leave();
});
