import fc from "fast-check";
import { expect, test } from "vitest";
import { TimerQueue } from "./timer-queue.ts";

test("gives timers by due time, and equal ones in the order they were set", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 60 }), fc.array(fc.nat(59), { maxLength: 20 }), (dues, cancelled) => {
      const queue = new TimerQueue();
      const timers = dues.map((due) => queue.add(due, () => {}));
      for (const index of cancelled) {
        const timer = timers[index];
        if (timer) timer.run = null;
      }
      const left = timers.filter(({ run }) => run !== null);
      const wanted = left.toSorted((a, b) => a.due - b.due || a.ordinal - b.ordinal);
      const given = left.map(() => queue.takeDue(20));
      expect(given).toEqual(wanted);
      expect(queue.takeDue(20)).toBeUndefined();
    }),
  );
});

test("keeps what is not due yet", () => {
  const queue = new TimerQueue();
  queue.add(5, () => {});
  expect(queue.takeDue(4)).toBeUndefined();
  expect(queue.nextDue).toBe(5);
});
