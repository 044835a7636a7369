import fc from "fast-check";
import { expect, test } from "vitest";
import { NeedsEmulator } from "../targets/needs-emulator.ts";
import { holds } from "./holds.ts";
import { formatReplay, parseReplay, readSettings } from "./settings.ts";

const odd = async (number: number) => {
  if (number >= 10) throw new Error(`${number} is too much`);
};

test("a property that does not hold is thrown with its smallest counterexample and a line that plays it again", async () => {
  const failing = holds("valid numbers", fc.nat(1000), odd, 100);
  await expect(failing).rejects.toThrow(/valid numbers does not hold: 10 is too much\nfor 10 /);
  await expect(failing).rejects.toThrow(/npm run test:contract -- --replay "valid numbers@20261117@[\d:]+"/);
});

test("the printed text plays the same counterexample again", async () => {
  const error = (await holds("valid numbers", fc.nat(1000), odd, 100).catch((reason: Error) => reason)) as Error;
  const [, token = ""] = /--replay "([^"]+)"/.exec(error.message) ?? [];
  const { seed, path } = parseReplay(token);
  const again = await fc.check(fc.asyncProperty(fc.nat(1000), odd), { seed, path, endOnFailure: true });
  expect(again.counterexample).toEqual([10]);
});

test("what a target cannot do is no failure, and is not tried again", async () => {
  let tries = 0;
  const check = async () => {
    tries += 1;
    throw new NeedsEmulator("a clock");
  };
  await expect(holds("valid clocks", fc.nat(), check, 20)).rejects.toThrow(NeedsEmulator);
  expect(tries).toBe(1);
});

test("settings come from the environment, and a wrong one is named", () => {
  expect(readSettings({})).toEqual({ seed: 20_261_117, factor: 1, replay: undefined });
  const replay = { property: "valid a", seed: -5, path: "0:1" };
  expect(readSettings({ SEED: "3", FACTOR: "0.5", REPLAY: formatReplay(replay) })).toEqual({
    seed: 3,
    factor: 0.5,
    replay,
  });
  expect(() => readSettings({ SEED: "many" })).toThrow('SEED: expected a number, but got "many"');
  expect(() => readSettings({ REPLAY: "5" })).toThrow(/expected a seed, or what a failure printed/);
});
