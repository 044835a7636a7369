import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { listen } from "@managed-agents/mock/node";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { readServer } from "./read-server.js";

let mock;
before(async () => {
  mock = await listen({ port: 0, clock: 0 });
});
after(() => mock.close());

/** Starts what a configuration names, as a host does. Only the port is another one, which is free for sure. */
async function start(t, server) {
  assert.equal(server.env.ANTHROPIC_BASE_URL, "http://127.0.0.1:4010");
  const host = new Client({ name: "example-host", version: "1.0.0" });
  await host.connect(new StdioClientTransport({ ...server, env: { ...server.env, ANTHROPIC_BASE_URL: mock.url } }));
  t.after(() => host.close());
  return host;
}

/** Calls a tool. @returns what a model reads of it */
async function call(host, name, args) {
  const { isError, content } = await host.callTool({ name, arguments: args });
  assert.ok(!isError, content[0]?.text);
  return JSON.parse(content[0].text);
}

const MODEL = "claude-opus-4-6";
const ASKS = { name: "bash", permission_policy: { type: "always_ask" } };

const HOSTS = [
  { host: "Claude Desktop", server: readServer("claude_desktop_config.json") },
  { host: "Claude Code", server: readServer(".mcp.json") },
];

for (const { host: name, server } of HOSTS) {
  describe(name, () => {
    test("creates an agent, an environment and a session, and runs a turn that asks before it acts", async (t) => {
      const host = await start(t, server);
      const tools = [{ type: "agent_toolset_20260401", configs: [ASKS] }];
      const agent = await call(host, "anthropic-create-agent", { body: { name: "Clerk", model: MODEL, tools } });
      const environment = await call(host, "anthropic-create-environment", { body: { name: `clerk-${agent.id}` } });
      const body = { agent: agent.id, environment_id: environment.id };
      const { id: session_id } = await call(host, "anthropic-create-session", { body });

      const message = "List the files.";
      const asked = await call(host, "anthropic-run-session-turn", { session_id, message });
      assert.equal(asked.ended, "requires_action");
      // Each call that waits comes with the answer that allows it.
      const events = asked.pending.map(({ answer }) => answer);
      const done = await call(host, "anthropic-run-session-turn", { session_id, events });
      assert.equal(done.ended, "end_turn");
      assert.match(done.text, /List the files\./);
    });
  });
}

describe("VS Code", () => {
  const server = readServer(".vscode/mcp.json", { key: "typed by the user" });

  test("asks its user for the key, and lists the sessions", async (t) => {
    assert.equal(server.env.ANTHROPIC_API_KEY, "typed by the user");
    const host = await start(t, server);
    assert.equal((await host.listTools()).tools.length, 5);
    const { data } = await call(host, "anthropic-list-sessions", {});
    assert.ok(data.length > 0);
  });
});
