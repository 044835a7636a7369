import { expect, test } from "vitest";
import { Kept } from "./kept.ts";

interface Thing {
  readonly id: string;
  readonly ordinal: number;
  changed: boolean;
}

const thing = (ordinal: number): Thing => ({ id: `thing_${ordinal}`, ordinal, changed: false });
const isChanged = ({ changed }: Thing): boolean => changed;

test("what was made up goes when 10,000 others were after it, unless it was changed", () => {
  const kept = new Kept<Thing>();
  for (let ordinal = 0; ordinal < 10_000; ordinal++) kept.addMadeUp(thing(ordinal), isChanged);
  const first = kept.get("thing_0");
  if (first) first.changed = true;
  expect(kept.get("thing_1")).toBeDefined();
  kept.addMadeUp(thing(10_000), isChanged);
  kept.addMadeUp(thing(10_001), isChanged);
  expect(kept.get("thing_0")).toBe(first);
  expect(kept.get("thing_1")).toBeUndefined();
  expect(kept.wasDeleted("thing_1")).toBe(false);
  expect(kept.get("thing_2")).toBeDefined();
});

test("what was added is listed and never goes by itself", () => {
  const kept = new Kept<Thing>();
  kept.add(thing(0));
  for (let ordinal = 1; ordinal < 10_010; ordinal++) kept.addMadeUp(thing(ordinal), isChanged);
  kept.add(thing(10_010));
  expect(kept.list().map(({ id }) => id)).toEqual(["thing_0", "thing_10010"]);
});

test("the list follows what is added and removed, and a removed one was deleted", () => {
  const kept = new Kept<Thing>();
  const [first, second] = [thing(0), thing(1)];
  kept.add(first);
  expect(kept.list()).toEqual([first]);
  kept.add(second);
  expect(kept.list()).toEqual([first, second]);
  kept.remove(first);
  expect(kept.list()).toEqual([second]);
  expect([kept.wasDeleted("thing_0"), kept.wasDeleted("thing_1")]).toEqual([true, false]);
});

test("one that takes the place of another stands where its own ordinal is", () => {
  const kept = new Kept<Thing>();
  kept.add(thing(0));
  kept.add(thing(1));
  expect(kept.list()).toHaveLength(2);
  const again = { ...thing(2), id: "thing_0" };
  kept.add(again);
  expect(kept.list()).toEqual([thing(1), again]);
});
