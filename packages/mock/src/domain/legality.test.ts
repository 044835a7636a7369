import { expect, test } from "vitest";
import { isTransition } from "./legality.ts";

const STATUSES = ["idle", "running", "rescheduling", "terminated"] as const;

/** Behaviour 1, typed by hand. */
const LEGAL = [
  "idle idle",
  "idle running",
  "idle terminated",
  "running idle",
  "running rescheduling",
  "running terminated",
  "rescheduling idle",
  "rescheduling running",
  "rescheduling terminated",
];

test("a thread changes its status as behaviour 1 lists, and terminated is final", () => {
  const found = STATUSES.flatMap((from) =>
    STATUSES.filter((to) => isTransition(from, to)).map((to) => `${from} ${to}`),
  );
  expect(found.sort()).toEqual(LEGAL.sort());
});
