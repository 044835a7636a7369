import { expect, test } from "vitest";
import { killAtRandom } from "./kill-at-random.ts";

test("after 200 kills while clients write, every acknowledged change is there, and no half of another", async () => {
  expect(await killAtRandom(200, 19)).toBeGreaterThan(200);
});
