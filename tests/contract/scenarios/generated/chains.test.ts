import { ALL_MOVES, anyChain, CALL_MOVES, type Step } from "../../src/chains/any-chain.ts";
import { emptyModel } from "../../src/chains/model.ts";
import type { Move } from "../../src/chains/move.ts";
import { holds, isWanted } from "../../src/generated/holds.ts";
import { GENERATED_PROFILES } from "../../src/generated/targets.ts";
import { NeedsEmulator } from "../../src/targets/needs-emulator.ts";
import { verifies } from "../../src/verifies.ts";
import { World } from "../../src/world.ts";

const RUNS = 20;

/** Plays a chain from an empty model, on a world of its own where there is one to have. */
async function play({ target }: World, steps: readonly Step[], moves: Readonly<Record<string, Move>>): Promise<void> {
  await using world = await World.open(target, { strict: true });
  const model = emptyModel();
  for (const [index, { move, ...chance }] of steps.entries()) {
    try {
      await moves[move]?.(model, world, chance);
    } catch (error) {
      if (error instanceof NeedsEmulator) throw error;
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(`step ${index + 1}, ${move}: ${why}\n${world.api.latestAsCurl()}`);
    }
  }
}

for (const [property, title, moves] of [
  ["chain", "leaves after any chain of calls what a model of the facts has", CALL_MOVES],
  ["chain with turns", "leaves after any chain of calls and turns what a model of the facts has", ALL_MOVES],
] as const) {
  if (!isWanted(property)) continue;
  verifies(
    "generated.stateful",
    title,
    (world) => holds(property, anyChain(moves), (steps) => play(world, steps, moves), RUNS),
    { targets: GENERATED_PROFILES, world: { strict: true } },
  );
}
