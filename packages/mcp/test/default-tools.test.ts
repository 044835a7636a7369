import { describe, expect, test } from "vitest";
import { hostOf } from "./start.ts";

/** The adapter of source 003, typed by hand: name, readOnly, destructive, idempotent, arguments. */
const TABLE = [
  ["anthropic-create-session", false, false, false, ["body"]],
  ["anthropic-list-sessions", true, false, true, ["agent_id", "status"]],
  ["anthropic-get-session", true, false, true, ["session_id"]],
  ["anthropic-send-session-events", false, false, false, ["session_id", "body"]],
  ["anthropic-delete-session", false, true, true, ["session_id"]],
] as const;

const listed = async (wanted: Parameters<typeof hostOf>[0]) => (await (await hostOf(wanted)).listTools()).tools;

test("the default tools have the names, arguments and hints of source 003, in its order", async () => {
  const tools = await listed({ tools: "default" });
  expect(
    tools.map(({ name, annotations, inputSchema }) => [
      name,
      annotations?.readOnlyHint,
      annotations?.destructiveHint,
      annotations?.idempotentHint,
      Object.keys(inputSchema.properties ?? {}),
    ]),
  ).toEqual(TABLE);
});

test("the default tools have titles, descriptions and no output schema", async () => {
  for (const tool of await listed({ tools: "default" })) {
    expect(tool.title).toMatch(/^[A-Z]/);
    expect(tool.description).toMatch(/^[A-Z].*\.$/);
    expect(tool).not.toHaveProperty("outputSchema");
  }
});

test("an argument of a default tool is one of the same tool among all", async () => {
  const all = new Map((await listed({ tools: "all" })).map(({ name, inputSchema }) => [name, inputSchema.properties]));
  for (const { name, inputSchema } of await listed({ tools: "default" })) {
    expect(all.get(name)).toMatchObject(inputSchema.properties ?? {});
  }
});

describe("with --read-only", () => {
  test("the default list is what only reads", async () => {
    const names = (await listed({ tools: "default", readOnly: true })).map(({ name }) => name);
    expect(names).toEqual(["anthropic-list-sessions", "anthropic-get-session"]);
  });

  test("every tool of the whole list only reads, and streams stay", async () => {
    const tools = await listed({ tools: "all", readOnly: true });
    expect(tools.filter(({ annotations }) => annotations?.readOnlyHint !== true)).toEqual([]);
    expect(tools.map(({ name }) => name)).toContain("anthropic-stream-session-events");
    expect(tools.map(({ name }) => name)).not.toContain("anthropic-run-session-turn");
  });

  test("a tool that writes does not exist", async () => {
    const host = await hostOf({ tools: "all", readOnly: true });
    const call = host.callTool({ name: "anthropic-delete-session", arguments: { session_id: "sesn_1" } });
    await expect(call).rejects.toThrow('there is no tool "anthropic-delete-session"');
  });
});
