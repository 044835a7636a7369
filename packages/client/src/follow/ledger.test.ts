import { expect, test } from "vitest";
import { createLedger } from "./ledger.ts";

const at = (n: number): string => new Date(Date.UTC(2026, 0) + n).toISOString();
const event = (n: number) => ({ type: "agent.message", id: `sevt_${n}`, processed_at: at(n) });
const message = (n: number, processed_at: string | null) => ({ type: "user.message", id: `sevt_m${n}`, processed_at });

test("of a million events, it keeps a thousand ids", () => {
  const ledger = createLedger();
  let [most, news] = [0, 0];
  for (let n = 0; n < 1_000_000; n++) {
    if (ledger.take(event(n))) news++;
    most = Math.max(most, ledger.times.size);
  }
  expect([most, news]).toEqual([1_000, 1_000_000]);
});

test("of a million messages that are never processed, it keeps two thousand ids", () => {
  const ledger = createLedger();
  for (let n = 0; n < 1_000_000; n++) ledger.take(message(n, null));
  expect(ledger.times.size).toBeLessThanOrEqual(2_000);
});

test("a message that waits is new once, and once more when it was processed", () => {
  const ledger = createLedger();
  const news = [null, null, at(1), at(1), null].map((time) => ledger.take(message(1, time)));
  expect(news).toEqual([true, false, true, false, false]);
});

test("a message that waits is remembered behind many events that were processed", () => {
  const ledger = createLedger();
  ledger.take(message(1, null));
  for (let n = 0; n < 10_000; n++) ledger.take(event(n));
  expect(ledger.take(message(1, null))).toBe(false);
});

test("an interrupt without an id is new once while it waits, and once with each time", () => {
  const ledger = createLedger();
  const interrupt = (processed_at: string | null) => ({ type: "user.interrupt", id: "", processed_at });
  const news = [null, null, at(1), at(1), at(2), null].map((time) => ledger.take(interrupt(time)));
  expect(news).toEqual([true, false, true, false, true, false]);
});

test("it is read again from the oldest of the last hundred times, whatever their precision", () => {
  const ledger = createLedger();
  for (let n = 0; n < 500; n++) ledger.take(event(n));
  expect(ledger.position()).toBe(at(400));
  // As text, `.400Z` is greater than `.3999Z`; as a time, it comes behind it.
  ledger.take({ type: "user.custom_tool_result", id: "sevt_x", processed_at: "2026-01-01T00:00:00.3999Z" });
  ledger.take(message(2, null));
  expect(ledger.position()).toBe("2026-01-01T00:00:00.3999Z");
});

test("it begins where somebody else left off, and says so until that is seen", () => {
  const ledger = createLedger({ id: "sevt_7" });
  expect([ledger.partial, ledger.missing, ledger.position()]).toEqual([true, "sevt_7", undefined]);
  expect(ledger.has(event(7))).toBe(true);
  expect([ledger.partial, ledger.missing]).toEqual([true, undefined]);
});
