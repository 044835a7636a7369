import { calls, defineScenario, say } from "@managed-agents/mock";
import { expect, test } from "@managed-agents/mock/vitest";
import { ask, startService } from "./ask.ts";

test("a question is answered part by part, with the tools that the agent calls", async ({ mock }) => {
  const { status, parts } = await ask(await startService(mock), "Why is order 1187 late?");

  expect(status).toBe(200);
  expect(parts.map(({ type, name, reason }) => name ?? reason ?? type)).toEqual([
    "bash",
    "look_up_order",
    "text",
    "end_turn",
  ]);
  expect(parts.find(({ type }) => type === "text")?.text).toContain("Why is order 1187 late?");
});

test("the agent gets what the service knows and allows", async ({ mock }) => {
  // What the agent does is for the test to say.
  const script = defineScenario("late-order", () => [
    calls(
      { custom: "look_up_order", input: { order: "1187" } },
      { tool: "bash", input: { command: "rm -rf orders" }, permission: "ask" },
    ),
    say("Your order waits for its label."),
  ]);
  mock.scenarios.add(script);
  mock.scenarios.default = script.name;

  const { parts } = await ask(await startService(mock), "Why is order 1187 late?");

  expect(parts.at(-2)?.text).toBe("Your order waits for its label.");
  const text = "Order 1187 waits for its label since Monday.";
  expect(mock).toHaveReceived("sessions.events.send", {
    body: {
      events: [
        { type: "user.custom_tool_result", content: [{ type: "text", text }] },
        { type: "user.tool_confirmation", result: "deny" },
      ],
    },
  });
});

test("what is not a question is refused before anything is asked", async ({ mock }) => {
  const url = await startService(mock);

  expect((await ask(url, "")).status).toBe(400);
  expect((await ask(url, { text: "Hello" })).status).toBe(400);
  expect((await ask(url, "?".repeat(200_000))).status).toBe(413);
  expect(mock).not.toHaveReceived("sessions.create");
});
