import { expect, test } from "vitest";
import { chooseScenario } from "./library.ts";
import { makeLibrary } from "./make-library.ts";

const ORDERS = { name: "orders", summary: "", when: { message: "order" }, turns: [[]] };
const SHOP = { name: "shop", summary: "", when: { agent_id: "agent_shop" }, turns: [[]] };
const library = makeLibrary([ORDERS, SHOP]);

const choose = (occasion: { metadata?: Record<string, string>; agentId?: string; text?: string }): string =>
  chooseScenario(library, { metadata: {}, agentId: "agent_x", text: "", ...occasion }).name;

test.for([
  [{}, "default"],
  [{ metadata: { mock_scenario: "retry" }, text: "/scenario plain" }, "retry"],
  [{ text: " /scenario plain\nand more" }, "plain"],
  [{ text: "Please /scenario plain" }, "default"],
  [{ agentId: "agent_mock_tool_ask" }, "tool-ask"],
  [{ text: "Where is my ORDER?" }, "orders"],
  [{ agentId: "agent_shop" }, "shop"],
  [{ text: "/scenario nothing" }, "default"],
] as const)("%o plays %s", ([occasion, name]) => {
  expect(choose(occasion)).toBe(name);
});

test("a scenario that is given replaces a built-in one of its name", () => {
  const mine = { name: "plain", summary: "Mine.", turns: [[]] };
  expect(makeLibrary([mine]).get("plain")).toBe(mine);
});
