import { expect, test } from "vitest";
import { LogGone, NotKept } from "../../world-log/log-error.ts";
import type { LogHome, Position } from "../../world-log/log-home.ts";
import { CatchingUp } from "./catching-up.ts";

const home = { compare: (one: Position, other: Position) => Number(one) - Number(other) } as LogHome;

/** A read that waits for what the home answers to "which entry is the last?". */
function ask(applied: () => Position) {
  const lost: string[] = [];
  let answer: (position: Position) => void = () => {};
  let isAsked: () => void = () => {};
  const asked = new Promise<void>((resolve) => {
    isAsked = resolve;
  });
  const last = () => {
    isAsked();
    return new Promise<Position>((resolve) => {
      answer = resolve;
    });
  };
  const catchingUp = new CatchingUp({ home, applied, last, onLost: (why) => lost.push(why) }, 60_000);
  return { catchingUp, lost, asked, answer: (position: Position) => answer(position) };
}

test("an entry that is applied while the answer is on its way does not make the answer one of another log", async () => {
  let applied = "4";
  const { catchingUp, lost, asked, answer } = ask(() => applied);
  const read = catchingUp.wait();
  await asked;
  applied = "6";
  answer("5");
  expect(await read).toBe(true);
  expect(lost).toEqual([]);
});

test("a log that ends before what was applied when it was asked has lost entries", async () => {
  const { catchingUp, lost, asked, answer } = ask(() => "6");
  const read = catchingUp.wait();
  await asked;
  answer("5");
  await expect(read).rejects.toThrow(LogGone);
  expect(lost).toEqual(["the store has lost entries"]);
});

test("a read waits until the last entry is applied", async () => {
  let applied = "4";
  const { catchingUp, asked, answer } = ask(() => applied);
  let isDone = false;
  const read = catchingUp.wait().then((isFresh) => {
    isDone = true;
    return isFresh;
  });
  await asked;
  answer("6");
  applied = "5";
  catchingUp.applied();
  await new Promise((resolve) => setImmediate(resolve));
  expect(isDone).toBe(false);
  applied = "6";
  catchingUp.applied();
  expect(await read).toBe(true);
});

test("a read whose world is closed while it asks does not wait for what is not applied any more", async () => {
  const { catchingUp, asked, answer } = ask(() => "4");
  const read = catchingUp.wait();
  await asked;
  catchingUp.end();
  answer("6");
  await expect(read).rejects.toThrow(LogGone);
});

test("a read whose world is closed while the home goes away is not answered from it", async () => {
  const last = () => {
    catchingUp.end();
    return Promise.reject(new NotKept("away"));
  };
  const catchingUp: CatchingUp = new CatchingUp({ home, applied: () => "1", last, onLost: () => {} }, 60_000);
  await expect(catchingUp.wait()).rejects.toThrow(LogGone);
});

test("a read while the home is away is not fresh", async () => {
  const last = () => Promise.reject(new NotKept("away"));
  expect(await new CatchingUp({ home, applied: () => "1", last, onLost: () => {} }, 60_000).wait()).toBe(false);
});
