import { expect, onTestFinished, test, vi } from "vitest";
import { SteadyClock } from "./steady-clock.ts";

test("follows the wall clock, goes on at its own speed where that is set back, and follows it again once it is ahead", () => {
  vi.useFakeTimers({ toFake: ["Date", "performance"], now: 10_000 });
  onTestFinished(() => void vi.useRealTimers());
  const clock = new SteadyClock();
  expect(clock.now()).toBe(10_000);
  vi.advanceTimersByTime(500);
  expect(clock.now()).toBe(10_500);
  vi.setSystemTime(2000);
  expect(clock.now()).toBe(10_500);
  vi.advanceTimersByTime(300);
  expect(clock.now()).toBe(10_800);
  vi.setSystemTime(60_000);
  expect(clock.now()).toBe(60_000);
});

test("is not before a time that somebody else has seen", () => {
  vi.useFakeTimers({ toFake: ["Date", "performance"], now: 10_000 });
  onTestFinished(() => void vi.useRealTimers());
  const clock = new SteadyClock();
  clock.notBefore(12_000);
  vi.advanceTimersByTime(1);
  expect(clock.now()).toBe(12_001);
  clock.notBefore(5);
  expect(clock.now()).toBe(12_001);
});
