import { type Client as ApiClient, ManagedAgentsError } from "@managed-agents/client";
import type { Mock, MockOptions } from "@managed-agents/mock";
import type { Client } from "@modelcontextprotocol/client";
import { describe, expect, test } from "vitest";
import { followTurn } from "../src/tools/follow-turn.ts";
import type { RunInput } from "../src/tools/run-input.ts";
import { describeTurn, type TurnReport } from "../src/tools/turn-report.ts";
import { type Answer, hostOf, mockedClient, REVISIONS, read } from "./start.ts";

const NAME = "anthropic-run-session-turn";

/** A host, and a session that plays a scenario. */
async function begin(mock_scenario: string, options?: MockOptions) {
  const { mock, client } = await mockedClient(options);
  const host = await hostOf({ client });
  const { id } = await client.sessions.create({
    agent: "agent_1",
    environment_id: "env_1",
    metadata: { mock_scenario },
  });
  return { mock, client, host, session_id: id };
}

const run = async (host: Client, given: Record<string, unknown>): Promise<Answer> => {
  const { isError, value } = read(await host.callTool({ name: NAME, arguments: given }));
  expect(isError, JSON.stringify(value)).toBe(false);
  return value;
};

test("a turn comes back with what was said, why it ended, and what it used", async () => {
  const { host, session_id } = await begin("tool-allow");
  const turn = await run(host, { session_id, message: "List the files." });
  expect(turn).toMatchObject({ ended: "end_turn", pending: [], stop_reason: { type: "end_turn" } });
  expect(turn.text).not.toBe("");
  expect(turn.transcript.split("\n").map((line: string) => line.split(":")[0])).toEqual(
    expect.arrayContaining(["user", "tool bash", "result", "agent", "idle"]),
  );
  expect(turn.usage.output_tokens).toBeGreaterThan(0);
});

test("a call that asks is answered by a later call, with the answer that was offered", async () => {
  const { host, session_id } = await begin("tool-ask");
  const asked = await run(host, { session_id, message: "List the files." });
  expect(asked).toMatchObject({
    ended: "requires_action",
    pending: [
      { name: "bash", input: { command: "ls -la" }, answer: { type: "user.tool_confirmation", result: "allow" } },
    ],
  });
  const done = await run(host, { session_id, events: asked.pending.map(({ answer }: Answer) => answer) });
  expect(done).toMatchObject({ ended: "end_turn", pending: [] });
  expect(done.transcript).toContain("confirmation: allow\n");
  expect(done.text).toBe("I went on with what the tool, or your refusal, told me.");
});

test("a call that asks is refused with a reason", async () => {
  const { host, session_id } = await begin("tool-ask");
  const { pending } = await run(host, { session_id, message: "List the files." });
  const events = [{ ...pending[0].answer, result: "deny", deny_message: "not now" }];
  const done = await run(host, { session_id, events });
  expect(done.transcript).toContain("confirmation: deny (not now)\n");
});

test("a custom tool is answered with its output", async () => {
  const { host, session_id } = await begin("custom-tool");
  const asked = await run(host, { session_id, message: "Look it up." });
  expect(asked.pending[0].answer).toMatchObject({ type: "user.custom_tool_result" });
  const events = asked.pending.map(({ answer }: Answer) => ({ ...answer, content: [{ type: "text", text: "42" }] }));
  const done = await run(host, { session_id, events });
  expect(done.transcript).toContain("result: 42\n");
  expect(done.ended).toBe("end_turn");
});

test("of two calls that wait, the one without an answer is named again, with its input", async () => {
  const ask = (command: string) => ({ tool: "bash", input: { command }, permission: "ask" as const });
  const scenario = {
    name: "two",
    summary: "Two calls.",
    turns: [[{ calls: [ask("ls"), ask("rm")] }, { say: "Done." }]],
  };
  const { host, session_id } = await begin("two", { scenarios: [scenario] });
  const { pending } = await run(host, { session_id, message: "Tidy up." });
  const second = await run(host, { session_id, events: [pending[0].answer] });
  expect(second).toMatchObject({ ended: "requires_action", pending: [pending[1]] });
  const third = await run(host, { session_id, events: [pending[1].answer] });
  expect(third).toMatchObject({ ended: "end_turn", text: "Done." });
});

test("a turn that goes on has no stop reason and no pending calls, whatever an earlier turn left behind", () => {
  const idle = {
    type: "session.status_idle",
    id: "sevt_1",
    stop_reason: { type: "requires_action", event_ids: ["sevt_0"] },
  };
  const events = [idle, { type: "session.status_running", id: "sevt_2" }] as never;
  const { ended, pending, stop_reason } = describeTurn(events, { goesOn: true, earlier: [], after: "start" });
  expect({ ended, pending, stop_reason }).toEqual({ ended: "max_seconds", pending: [], stop_reason: undefined });
});

describe("a turn that outlasts its time", () => {
  const scenario = {
    name: "slow",
    summary: "Waits.",
    turns: [[{ say: "First." }, { wait: 3600 }, { say: "Second." }]],
  };

  /** Follows until a text was said, and then lets the time be over. */
  const followUntil = async (said: string, input: RunInput, client: ApiClient, mock: Mock): Promise<TurnReport> => {
    const over = new AbortController();
    const report = (line: string): void => (line === said ? over.abort() : undefined);
    const context = { client, signal: new AbortController().signal, after: () => over.signal, report };
    const turn = followTurn(input, context);
    for await (const { type } of client.sessions.follow(input.session_id, { until: "never" }))
      if (type === "user.message") break;
    await mock.clock.advance(60_000);
    return turn;
  };

  test("goes on, and a later call waits for its end", async () => {
    const { mock, client, host, session_id } = await begin("slow", { scenarios: [scenario], clock: "manual" });
    const events = [{ type: "user.message" as const, content: [{ type: "text" as const, text: "Go." }] }];
    const first = await followUntil("agent: First.", { session_id, events, maxSeconds: 1 }, client, mock);
    expect(first).toMatchObject({ ended: "max_seconds", text: "First.", pending: [] });
    await mock.clock.advance(3_600_000);
    const rest = await run(host, { session_id, after: first.last_event_id });
    expect(rest).toMatchObject({ ended: "end_turn", text: "Second." });
  });

  test("is followed from the start where nothing was seen of it", async () => {
    const { mock, client, host, session_id } = await begin("slow", { scenarios: [scenario], clock: "manual" });
    const events = [{ type: "user.message" as const, content: [{ type: "text" as const, text: "Go." }] }];
    const over = AbortSignal.abort();
    const context = { client, signal: new AbortController().signal, after: () => over, report: () => {} };
    expect(await followTurn({ session_id, events, maxSeconds: 1 }, context)).toMatchObject({
      ended: "max_seconds",
      last_event_id: "start",
    });
    await client.sessions.events.send(session_id, { events });
    await mock.clock.advance(7_200_000);
    expect(await run(host, { session_id, after: "start" })).toMatchObject({ ended: "end_turn" });
  });
});

describe.each(REVISIONS)("a host that speaks %s", (revision) => {
  test("is not followed from an event that the session does not have, which is a fault of the arguments", async () => {
    const follow = (_: string, { after }: { readonly after: string }) => ({
      [Symbol.asyncIterator]: () => ({
        next: () => Promise.reject(new ManagedAgentsError(`no event ${after} to follow`)),
      }),
    });
    const host = await hostOf({ client: { sessions: { follow } } as unknown as ApiClient });
    const given = { session_id: "sesn_1", after: "sevt_none" };
    expect(read(await host.callTool({ name: NAME, arguments: given }))).toMatchObject({
      isError: true,
      value: { error: { type: "invalid_arguments", message: 'after: the session has no event "sevt_none"' } },
    });
  });

  test("is notified of progress, step by step", async () => {
    const { client } = await mockedClient();
    const host = await hostOf({ client }, revision);
    const { id: session_id } = await client.sessions.create({ agent: "agent_1", environment_id: "env_1" });
    const steps: { progress: number; message?: string | undefined }[] = [];
    const onprogress = (step: { progress: number; message?: string | undefined }): void => void steps.push(step);
    await host.callTool({ name: NAME, arguments: { session_id, message: "Hello." } }, { onprogress });
    expect(steps.map(({ progress }) => progress)).toEqual(steps.map((_, index) => index + 1));
    expect(steps.map(({ message }) => message)).toEqual(expect.arrayContaining(["user: Hello.", "idle: end_turn"]));
  });
});

test.each([
  [{}, "expected exactly one of message, events and after"],
  [{ message: "a", after: "sevt_1" }, "expected exactly one of message, events and after"],
  [{ message: "" }, "message: expected text"],
  [{ message: 3 }, "message: expected text"],
  [{ after: 3 }, "after: expected the id of an event"],
  [{ message: "a", max_seconds: 0 }, "max_seconds: expected a whole number from 1 to 600"],
  [
    { message: "a", wait: true },
    '"wait" is no argument of this tool, which takes session_id, message, events, after, max_seconds',
  ],
  [{ events: [] }, "events: expected at least 1 item, but got a list of 0 items"],
  [{ events: [{ type: "user.wave" }] }, "events[0].type: expected one of"],
])("%j is refused, and nothing is sent", async (given, message) => {
  const { client } = await mockedClient();
  const host = await hostOf({ client });
  const result = read(await host.callTool({ name: NAME, arguments: { session_id: "sesn_1", ...given } }));
  expect(result).toMatchObject({ isError: true, value: { error: { type: "invalid_arguments" } } });
  expect(result.value.error.message).toContain(message);
});
