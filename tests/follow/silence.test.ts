import { PROFILE_NAMES } from "@managed-agents/mock";
import { expect, test } from "vitest";
import { byRun } from "./our-programs.ts";
import { useFastTime } from "./soak/fast-time.ts";
import { TRAPS } from "./traps/index.ts";
import { onEmulator } from "./worlds/on-emulator.ts";
import { wrongsOf } from "./wrongs.ts";

const SILENT = TRAPS.filter(({ faults }) => faults.some(({ kind }) => kind === "stall"));

test.each(SILENT)("run gets through, if $name, after a minute that takes no time", async (trap) => {
  useFastTime();
  for (const profile of PROFILE_NAMES) {
    const world = await onEmulator(trap, profile);
    const made = await byRun(world.client, world.session, "Hello", trap, new Map());
    expect(wrongsOf(made, await world.history(), "Hello")).toEqual([]);
    await world.close();
  }
});
