import { join } from "node:path";
import { expect, test } from "vitest";
import { PACKAGES, surfaceOf } from "./src/surface.ts";

const ADVICE =
  "A line that goes or changes can break whoever imports it. Look at the difference, then write it: npm run surface";

test.each(PACKAGES)("packages/%s exports what its file in surface/ lists", async (folder) => {
  await expect(surfaceOf(folder), ADVICE).toMatchFileSnapshot(join(import.meta.dirname, "surface", `${folder}.txt`));
});
