import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Caller } from "@managed-agents/harness";
import { expect, test } from "../../src/vitest/index.ts";

test("the message that README shows is the one that comes", async ({ mock }) => {
  const readme = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");
  const [, shown = ""] = /^```text\n(expected the mock [^`]*)\n```$/m.exec(readme) ?? [];
  expect(shown).toContain("2 requests came");
  await new Caller(mock).session("plain", { title: "Order 1187" });
  await new Caller(mock).post("/v1/sessions", { agent: "agent_1" });
  let message = "";
  try {
    expect(mock).toHaveReceived("sessions.create", { body: { title: expect.stringContaining("1188") } });
  } catch (error) {
    ({ message } = error as Error);
  }
  expect(message).toBe(shown);
});
