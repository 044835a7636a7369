import { expect, test } from "vitest";
import { Agents } from "./agents.ts";

test("made-up agents are shared, and as they were when they are made again", () => {
  const agents = new Agents([], false);
  const first = agents.find("agent_first");
  expect(agents.find("agent_first")).toBe(first);
  for (let index = 0; index < 2000; index++) agents.find(`agent_${index}`);
  expect(agents.find("agent_first")).not.toBe(first);
  expect(agents.find("agent_first")).toEqual(first);
});

test("agents that were given are never dropped", () => {
  const agents = new Agents([{ id: "agent_given", name: "Given" }], false);
  for (let index = 0; index < 2000; index++) agents.find(`agent_${index}`);
  expect(agents.find("agent_given")).toMatchObject({ name: "Given" });
});
