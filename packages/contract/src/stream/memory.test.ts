import { expect, test } from "vitest";
import { Memory } from "./memory.ts";

test("keeps at most its limit and reports that it dropped entries", () => {
  const memory = new Memory<number>(4);
  for (let i = 0; i < 3; i += 1) memory.set(`k${i}`, i);
  expect([memory.get("k0"), memory.get("k2"), memory.complete]).toEqual([0, 2, true]);
  memory.set("k3", 3);
  expect([memory.get("k0"), memory.get("k2"), memory.complete]).toEqual([undefined, 2, false]);
});

test("gives the newest value of a case, whichever half it is in", () => {
  const memory = new Memory<number>(4);
  memory.set("a", 1);
  memory.set("b", 1);
  memory.set("a", 2);
  expect(memory.get("a")).toBe(2);
  memory.delete("a");
  expect(memory.get("a")).toBe(undefined);
});

test("keeps the case without a name, and clears all", () => {
  const memory = new Memory<number>(2);
  memory.set("", 7);
  memory.set("a", 1);
  expect([memory.get(""), memory.first()]).toEqual([7, ["", 7]]);
  memory.clear();
  expect([memory.get(""), memory.get("a"), memory.first()]).toEqual([undefined, undefined, undefined]);
});
