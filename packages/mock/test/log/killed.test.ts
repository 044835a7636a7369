import { expect, test } from "vitest";
import { killAtRandom } from "./kill/kill-at-random.ts";

test("after 20 kills while clients write, every acknowledged change is there, and no half of another", async () => {
  expect(await killAtRandom(20, 1187)).toBeGreaterThan(20);
});
