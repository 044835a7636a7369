import { afterAll, beforeAll, describe } from "vitest";
import { testBytes } from "./contract/bytes.ts";
import { testEntries } from "./contract/entries.ts";
import { testFollowers } from "./contract/followers.ts";
import { testReopening } from "./contract/reopening.ts";
import { testSnapshots } from "./contract/snapshots.ts";
import { type HomeUnderTest, TriedHome } from "./contract/tried-home.ts";
import { testWorlds } from "./contract/worlds.ts";

/** What every home keeps to. */
export function describeHome(name: string, open: () => Promise<HomeUnderTest>): void {
  describe(name, () => {
    const tried = new TriedHome();
    beforeAll(async () => await tried.open(open));
    afterAll(async () => await tried.end());

    testWorlds(tried);
    testEntries(tried);
    testFollowers(tried);
    testSnapshots(tried);
    testBytes(tried);
    testReopening(tried);
  });
}
