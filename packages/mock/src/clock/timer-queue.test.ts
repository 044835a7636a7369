import fc from "fast-check";
import { expect, test } from "vitest";
import { TimerQueue } from "./timer-queue.ts";

test("gives timers by instant, and equal ones in the order they were set", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(20), { maxLength: 60 }),
      fc.array(fc.nat(59), { maxLength: 20 }),
      (instants, cancelled) => {
        const queue = new TimerQueue<string>();
        const timers = instants.map((at) => queue.add(at, "due"));
        for (const index of cancelled) {
          const timer = timers[index];
          if (timer) timer.over = true;
        }
        const left = timers.filter(({ over }) => !over);
        const wanted = left.toSorted((a, b) => a.at - b.at || a.ordinal - b.ordinal);
        const given = left.map(() => queue.takeDue(20));
        expect(given).toEqual(wanted);
        expect(queue.takeDue(20)).toBeUndefined();
      },
    ),
  );
});

test("keeps what is not due yet", () => {
  const queue = new TimerQueue<string>();
  queue.add(5, "due");
  expect(queue.takeDue(4)).toBeUndefined();
  expect(queue.nextAt).toBe(5);
});
