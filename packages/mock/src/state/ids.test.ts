import { expect, test } from "vitest";
import { Ids } from "./ids.ts";

test("ids have the service's form", () => {
  const ids = new Ids("seed");
  for (const kind of ["sesn", "sevt", "req"] as const) {
    expect(ids.next(kind)).toMatch(new RegExp(`^${kind}_011C[1-9A-HJ-NP-Za-km-z]{20}$`));
  }
});

test("ids of one kind do not depend on how many others were made", () => {
  const [some, others] = [new Ids("seed"), new Ids("seed")];
  others.next("req");
  others.next("sesn");
  expect(others.next("sevt")).toBe(some.next("sevt"));
});

test("another seed gives other ids", () => {
  expect(new Ids("a").next("sesn")).not.toBe(new Ids("b").next("sesn"));
});

test("100,000 ids are all different", () => {
  const ids = new Ids("seed");
  expect(new Set(Array.from({ length: 100_000 }, () => ids.next("sevt"))).size).toBe(100_000);
});
