import { OPERATIONS, type OperationId } from "@managed-agents/types";
import { expect } from "vitest";
import { expectNamed } from "../../src/generated/expect-named.ts";
import { holds, isWanted } from "../../src/generated/holds.ts";
import { partsOf, sendGenerated } from "../../src/generated/send-generated.ts";
import { GENERATED_TARGETS } from "../../src/generated/targets.ts";
import { type BrokenRequests, brokenBodies } from "../../src/requests/broken-request.ts";
import { Fixture } from "../../src/requests/fixture.ts";
import { NeedsEmulator } from "../../src/targets/needs-emulator.ts";
import { verifies } from "../../src/verifies.ts";
import type { World } from "../../src/world.ts";

/** How many failures a test shows; one mistake often breaks hundreds. */
const MOST_SHOWN = 5;

for (const operation of Object.keys(OPERATIONS) as OperationId[]) {
  const broken = brokenBodies(operation).filter(({ what }) => isWanted(`broken ${operation} ${what}`));
  if (broken.length === 0) continue;
  verifies(
    "generated.broken",
    `${operation} refuses each broken constraint of its body, and names it`,
    async (world) => {
      const ids = await new Fixture(world).idsFor(operation);
      const failures: string[] = [];
      for (const one of broken) failures.push(...(await failuresOf(world, operation, one, ids)));
      expect(failures.slice(0, MOST_SHOWN), `${failures.length} of ${broken.length}`).toEqual([]);
    },
    { targets: GENERATED_TARGETS, world: { strict: true } },
  );
}

async function failuresOf(
  world: World,
  operation: OperationId,
  { what, names, requests }: BrokenRequests,
  ids: Awaited<ReturnType<Fixture["idsFor"]>>,
): Promise<string[]> {
  try {
    const send = (request: Parameters<typeof partsOf>[0]) =>
      sendGenerated(world.api, operation, partsOf(request, ids), expectNamed(names));
    await holds(`broken ${operation} ${what}`, requests, send, 1);
    return [];
  } catch (error) {
    if (error instanceof NeedsEmulator) throw error;
    return [error instanceof Error ? error.message : String(error)];
  }
}
