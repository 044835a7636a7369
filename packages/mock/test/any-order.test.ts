import { formatIssue, validateResponse } from "@managed-agents/contract";
import type { OperationId } from "@managed-agents/types";
import fc from "fast-check";
import { expect, test } from "vitest";
import { BUILT_IN_NAMES } from "../src/index.ts";
import { type Caller, manualCaller } from "./support/caller.ts";
import { asFrames, violations } from "./support/judge.ts";

/** One thing that a client does, as data, so that a failing run can be read. Numbers choose among what exists then. */
type Action = readonly [name: keyof typeof ACTIONS, choice: number];

interface Run {
  readonly caller: Caller;
  readonly id: string;
}

const text = (words: string): object => ({ type: "user.message", content: [{ type: "text", text: words }] });

async function callId({ caller, id }: Run, choice: number): Promise<string> {
  const calls = (await caller.history(id)).filter(({ type }) => /_use$/.test(type));
  return calls.length === 0 ? "sevt_none" : calls[choice % calls.length].id;
}

async function threadId({ caller, id }: Run, choice: number): Promise<string> {
  const { data } = (await caller.get(`/v1/sessions/${id}/threads`)).json;
  return data[choice % data.length].id;
}

const pick = (choice: number): string => BUILT_IN_NAMES[choice % BUILT_IN_NAMES.length] as string;

const send = async ({ caller, id }: Run, ...events: object[]): Promise<[OperationId, number, unknown]> => {
  const answer = await caller.send(id, ...events);
  return ["sessions.events.send", answer.status, answer.json];
};

const call = async (
  { caller, id }: Run,
  operation: OperationId,
  method: string,
  path: string,
  body?: object,
): Promise<[OperationId, number, unknown]> => {
  const answer = await caller.call(method, `/v1/sessions/${id}${path}`, body);
  return [operation, answer.status, answer.json];
};

const ACTIONS = {
  pass: async ({ caller }: Run, choice: number) => {
    await caller.mock.clock.advance(choice % 700);
    return null;
  },
  passLong: async ({ caller }: Run) => {
    await caller.mock.clock.advance(4000);
    return null;
  },
  say: (run: Run, choice: number) => send(run, text(`/scenario ${pick(choice)}`)),
  sayTwice: (run: Run, choice: number) => send(run, text("one"), text(`/scenario ${pick(choice)}`)),
  system: (run: Run) => send(run, { type: "system.message", content: [{ type: "text", text: "Be brief." }] }),
  interrupt: (run: Run) => send(run, { type: "user.interrupt" }),
  interruptThread: async (run: Run, choice: number) =>
    send(run, { type: "user.interrupt", session_thread_id: await threadId(run, choice) }),
  redirect: (run: Run, choice: number) => send(run, { type: "user.interrupt" }, text(`/scenario ${pick(choice)}`)),
  confirm: async (run: Run, choice: number) =>
    send(run, {
      type: "user.tool_confirmation",
      tool_use_id: await callId(run, choice),
      result: choice % 3 === 0 ? "deny" : "allow",
    }),
  customResult: async (run: Run, choice: number) =>
    send(run, { type: "user.custom_tool_result", custom_tool_use_id: await callId(run, choice) }),
  result: async (run: Run, choice: number) =>
    send(run, { type: "user.tool_result", tool_use_id: await callId(run, choice) }),
  outcome: (run: Run, choice: number) =>
    send(run, {
      type: "user.define_outcome",
      description: `/scenario ${pick(choice)}`,
      rubric: { type: "text", content: "Has rows." },
      max_iterations: 1 + (choice % 2),
    }),
  budget: (run: Run, choice: number) => {
    const max_list_cost = { amount: String(100 + choice * 50), currency: "USD" };
    return call(run, "sessions.update", "POST", "", { budget: { type: "limit", max_list_cost } });
  },
  title: (run: Run, choice: number) => call(run, "sessions.update", "POST", "", { title: `Title ${choice % 3}` }),
  tools: (run: Run) => call(run, "sessions.update", "POST", "", { agent: { tools: [] } }),
  archiveThread: async (run: Run, choice: number) =>
    call(run, "sessions.threads.archive", "POST", `/threads/${await threadId(run, choice)}/archive`),
  read: (run: Run) => call(run, "sessions.retrieve", "GET", ""),
  threads: (run: Run) => call(run, "sessions.threads.list", "GET", "/threads"),
  events: (run: Run) => call(run, "sessions.events.list", "GET", "/events?limit=3"),
} as const;

const action: fc.Arbitrary<Action> = fc.tuple(
  fc.constantFrom(...(Object.keys(ACTIONS) as (keyof typeof ACTIONS)[])),
  fc.nat(999),
);

/** Everything that is wrong with a run. */
async function play(actions: readonly Action[]): Promise<string[]> {
  const mistakes: unknown[] = [];
  const caller = await manualCaller({ onInternalError: (error) => mistakes.push(error) });
  const budget = { budget: { type: "limit", max_list_cost: { amount: "100", currency: "USD" } } };
  const answer = await caller.post("/v1/sessions", { agent: "agent_a", environment_id: "env_a", ...budget });
  const run: Run = { caller, id: answer.json.id };
  const live = await caller.stream(`/v1/sessions/${run.id}/events/stream?event_deltas[]=agent.message`);
  const wrong: string[] = [];
  for (const [name, choice] of actions) {
    const outcome = await ACTIONS[name](run, choice);
    if (outcome === null) continue;
    const [operation, status, body] = outcome;
    if (status >= 500) wrong.push(`${name} was answered with ${status}: ${JSON.stringify(body)}`);
    wrong.push(...validateResponse(operation, status, body).map((issue) => `${name}: ${formatIssue(issue)}`));
  }
  await caller.mock.clock.advance(120_000);
  const history = await caller.history(run.id);
  const frames = await live.soFar();
  wrong.push(...violations(frames).map((text) => `stream: ${text}`));
  const streamed = frames.filter(({ event }) => typeof event.processed_at === "string").map(({ event }) => event);
  // What still waits is listed last, not where it came (house rule H16), so the contract judges the rest.
  const processed = history.filter(({ processed_at }) => processed_at !== null);
  wrong.push(...violations(asFrames(processed)).map((text) => `history: ${text}`));
  if (JSON.stringify(streamed) !== JSON.stringify(processed)) wrong.push("the stream is not the history");
  const times = processed.map(({ processed_at }) => Date.parse(processed_at));
  if (times.some((time, index) => index > 0 && time <= (times[index - 1] as number))) wrong.push("times do not grow");
  const status = await caller.status(run.id);
  if (status === "running" || status === "rescheduling") wrong.push(`the session ends ${status}`);
  wrong.push(...mistakes.map(String));
  await caller.mock.close();
  return wrong;
}

test("no order of calls breaks the stream contract, loses an event or gives a 5xx", { timeout: 60_000 }, async () => {
  const sequences = fc.array(action, { minLength: 3, maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(sequences, async (actions) => {
      expect(await play(actions)).toEqual([]);
    }),
    { numRuns: 300, seed: 20261118 },
  );
});
