import { betaTool } from "@anthropic-ai/sdk/helpers/beta/json-schema";
import { AGENT, collect, ENVIRONMENT, message, PROFILES, sessionWith, type Target } from "@managed-agents/harness";
import { describe, expect, test } from "vitest";
import { OFFICIAL_SDKS } from "../src/official-sdks.ts";
import { startMock } from "../src/start-mock.ts";

const ORDER_TOOL = {
  type: "custom" as const,
  name: "lookup_order",
  description: "Finds an order by its number",
  input_schema: { type: "object" as const, properties: {} },
};

/** The SDK's tool for a name, which answers with a text and remembers what it was given. */
function tool(name: string, answer: () => string, inputs: unknown[] = []) {
  return betaTool({
    name,
    description: "A tool of the test",
    inputSchema: { type: "object" },
    run: (input) => {
      inputs.push(input);
      return answer();
    },
  });
}

/** A session whose agent has one custom tool and calls it. */
function withOrderTool() {
  const agent = { type: "agent_with_overrides" as const, id: AGENT, tools: [ORDER_TOOL] };
  return { agent, environment_id: ENVIRONMENT, metadata: { mock_scenario: "custom-tool" } };
}

const EACH = OFFICIAL_SDKS.flatMap((sdk) => PROFILES.map((profile) => ({ ...sdk, profile })));

describe.each(EACH)("the tool runner of SDK $version, profile $profile", ({ connect, profile }) => {
  test("answers a custom tool and stops when the turn is over", async () => {
    const client = connect(await startMock({ profile }));
    const { id } = await client.beta.sessions.create(withOrderTool());
    await client.beta.sessions.events.send(id, { events: [message("Where is order 1187?")] });
    const inputs: unknown[] = [];
    const tools = [tool("lookup_order", () => "It left on Monday.", inputs)];
    const calls = await collect(client.beta.sessions.events.toolRunner(id, { tools, maxIdleMs: 1 }));
    expect(calls).toMatchObject([
      { name: "lookup_order", posted: true, isError: false, event: { type: "agent.custom_tool_use" } },
    ]);
    expect(inputs).toEqual(calls.map(({ event }) => event.input));
    const history = await collect(client.beta.sessions.events.list(id));
    expect(history.find(({ type }) => type === "user.custom_tool_result")).toMatchObject({
      custom_tool_use_id: calls[0]?.toolUseId,
      content: [{ type: "text", text: "It left on Monday." }],
    });
    // Under `varied` the history may trail the stream (live L22).
    if (profile === "varied") return;
    expect(history.at(-1)).toMatchObject({ type: "session.status_idle", stop_reason: { type: "end_turn" } });
  });

  test("answers a call that comes while it listens", async () => {
    const client = connect(await startMock({ profile }));
    const { id } = await client.beta.sessions.create(withOrderTool());
    const runner = client.beta.sessions.events.toolRunner(id, {
      tools: [tool("lookup_order", () => "Found")],
      maxIdleMs: 1,
    });
    const calls = collect(runner);
    await client.beta.sessions.events.send(id, { events: [message("Where is order 1187?")] });
    expect(await calls).toMatchObject([{ name: "lookup_order", posted: true }]);
  });

  test("reports a tool that throws as an error result, and the turn still ends", async () => {
    const client = connect(await startMock({ profile }));
    const { id } = await client.beta.sessions.create(withOrderTool());
    await client.beta.sessions.events.send(id, { events: [message("Where is order 1187?")] });
    const broken = tool("lookup_order", () => {
      throw new Error("the shop is closed");
    });
    const calls = await collect(client.beta.sessions.events.toolRunner(id, { tools: [broken], maxIdleMs: 1 }));
    expect(calls).toMatchObject([{ posted: true, isError: true }]);
    expect(JSON.stringify(calls[0]?.result)).toContain("the shop is closed");
    // Under `varied` the status may trail the idle event (live L22).
    const { status } = await client.beta.sessions.retrieve(id);
    expect(profile === "varied" ? ["idle", "running"] : ["idle"]).toContain(status);
  });

  test("leaves a tool that it does not own for its owner", async () => {
    const client = connect(await startMock({ profile }));
    const { id } = await client.beta.sessions.create(withOrderTool());
    await client.beta.sessions.events.send(id, { events: [message("Where is order 1187?")] });
    const runner = client.beta.sessions.events.toolRunner(id, { tools: [tool("another", () => "")], maxIdleMs: 1 });
    expect(await collect(runner, () => true)).toMatchObject([{ name: "lookup_order", posted: false, isError: false }]);
    const answered = (await collect(client.beta.sessions.events.list(id))).map(({ type }) => type);
    expect(answered).not.toContain("user.custom_tool_result");
  });

  test("runs the agent's own tools in a self-hosted environment", async () => {
    const client = connect(await startMock({ profile }));
    const { id } = await client.beta.sessions.create(sessionWith("self-hosted-tool"));
    await client.beta.sessions.events.send(id, { events: [message("List the files")] });
    const runner = client.beta.sessions.events.toolRunner(id, { tools: [tool("bash", () => "a.txt")], maxIdleMs: 1 });
    const calls = await collect(runner);
    expect(calls).toMatchObject([{ name: "bash", posted: true, result: { type: "user.tool_result" } }]);
    // Under `varied` the status may trail the idle event (live L22).
    const { status } = await client.beta.sessions.retrieve(id);
    expect(profile === "varied" ? ["idle", "running"] : ["idle"]).toContain(status);
  });

  test("ends when the session is archived", async () => {
    const mock = await startMock({ profile });
    const client = connect(mock);
    const { id } = await client.beta.sessions.create(withOrderTool());
    const reconciled = nextAnswer(mock, `/v1/sessions/${id}/events`);
    const listening = connect({ baseURL: mock.baseURL, fetch: reconciled.fetch });
    const calls = collect(listening.beta.sessions.events.toolRunner(id, { tools: [], maxIdleMs: 0 }));
    await reconciled.answered;
    await client.beta.sessions.archive(id);
    expect(await calls).toEqual([]);
  });
});

/** Resolves when a path was answered. The runner opens its stream first and lists the history then. */
function nextAnswer(mock: Required<Target>, path: string) {
  const { promise, resolve } = Promise.withResolvers<void>();
  const watching: typeof fetch = async (input, init) => {
    const answer = await mock.fetch(input, init);
    if (new URL(String(input)).pathname === path) resolve();
    return answer;
  };
  return { fetch: watching, answered: promise };
}
