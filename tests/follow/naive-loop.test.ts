import { PROFILE_NAMES } from "@managed-agents/mock";
import { describe, expect, test } from "vitest";
import { type Made, naiveLoop } from "./naive-loop.ts";
import { TRAPS } from "./traps/index.ts";
import { both, type Trap, type Wrong } from "./traps/trap.ts";
import { onEmulator } from "./worlds/on-emulator.ts";
import { onFaultServer } from "./worlds/on-fault-server.ts";
import type { World } from "./worlds/world.ts";
import { wrongsOf } from "./wrongs.ts";

/** Milliseconds after which a loop counts as one that never ends, where it is one; on however busy a machine, it does not end then either. */
const NEVER = 300;

const TEXT = "Where is order 1187?";

async function naively(trap: Trap, world: World): Promise<Wrong[]> {
  const made: Made = { events: [], text: "" };
  const { previews = false, archives = false } = trap;
  const signal = AbortSignal.timeout(trap.naive[world.name].includes("never ends") ? NEVER : 60_000);
  let end: "never ends" | "fails" | undefined;
  await naiveLoop(world.client, world.session, TEXT, made, { previews, archives, signal }).catch(() => {
    end = signal.aborted ? "never ends" : "fails";
  });
  try {
    return wrongsOf(made, await world.history(), TEXT, end);
  } finally {
    await world.close();
  }
}

/** How far it gets before it is wrong depends on the machine; that it gets through does not. */
function expectAtLeast(found: readonly Wrong[], wrongs: readonly Wrong[]): void {
  expect(found).toEqual(wrongs.length ? expect.arrayContaining([...wrongs]) : []);
}

const fallen = (wrongs: readonly Wrong[]): string => wrongs.join(", ") || "gets through";

describe.concurrent.each(TRAPS)("if $name", (trap) => {
  const { emulator, faultServer } = trap.naive;

  test(`the naive loop ${fallen(emulator)} (emulator)`, async () => {
    expectAtLeast(await naively(trap, await onEmulator(trap, "observed")), emulator);
  });

  test(`the naive loop ${fallen(faultServer)} (fault server)`, async () => {
    expectAtLeast(await naively(trap, await onFaultServer(trap)), faultServer);
  });
});

test("the naive loop falls into more than two thirds of the traps", () => {
  const fallenInto = TRAPS.filter(({ naive }) => naive.emulator.length > 0 && naive.faultServer.length > 0);
  expect(fallenInto.length).toBeGreaterThan((TRAPS.length * 2) / 3);
});

test("the naive loop gets through a turn without a trap, under every profile", async () => {
  const quiet: Trap = { name: "", why: "", source: "reports", play: "plain", faults: [], naive: both() };
  for (const profile of PROFILE_NAMES) expect(await naively(quiet, await onEmulator(quiet, profile))).toEqual([]);
  expect(await naively(quiet, await onFaultServer(quiet))).toEqual([]);
});
