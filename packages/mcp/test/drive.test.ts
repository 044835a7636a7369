import { join } from "node:path";
import { listen as listenMock } from "@managed-agents/mock/node";
import { type Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { describe, expect, onTestFinished, test } from "vitest";
import { fill } from "./fill.ts";
import { connect, mockedClient, REVISIONS, read, startAdapter } from "./start.ts";

const BIN = join(import.meta.dirname, "../bin/managed-agents-mcp.js");

const TRANSPORTS = {
  "Streamable HTTP": async () => {
    const { client } = await mockedClient();
    return new StreamableHTTPClientTransport(new URL((await startAdapter({ client })).url));
  },
  "a process": async () => {
    const mock = await listenMock({ clock: 0 });
    onTestFinished(() => mock.close());
    const env = { ANTHROPIC_API_KEY: "any", ANTHROPIC_BASE_URL: mock.url };
    return new StdioClientTransport({ command: process.execPath, args: [BIN, "--stdio", "--tools", "all"], env });
  },
};

/** Calls a tool of which nothing is known but what the server lists. */
async function call(host: Client, name: string, known: Readonly<Record<string, unknown>> = {}) {
  const { tools } = await host.listTools();
  const tool = tools.find((each) => each.name === name);
  if (tool === undefined) throw new Error(`${name} is not listed`);
  const result = await host.callTool({ name, arguments: fill(tool.inputSchema as never, known) as never });
  expect(result.structuredContent).toEqual(JSON.parse(read(result).text));
  return read(result).value;
}

describe.each(REVISIONS)("a host that speaks %s", (revision) => {
  test.each(Object.entries(TRANSPORTS))("drives a session by the schemas of the tools, over %s", async (_, make) => {
    const host = await connect(await make(), revision);
    const { id: session_id } = await call(host, "anthropic-create-session");
    const sent = await call(host, "anthropic-send-session-events", { session_id });
    expect(sent.data[0]).toMatchObject({ type: "user.message" });
    const turn = await call(host, "anthropic-run-session-turn", { session_id, message: "Go on." });
    expect(turn).toMatchObject({ ended: "end_turn", pending: [] });
    expect(turn.transcript).toContain("user: Go on.\n");
    const listed = await call(host, "anthropic-list-sessions", { limit: 1 });
    expect(listed.data).toMatchObject([{ id: session_id }]);
    expect(await call(host, "anthropic-delete-session", { session_id })).toEqual({
      id: session_id,
      type: "session_deleted",
    });
    const gone = read(await host.callTool({ name: "anthropic-get-session", arguments: { session_id } }));
    expect(gone).toMatchObject({ isError: true, value: { error: { type: "not_found_error", status: 404 } } });
  });
});
