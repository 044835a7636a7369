import { expect, test } from "vitest";
import { Environments } from "./environments.ts";

const NOW = 1_700_000_000_000;

test("a made-up environment that a call has changed is never dropped, and an unchanged one is made again as it was", () => {
  const environments = new Environments([], false, NOW);
  const [first, changed] = [environments.refer("env_first", NOW), environments.refer("env_changed", NOW)];
  if (first === undefined || changed === undefined) return expect.unreachable();
  for (const record of [first, changed]) environments.name(record);
  // In the same millisecond, so that no time shows it.
  environments.update(changed, { ...changed, description: "The shop's" }, NOW);
  for (let index = 0; index < 12_000; index++) environments.refer(`env_${index}`, NOW);
  expect(environments.find("env_changed")).toBe(changed);
  expect(environments.find("env_first")).toBeUndefined();
  expect(environments.refer("env_first", NOW)).toEqual({ ...first, named: false });
});

test("a deleted environment is not made up again", () => {
  const environments = new Environments([{ id: "env_given" }], false, NOW);
  const given = environments.find("env_given");
  if (given === undefined) return expect.unreachable();
  environments.remove(given);
  expect([environments.refer("env_given", NOW), environments.listed]).toEqual([undefined, []]);
});
