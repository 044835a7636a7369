import { createClient } from "@managed-agents/client";
import { listen } from "@managed-agents/mock/node";
import { expect, test } from "vitest";
import { Printer } from "./printer.ts";
import { recordCalls } from "./record-calls.ts";
import { walkThrough } from "./walk-through.ts";

async function play(): Promise<string> {
  const mock = await listen({ clock: 0 });
  let shown = "";
  const print = new Printer({
    write: (text) => {
      shown += text;
    },
  });
  try {
    await walkThrough(createClient({ apiKey: "any", baseURL: mock.url, fetch: recordCalls(print) }), print);
  } finally {
    await mock.close();
  }
  return shown;
}

test("every step of the documented walk-through is made and answered", async () => {
  const shown = await play();
  const calls = ["create", "events.send", "events.list", "update", "archive", "list", "delete", "events.stream"];
  for (const call of calls) expect(shown).toContain(`client.sessions.${call}(`);
  expect(shown.match(/→ \d+/g)?.every((status) => status === "→ 200")).toBe(true);
});

test("it begins with an agent and an environment, and the sessions are made from them", async () => {
  const shown = await play();
  const at = (text: string): number => shown.indexOf(text);
  expect(at("client.agents.create(")).toBeGreaterThan(-1);
  expect(at("client.environments.create(")).toBeGreaterThan(at("client.agents.create("));
  expect(at("client.sessions.create({ agent: agent.id")).toBeGreaterThan(at("client.environments.create("));
  expect(shown).toMatch(/id: 'agent_011C\w+',\s+version: 1,\s+model: \{ id: 'claude-opus-5-5'/);
  expect(shown).toMatch(/id: 'env_011C\w+'/);
});

test("what was sent comes back, and an update shows its change", async () => {
  const shown = await play();
  expect(shown).toContain("Why is order 1187 late?");
  expect(shown).toContain("title: 'Order 1187 (late)'");
  expect(shown).toMatch(/metadata: \{[^}]*owner: 'mia'[^}]*\}/);
  expect(shown).toContain("status: 'terminated'");
  expect(shown).toContain("type: 'session_deleted'");
});

test("the live turn waits for the tool to be allowed, then ends", async () => {
  const turn = (await play()).split("A turn, live")[1] ?? "";
  const at = (text: string): number => turn.indexOf(text);
  expect(at("(ask)")).toBeGreaterThan(-1);
  expect(at("requires_action")).toBeGreaterThan(at("(ask)"));
  expect(at("user.tool_confirmation, result")).toBeGreaterThan(at("requires_action"));
  expect(at("agent.tool_result")).toBeGreaterThan(at("user.tool_confirmation, result"));
  expect(at("end_turn")).toBeGreaterThan(at("agent.tool_result"));
});

test("a file gets no colour", async () => {
  expect(await play()).not.toContain("\u001b[");
});
