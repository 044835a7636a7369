import { expect, test } from "vitest";
import { createClock } from "./clock.ts";

test("a manual clock plays what is due, each at its own instant, before advance resolves", async () => {
  const clock = createClock("manual", 1000);
  const seen: string[] = [];
  clock.after(30, () => seen.push(`late ${clock.now()}`));
  clock.after(10, () => {
    seen.push(`early ${clock.now()}`);
    clock.after(5, () => seen.push(`nested ${clock.now()}`));
  });
  clock.after(31, () => seen.push("never"));
  await clock.advance(30);
  expect(seen).toEqual(["early 1010", "nested 1015", "late 1030"]);
  expect(clock.now()).toBe(1030);
});

test("a manual clock begins at an instant of its own", () => {
  expect(createClock("manual").now()).toBe(Date.UTC(2026, 10, 18, 9));
});

test("a cancelled timer does not run", async () => {
  const clock = createClock("manual");
  let ran = false;
  clock.cancel(clock.after(1, () => (ran = true)));
  await clock.advance(10);
  expect(ran).toBe(false);
});

test.for([-1, Number.NaN, Number.POSITIVE_INFINITY])("advance refuses %d milliseconds", async (milliseconds) => {
  await expect(createClock("manual").advance(milliseconds)).rejects.toThrow(RangeError);
});

test("a running clock cannot be advanced", async () => {
  await expect(createClock(1).advance(1)).rejects.toThrow(/only a manual clock/);
});

test("a clock without pauses jumps from timer to timer", async () => {
  const clock = createClock(0, 5000);
  await clock.sleep(3_600_000);
  expect(clock.now()).toBe(5000 + 3_600_000);
});

test("a clock without pauses runs timers in order, also those that timers set", async () => {
  const clock = createClock(0, 0);
  const seen: number[] = [];
  clock.after(20, () => seen.push(20));
  clock.after(10, () => {
    seen.push(10);
    clock.after(5, () => seen.push(15));
  });
  await clock.sleep(30);
  expect(seen).toEqual([10, 15, 20]);
});

test("a stopped clock runs nothing any more", async () => {
  const clock = createClock("manual");
  let ran = false;
  clock.after(1, () => (ran = true));
  clock.stop();
  await clock.advance(10);
  expect(ran).toBe(false);
});
