import { expect, test } from "vitest";
import { Agents, newestOf } from "./agents.ts";

const NOW = 1_700_000_000_000;

test("made-up agents are shared, and as they were when they are made again", () => {
  const agents = new Agents([], false, NOW);
  const first = agents.refer("agent_first", NOW);
  expect(agents.refer("agent_first", NOW)).toBe(first);
  for (let index = 0; index < 12_000; index++) agents.refer(`agent_${index}`, NOW);
  expect(agents.refer("agent_first", NOW)).not.toBe(first);
  expect(agents.refer("agent_first", NOW)).toEqual(first);
});

test("agents that were given, and made-up ones that were changed, are never dropped", () => {
  const agents = new Agents([{ id: "agent_given", name: "Given" }], false, NOW);
  const changed = agents.refer("agent_changed", NOW);
  if (changed === undefined) return expect.unreachable();
  agents.name(changed, 1);
  agents.archive(changed, NOW);
  for (let index = 0; index < 12_000; index++) agents.refer(`agent_${index}`, NOW);
  const given = agents.find("agent_given");
  expect(given && newestOf(given).agent).toMatchObject({ name: "Given" });
  expect(agents.find("agent_changed")).toBe(changed);
});

test("a made-up agent is found once something was made with it", () => {
  const agents = new Agents([], false, NOW);
  const record = agents.refer("agent_mine", NOW);
  if (record === undefined) return expect.unreachable();
  expect(agents.find("agent_mine")).toBeUndefined();
  agents.name(record, 1);
  expect(agents.find("agent_mine")).toBe(record);
  expect(agents.listed).toEqual([]);
});
