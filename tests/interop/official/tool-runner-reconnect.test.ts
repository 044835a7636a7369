import { betaTool } from "@anthropic-ai/sdk/helpers/beta/json-schema";
import { collect, message, PROFILES, sessionWith } from "@managed-agents/harness";
import type { Fault } from "@managed-agents/mock";
import { describe, expect, test } from "vitest";
import { OFFICIAL_SDKS } from "../src/official-sdks.ts";
import { startServer } from "../src/start-server.ts";

/** What the runner's stream or its answer can meet on the way. */
const TROUBLES: readonly { trouble: string; fault: Fault }[] = [
  {
    trouble: "its stream is cut at once",
    fault: { kind: "cut", after_events: 0, operation: "sessions.events.stream" },
  },
  {
    trouble: "its stream is cut in the middle",
    fault: { kind: "cut", after_events: 4, operation: "sessions.events.stream" },
  },
  { trouble: "its stream is refused", fault: { kind: "status", status: 529, operation: "sessions.events.stream" } },
  { trouble: "the history cannot be read", fault: { kind: "status", status: 500, operation: "sessions.events.list" } },
  { trouble: "a frame comes twice", fault: { kind: "duplicate", event: 6, operation: "sessions.events.stream" } },
];

const EACH = OFFICIAL_SDKS.flatMap((sdk) => PROFILES.map((profile) => ({ ...sdk, profile })));

describe.each(EACH)("the tool runner of SDK $version, profile $profile", ({ connect, profile }) => {
  test.each(TROUBLES)("answers each call once though $trouble", async ({ fault }) => {
    const mock = await startServer({ profile });
    const client = connect(mock);
    const { id } = await client.beta.sessions.create(sessionWith("custom-tool"));
    mock.faults.add(fault);
    let runs = 0;
    const tool = betaTool({
      name: "lookup_order",
      description: "Finds an order",
      inputSchema: { type: "object" },
      run: () => {
        runs += 1;
        return "It left on Monday.";
      },
    });
    const calls = collect(client.beta.sessions.events.toolRunner(id, { tools: [tool], maxIdleMs: 1 }));
    await client.beta.sessions.events.send(id, { events: [message("Where is order 1187?")] });
    expect(await calls).toMatchObject([{ posted: true, isError: false }]);
    expect(runs).toBe(1);
    const history = await collect(client.beta.sessions.events.list(id));
    expect(history.filter(({ type }) => type === "user.custom_tool_result")).toHaveLength(1);
    // Under `varied` the history may trail the stream (live L22).
    if (profile !== "varied") expect(history.at(-1)).toMatchObject({ stop_reason: { type: "end_turn" } });
  });
});
