import { expect, test } from "vitest";
import { handlers } from "../src/support-agent.ts";

const call = (name: string, input: Record<string, unknown>) =>
  handlers.confirm({ type: "agent.tool_use", id: "sevt_1", name, input, processed_at: "2026-11-21T09:00:00Z" });

test.each(["ls -la", "cat orders/1187.txt", "wc README.md"])("%s may run", (command) => {
  expect(call("bash", { command })).toEqual({ result: "allow" });
});

test.each(["rm -rf .", "ls; rm -rf .", "ls $(reboot)", "cat a > b", ""])("%s may not run", (command) => {
  expect(call("bash", { command })).toMatchObject({ result: "deny" });
});

test("a tool without a rule may not run", () => {
  expect(call("write", { file_path: "/etc/hosts" })).toMatchObject({ result: "deny" });
});

test("an order is looked up", async () => {
  expect(await handlers.tools.look_up_order?.({ order: "1187" })).toContain("waits for its label");
  expect(await handlers.tools.look_up_order?.({ order: "1" })).toBe("There is no order 1.");
});
