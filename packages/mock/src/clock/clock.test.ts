import { expect, test } from "vitest";
import { type Clock, createClock, type Pace } from "./clock.ts";

/** A clock whose timers are names, and what it reported: each name with the instant at which it was due. */
function reporting(pace: Pace, start?: number, onDue?: (clock: Clock<string>, due: string) => void) {
  const seen: string[] = [];
  const clock: Clock<string> = createClock<string>(pace, start, (due) => {
    seen.push(`${due} ${clock.now()}`);
    onDue?.(clock, due);
  });
  return { clock, seen };
}

test("a manual clock reports what is due, each at its own instant, before advance resolves", async () => {
  const { clock, seen } = reporting("manual", 1000, (running, due) => {
    if (due === "early") running.schedule(5, "nested");
  });
  clock.schedule(30, "late");
  clock.schedule(10, "early");
  clock.schedule(31, "never");
  await clock.advance(30);
  expect(seen).toEqual(["early 1010", "nested 1015", "late 1030"]);
  expect(clock.now()).toBe(1030);
});

test("a manual clock begins at an instant of its own", () => {
  expect(reporting("manual").clock.now()).toBe(Date.UTC(2026, 10, 18, 9));
});

test("a cancelled timer is not reported", async () => {
  const { clock, seen } = reporting("manual");
  clock.cancel(clock.schedule(1, "cancelled"));
  await clock.advance(10);
  expect(seen).toEqual([]);
});

test.for([-1, Number.NaN, Number.POSITIVE_INFINITY])("advance rejects %d milliseconds", async (milliseconds) => {
  await expect(reporting("manual").clock.advance(milliseconds)).rejects.toThrow(RangeError);
});

test("a running clock cannot be advanced", async () => {
  await expect(reporting(1).clock.advance(1)).rejects.toThrow(/only a manual clock/);
});

test("a clock without pauses jumps from timer to timer", async () => {
  const { clock } = reporting(0, 5000);
  clock.schedule(3_600_000, "far");
  expect(await clock.sleep(3_600_000)).toBe(true);
  expect(clock.now()).toBe(5000 + 3_600_000);
});

test("a sleep ends behind what is due before it, and moves no clock without pauses", async () => {
  const { clock, seen } = reporting(0, 5000);
  clock.schedule(100, "near");
  expect(await clock.sleep(3_600_000)).toBe(true);
  expect(seen).toEqual(["near 5100"]);
  expect(clock.now()).toBe(5100);
});

test("a sleep of no time ends, also where only a test lets time pass", async () => {
  expect(await reporting("manual").clock.sleep(0)).toBe(true);
});

test("a clock without pauses reports timers in order, also those that are set meanwhile", async () => {
  const { clock, seen } = reporting(0, 0, (running, due) => {
    if (due === "first") running.schedule(5, "second");
  });
  clock.schedule(20, "third");
  clock.schedule(10, "first");
  await clock.sleep(30);
  expect(seen).toEqual(["first 10", "second 15", "third 20"]);
});

test("a stopped clock reports nothing any more", async () => {
  const { clock, seen } = reporting("manual");
  clock.schedule(1, "dropped");
  clock.stop();
  await clock.advance(10);
  expect(seen).toEqual([]);
});

test("a stopped clock ends every sleep with false", async () => {
  const { clock } = reporting("manual");
  const asleep = clock.sleep(10);
  clock.stop();
  expect(await asleep).toBe(false);
});
