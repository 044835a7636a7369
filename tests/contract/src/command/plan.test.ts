import { expect, test } from "vitest";
import { readOptions } from "./options.ts";
import { planOf } from "./plan.ts";

const plan = (...args: string[]) => planOf(readOptions(args));
const wants = ({ pattern }: { pattern: string }, title: string) => new RegExp(pattern).test(title);

const TITLES = {
  mock: "a fact [in process]",
  socket: "a fact [over a socket]",
  prism: "a fact [embedded Prism]",
};

test.each(["mock", "socket", "prism"] as const)("the target %s runs its own tests and those of no other", (target) => {
  const wanted = Object.values(TITLES).filter((title) => wants(plan("--target", target), title));
  expect(wanted).toEqual([TITLES[target]]);
});

test("a known failure belongs to the target that it is known of", () => {
  expect(wants(plan("--target", "prism"), "a fact [Prism CLI, known failure: it waits]")).toBe(true);
});

test("tests about no target run with the emulator in this process", () => {
  expect(wants(plan(), "every operation has a row")).toBe(true);
});

test("a quick run tries fewer values of fewer files", () => {
  expect(plan("--quick").files).toContain("scenarios/generated");
  expect(plan().files).toEqual(["scenarios"]);
  expect(Number(plan("--quick").env.FACTOR)).toBeLessThan(Number(plan().env.FACTOR));
});

test("a seed plays every generated request again, and a failure's text that failure alone", () => {
  expect(plan("--replay=-7")).toMatchObject({ files: ["scenarios/generated"], env: { SEED: "-7" } });
  const token = "broken agents.create body.name maxLength@5@0:1";
  expect(plan("--replay", token)).toMatchObject({
    files: ["scenarios/generated/broken.test.ts"],
    env: { REPLAY: token },
  });
});

test("a property that there is none of is refused with those that there are", () => {
  expect(() => plan("--replay", "nonsense@5@0")).toThrow(/"valid", "broken", "chain"/);
});

test("a server of others gets one file after the other", () => {
  expect(plan("--target", "http://127.0.0.1:4010").parallel).toBe(false);
  expect(plan().parallel).toBe(true);
});
